import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { Edit, Path } from '../core/index.js'
import { workspaceEdit } from './changes.js'
import type { Folder } from './folder.js'
import { linesIn, offsetIn, rangeOn, titleOf, trackerOf } from './folder.js'
import { subjectsAt } from './navigation.js'
import type { Occurrence } from './subjects.js'
import { dynamicAt, occurrencesOfSubject } from './subjects.js'

/** Why something cannot be renamed, in words for the person who tried. */
export class RenameRefused extends Error {}

/** What would be renamed at a place. Throws RenameRefused when nothing there can be. */
export function prepareRename(folder: Folder, path: Path, position: Position): { readonly range: Range; readonly placeholder: string } {
  const found = renamed(folder, path, position)
  return { range: rangeOn(folder, path, found.at), placeholder: found.subject.name }
}

/** Renames a counter's id, a goal or an event in all files and settings. Throws RenameRefused when not every place can follow. */
export function rename(folder: Folder, path: Path, position: Position, newName: string): WorkspaceEdit {
  const found = renamed(folder, path, position)
  const name = newName.trim()
  refuseBadName(folder, found, name)
  const subjects = subjectsAt(folder, path, position)
  const all = subjects.flatMap(({ subject }) => occurrencesOfSubject(folder, subject))
  const stuck = all.filter(it => !it.exact)
  const [first] = stuck
  if (first !== undefined) {
    const { start } = rangeOn(folder, first.path, first.at)
    const more = stuck.length === 1 ? '' : ` and in ${stuck.length - 1} more`
    throw new RenameRefused(
      `"${found.subject.name}" is put together by code in ${first.path}:${start.line + 1}${more}, which cannot follow`,
    )
  }
  const edits = new Map<Path, Map<number, Edit>>()
  for (const { path: there, at } of all) {
    const mine = edits.get(there) ?? new Map<number, Edit>()
    edits.set(there, mine)
    mine.set(at.start, { at, text: name })
  }
  const changes = new Map<Path, readonly Edit[]>(
    [...edits].map(([there, its]) => [there, [...its.values()].toSorted((a, b) => a.at.start - b.at.start)]),
  )
  if (found.subject.kind === 'counter') {
    for (const [there, text] of folder.settingsTexts) {
      const mine = inSettings(text, found.subject.name, name)
      if (mine.length > 0) changes.set(there, mine)
    }
  }
  return workspaceEdit(folder, changes)
}

function renamed(folder: Folder, path: Path, position: Position): Occurrence {
  const [found] = subjectsAt(folder, path, position)
  if (found !== undefined && found.exact) return found
  const page = folder.workspace.page(path)
  const why = page === undefined ? null : dynamicAt(folder, path, offsetIn(linesIn(page), position))
  if (found !== undefined) throw new RenameRefused(`"${found.subject.name}" is put together by code here: rename its parts by hand`)
  if (why !== null) throw new RenameRefused(`This name is only known when the page runs: it ${why}`)
  throw new RenameRefused('Only ids of counters and names of goals and events can be renamed')
}

function refuseBadName(folder: Folder, { subject, path, at }: Occurrence, name: string): void {
  if (name === '') throw new RenameRefused('The new name is empty')
  const quote = folder.workspace.page(path)?.text.charAt(at.start - 1) ?? ''
  // Quotes, ends of lines and backslashes would end or change the text they are put into.
  if (/["'`\\<>\r\n]/.test(name))
    throw new RenameRefused(`A name with ${/["'`]/.test(name) ? 'quotes' : 'these characters'} cannot be written everywhere`)
  const tracker = subject.vendor === 'datalayer' ? undefined : trackerOf(folder, subject.vendor)
  const isBare = quote !== '"' && quote !== "'" && quote !== '`'
  if (subject.kind === 'counter' && tracker !== undefined && !tracker.ids.pattern.test(name)) {
    throw new RenameRefused(`"${name}" is no ${tracker.noun} of ${titleOf(folder, subject.vendor)}: it must be ${tracker.ids.words}`)
  }
  if (subject.kind === 'event' && isBare && /[\s=&?#/]/.test(name))
    throw new RenameRefused(`"${name}" cannot stand where the old name stands`)
}

/** Ids of counters that settings name. */
function inSettings(text: string, id: string, name: string): readonly Edit[] {
  const quoted = id.replace(/[^\w-]/g, '\\$&')
  return [...text.matchAll(new RegExp(`(["']?\\bid["']?[ \\t]*:[ \\t]*["']?)${quoted}(?![\\w-])`, 'g'))].map(match => {
    const start = match.index + (match[1] ?? '').length
    return { at: { start, end: start + id.length }, text: name }
  })
}
