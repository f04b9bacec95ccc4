import type { Page, Path, Rule, Tracker } from '../core/model/index.js'
import type { WorkspaceOptions } from '../core/site/index.js'

/** What the command line runs: what is known and checked, and the reader. Tests give their own. */
export interface Engine {
  readonly rules: readonly Rule[]
  readonly trackers: readonly Tracker[]
  /** Reads one file into facts. Never throws. */
  read(source: { readonly path: Path; readonly text: string }, exists: (path: Path) => boolean): Page
  /** How files find each other. */
  readonly links: Pick<WorkspaceOptions, 'candidates' | 'expand'>
}
