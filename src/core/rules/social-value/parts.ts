import type { Ask } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { maySupply } from '../shared/may-supply.js'

/** What must stand beside a value: one of each list. */
interface Parts {
  readonly name: string
  readonly value: RegExp
  readonly reader: string
  readonly needs: readonly (readonly string[])[]
}

/**
 * https://developers.facebook.com/docs/payments/product for shops; cards as three references agree
 * (https://developer.x.com/en/docs/x-for-websites/cards no longer says), 2026-11-24.
 */
const PARTS: readonly Parts[] = [
  {
    name: 'product:price:amount',
    value: /^/,
    reader: 'Facebook',
    needs: [['product:price:currency']],
  },
  {
    name: 'twitter:card',
    value: /^player$/i,
    reader: 'X',
    needs: [['twitter:player'], ['twitter:player:width'], ['twitter:player:height'], ['twitter:image', 'og:image']],
  },
  {
    name: 'twitter:card',
    value: /^app$/i,
    reader: 'X',
    needs: [['twitter:app:id:iphone', 'twitter:app:id:ipad', 'twitter:app:id:googleplay']],
  },
  {
    name: 'twitter:card',
    value: /^summary_large_image$/i,
    reader: 'X',
    needs: [['twitter:image', 'twitter:image:src', 'og:image', 'og:image:url', 'og:image:secure_url']],
  },
]

/** The first of each list that the page lacks, where nothing else may supply it; `null` when nothing is missing. */
export function missingParts(
  ask: Ask,
  name: string,
  value: string,
): { readonly missing: readonly string[]; readonly reader: string } | null {
  const parts = PARTS.find(it => it.name === name && it.value.test(value))
  if (parts === undefined || (name === 'twitter:card' && lacksPicture(ask, value))) return null
  const has = (one: string): boolean => ask.reached('meta').some(({ fact }) => fact.name === one && fact.state !== 'commented')
  const missing = parts.needs.filter(any => !any.some(has)).map(([first = '']) => first)
  const head = missing.length === 0 ? null : askedHead(ask)
  return head === null || maySupply(ask, head) ? null : { missing, reader: parts.reader }
}

/** A large card beside Open Graph tags: what these lack is told of them, and X takes it from there. */
function lacksPicture(ask: Ask, value: string): boolean {
  return /^summary_large_image$/i.test(value) && ask.facts('meta').some(fact => fact.name.startsWith('og:') && fact.state === 'active')
}
