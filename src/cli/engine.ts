import { candidates, expander, lookAgain, readPage, rules, trackers, wantedTables } from '../core/index.js'
import type { Page, Path, Rule, Source, Tracker, WorkspaceOptions } from '../core/index.js'

/** What the command line runs: what is known and checked, and the reader. Tests give their own. */
export interface Engine {
  readonly rules: readonly Rule[]
  readonly trackers: readonly Tracker[]
  /** Reads one file into facts. Never throws. */
  read(source: Source, exists: (path: Path) => boolean): Page
  /** JSON files, not listed as any of ours, whose names the pages report. */
  tables(pages: readonly Page[], exists: (path: Path) => boolean): ReadonlySet<Path>
  /** Reads files again that call functions of other files which were only known afterwards. Gives those that changed. */
  lookAgain(pages: readonly Page[], exists: (path: Path) => boolean): readonly Page[]
  /** The same with other trackers; absent = it knows no others. */
  knowing?(trackers: readonly Tracker[]): Engine
  /** How files find each other. */
  readonly links: Pick<WorkspaceOptions, 'candidates' | 'expand'>
}

/** Everything we know. */
export const engine: Engine = engineOf(trackers)

function engineOf(known: readonly Tracker[]): Engine {
  return {
    rules,
    trackers: known,
    read: (source, exists) => readPage(source, { trackers: known, exists }),
    tables: wantedTables,
    lookAgain: (pages, exists) => lookAgain(pages, { trackers: known, exists }),
    links: { candidates, expand: expander(known) },
    knowing: engineOf,
  }
}
