import type { Ask, MetaFact, Path, Reached, Related } from '../../model/index.js'
import { keyOf, metaKey } from '../../model/index.js'
import { isBackstage } from './is-backstage.js'
import { knownText } from './known-text.js'
import { certainMetas } from './live-metas.js'
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
  const { site, page } = ask
  const key = keyOf(fact)
  const pages = sitePages(ask)
  const none = { group: [page.path], others: [] }
  if (key === null || !pages.has(page.path)) return none
  const found = site
    .all('meta', key)
    .filter(({ fact: it, from }) => it.state === 'active' && !it.conditional && pages.has(from) && !isBackstage(from))
  if (found.length < 2) return none
  const unlike = new Set([...filesOf(site.all('meta', 'refresh')), ...copies(ask)])
  const speaks = sameLanguage(ask)
  const others = firstOfEach(found.filter(({ from }) => from !== page.path && !unlike.has(from) && speaks(from)))
  return { group: [page.path, ...others.map(({ from }) => from)].sort(), others }
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

function firstOfEach(found: readonly Reached<MetaFact>[]): readonly Reached<MetaFact>[] {
  const seen = new Set<Path>()
  return found.filter(({ from }) => !seen.has(from) && seen.add(from))
}
