import type { Ask, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { Alternate } from '../shared/alternates.js'
import { alternatesOf } from '../shared/alternates.js'
import { askedHead } from '../shared/asked-head.js'
import { knownText } from '../shared/known-text.js'
import { maySupply } from '../shared/may-supply.js'
import { ownAddresses, plainAddress } from '../shared/own-addresses.js'

export const hreflangNoSelf: Rule = rule({
  id: 'hreflang-no-self',
  title: 'A page lists its other languages and not itself',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    self: 'The page lists {count} versions in other languages and not itself: search engines want every version to list all, itself included',
  },
  *check(ask) {
    const alternates = alternatesOf(ask)
    const [first] = alternates
    const head = first === undefined ? null : askedHead(ask)
    if (
      first === undefined ||
      head === null ||
      ask.site.pageKind(ask.page.path) !== 'page' ||
      maySupply(ask, head) ||
      listsItself(ask, alternates)
    )
      return
    yield { at: first.fact.whole, says: 'self', with: { count: alternates.length }, essence: 'self' }
  },
})

/** True as well when nobody can tell which address the page has. */
function listsItself(ask: Ask, alternates: readonly Alternate[]): boolean {
  const own = new Set(ownAddresses(ask).map(plainAddress))
  const addresses = alternates.map(({ fact }) => knownText(fact))
  if (addresses.includes(null)) return true
  if (addresses.some(address => ask.site.resolve(ask.page.path, address ?? '') === ask.page.path)) return true
  return own.size === 0 || addresses.some(address => own.has(plainAddress(address ?? '')))
}
