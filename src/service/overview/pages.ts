import type { CounterFact, EventFact, EventKind, Path, Reached, Severity, TrackerId } from '../../core/index.js'
import { textOf } from '../../core/index.js'
import { shownFindings } from '../diagnostics.js'
import type { Folder } from '../folder.js'
import { titleOf } from '../folder.js'
import { saidOf } from '../values.js'
import type { Gathered, Place } from './gather.js'
import { gatherOn, placeOf } from './gather.js'

export interface PageEntry {
  readonly path: Path
  /** "page", "error", "layout", "script" …: its nature. */
  readonly nature: string
  /** Text of its title, where there is one. */
  readonly title: string | null
  readonly problems: Readonly<Record<Severity, number>>
  /** False when a part of it could not be found or read, so that more may run on it. */
  readonly complete: boolean
}

/** Something that runs on a page. */
export interface RunEntry {
  readonly kind: 'counter' | 'event'
  readonly vendor: TrackerId | 'datalayer'
  readonly title: string
  /** Id or name; what is known of it where it is dynamic. */
  readonly said: string
  /** What a counter's code does here, or what kind of event is sent. */
  readonly how: CounterFact['how'] | EventKind
  readonly place: Place
}

export function pageEntry(folder: Folder, { path }: Gathered): PageEntry {
  const { workspace } = folder
  const problems = { error: 0, warning: 0, info: 0 }
  for (const { severity } of shownFindings(folder, path)) problems[severity]++
  const title = workspace.facts(path).find(fact => fact.kind === 'meta' && fact.name === 'title' && fact.state === 'active')
  return {
    path,
    nature: workspace.page(path)?.kind === 'script' ? 'script' : workspace.site.pageKind(path),
    title: title?.kind === 'meta' ? textOf(title.content) : null,
    problems,
    complete: workspace.complete(path),
  }
}

/** What runs on a page, counters first, each in order. Empty for a file that is not listed. */
export function runsOn(folder: Folder, path: Path): readonly RunEntry[] {
  const gathered = gatherOn(folder, path)
  return gathered === null ? [] : [...gathered.counters, ...gathered.events].map(it => runEntry(folder, it))
}

function runEntry(folder: Folder, it: Reached<CounterFact | EventFact>): RunEntry {
  const { fact, from } = it
  const { kind, vendor } = fact
  const [value, how] = kind === 'counter' ? [fact.id, fact.how] : [fact.name, fact.event]
  const said = saidOf(value, folder.workspace.page(from))
  return { kind, vendor, title: titleOf(folder, vendor), said, how, place: placeOf(folder, it) }
}
