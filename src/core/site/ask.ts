import type { Ask, CommonAsk, FactKind, FactOf, Page, Path, Reached, Rule, Site, Suppression, Tracker, TrackerId } from '../model/index.js'
import type { Files } from './files.js'
import type { Graph } from './graph.js'
import type { Asked, Derived, Ledger } from './ledger.js'
import { listen, noteAll, noteAsked } from './ledger.js'
import type { Missed, Needs } from './needs.js'
import { Watch } from './needs.js'
import type { Pages } from './pages.js'
import type { Running } from './running.js'
import type { WorkspaceOptions } from './settings.js'
import { ownSettings } from './settings.js'
import type { Shelf } from './shelf.js'

export interface AskSource {
  readonly pages: Pages
  readonly site: Site
  readonly graph: Graph
  readonly files: Files
  readonly options: Derived<WorkspaceOptions>
  readonly running: (path: Path) => readonly Running[]
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
  readonly needs: Needs
}

interface Known {
  readonly value: readonly Reached[]
  readonly asked: Asked
}

/** Work that several rules share, done. */
interface Done {
  readonly value: unknown
  readonly asked: Asked
  readonly kinds: readonly FactKind[]
}

/** A page that is judged, and its facts. */
export interface Judging {
  readonly page: Page
  readonly shelf: Shelf
}

/** What all rules that judge one page share. */
interface Desk {
  readonly source: AskSource
  readonly path: Path
  readonly watch: Watch
  readonly page: () => Page
  readonly facts: Ask['facts']
  readonly metas: Ask['metas']
  readonly reached: Ask['reached']
  readonly shared: <T>(work: (ask: CommonAsk) => T, ask: CommonAsk) => T
  /** As the answers above, for those who only look whether there are any. */
  readonly has: (one: Missed) => boolean
}

/** Hands out what rules may ask of one page. */
export interface Asking {
  ask(rule: Rule, suppressions: readonly Suppression[]): Ask
  /** What the rule asked for in vain if it learned nothing else; while it is run only. */
  readonly watch: Watch
  /** The page has no facts of these either. Binds whoever asks. */
  lacks(all: readonly Missed[]): boolean
}

/**
 * Makes what rules may ask while they judge one page. What several rules ask is looked up once, and binds each of them. The judgement itself is bound
 * to the shelf; a rule only to the kinds it asks for.
 */
export function askingOn(ledger: Ledger, judging: Judging, source: AskSource): Asking {
  const desk = deskOn(ledger, judging, source)
  return {
    ask: (rule, suppressions) => new RuleAsk(desk, rule, suppressions),
    watch: desk.watch,
    lacks(all) {
      for (const one of all) if (desk.has(one)) return false
      return true
    },
  }
}

function deskOn(ledger: Ledger, { page, shelf }: Judging, source: AskSource): Desk {
  const { pages } = source
  const { path } = page
  const reached = reachedOn(ledger, path, source)
  const watch = new Watch()
  function answered<T>(list: readonly T[], missed: Missed): readonly T[] {
    if (list.length > 0) watch.told()
    else watch.missed(missed)
    return list
  }
  return {
    source,
    path,
    watch,
    page: () => {
      noteAsked(ledger, pages.of(path))
      return page
    },
    facts(kind) {
      watch.asked(kind)
      return answered(shelf.of(kind), { of: 'facts', kind })
    },
    metas(name) {
      watch.asked('meta')
      return answered(shelf.metas(name), { of: 'metas', name })
    },
    reached<K extends FactKind>(kind: K) {
      return answered(reached(kind) as readonly Reached<FactOf<K>>[], { of: 'reached', kind })
    },
    shared: sharedOn(ledger, watch),
    has(one) {
      if (one.of === 'facts') return shelf.of(one.kind).length > 0
      return (one.of === 'metas' ? shelf.metas(one.name) : reached(one.kind)).length > 0
    },
  }
}

function reachedOn(ledger: Ledger, path: Path, { files }: AskSource): (kind: FactKind) => readonly Reached[] {
  const known = new Map<FactKind, Known>()
  return kind => {
    const before = known.get(kind)
    const found = before ?? listen(ledger, () => files.reached(path, kind))
    if (before === undefined) known.set(kind, found)
    noteAll(ledger, found.asked)
    return found.value
  }
}

function sharedOn(ledger: Ledger, watch: Watch): Desk['shared'] {
  const known = new Map<unknown, Done>()
  return <T>(work: (ask: CommonAsk) => T, ask: CommonAsk): T => {
    const before = known.get(work)
    const done = before ?? watchedWork()
    if (before === undefined) known.set(work, done)
    watch.told()
    for (const kind of done.kinds) watch.asked(kind)
    noteAll(ledger, done.asked)
    // One function has one type of answer.
    return done.value as T

    function watchedWork(): Done {
      const { value, asked } = listen(ledger, () => watch.within(() => work(ask)))
      return { value: value.value, kinds: value.kinds, asked }
    }
  }
}

/** A class for speed alone: one is made for every rule on every page, and getters in a literal cost ten times as much. */
class RuleAsk implements Ask {
  readonly facts: Ask['facts']
  readonly metas: Ask['metas']
  readonly reached: Ask['reached']
  readonly #desk: Desk
  readonly #rule: Rule
  readonly #suppressions: readonly Suppression[]

  constructor(desk: Desk, rule: Rule, suppressions: readonly Suppression[]) {
    this.#desk = desk
    this.#rule = rule
    this.#suppressions = suppressions
    this.facts = desk.facts
    this.metas = desk.metas
    this.reached = desk.reached
  }

  get page(): Page {
    return this.#told().page()
  }

  get site(): Site {
    return this.#told().source.site
  }

  get complete(): boolean {
    const { source, path } = this.#told()
    return source.graph.closure.of(path).get().complete
  }

  get loadedBy(): readonly Path[] {
    const { source, path } = this.#told()
    return source.graph.loadedBy.of(path).get()
  }

  get tracker(): Ask['tracker'] {
    return this.#told().source.trackerOf
  }

  get trackers(): readonly Tracker[] {
    return this.#told().source.options.get().trackers
  }

  get option(): Ask['option'] {
    const { source, path } = this.#told()
    const rule = this.#rule
    return name => (source.options.get().settings ?? ownSettings).option(rule, name, path) ?? defaultOf(rule, name)
  }

  get suppressions(): readonly Suppression[] {
    this.#told()
    return this.#suppressions
  }

  get shared(): Ask['shared'] {
    return work => this.#desk.shared(work, this)
  }

  /** Whatever is asked here has an answer of its own on each page. */
  #told(): Desk {
    this.#desk.watch.told()
    return this.#desk
  }
}

function defaultOf(rule: Rule, name: string): ReturnType<Ask['option']> {
  const option = rule.options?.[name]
  // A rule that asks for an option it does not declare is a mistake of ours, seen in its first test.
  if (option === undefined) throw new RangeError(`${rule.id} has no option "${name}"`)
  return option.default
}
