import { DocumentHighlightKind } from 'vscode-languageserver-types'
import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types'
import type { Path } from '../core/index.js'
import type { Folder } from './folder.js'
import { linesIn, locationOf, offsetIn, rangeOn } from './folder.js'
import type { Occurrence } from './subjects.js'
import { occurrencesAt, occurrencesOfSubject } from './subjects.js'

/** Where a counter is started, which trigger waits for an event, else where a goal or event is sent. From the only such place it leads to all others. */
export function definition(folder: Folder, path: Path, position: Position): Location[] {
  return unique(
    subjectsAt(folder, path, position).flatMap(({ subject }) => {
      const all = occurrencesOfSubject(folder, subject)
      const defining = all.filter(it => it.role === 'defines' && isLive(it))
      return (defining.length > 0 ? defining : all).map(it => locationOf(folder, it.path, it.at))
    }),
  )
}

/** Every place of the site where a counter, goal or event is written. */
export function references(folder: Folder, path: Path, position: Position, withDefinitions = true): Location[] {
  return unique(
    subjectsAt(folder, path, position).flatMap(({ subject }) =>
      occurrencesOfSubject(folder, subject)
        .filter(it => withDefinitions || it.role === 'uses')
        .map(it => locationOf(folder, it.path, it.at)),
    ),
  )
}

/** The same in one file. */
export function highlights(folder: Folder, path: Path, position: Position): DocumentHighlight[] {
  const found = subjectsAt(folder, path, position).flatMap(({ subject }) =>
    occurrencesOfSubject(folder, subject).filter(it => it.path === path),
  )
  const kinds = new Map(found.map(it => [`${it.at.start} ${it.at.end}`, it]))
  return [...kinds.values()].map(it => ({
    range: rangeOn(folder, path, it.at),
    kind: it.role === 'defines' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}

/** What stands at a place: all subjects that are written by the same smallest stretch of text. */
export function subjectsAt(folder: Folder, path: Path, position: Position): readonly Occurrence[] {
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  const all = occurrencesAt(folder, path, offsetIn(linesIn(page), position))
  const [smallest] = all
  return all.filter(it => it.at.start === smallest?.at.start && it.at.end === smallest.at.end)
}

function isLive({ fact }: Occurrence): boolean {
  return !('state' in fact) || fact.state !== 'commented'
}

function unique(locations: readonly Location[]): Location[] {
  return [...new Map(locations.map(it => [JSON.stringify(it), it])).values()]
}
