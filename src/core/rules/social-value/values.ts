import { nearest } from '../../text/index.js'

/** What is wrong with the value of a tag, and what is surely meant. */
export interface Wrong {
  readonly says: 'locale' | 'type' | 'date' | 'number' | 'handle' | 'choice' | 'address' | 'name'
  readonly meant: string | null
}

/** https://ogp.me, and Facebook's own for shops and applications, 2026-11-24. */
const TYPES =
  'website article book profile product product.group product.item music.song music.album music.playlist music.radio_station video.movie video.episode video.tv_show video.other business.business restaurant.restaurant restaurant.menu place books.book books.author game game.achievement fitness.course event'.split(
    ' ',
  )
/** Types of before 2012 that Facebook still reads. */
const OLD_TYPES =
  /^(?:activity|sport|bar|company|cafe|hotel|restaurant|cause|sports_league|sports_team|band|government|non_profit|school|university|actor|athlete|author|director|musician|politician|public_figure|city|country|landmark|state_province|album|drink|food|movie|song|tv_show|blog|object|video|shop|store)$/
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/i

type Check = (text: string) => Wrong | null

/** Checks by name; what only Facebook, X or VK read is left to their words. */
const CHECKS: readonly (readonly [RegExp, Check])[] = [
  [/^og:locale(?::alternate)?$/, locale],
  [/^og:type$/, type],
  [/^(?:article:(?:published|modified|expiration)_time|og:updated_time|(?:book|music|video):release_date)$/, date],
  [/^(?:og:(?:image|video):(?:width|height)|twitter:player:(?:width|height)|(?:video|music):duration|fb:app_id)$/, number],
  [/^twitter:(?:site|creator)$/, handle],
  [/^og:determiner$/, text => choice(text, ['a', 'an', 'the', 'auto', ''])],
  [/^(?:og:url|og:video(?::(?:url|secure_url))?|og:audio|twitter:player)$/, address],
]

/** Names that are almost one of the protocol, and the ones that are meant. */
export const MISNAMED: Readonly<Record<string, string>> = {
  'og:published_time': 'article:published_time',
  'og:modified_time': 'article:modified_time',
  'og:img': 'og:image',
  'og:images': 'og:image',
  'og:sitename': 'og:site_name',
  'og:site-name': 'og:site_name',
  'og:desc': 'og:description',
  'og:name': 'og:title',
  'og:local': 'og:locale',
  'og:language': 'og:locale',
  'twitter:desc': 'twitter:description',
  'twitter:img': 'twitter:image',
  'twitter:type': 'twitter:card',
}

export function wrongValue(name: string, text: string): Wrong | null {
  if (text === '' || /[{}[\]%#<>$]/.test(text)) return null
  return CHECKS.find(([names]) => names.test(name))?.[1](text) ?? null
}

function locale(text: string): Wrong | null {
  if (/^[a-z]{2,3}_(?:[A-Z]{2}|419|[A-Z][a-z]{3})$/.test(text)) return null
  const [, language = '', region = ''] = /^([a-z]{2})[-_ ]([a-z]{2})$/i.exec(text) ?? []
  if (region !== '') return { says: 'locale', meant: `${language.toLowerCase()}_${region.toUpperCase()}` }
  const alone: Readonly<Record<string, string>> = {
    ru: 'ru_RU',
    en: 'en_US',
    de: 'de_DE',
    fr: 'fr_FR',
    es: 'es_ES',
    it: 'it_IT',
    uk: 'uk_UA',
    pl: 'pl_PL',
  }
  return { says: 'locale', meant: alone[text.toLowerCase()] ?? null }
}

/** Own types have a colon. */
function type(text: string): Wrong | null {
  const lower = text.toLowerCase()
  if (TYPES.includes(text) || /^[\w-]+:[\w.-]+$/.test(text) || OLD_TYPES.test(lower)) return null
  return { says: 'type', meant: TYPES.includes(lower) ? lower : (nearest(lower, TYPES)[0] ?? null) }
}

function date(text: string): Wrong | null {
  const [, day = '', month = '', year = ''] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? []
  return ISO_DATE.test(text) ? null : { says: 'date', meant: year === '' || Number(month) > 12 ? null : `${year}-${month}-${day}` }
}

function number(text: string): Wrong | null {
  const [, digits = null] = /^(\d+)\s*px$/i.exec(text) ?? []
  return /^\d+$/.test(text) ? null : { says: 'number', meant: digits }
}

/** An account's number is written in `twitter:site:id`. */
function handle(text: string): Wrong | null {
  if (/^@\w{1,30}$/.test(text)) return null
  const own = /^(?:https?:\/\/(?:www\.)?(?:twitter|x)\.com\/)?@?(\w{1,15})\/?$/i.exec(text)?.[1]
  return { says: 'handle', meant: own === undefined ? null : `@${own}` }
}

function choice(text: string, choices: readonly string[]): Wrong | null {
  return choices.includes(text.toLowerCase()) ? null : { says: 'choice', meant: null }
}

function address(text: string): Wrong | null {
  return /^https?:\/\/\S+$/i.test(text) ? null : { says: 'address', meant: null }
}
