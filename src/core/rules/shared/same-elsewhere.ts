import type { Ask, MetaFact, Path, Reached, Related } from '../../model/index.js'
import { keyOf, metaKey } from '../../model/index.js'
import { isGenuine } from './is-genuine.js'
import { isBackstage } from './is-backstage.js'
import { knownText } from './known-text.js'
import { certainMetas } from './live-metas.js'
import { remembered } from './remembered.js'
import { forbidsIndexing } from './robots.js'
import { filesOf, sitePages } from './site-pages.js'

export interface Elsewhere {
  /** All pages that say the same, this one included; sorted. */
  readonly group: readonly Path[]
  readonly others: readonly Reached<MetaFact>[]
}

/**
 * Other pages of the site that say the same under the same name. Left out are pages that only send their visitors on, pages in another language, and
 * pages that name the same canonical address as this one: they are its copies, and say so.
 */
export function sameElsewhere(ask: Ask, fact: MetaFact): Elsewhere {
  const { path } = ask.page
  const key = keyOf(fact)
  const none = { group: [path], others: [] }
  if (key === null || !sitePages(ask).has(path)) return none
  const found = candidates(ask, key)
  // Of a large group one page speaks: which of the others are its copies, only that one needs to know.
  if (found.length < 2 || (found.length > LARGE && found[0]?.from !== path)) return none
  const same = copies(ask)
  const speaks = sameLanguage(ask)
  const others = found.filter(({ from }) => from !== path && !same.has(from) && speaks(from))
  return { group: [path, ...others.map(({ from }) => from)].sort(), others }
}

const LARGE = 50

/** The pages that surely say it, each once, in order of paths. */
function candidates(ask: Ask, key: string): readonly Reached<MetaFact>[] {
  const all = ask.site.all('meta', key)
  if (all.length < 2) return []
  const refreshed = ask.site.all('meta', 'refresh')
  const robots = ask.site.all('meta', 'robots')
  return remembered(all, 'same', [refreshed, robots, ask.site.pages], () => firstOfEach(findable(ask, all)))
}

/** Those of pages that search engines may show: no stubs, nothing that keeps itself out of the index. */
export function findable(ask: Ask, all: readonly Reached<MetaFact>[]): readonly Reached<MetaFact>[] {
  const pages = sitePages(ask)
  const stubs = filesOf(ask.site.all('meta', 'refresh'))
  const kept = new Set(ask.site.all('meta', 'robots').flatMap(({ fact, from }) => (forbidsIndexing(fact) ? [from] : [])))
  return all.filter(
    ({ fact, from }) =>
      fact.state === 'active' &&
      !fact.conditional &&
      isGenuine(fact) &&
      pages.has(from) &&
      !isBackstage(from) &&
      !stubs.has(from) &&
      !kept.has(from),
  )
}

/** Some of the others, to look at. */
export function examples(others: readonly Reached<MetaFact>[], says: string): readonly Related[] {
  return others.slice(0, MOST_EXAMPLES).map(({ fact, from }) => ({ path: from, at: fact.at, says }))
}

const MOST_EXAMPLES = 5

function copies(ask: Ask): ReadonlySet<Path> {
  const [canonical] = certainMetas(ask, 'canonical')
  const text = canonical === undefined ? null : knownText(canonical)
  const key = text === null || text === '' ? null : metaKey('canonical', text)
  return key === null ? new Set() : filesOf(ask.site.all('meta', key))
}

/** A page without a language may be in any. */
function sameLanguage(ask: Ask): (path: Path) => boolean {
  const [own] = certainMetas(ask, 'lang')
  const text = own === undefined ? null : knownText(own)
  if (text === null || text === '') return () => true
  const same = filesOf(ask.site.all('meta', `lang:${text}`))
  const some = filesOf(ask.site.all('meta', 'lang'))
  return path => same.has(path) || !some.has(path)
}

export function firstOfEach(found: readonly Reached<MetaFact>[]): readonly Reached<MetaFact>[] {
  const seen = new Set<Path>()
  return found.filter(({ from }) => !seen.has(from) && seen.add(from))
}
