import type { Ask, Finding, MetaFact } from '../../model/index.js'
import { askedHead } from './asked-head.js'
import { knownText } from './known-text.js'
import { certainMetas } from './live-metas.js'
import { forbidsIndexing } from './robots.js'
import { examples, sameElsewhere } from './same-elsewhere.js'
import { sitePages } from './site-pages.js'
import { sharingPages } from './shared-habit.js'
import { speaksFor } from './speaks-for.js'

/** What a rule about texts that should be a page's own says. */
export type SharedWords = 'one' | 'many' | 'layout' | 'site'

/**
 * A text that should be a page's own and is the same on others (title, description). A layout that writes it for all pages poured into it is told
 * once. Pages that search engines must not index are left out.
 */
export function* sharedMeta(ask: Ask, name: string): Iterable<Finding<SharedWords>> {
  const [fact] = certainMetas(ask, name)
  if (fact === undefined || (knownText(fact) ?? '') === '') return
  if (ask.site.pageKind(ask.page.path) === 'layout') {
    yield* ofLayout(ask, fact)
    return
  }
  if (askedHead(ask) === null || ask.facts('meta').some(forbidsIndexing)) return
  const { group, others } = sameElsewhere(ask, fact)
  if (others.length === 0 || !speaksFor(ask, group)) return
  const [first] = others
  const related = examples(others, 'The same here')
  const count = group.length <= Number(ask.option('once')) ? sharingPages(ask, name) : 1
  if (count > 1) yield { at: fact.at, says: 'site', with: { count }, related, essence: 'site' }
  if (count !== 1) return
  const essence = knownText(fact) ?? ''
  if (others.length === 1) yield { at: fact.at, says: 'one', with: { other: first?.from ?? '' }, related, essence }
  else yield { at: fact.at, says: 'many', with: { count: others.length }, related, essence }
}

function* ofLayout(ask: Ask, fact: MetaFact): Iterable<Finding<SharedWords>> {
  const pages = sitePages(ask)
  const count = ask.loadedBy.filter(path => pages.has(path)).length
  if (count > 1 && ask.complete) yield { at: fact.at, says: 'layout', with: { count }, essence: knownText(fact) ?? '' }
}
