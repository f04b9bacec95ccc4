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

/** Makes what rules may ask while they judge one page. What several rules ask is looked up once, and binds each of them. */
export function askerOn(ledger: Ledger, page: Page, source: AskSource): (rule: Rule, suppressions: readonly Suppression[]) => Ask {
  const { pages, site, graph, files, options, trackerOf } = source
  const { path } = page
  const reached = new Map<FactKind, Known>()

  function reachedOf<K extends FactKind>(kind: K): readonly Reached<FactOf<K>>[] {
    const known = reached.get(kind) ?? listen(ledger, () => files.reached(path, kind))
    reached.set(kind, known)
    noteAll(ledger, known.asked)
    return known.value as readonly Reached<FactOf<K>>[]
  }

  return (rule, suppressions) => ({
    get page(): Page {
      noteAsked(ledger, pages.of(path))
      return page
    },
    site,
    suppressions,
    facts: kind => files.facts.of(path).get().of(kind),
    reached: reachedOf,
    get complete(): boolean {
      return graph.closure.of(path).get().complete
    },
    get loadedBy(): readonly Path[] {
      return graph.loadedBy.of(path).get()
    },
    tracker: trackerOf,
    get trackers(): readonly Tracker[] {
      return options.get().trackers
    },
    option: name => (options.get().settings ?? ownSettings).option(rule, name, path) ?? defaultOf(rule, name),
  })
}

function defaultOf(rule: Rule, name: string): ReturnType<Ask['option']> {
  const option = rule.options?.[name]
  // A rule that asks for an option it does not declare is a mistake of ours, seen in its first test.
  if (option === undefined) throw new RangeError(`${rule.id} has no option "${name}"`)
  return option.default
}
