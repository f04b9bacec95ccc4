import type { Range } from 'vscode-languageserver-types'
import type { CounterFact, EventFact, Path, Reached, State, Value } from '../../core/index.js'
import { counterKey } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { rangeOn, trackerOf } from '../folder.js'

export interface Place {
  readonly path: Path
  readonly range: Range
  readonly state: State
  /** Code that waits for something says for what: "click on #order". */
  readonly trigger: string | null
}

/** What a view may show of one file: all that runs on a document, or what stands in a file that no document brings. */
export interface Gathered {
  readonly path: Path
  readonly counters: readonly Reached<CounterFact>[]
  readonly events: readonly Reached<EventFact>[]
}

/** From the best to the worst. */
export const BEST: readonly State[] = ['active', 'blocked', 'unknown', 'commented']

/** Documents first of all, and files of the site that no document brings when something stands in them. */
export function gather(folder: Folder): readonly Gathered[] {
  return folder.workspace.paths.flatMap(path => gatherOn(folder, path) ?? [])
}

/** The same for one file; `null` when no view lists it. */
export function gatherOn({ workspace }: Folder, path: Path): Gathered | null {
  const page = workspace.page(path)
  if (page === undefined || page.origin !== 'site') return null
  if (!page.document && workspace.loadedBy(path).length > 0) return null
  const reached = page.document ? workspace.reached(path) : workspace.facts(path).map(fact => ({ fact, from: path }))
  const counters = reached.filter((it): it is Reached<CounterFact> => it.fact.kind === 'counter')
  const events = reached.filter((it): it is Reached<EventFact> => it.fact.kind === 'event')
  return page.document || counters.length + events.length > 0 ? { path, counters, events } : null
}

/** Keys of the ids a counter may have; a key that begins with `?` for one that is not known. */
export function keysOfCounter(folder: Folder, { fact, from }: Reached<CounterFact>): readonly string[] {
  const tracker = trackerOf(folder, fact.vendor)
  const known = optionsOf(fact.id).map(id => counterKey(fact.vendor, id, tracker))
  return known.map(key => key ?? `?${fact.vendor}\n${from}\n${fact.at.start}`)
}

function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.options : [value]
}

export function placeOf(folder: Folder, { fact, from }: Reached<CounterFact | EventFact>): Place {
  return { path: from, range: rangeOn(folder, from, fact.at), state: fact.state, trigger: fact.trigger }
}

export function byPlace(a: Place, b: Place): number {
  return byText(a.path, b.path) || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
