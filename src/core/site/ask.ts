import type { Ask, FactKind, FactOf, Page, Path, Reached, Rule, Site, Suppression, Tracker, TrackerId } from '../model/index.js'
import type { Files } from './files.js'
import type { Graph } from './graph.js'
import type { Asked, Derived, Ledger } from './ledger.js'
import { listen, noteAll, noteAsked } from './ledger.js'
import type { Pages } from './pages.js'
import type { WorkspaceOptions } from './settings.js'
import { ownSettings } from './settings.js'

export interface AskSource {
  readonly pages: Pages
  readonly site: Site
  readonly graph: Graph
  readonly files: Files
  readonly options: Derived<WorkspaceOptions>
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
}

interface Known {
  readonly value: readonly Reached[]
  readonly asked: Asked
}

/** What all rules that judge one page share. */
interface Desk {
  readonly source: AskSource
  readonly path: Path
  readonly page: () => Page
  readonly facts: Ask['facts']
  readonly reached: Ask['reached']
}

/** Makes what rules may ask while they judge one page. What several rules ask is looked up once, and binds each of them. */
export function askerOn(ledger: Ledger, page: Page, source: AskSource): (rule: Rule, suppressions: readonly Suppression[]) => Ask {
  const { pages, files } = source
  const { path } = page
  const known = new Map<FactKind, Known>()
  const desk: Desk = {
    source,
    path,
    page: () => {
      noteAsked(ledger, pages.of(path))
      return page
    },
    facts: kind => files.facts.of(path).get().of(kind),
    reached<K extends FactKind>(kind: K) {
      const found = known.get(kind) ?? listen(ledger, () => files.reached(path, kind))
      known.set(kind, found)
      noteAll(ledger, found.asked)
      return found.value as readonly Reached<FactOf<K>>[]
    },
  }
  return (rule, suppressions) => new RuleAsk(desk, rule, suppressions)
}

/** A class for speed alone: one is made for every rule on every page, and getters in a literal cost ten times as much. */
class RuleAsk implements Ask {
  readonly site: Site
  readonly facts: Ask['facts']
  readonly reached: Ask['reached']
  readonly tracker: Ask['tracker']
  readonly option: Ask['option']
  readonly suppressions: readonly Suppression[]
  readonly #desk: Desk

  constructor(desk: Desk, rule: Rule, suppressions: readonly Suppression[]) {
    const { source, path } = desk
    this.#desk = desk
    this.site = source.site
    this.facts = desk.facts
    this.reached = desk.reached
    this.tracker = source.trackerOf
    this.option = name => (source.options.get().settings ?? ownSettings).option(rule, name, path) ?? defaultOf(rule, name)
    this.suppressions = suppressions
  }

  get page(): Page {
    return this.#desk.page()
  }

  get complete(): boolean {
    return this.#desk.source.graph.closure.of(this.#desk.path).get().complete
  }

  get loadedBy(): readonly Path[] {
    return this.#desk.source.graph.loadedBy.of(this.#desk.path).get()
  }

  get trackers(): readonly Tracker[] {
    return this.#desk.source.options.get().trackers
  }
}

function defaultOf(rule: Rule, name: string): ReturnType<Ask['option']> {
  const option = rule.options?.[name]
  // A rule that asks for an option it does not declare is a mistake of ours, seen in its first test.
  if (option === undefined) throw new RangeError(`${rule.id} has no option "${name}"`)
  return option.default
}
