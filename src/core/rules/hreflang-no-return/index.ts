import type { Ask, MetaFact, Path, Reached, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { alternatesOf } from '../shared/alternates.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { ownAddresses, plainAddress } from '../shared/own-addresses.js'
import { sitePages } from '../shared/site-pages.js'

export const hreflangNoReturn: Rule = rule({
  id: 'hreflang-no-return',
  title: 'A page in another language does not link back',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: { back: '{other} does not list this page among its languages: search engines ignore links that are not returned' },
  *check(ask) {
    const alternates = alternatesOf(ask)
    if (alternates.length === 0) return
    const { page, site } = ask
    if (page.kind !== 'html' || !sitePages(ask).has(page.path)) return
    for (const { fact, hreflang } of alternates) {
      const address = hreflang.toLowerCase() === 'x-default' ? null : knownText(fact)
      const other = address === null || address === '' ? null : site.resolve(page.path, address)
      if (other === null || other === page.path || !sitePages(ask).has(other) || returns(ask, other)) continue
      yield {
        at: fact.at,
        says: 'back',
        with: { other },
        related: [{ path: other, at: { start: 0, end: 0 }, says: 'The page that does not link back' }],
      }
    }
  },
})

/** True as well when an address of the other page is not known. */
function returns(ask: Ask, other: Path): boolean {
  const own = new Set(ownAddresses(ask).map(plainAddress))
  const links = ask.site
    .all('meta', 'alternate')
    .filter(({ fact, from }) => from === other && isGenuine(fact) && fact.attributes['hreflang'] !== undefined)
  return links.some(link => leadsTo(ask, link, own))
}

function leadsTo(ask: Ask, { fact, from }: Reached<MetaFact>, own: ReadonlySet<string>): boolean {
  const address = knownText(fact)
  if (address === null) return true
  return ask.site.resolve(from, address) === ask.page.path || own.has(plainAddress(address))
}
