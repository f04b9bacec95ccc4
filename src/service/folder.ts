import type { Location, Position, Range } from 'vscode-languageserver-types'
import { Lines } from '../core/index.js'
import type { Config, Page, Path, Rule, Span, Tracker, TrackerId, Workspace } from '../core/index.js'

/** One folder of an editor's workspace with all that was read of it: what every feature works on. */
export interface Folder {
  readonly name: string
  readonly workspace: Workspace
  readonly trackers: readonly Tracker[]
  readonly rules: readonly Rule[]
  /** A file as it would be with another text. */
  readonly read: (path: Path, text: string) => Page
  /** Address of a file as the editor knows it. */
  readonly uriOf: (path: Path) => string
  /** Version of a file that is open in the editor; `null` = as it stands on disk. */
  readonly versionOf: (path: Path) => number | null
  /** Settings by the folder they speak for. */
  readonly configs: ReadonlyMap<Path, Config>
  /** Texts of settings files by path, as they are read now. */
  readonly settingsTexts: ReadonlyMap<Path, string>
  /** Address of a rule's page for a person. */
  readonly ruleAddress: (rule: string) => string
}

const linesOf = new WeakMap<Page, Lines>()

/** Lines of a page; made once for each version of it. */
export function linesIn(page: Page): Lines {
  let lines = linesOf.get(page)
  if (lines === undefined) linesOf.set(page, (lines = new Lines(page.text)))
  return lines
}

export function rangeIn(lines: Lines, { start, end }: Span): Range {
  return { start: positionIn(lines, start), end: positionIn(lines, end) }
}

export function positionIn(lines: Lines, offset: number): Position {
  const { line, column } = lines.position(offset)
  return { line, character: column }
}

export function offsetIn(lines: Lines, { line, character }: Position): number {
  return lines.offset(line, character)
}

/** Where something stands, as editors say it. A file that is gone gives its first character. */
export function locationOf(folder: Folder, path: Path, at: Span): Location {
  return { uri: folder.uriOf(path), range: rangeOn(folder, path, at) }
}

export function rangeOn({ workspace }: Folder, path: Path, at: Span): Range {
  const page = workspace.page(path)
  return page === undefined ? START : rangeIn(linesIn(page), at)
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

export function trackerOf({ trackers }: Folder, vendor: TrackerId): Tracker | undefined {
  return trackers.find(it => it.id === vendor)
}

/** The name people use for a vendor. */
export function titleOf(folder: Folder, vendor: TrackerId | 'datalayer'): string {
  return vendor === 'datalayer' ? 'data layer' : (trackerOf(folder, vendor)?.title ?? vendor)
}
