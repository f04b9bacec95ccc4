import type { Path } from '../../core/index.js'
import type { Folder } from '../folder.js'
import type { ContainerEntry } from './containers.js'
import { containerEntries } from './containers.js'
import type { CounterEntry } from './counters.js'
import { counterEntries } from './counters.js'
import type { EventEntry } from './events.js'
import { eventEntries } from './events.js'
import { gather } from './gather.js'
import type { PageEntry } from './pages.js'
import { pageEntry } from './pages.js'
import type { PlanOverview } from './plan.js'
import { planOverview } from './plan.js'
import type { ProblemEntry } from './problems.js'
import { problemEntries } from './problems.js'

export type { ContainerEntry, PartEntry } from './containers.js'
export type { CounterEntry } from './counters.js'
export type { EventEntry } from './events.js'
export type { Place } from './gather.js'
export type { CellState, Matrix, MatrixColumn } from './matrix.js'
export { cellPlace, matrix } from './matrix.js'
export type { PageEntry, RunEntry } from './pages.js'
export { runsOn } from './pages.js'
export type { PlanEntry, PlanOverview, UnplannedEntry } from './plan.js'
export type { ProblemEntry } from './problems.js'

/** What a view of a folder shows at first, as plain data, ordered as a person would read it. What runs on a page is asked for each: `runsOn`. */
export interface Overview {
  readonly name: string
  /** Address of the folder; paths are relative to it. */
  readonly uri: string
  /** Addresses of all paths that are named below. */
  readonly uris: Readonly<Record<Path, string>>
  readonly counters: readonly CounterEntry[]
  readonly events: readonly EventEntry[]
  /** Exported containers of tag managers, with their tags, triggers and variables. */
  readonly containers: readonly ContainerEntry[]
  /** Tracking plans, compared with the code; `null` where there is none. */
  readonly plan: PlanOverview | null
  readonly pages: readonly PageEntry[]
  readonly problems: readonly ProblemEntry[]
}

export function overview(folder: Folder): Overview {
  const gathered = gather(folder)
  return {
    name: folder.name,
    uri: folder.uriOf(''),
    uris: Object.fromEntries(folder.workspace.paths.map(path => [path, folder.uriOf(path)])),
    counters: counterEntries(folder, gathered),
    events: eventEntries(folder, gathered),
    containers: containerEntries(folder),
    plan: planOverview(folder),
    pages: gathered.filter(it => folder.workspace.page(it.path)?.kind !== 'container').map(it => pageEntry(folder, it)),
    problems: problemEntries(folder),
  }
}
