import type { FactKind, FactOf, Path, Reached, Site, Tracker, TrackerId } from '../model/index.js'
import type { Written } from './address.js'
import { follow } from './address.js'
import { baseOf } from './edges.js'
import type { Graph } from './graph.js'
import type { KeyIndex } from './key-index.js'
import { keyIndex } from './key-index.js'
import type { CellsBy, Derived, Ledger } from './ledger.js'
import { sluiceBy } from './ledger.js'
import type { Overview } from './overview.js'
import type { Pages } from './pages.js'
import type { WorkspaceOptions } from './settings.js'
import type { Shelf } from './shelf.js'

export interface SiteSource {
  readonly pages: Pages
  readonly graph: Graph
  readonly facts: CellsBy<Path, Shelf>
  readonly overview: Overview
  readonly options: Derived<WorkspaceOptions>
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
}

/** The questions across pages. Every one binds whoever asks it while it is being worked out. */
export function siteOf(ledger: Ledger, source: SiteSource): Site {
  const { pages, graph, overview, options } = source
  const indexes = new Map<FactKind, KeyIndex<FactKind>>()
  const bases = sluiceBy(ledger, (path: Path) => baseOf(pages.of(path).get()?.facts ?? []), Object.is)

  function indexFor(kind: FactKind): KeyIndex<FactKind> {
    const known = indexes.get(kind)
    if (known !== undefined) return known
    const made = keyIndex(ledger, { paths: pages.paths, of: path => source.facts.of(path) }, kind, source.trackerOf)
    indexes.set(kind, made)
    return made
  }

  function resolve(from: Path, address: string): Path | null {
    const written: Written = { address, from, base: bases.of(from).get() }
    const there = follow(written, graph.ground.get())
    if (there.is === 'file') return there.path
    // Where nobody can tell which files exist, what looks like a file of the site is taken for one.
    return there.is === 'missing' && options.get().exists === undefined ? there.path : null
  }

  return {
    get pages() {
      return overview.pages.get()
    },
    get sitemap() {
      return overview.sitemap.get()
    },
    pageKind: path => overview.nature.of(path).get(),
    all: <K extends FactKind>(kind: K, key: string) => indexFor(kind).all(key) as readonly Reached<FactOf<K>>[],
    coverage: () => overview.coverage.get(),
    complete: path => graph.closure.of(path).get().complete,
    loadedBy: path => graph.loadedBy.of(path).get(),
    exists: path => graph.book.get().has(path) || (options.get().exists?.(path) ?? true),
    resolve,
    expected: path => options.get().expected?.(path) ?? [],
  }
}
