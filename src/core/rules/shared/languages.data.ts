/** Two-letter codes of ISO 639-1 (https://www.loc.gov/standards/iso639-2/php/code_list.php), and `sh`, `iw`, `in`, `ji`, `mo`, which older pages have. 2026-11-24. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr ' +
    'fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln ' +
    'lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk ' +
    'sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu sh iw in ji mo'
  ).split(' '),
)

/** Two-letter codes of ISO 3166-1 (https://www.iso.org/obp/ui/#search/code/), and `XK` for Kosovo, which many use. 2026-11-24. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN ' +
    'CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
    'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
    'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI ' +
    'VN VU WF WS YE YT ZA ZM ZW XK'
  ).split(' '),
)

/** What people write for a language, and the code they mean: names of countries, three letters, full words. From Google's help and common mistakes, 2026-11-24. */
export const MEANT_LANGUAGE: Readonly<Record<string, string>> = {
  jp: 'ja',
  cn: 'zh',
  ua: 'uk',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  by: 'be',
  rs: 'sr',
  us: 'en',
  gb: 'en',
  eng: 'en',
  rus: 'ru',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  ukr: 'uk',
  english: 'en',
  russian: 'ru',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  japanese: 'ja',
  chinese: 'zh',
}

/** Regions that are reserved, and what is meant (https://developers.google.com/search/docs/specialty/international/localized-versions), 2026-11-24. */
export const MEANT_REGION: Readonly<Record<string, string>> = { UK: 'GB' }

/** Languages that are surely written in one script only. Those of several (sr, kk, uz, az, ku, zh by region …) are left out on purpose. */
export const SCRIPTS: Readonly<Record<string, Script>> = Object.fromEntries(
  Object.entries({
    Latin:
      'af ca cs cy da de en eo es et eu fi fo fr fy ga gl hr hu id is it la lb lt lv mt nb nl nn no pl pt ro sk sl so sq sv sw tr vi zu',
    Cyrillic: 'be bg ce cv kv ky mk os ru uk ba tt',
    Greek: 'el',
    Hebrew: 'he iw yi',
    Arabic: 'ar fa ur ps',
    Thai: 'th',
    Armenian: 'hy',
    Georgian: 'ka',
    Devanagari: 'hi mr ne',
    Bengali: 'bn as',
    Tamil: 'ta',
    Hangul: 'ko',
    Han: 'zh',
    Kana: 'ja',
  } satisfies Record<Script, string>).flatMap(([script, codes]) => codes.split(' ').map(code => [code, script as Script])),
)

export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Hebrew'
  | 'Arabic'
  | 'Thai'
  | 'Armenian'
  | 'Georgian'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Hangul'
  | 'Han'
  | 'Kana'
