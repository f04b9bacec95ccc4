import { candidates, expander, readPage, rules, trackers } from '../core/index.js'
import type { Page, Path, Rule, Tracker, WorkspaceOptions } from '../core/index.js'

/** What the command line runs: what is known and checked, and the reader. Tests give their own. */
export interface Engine {
  readonly rules: readonly Rule[]
  readonly trackers: readonly Tracker[]
  /** Reads one file into facts. Never throws. */
  read(source: { readonly path: Path; readonly text: string }, exists: (path: Path) => boolean): Page
  /** How files find each other. */
  readonly links: Pick<WorkspaceOptions, 'candidates' | 'expand'>
}

/** Everything we know. */
export const engine: Engine = {
  rules,
  trackers,
  read: (source, exists) => readPage(source, { trackers, exists }),
  links: { candidates, expand: expander(trackers) },
}
