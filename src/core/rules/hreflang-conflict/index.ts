import type { Ask, Finding, Path, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { Alternate } from '../shared/alternates.js'
import { alternatesOf } from '../shared/alternates.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { plainAddress } from '../shared/own-addresses.js'
import { forbidsIndexing } from '../shared/robots.js'
import { sitePages } from '../shared/site-pages.js'

type Words = 'twice' | 'noindex' | 'canonical'

export const hreflangConflict: Rule<Words> = rule({
  id: 'hreflang-conflict',
  title: 'An hreflang link contradicts another tag',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    twice: 'Two links name different pages for {hreflang}: search engines take one of them, or none',
    noindex: 'The page for {hreflang} is {other}, which forbids its indexing: search engines cannot show it',
    canonical: 'The page for {hreflang} is {other}, which names {third} as the page to show: search engines ignore the link',
  },
  *check(ask) {
    const alternates = alternatesOf(ask).filter(({ fact }) => !fact.conditional)
    if (alternates.length === 0) return
    yield* twice(ask, alternates)
    if (ask.page.kind !== 'html' || !sitePages(ask).has(ask.page.path)) return
    for (const alternate of alternates) {
      const found = there(ask, alternate)
      if (found !== null) yield found
    }
  },
})

function* twice(ask: Ask, alternates: readonly Alternate[]): Iterable<Finding<Words>> {
  const first = new Map<string, Alternate>()
  for (const alternate of alternates) {
    const { fact, hreflang } = alternate
    const code = hreflang.toLowerCase().replaceAll('_', '-')
    const address = knownText(fact)
    // Feeds and other formats of the page have their own links.
    if (address === null || address === '' || fact.attributes['type'] !== undefined || fact.attributes['media'] !== undefined) continue
    const other = first.get(code)
    if (other === undefined) first.set(code, alternate)
    else if (plainAddress(knownText(other.fact) ?? '') !== plainAddress(address)) {
      const related = [{ path: ask.page.path, at: other.fact.at, says: 'The other link' }]
      yield { at: fact.at, says: 'twice', with: { hreflang }, related }
    }
  }
}

/** What the page it leads to says of itself, where it is one of the site. */
function there(ask: Ask, { fact, hreflang }: Alternate): Finding<Words> | null {
  const address = knownText(fact)
  const other = address === null || address === '' ? null : ask.site.resolve(ask.page.path, address)
  if (other === null || other === ask.page.path || !sitePages(ask).has(other)) return null
  const metas = ask.site.reached(other, 'meta').filter(({ from }) => from === other)
  const related = [{ path: other, at: { start: 0, end: 0 }, says: 'The page it leads to' }]
  if (metas.some(it => forbidsIndexing(it.fact))) return { at: fact.at, says: 'noindex', with: { hreflang, other }, related }
  const third = metas.flatMap(it =>
    it.fact.name === 'canonical' && it.fact.state === 'active' && isGenuine(it.fact) ? [target(ask, other, knownText(it.fact))] : [],
  )[0]
  return third == null || third === other ? null : { at: fact.at, says: 'canonical', with: { hreflang, other, third }, related }
}

function target({ site }: Ask, from: Path, address: string | null): Path | null {
  return address === null || address === '' ? null : site.resolve(from, address)
}
