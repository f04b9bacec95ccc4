import type { Fact, FactKind, FactOf, OutcallFact, Page, Path, Reached, Tracker, TrackerId, Value } from '../model/index.js'
import { textOf } from '../model/index.js'
import { adjust } from './adjust.js'
import type { Carriers } from './carried.js'
import { carried } from './carried.js'
import { componentCounters, handsOver } from './components.js'
import type { Context } from './context.js'
import { contextOf, mergeContexts, sameContext } from './context.js'
import { withConstants } from './constants.js'
import { lookupIn } from './definitions.js'
import { elementsOf } from './elements.js'
import { expansionOf } from './expansions.js'
import type { Expand, Lookup } from './expansions.js'
import type { Graph } from './graph.js'
import { sameSet } from './graph.js'
import { googlePrefix, vendorOfId } from './resolve-events.js'
import type { KeyIndex } from './key-index.js'
import type { CellsBy, Derived, Ledger } from './ledger.js'
import { derivedBy, sluiceBy } from './ledger.js'
import { isOrphan, mentionedScripts } from './orphans.js'
import { byKindOf } from './kinds.js'
import type { Pages } from './pages.js'
import type { WorkspaceOptions } from './settings.js'
import type { Shelf } from './shelf.js'
import { shelve } from './shelf.js'
import { filled } from './variables.js'
import type { Variables } from './variables.js'

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
  readonly variables: Variables
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
}

export function filesOf(ledger: Ledger, source: FileSource): Files {
  const { graph, raw, trackerOf, pages } = source
  const loadedBy = (path: Path): readonly Path[] => graph.loadedBy.of(path).get()
  const rawKinds = byKindOf(ledger, raw)
  const exportsIn = (path: Path): readonly FactOf<'export'>[] => rawKinds.bound(path, 'export')
  const constants = {
    get ground() {
      return graph.ground.get()
    },
    exportsIn,
  }
  const lookup = lookupIn({
    get ground() {
      return graph.ground.get()
    },
    named: name => source.definitions.all(name),
    inFile: path => rawKinds.bound(path, 'definition'),
    exportsIn,
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
    const isWhole = expand === undefined && !hands && shelf.of('event').every(isToldHere)
    const whole = isWhole
      ? shelf.all
      : shelf.all.flatMap(fact => {
          const told = withConstants(fact, path, constants)
          const all = [told, ...added(told, path, expand)]
          return all.flatMap((one): readonly Fact[] => (one.kind === 'event' ? carried(one, carriersIn(path)) : [one]))
        })
    const known = withIds(whole, path)
    return known === shelf.all ? shelf : shelve(known)
  })

  /** With the ids that variables of the site hold. */
  function withIds(facts: readonly Fact[], path: Path): readonly Fact[] {
    if (!facts.some(fact => fact.kind === 'counter' && textOf(fact.id) === null)) return facts
    const text = pages.of(path).get()?.text ?? ''
    const known = facts.map(fact => {
      if (fact.kind !== 'counter') return fact
      const counter = filled(fact, path, text, source.variables)
      return counter === fact ? fact : { ...counter, vendor: vendorOfId(counter.vendor, counter.id) }
    })
    return known.some((fact, at) => fact !== facts[at]) ? known : facts
  }

  /** What a page shows, before anything is known of other files. */
  const shown = derivedBy(ledger, (path: Path) =>
    elementsOf(
      graph.closure
        .of(path)
        .get()
        .files.flatMap(from => SHOWN.flatMap(kind => rawKinds.bound(from, kind).map(fact => ({ fact, from })))),
      file => pages.of(file).get()?.document === true,
    ),
  )

  /** What may carry the names of a file's events: elements of the pages that load it. */
  function carriersIn(path: Path): Carriers {
    return {
      own: rawKinds.bound(path, 'element'),
      scripts: rawKinds.bound(path, 'script'),
      bindings: rawKinds.bound(path, 'binding'),
      pages: () => [path, ...loadedBy(path).filter(page => page !== path)].map(page => shown.of(page).get()),
    }
  }

  function added(fact: Fact, path: Path, expand: Expand | undefined): readonly Fact[] {
    if (handsOver(fact)) return partsOf(fact.at.start, path).flatMap(part => componentCounters(fact, part))
    return fact.kind === 'outcall' && expand !== undefined ? called(fact, path, expand) : []
  }

  function called(fact: OutcallFact, path: Path, expand: Expand): readonly Fact[] {
    const told: Expand = (call, definition, at) => expand(call, definition, at).map(one => withConstants(one, at, constants))
    return expansionOf(fact, path, { expand: told, lookup })
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
        isDocument: other => pages.of(other).get()?.document === true,
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

/** Its name does not come from another file. */
function isToldHere({ name, parameters }: FactOf<'event'>): boolean {
  return isOwn(name) && (parameters?.kind !== 'object' || parameters.entries.every(one => isOwn(one.value)))
}

function isOwn(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every(isOwn)
  if (value.kind === 'pattern') return value.refs === undefined && value.attribute === undefined
  return value.kind !== 'unknown' || (value.ref === undefined && value.attribute === undefined)
}

/** Kinds of facts that tell of elements. */
const SHOWN = ['element', 'link', 'form'] as const
const NO_CONTEXT: Context = { started: new Map(), google: new Set() }
