import type { ExpectedCounter, IncludeFact, PageNature, Path, Picture, Rule, Severity, Tracker } from '../model/index.js'
import { usualSeverity } from '../model/index.js'
import type { Expand } from './expansions.js'

/** What the configuration says about rules on a page. */
export interface RuleSettings {
  severity(rule: Rule, path: Path): Severity | 'off'
  /** `undefined` = the rule's own default. */
  /** Pages with the same answer have the same severities. Without it each page is asked for by itself. */
  readonly group?: (path: Path) => object
  option(rule: Rule, name: string, path: Path): number | string | boolean | readonly string[] | undefined
}

/** Everything a workspace does not find in its pages. Whatever is left out is not known, and nothing is guessed from it. */
export interface WorkspaceOptions {
  readonly trackers: readonly Tracker[]
  readonly rules: readonly Rule[]
  readonly settings?: RuleSettings
  /** Files of the site that were not read (pictures, libraries). */
  readonly exists?: (path: Path) => boolean
  /** A picture among the files that were not read; `null` = it is none, or nobody can tell yet. */
  readonly picture?: (path: Path) => Picture | null
  /** Paths an include may mean, best first. */
  readonly candidates?: (include: IncludeFact, from: Path) => readonly Path[]
  /** What a call of another file's function does. */
  readonly expand?: Expand
  /** Kind of a page by configuration; `undefined` = by its nature. */
  readonly pageKind?: (path: Path) => PageNature | undefined
  readonly expected?: (path: Path) => readonly ExpectedCounter[]
}

const ALL = {}

/** Every rule that is not optional, with the severity and the options it brings. */
export const ownSettings: RuleSettings = {
  severity: rule => usualSeverity(rule),
  group: () => ALL,
  option: () => undefined,
}
