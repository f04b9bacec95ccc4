import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { Edit, Path } from '../core/index.js'
import { workspaceEdit } from './changes.js'
import type { Folder } from './folder.js'
import { linesIn, offsetIn, rangeOn, titleOf, trackerOf } from './folder.js'
import { plannedAt, subjectsAt } from './navigation.js'
import type { Entry } from './plan/entries.js'
import { entriesFor, placesOf, plannedTwice, withTwins } from './plan/entries.js'
import type { Occurrence } from './subjects.js'
import { dynamicAt, occurrencesOfSubject } from './subjects.js'

/** Why something cannot be renamed, in words for the person who tried. */
export class RenameRefused extends Error {}

/** What would be renamed at a place. Throws RenameRefused when nothing there can be. */
export function prepareRename(folder: Folder, path: Path, position: Position): { readonly range: Range; readonly placeholder: string } {
  const inPlan = plannedAt(folder, path, position)
  if (inPlan !== null) return { range: rangeOn(folder, path, inPlan.at), placeholder: inPlan.entry.name }
  const found = renamed(folder, path, position)
  return { range: rangeOn(folder, path, found.at), placeholder: found.subject.name }
}

/**
 * Renames a counter's id, a goal or an event in all files, plans and settings. A name that a plan gives to one vendor changes for that vendor
 * alone. Throws RenameRefused when not every place can follow.
 */
export function rename(folder: Folder, path: Path, position: Position, newName: string): WorkspaceEdit {
  const name = newName.trim()
  const inPlan = plannedAt(folder, path, position)
  if (inPlan !== null) return renameEverywhere(folder, { name, old: inPlan.entry.name, ...withPlan(folder, [inPlan.entry], []) })
  const found = renamed(folder, path, position)
  refuseBadName(folder, found, name)
  const subjects = subjectsAt(folder, path, position)
  const own = subjects.flatMap(({ subject }) => occurrencesOfSubject(folder, subject))
  const entries = subjects.flatMap(it => entriesFor(folder, it))
  const edit = renameEverywhere(folder, { name, old: found.subject.name, ...withPlan(folder, entries, own) })
  if (found.subject.kind !== 'counter') return edit
  const settings = [...folder.settingsTexts].flatMap(([there, text]) => {
    const mine = inSettings(text, found.subject.name, name)
    return mine.length === 0 ? [] : [[there, mine] as const]
  })
  return { documentChanges: [...(edit.documentChanges ?? []), ...(workspaceEdit(folder, new Map(settings)).documentChanges ?? [])] }
}

interface Renaming {
  readonly name: string
  readonly old: string
  readonly all: readonly Occurrence[]
  readonly planned: readonly Entry[]
}

/** What a plan calls by one name is renamed for all whom it names so, in the plan and in the code. */
function withPlan(folder: Folder, entries: readonly Entry[], own: readonly Occurrence[]): Pick<Renaming, 'all' | 'planned'> {
  const planned = withTwins(folder, entries)
  return { planned, all: [...own, ...planned.flatMap(it => placesOf(folder, it))] }
}

function renameEverywhere(folder: Folder, { name, old, all, planned }: Renaming): WorkspaceEdit {
  for (const it of all) refuseBadName(folder, it, name)
  const stuck = all.filter(it => !it.exact)
  const [first] = stuck
  if (first !== undefined) {
    const { start } = rangeOn(folder, first.path, first.at)
    const more = stuck.length === 1 ? '' : ` and in ${stuck.length - 1} more`
    throw new RenameRefused(`"${old}" is put together by code in ${first.path}:${start.line + 1}${more}, which cannot follow`)
  }
  const edits = new Map<Path, Map<number, Edit>>()
  for (const { path: there, at } of all) {
    const mine = edits.get(there) ?? new Map<number, Edit>()
    edits.set(there, mine)
    mine.set(at.start, { at, text: name })
  }
  for (const entry of planned) refuseTwice(folder, name, { entry, planned })
  for (const { path: there, at } of planned.flatMap(it => it.written)) {
    const mine = edits.get(there) ?? new Map<number, Edit>()
    edits.set(there, mine)
    mine.set(at.start, { at, text: asPlanned(folder.workspace.page(there)?.text ?? '', at.start, name) })
  }
  const changes = new Map<Path, readonly Edit[]>(
    [...edits].map(([there, its]) => [there, [...its.values()].toSorted((a, b) => a.at.start - b.at.start)]),
  )
  return workspaceEdit(folder, changes)
}

/** Two events of one name cannot be told apart. */
function refuseTwice(folder: Folder, name: string, { entry, planned }: { entry: Entry; planned: readonly Entry[] }): void {
  if (name === '') throw new RenameRefused('The new name is empty')
  if (/["'`\\<>\r\n]/.test(name)) throw new RenameRefused('A name with quotes or backslashes cannot be written everywhere')
  if (entry.vendor !== null) return
  const meant = planned.map(it => it.event)
  const there = plannedTwice(folder, entry, name, meant)
  if (there !== null) throw new RenameRefused(`"${name}" is planned already in ${there}`)
}

/** Quoted where YAML would read something else, unless quotes are there. */
function asPlanned(text: string, start: number, name: string): string {
  if (/["']/.test(text.charAt(start - 1))) return name
  return /^[\p{L}_][\p{L}\p{N}_ .-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name) ? name : `"${name}"`
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
