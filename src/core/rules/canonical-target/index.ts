import type { Ask, Finding, MetaFact, Path, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { headMetas } from '../shared/live-metas.js'
import { forbidsIndexing } from '../shared/robots.js'
import { absolute, siteOrigin, withoutWww } from '../shared/site-origin.js'
import { sitePages } from '../shared/site-pages.js'

type Words = 'fragment' | 'http' | 'noindex' | 'chain' | 'both'

export const canonicalTarget: Rule<Words> = rule({
  id: 'canonical-target',
  title: 'A canonical link leads to an address that search engines cannot show',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    fragment: 'The canonical link ends in {fragment}: Google takes no part of a page for a page',
    http: 'The canonical link has http, those of most pages https: search engines may show the insecure address',
    noindex: 'The canonical link leads to {other}, which forbids its indexing: search engines show neither page',
    chain: 'The canonical link leads to {other}, which itself names {third}: search engines may ignore both',
    both: 'The page forbids its indexing and names {other} as the page to show: the one contradicts the other',
  },
  *check(ask) {
    const canonicals = headMetas(ask, 'canonical')
    const [fact] = canonicals
    const href = fact === undefined ? null : knownText(fact)
    if (fact === undefined || canonicals.length > 1 || href === null || href === '') return
    const [fragment] = /#(?!!).*$/s.exec(href) ?? []
    if (fragment !== undefined) yield { at: fact.at, says: 'fragment', with: { fragment }, ...shortened(fact, fragment) }
    if (isInsecure(ask, href)) yield { at: fact.at, says: 'http', essence: 'http' }
    yield* there(ask, fact, href)
  },
})

function shortened({ content }: MetaFact, fragment: string): Pick<Finding, 'fix'> {
  if (content?.kind !== 'text' || !content.exact || !content.text.endsWith(fragment)) return {}
  const at = { start: content.at.end - fragment.length, end: content.at.end }
  return { fix: { title: 'Remove the fragment', edits: () => [{ at, text: '' }] } }
}

function isInsecure(ask: Ask, href: string): boolean {
  const own = absolute(href)
  if (own === null || !own.origin.startsWith('http:')) return false
  const site = siteOrigin(ask)
  return site?.origin.startsWith('https:') === true && withoutWww(site.host) === withoutWww(own.host)
}

/** What the other page says, where it is one of the site. */
function* there(ask: Ask, { at }: MetaFact, href: string): Iterable<Finding<Words>> {
  const { page, site } = ask
  if (page.kind !== 'html' || !sitePages(ask).has(page.path)) return
  const other = site.resolve(page.path, href)
  if (other === null || other === page.path || !sitePages(ask).has(other)) return
  const metas = site.reached(other, 'meta').filter(({ from }) => from === other)
  const related = [{ path: other, at: { start: 0, end: 0 }, says: 'The page it leads to' }]
  if (metas.some(({ fact }) => forbidsIndexing(fact))) {
    yield { at, says: 'noindex', with: { other }, related }
    return
  }
  const third = metas.flatMap(({ fact }) => canonicalOf(ask, fact, other))[0]
  if (third !== undefined && third !== other) yield { at, says: 'chain', with: { other, third }, related }
  else if (ask.facts('meta').some(forbidsIndexing)) yield { at, says: 'both', with: { other }, severity: 'info' }
}

function canonicalOf({ site }: Ask, fact: MetaFact, from: Path): readonly Path[] {
  if (fact.name !== 'canonical' || fact.state !== 'active' || fact.conditional || !isGenuine(fact)) return []
  const href = knownText(fact)
  const path = href === null || href === '' ? null : site.resolve(from, href)
  return path === null ? [] : [path]
}
