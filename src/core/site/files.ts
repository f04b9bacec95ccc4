import type { Fact, FactKind, FactOf, OutcallFact, Page, Path, Reached, Tracker, TrackerId } from '../model/index.js'
import { textOf } from '../model/index.js'
import { adjust } from './adjust.js'
import { componentCounters, handsOver } from './components.js'
import type { Context } from './context.js'
import { contextOf, mergeContexts, sameContext } from './context.js'
import { lookupIn } from './definitions.js'
import { expansionOf } from './expansions.js'
import type { Expand, Lookup } from './expansions.js'
import type { Graph } from './graph.js'
import { sameSet } from './graph.js'
import { googlePrefix } from './resolve-events.js'
import type { KeyIndex } from './key-index.js'
import type { CellsBy, Derived, Ledger } from './ledger.js'
import { derivedBy, sluiceBy } from './ledger.js'
import { isOrphan, mentionedScripts } from './orphans.js'
import { byKindOf } from './kinds.js'
import type { Pages } from './pages.js'
import type { WorkspaceOptions } from './settings.js'
import type { Shelf } from './shelf.js'
import { shelve } from './shelf.js'

/** What files say once the rest of the site is known. */
export interface Files {
  /** Facts of one file as they are where it runs. */
  readonly facts: CellsBy<Path, Shelf>
  /** All that runs on a page, as it is there; own facts first. */
  reached<K extends FactKind>(path: Path, kind: K): readonly Reached<FactOf<K>>[]
  reachedAll(path: Path): readonly Reached[]
  context(path: Path): Context
  /** No page loads it, and nothing unknown could. */
  orphan(path: Path): boolean
  lookup: Lookup
}

export interface FileSource {
  readonly pages: Pages
  readonly options: Derived<WorkspaceOptions>
  /** What stands in a file, before anything is known of the others. */
  readonly raw: CellsBy<Path, Shelf>
  readonly graph: Graph
  readonly definitions: KeyIndex<'definition'>
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
}

export function filesOf(ledger: Ledger, source: FileSource): Files {
  const { graph, raw, trackerOf, pages } = source
  const loadedBy = (path: Path): readonly Path[] => graph.loadedBy.of(path).get()
  const rawKinds = byKindOf(ledger, raw)
  const lookup = lookupIn({
    get ground() {
      return graph.ground.get()
    },
    named: name => source.definitions.all(name),
    inFile: path => rawKinds.bound(path, 'definition'),
    closure: path => graph.closure.of(path).get(),
    loadedBy,
    closed: path => {
      const page = pages.of(path).get()
      return page?.kind === 'html' && page.document && graph.closure.of(path).get().complete
    },
  })

  /** With what calls of other files' functions and ids handed to parts add. */
  const full = derivedBy(ledger, (path: Path): Shelf => {
    const shelf = raw.of(path).get()
    const expand = shelf.of('outcall').length > 0 ? source.options.get().expand : undefined
    const hands = shelf.of('include').some(handsOver)
    if (expand === undefined && !hands) return shelf
    return shelve(shelf.all.flatMap(fact => [fact, ...added(fact, path, expand)]))
  })

  function added(fact: Fact, path: Path, expand: Expand | undefined): readonly Fact[] {
    if (handsOver(fact)) return partsOf(fact.at.start, path).flatMap(part => componentCounters(fact, part))
    return fact.kind === 'outcall' && expand !== undefined ? called(fact, path, expand) : []
  }

  function called(fact: OutcallFact, path: Path, expand: Expand): readonly Fact[] {
    return expansionOf(fact, path, { expand, lookup })
  }

  function partsOf(at: number, path: Path): readonly Page[] {
    const edges = graph.edges.of(path).get()
    return edges.to.flatMap(edge => (edge.as === 'part' && edge.at === at ? (pages.of(edge.to).get() ?? []) : []))
  }

  const fullKinds = byKindOf(ledger, full)
  const context = sluiceBy(
    ledger,
    (path: Path): Context => {
      const closure = graph.closure.of(path).get()
      const counters = closure.files.flatMap(from => {
        const route = closure.routes.get(from)
        const facts = fullKinds.bound(from, 'counter')
        const there = { context: NO_CONTEXT, trackerOf, ...(route === undefined || from === path ? {} : { route }) }
        return (adjust(facts, there) as readonly FactOf<'counter'>[]).map(fact => ({ fact, from }))
      })
      return contextOf(counters, trackerOf)
    },
    sameContext,
  )

  /** Scripts and parts run on the pages that load them. */
  const home = sluiceBy(
    ledger,
    (path: Path): Context => mergeContexts([path, ...loadedBy(path)].map(page => context.of(page).get())),
    sameContext,
  )

  const facts = derivedBy(ledger, (path: Path): Shelf => {
    const shelf = full.of(path).get()
    const counters = shelf.of('counter')
    const depends =
      counters.some(fact => fact.how === 'noscript' || (fact.vendor === 'gtag' && textOf(fact.id) === null)) ||
      shelf.of('event').some(fact => fact.vendor === 'gtag')
    const orphan = counters.length > 0 && orphans.of(path).get()
    if (!depends && !orphan) return shelf
    const adjusted = adjust(shelf.all, {
      context: depends ? home.of(path).get() : NO_CONTEXT,
      orphan,
      local: counters.some(fact => googlePrefix(fact) !== null),
      trackerOf,
    })
    return adjusted === shelf.all ? shelf : shelve(adjusted)
  })
  const mentions = sluiceBy(ledger, (path: Path) => mentionedScripts(pages.of(path).get()), sameSet)
  const orphans = sluiceBy(
    ledger,
    (path: Path) =>
      isOrphan(path, {
        page: pages.of(path).get(),
        paths: pages.paths.get(),
        loaded: graph.loaded.get(),
        edges: other => graph.edges.of(other).get(),
        mentions: other => mentions.of(other).get(),
        text: other => pages.of(other).get()?.text ?? '',
      }),
    Object.is,
  )

  function foreign<F extends Fact>(from: Path, path: Path, list: readonly F[]): readonly F[] {
    const route = graph.closure.of(path).get().routes.get(from)
    const there = { context: context.of(path).get(), trackerOf, ...(route === undefined ? {} : { route }) }
    return adjust(list, there) as readonly F[]
  }

  return {
    facts,
    lookup,
    context: path => home.of(path).get(),
    orphan: path => orphans.of(path).get(),
    reached<K extends FactKind>(path: Path, kind: K) {
      return graph.closure
        .of(path)
        .get()
        .files.flatMap(from => {
          const list = from === path ? facts.of(path).get().of(kind) : foreign(from, path, fullKinds.bound(from, kind))
          return list.map(fact => ({ fact, from }))
        })
    },
    reachedAll(path) {
      return graph.closure
        .of(path)
        .get()
        .files.flatMap(from => {
          const list = from === path ? facts.of(path).get().all : foreign(from, path, full.of(from).get().all)
          return list.map(fact => ({ fact, from }))
        })
    },
  }
}

const NO_CONTEXT: Context = { started: new Map(), google: new Set() }
