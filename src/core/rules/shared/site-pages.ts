import type { Ask, MetaFact, Path, Reached } from '../../model/index.js'
import { isGenuine } from './is-genuine.js'
import { remembered } from './remembered.js'

/** Pages that visitors see, as a set; made once for a site that does not change. */
export function sitePages(ask: Ask): ReadonlySet<Path> {
  const { pages } = ask.site
  return remembered(pages, 'set', [], () => new Set(pages))
}

/** The files in which these facts stand, as far as they are what their names say. */
export function filesOf(facts: readonly Reached[]): ReadonlySet<Path> {
  return remembered(
    facts,
    'files',
    [],
    () => new Set(facts.filter(({ fact }) => fact.kind !== 'meta' || isGenuine(fact)).map(({ from }) => from)),
  )
}

/** The pages in which facts with this key surely stand; sorted. */
export function pagesWith(ask: Ask, key: string): readonly Path[] {
  const facts = ask.site.all('meta', key)
  return remembered(facts, 'pages', [ask.site.pages], () => {
    const pages = sitePages(ask)
    const certain = (fact: MetaFact): boolean => fact.state === 'active' && !fact.conditional && isGenuine(fact)
    return [...new Set(facts.filter(({ fact, from }) => certain(fact) && pages.has(from)).map(({ from }) => from))].sort()
  })
}
