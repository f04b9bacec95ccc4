import type { PageNature, Path, SitemapFact, State, Tracker, TrackerId } from '../model/index.js'
import { counterKey } from '../model/index.js'
import type { Files } from './files.js'
import type { Graph } from './graph.js'
import { sameList, sameSet } from './graph.js'
import type { CellsBy, Derived, Ledger } from './ledger.js'
import { derived, sluice, sluiceBy } from './ledger.js'
import { natureOf } from './nature.js'
import type { Pages } from './pages.js'
import type { WorkspaceOptions } from './settings.js'
import type { KeyIndex } from './key-index.js'
import { filesListed } from './sitemap.js'

/** What is known of the site as a whole. */
export interface Overview {
  readonly nature: CellsBy<Path, PageNature>
  /** Whether the site's authors keep a file. */
  readonly own: (path: Path) => boolean
  /** Pages that visitors see and the site's authors keep. */
  readonly pages: Derived<readonly Path[]>
  readonly coverage: Derived<ReadonlyMap<string, ReadonlySet<Path>>>
  readonly sitemap: Derived<ReadonlyMap<Path, Path>>
  /** For each sitemap the files that its addresses stand for. */
  readonly listing: Derived<ReadonlyMap<Path, readonly (Path | null)[]>>
}

export interface OverviewSource {
  readonly pages: Pages
  readonly options: Derived<WorkspaceOptions>
  readonly graph: Graph
  readonly files: Files
  readonly sitemaps: KeyIndex<'sitemap'>
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
}

export function overviewOf(ledger: Ledger, source: OverviewSource): Overview {
  const { graph, files, options } = source
  const origins = sluiceBy(
    ledger,
    (path: Path) => ({ document: source.pages.of(path).get()?.document === true, own: source.pages.of(path).get()?.origin === 'site' }),
    sameOrigin,
  )
  const nature = sluiceBy(
    ledger,
    (path: Path): PageNature => {
      const page = source.pages.of(path).get()
      if (page === undefined) return 'fragment'
      const { layouts, parts } = graph.poured.get()
      const reached = page.document || page.kind === 'script' ? [] : graph.closure.of(path).get().files
      const becomesDocument = reached.some(file => file !== path && origins.of(file).get().document)
      return options.get().pageKind?.(path) ?? natureOf(page, { layout: layouts.has(path), part: parts.has(path), becomesDocument })
    },
    Object.is,
  )
  const pages = sluice(
    ledger,
    () => source.pages.paths.get().filter(path => nature.of(path).get() === 'page' && origins.of(path).get().own),
    sameList,
  )
  const running = sluiceBy(ledger, (path: Path) => runningCounters(path, source), sameSet)
  const coverage = sluice(ledger, () => coverageOf(pages.get(), path => running.of(path).get()), sameCoverage)
  const listing = derived(ledger, () => listingOf(source.sitemaps.all('sitemap'), path => graph.book.get().has(path)))
  const sitemap = derived(ledger, () => listed(listing.get()))
  return {
    nature,
    own: path => origins.of(path).get().own,
    pages,
    coverage,
    sitemap,
    listing,
  }

  function runningCounters(path: Path, { trackerOf }: OverviewSource): ReadonlySet<string> {
    const keys = files
      .reached(path, 'counter')
      .flatMap(({ fact }) => (LIVE.has(fact.state) ? (counterKey(fact.vendor, fact.id, trackerOf(fact.vendor)) ?? []) : []))
    return new Set(keys)
  }
}

const LIVE: ReadonlySet<State> = new Set<State>(['active', 'blocked'])

interface OriginSeen {
  readonly document: boolean
  readonly own: boolean
}

function sameOrigin(one: OriginSeen, other: OriginSeen): boolean {
  return one.document === other.document && one.own === other.own
}

function coverageOf(pages: readonly Path[], running: (path: Path) => ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<Path>> {
  const coverage = new Map<string, Set<Path>>()
  for (const path of pages) {
    // Sorted, so that the order in which counters stand on a page says nothing.
    for (const key of [...running(path)].sort()) {
      const covered = coverage.get(key)
      if (covered === undefined) coverage.set(key, new Set([path]))
      else covered.add(path)
    }
  }
  return coverage
}

function sameCoverage(one: ReadonlyMap<string, ReadonlySet<Path>>, other: ReadonlyMap<string, ReadonlySet<Path>>): boolean {
  return one.size === other.size && [...one].every(([key, paths]) => sameSet(paths, other.get(key) ?? new Set()))
}

function listingOf(
  sitemaps: readonly { readonly fact: SitemapFact; readonly from: Path }[],
  has: (path: Path) => boolean,
): ReadonlyMap<Path, readonly (Path | null)[]> {
  return new Map(
    sitemaps.map(({ fact, from }) => [
      from,
      fact.index
        ? fact.addresses.map(() => null)
        : filesListed(
            fact.addresses.map(it => it.text),
            has,
          ),
    ]),
  )
}

function listed(listing: ReadonlyMap<Path, readonly (Path | null)[]>): ReadonlyMap<Path, Path> {
  const pages = new Map<Path, Path>()
  for (const [sitemap, paths] of listing) {
    for (const path of paths) if (path !== null && !pages.has(path)) pages.set(path, sitemap)
  }
  return pages
}
