import type { Finding, Rule, Span, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'

type Words = 'letter' | 'ad'

/** Marks of mailing services: Mailchimp, Salesforce Marketing Cloud, SendGrid, UniSender. */
const LETTER =
  /\*\|[A-Z][\w:]*\|\*|%%[a-z_]\w*%%|\{\{(?:\s*)(?:first_?name|last_?name|email|unsubscribe(?:_?(?:url|link))?|subscriber\.\w+|contact\.\w+)\s*\}\}/i
/**
 * What advertising systems put into addresses of ads: https://support.google.com/google-ads/answer/6305348,
 * https://yandex.com/support/direct/en/statistics/url-tags, https://ads.tiktok.com/help/article/utm-parameters, 2026-11-24.
 */
const AD =
  /\{(?:keyword|campaign_?id|campaign_name|campaign_type|ad_?group_?id|creative|match_?type|network|device|device_type|placement|target_?id|ad_id|banner_id|phrase_id|gbid|source|source_type|position|position_type|region_name|loc_physical_ms|lpurl|ignore|random)\}|__(?:CAMPAIGN|AID|CID|ADGROUP|PLACEMENT)(?:_?(?:ID|NAME))?__|\{\{(?:campaign|adset|ad)\.(?:id|name)\}\}/i

export const macroLeft: Rule<Words> = rule({
  id: 'macro-left',
  title: 'A mark stands on a page where nobody fills it in',
  severity: 'warning',
  topic: 'links',
  precision: 'high',
  words: {
    letter: 'The mark {macro} is filled in by mailing services, and this is no letter: visitors get it as it stands',
    ad: 'The mark {macro} is filled in by advertising systems, in addresses of ads only: reports show it as it stands',
  },
  *check(ask) {
    const links = ask.facts('link').filter(({ href }) => href.kind === 'text' && MAYBE.test(href.text))
    const metas = ask
      .facts('meta')
      .filter(({ content, state }) => state === 'active' && content?.kind === 'text' && MAYBE.test(content.text))
    if (links.length === 0 && metas.length === 0) return
    const { page, site } = ask
    // Templates, letters and their archives are filled in by somebody.
    if (page.kind !== 'html' || page.holes.length > 0 || !page.document || isBackstage(page.path) || site.pageKind(page.path) !== 'page')
      return
    if (/\*\|(?:MC|ARCHIVE|UNSUB|IF|LIST)\b/.test(page.text)) return
    for (const { href } of links) yield* left(href, true)
    for (const { content } of metas) if (content !== null) yield* left(content, false)
  },
})

const MAYBE = /\*\||%%|\{|__[A-Z]/

function* left(value: Value, isLink: boolean): Iterable<Finding<Words>> {
  if (value.kind !== 'text') return
  const letter = LETTER.exec(value.text)
  if (letter) yield { at: placed(value, letter), says: 'letter', with: { macro: bare(letter[0]) } }
  const query = isLink ? value.text.search(/[?&]utm_/i) : -1
  const ad = query < 0 ? null : AD.exec(value.text)
  if (ad && ad.index > query) yield { at: placed(value, ad), says: 'ad', with: { macro: bare(ad[0]) } }
}

function placed(value: Value & { readonly kind: 'text' }, { index, 0: macro }: RegExpExecArray): Span {
  const start = value.at.start + index
  return value.exact ? { start, end: start + macro.length } : value.at
}

/** In messages braces are holes. */
function bare(macro: string): string {
  return macro.replace(/^\{+\s*|\s*\}+$/g, '')
}
