import type { Fix, Page, Span } from '../../model/index.js'

/** Parameters by which Google Analytics and Yandex Metrica tell campaigns: support.google.com/analytics/answer/10917952, 2026-11-24. */
export const CAMPAIGN_NAMES: readonly string[] = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'utm_id',
  'utm_source_platform',
  'utm_creative_format',
  'utm_marketing_tactic',
  'utm_referrer',
]

/** Click ids that advertising systems add themselves: posthog-js event-utils.ts and yandex.ru/support/metrica/en/general/source-tags, 2026-11-24. */
const CLICKS = /^(?:gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|twclid|ttclid|li_fat_id|yclid|ymclid|ysclid)$/i

/** Whether a parameter tells where a visitor came from, so that it belongs to one visit and not to a page. */
export function isOfVisit(name: string): boolean {
  return /^utm_/i.test(name) || CLICKS.test(name)
}

/** An address, as written in markup, without the parameters that belong to a visit. */
export function withoutVisit(written: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(written) ?? []
  // `&amp;` parts parameters as `&` does; other references hold no parting sign.
  const kept = query.split(/&amp;|&/).filter(part => part !== '' && !isOfVisit(part.split('=')[0] ?? ''))
  const joint = query.includes('&amp;') ? '&amp;' : '&'
  return `${path}${kept.length === 0 ? '' : `?${kept.join(joint)}`}${fragment}`
}

/** Takes the parameters out where the address stands in the page as plain text; `null` where it does not. */
export function visitRemoval({ text }: Page, at: Span): Fix | null {
  const written = text.slice(at.start, at.end)
  const bare = withoutVisit(written)
  return bare === written || bare === '' ? null : { title: 'Remove the campaign parameters', edits: () => [{ at, text: bare }] }
}
