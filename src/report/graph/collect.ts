import type { Course, FactKind, FactOf, Page, Path, Reached, Tracker } from '../../core/model/index.js'
import type { CounterEntry, EventEntry } from '../contract.js'
import { counterEntries } from '../gather/counters.js'
import { eventEntries } from '../gather/events.js'
import { Sources } from '../gather/sources.js'

/** What is asked of a site to tell what runs on one of its pages. `Workspace` answers it. */
export interface CourseAnswers {
  page(path: Path): Page | undefined
  reached(path: Path): readonly Reached[]
  course(path: Path): Course
  loadedBy(path: Path): readonly Path[]
}

/** What runs on a page, in order, and why: `countersign/graph@1`. */
export interface PageGraph {
  readonly page: Path
  /** Everything could be followed: what is not here does not run. */
  readonly complete: boolean
  readonly runs: readonly RunEntry[]
  /** What could not be followed, and why. */
  readonly unknown: readonly { readonly path: Path; readonly line: number; readonly column: number; readonly why: string }[]
  /** The pages that bring this file, when it is a script, a part or a layout. */
  readonly loadedBy: readonly Path[]
}

/** One file that runs, and what it does there. */
export interface RunEntry {
  readonly path: Path
  readonly as: 'page' | 'script' | 'import' | 'part' | 'layout' | 'container' | 'settings'
  /** From the page to the file that brings this one; empty for the page itself. */
  readonly chain: readonly Path[]
  readonly state: CounterEntry['state']
  readonly trigger: string | null
  readonly conditional: boolean
  readonly counters: readonly CounterEntry[]
  readonly events: readonly (EventEntry & { readonly state: CounterEntry['state'] })[]
}

export function pageGraph(path: Path, site: CourseAnswers): PageGraph {
  const sources = new Sources(at => site.page(at))
  const { steps, gaps, complete } = site.course(path)
  const reached = site.reached(path)
  const runs = steps.map(step => {
    const here = reached.filter(({ from }) => from === step.path)
    const events = here.filter(of('event')).flatMap(it => eventEntries([it], sources).map(entry => ({ ...entry, state: it.fact.state })))
    return { ...step, counters: counterEntries(here.filter(of('counter')), sources), events }
  })
  const unknown = gaps.map(({ path: from, at, why }) => ({ path: from, ...sources.place(from, at.start), why }))
  return { page: path, complete, runs, unknown, loadedBy: site.loadedBy(path) }
}

function of<K extends FactKind>(kind: K): (it: Reached) => it is Reached<FactOf<K>> {
  return (it): it is Reached<FactOf<K>> => it.fact.kind === kind
}

/** Names of vendors for people. */
export function namesOf(trackers: readonly Pick<Tracker, 'id' | 'title'>[]): ReadonlyMap<string, string> {
  return new Map([...trackers.map(({ id, title }) => [id, title] as const), ['datalayer', 'the data layer']])
}
