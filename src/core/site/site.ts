import type { FactKind, FactOf, Path, Reached, Site, Tracker, TrackerId } from '../model/index.js'
import type { Written } from './address.js'
import { follow } from './address.js'
import { countOf, isClosed, makes } from './closed.js'
import { baseOf } from './edges.js'
import { elementsOf } from './elements.js'
import type { Files } from './files.js'
import type { Graph } from './graph.js'
import type { KeyIndex } from './key-index.js'
import { keyIndex } from './key-index.js'
import type { Derived, Ledger } from './ledger.js'
import { derivedBy, sluiceBy } from './ledger.js'
import type { Overview } from './overview.js'
import type { Pages } from './pages.js'
import { setOffOn } from './set-off.js'
import type { WorkspaceOptions } from './settings.js'

export interface SiteSource {
  readonly pages: Pages
  readonly graph: Graph
  readonly files: Files
  readonly overview: Overview
  readonly options: Derived<WorkspaceOptions>
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
}

/** The questions across pages. Every one binds whoever asks it while it is being worked out. */
export function siteOf(ledger: Ledger, source: SiteSource): Site {
  const { pages, graph, files, overview, options } = source
  const indexes = new Map<FactKind, KeyIndex<FactKind>>()
  const bases = sluiceBy(ledger, (path: Path) => baseOf(pages.of(path).get()?.facts ?? []), Object.is)

  function indexFor(kind: FactKind): KeyIndex<FactKind> {
    const known = indexes.get(kind)
    if (known !== undefined) return known
    const made = keyIndex(ledger, { paths: pages.paths, of: path => files.facts.of(path) }, kind, source.trackerOf)
    indexes.set(kind, made)
    return made
  }

  const elements = derivedBy(ledger, (path: Path) => {
    const kinds = ['element', 'link', 'form'] as const
    return elementsOf(
      kinds.flatMap((kind): readonly Reached<FactOf<'element' | 'link' | 'form'>>[] => files.reached(path, kind)),
      file => pages.of(file).get()?.document === true,
    )
  })
  const setOff = derivedBy(ledger, (path: Path) =>
    setOffOn(path, { reached: (at, kind) => files.reached(at, kind), elements: at => elements.of(at).get() }),
  )
  const shut = sluiceBy(
    ledger,
    (path: Path) => {
      const page = pages.of(path).get()
      const read = (address: string): boolean => {
        const found = resolve(path, address)
        return found !== null && graph.book.get().has(found)
      }
      return page !== undefined && isClosed(page, read)
    },
    Object.is,
  )
  const closed = sluiceBy(
    ledger,
    (path: Path) => {
      const { complete, files: all } = graph.closure.of(path).get()
      return complete && all.every(file => shut.of(file).get())
    },
    Object.is,
  )
  /** What one file makes, remembered for its text. */
  const made = derivedBy(ledger, (path: Path) => {
    const page = pages.of(path).get()
    return remembering(word => page !== undefined && makes(page, word))
  })
  const said = derivedBy(ledger, (path: Path) => {
    const page = pages.of(path).get()
    // What is said to crawlers names pages, not elements.
    const text = page === undefined || page.kind === 'crawling' ? '' : page.text
    return remembering(word => countOf(text, word))
  })

  function mentions(word: string): number {
    let count = 0
    for (const path of pages.paths.get()) if (count < 2) count += said.of(path).get()(word)
    return Math.min(count, 2)
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
    listing: path => overview.listing.get().get(path) ?? [],
    pageKind: path => overview.nature.of(path).get(),
    all: <K extends FactKind>(kind: K, key: string) => indexFor(kind).all(key) as readonly Reached<FactOf<K>>[],
    coverage: () => overview.coverage.get(),
    complete: path => graph.closure.of(path).get().complete,
    loadedBy: path => graph.loadedBy.of(path).get(),
    reached: (path, kind) => files.reached(path, kind),
    elements: path => elements.of(path).get(),
    setOff: path => setOff.of(path).get(),
    closed: path => closed.of(path).get(),
    makes: (path, word) =>
      graph.closure
        .of(path)
        .get()
        .files.some(file => made.of(file).get()(word)),
    mentions,
    orphan: path => files.orphan(path),
    own: path => overview.own(path),
    exists: path => graph.book.get().has(path) || (options.get().exists?.(path) ?? true),
    picture: path => options.get().picture?.(path) ?? null,
    resolve,
    expected: path => options.get().expected?.(path) ?? [],
  }
}

function remembering<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = work(word)
    known.set(word, answer)
    return answer
  }
}
