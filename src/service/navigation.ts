import { DocumentHighlightKind } from 'vscode-languageserver-types'
import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types'
import type { Path } from '../core/index.js'
import type { Folder } from './folder.js'
import { linesIn, locationOf, offsetIn, rangeOn } from './folder.js'
import type { Entry, Writing } from './plan/entries.js'
import { entriesFor, entryAt, placesOf, withTwins } from './plan/entries.js'
import type { Occurrence } from './subjects.js'
import { occurrencesAt, occurrencesOfSubject } from './subjects.js'

/** Where a counter is started, where a goal or event is planned, which trigger waits for an event, else where a goal or event is sent. From the only such place it leads to all others. */
export function definition(folder: Folder, path: Path, position: Position): Location[] {
  const inPlan = plannedAt(folder, path, position)
  if (inPlan !== null) return unique(definitionOfPlanned(folder, inPlan).map(it => locationOf(folder, it.path, it.at)))
  return unique(
    subjectsAt(folder, path, position).flatMap(occurrence => {
      const all = occurrencesOfSubject(folder, occurrence.subject)
      const planned = entriesFor(folder, occurrence).flatMap(({ written }) => written.slice(0, 1))
      const defining = [...planned, ...all.filter(it => it.role === 'defines' && isLive(it))]
      return (defining.length > 0 ? defining : all).map(it => locationOf(folder, it.path, it.at))
    }),
  )
}

/** From the plan it leads to the code, from a step of a funnel to the event. */
function definitionOfPlanned(folder: Folder, { entry, at, path }: PlannedAt): readonly Pick<Occurrence, 'path' | 'at'>[] {
  const { written, vendor } = entry
  const [first] = written
  if (first !== undefined && vendor === null && (at.start !== first.at.start || path !== first.path)) return [first]
  const sent = placesOf(folder, entry, vendor === null)
  return sent.length > 0 || first === undefined ? sent : [first]
}

/** Every place of the site where a counter, goal or event is written. */
export function references(folder: Folder, path: Path, position: Position, withDefinitions = true): Location[] {
  const inPlan = plannedAt(folder, path, position)
  if (inPlan !== null) {
    const entries = withTwins(folder, [inPlan.entry])
    const sent = entries.flatMap(it => placesOf(folder, it, it.vendor === null)).map(it => locationOf(folder, it.path, it.at))
    return unique([...planPlaces(folder, entries, withDefinitions), ...sent])
  }
  return unique(
    subjectsAt(folder, path, position).flatMap(occurrence => [
      ...planPlaces(folder, entriesFor(folder, occurrence), withDefinitions),
      ...occurrencesOfSubject(folder, occurrence.subject)
        .filter(it => withDefinitions || it.role === 'uses')
        .map(it => locationOf(folder, it.path, it.at)),
    ]),
  )
}

function planPlaces(folder: Folder, entries: readonly Entry[], withDefinitions: boolean): readonly Location[] {
  return entries.flatMap(({ written }) => written.slice(withDefinitions ? 0 : 1).map(it => locationOf(folder, it.path, it.at)))
}

/** The same in one file. */
export function highlights(folder: Folder, path: Path, position: Position): DocumentHighlight[] {
  const inPlan = plannedAt(folder, path, position)
  if (inPlan !== null) {
    const [first, ...steps] = inPlan.entry.written
    return [first, ...steps].flatMap(it => {
      if (it?.path !== path) return []
      return [{ range: rangeOn(folder, path, it.at), kind: it === first ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }]
    })
  }
  const found = subjectsAt(folder, path, position).flatMap(({ subject }) =>
    occurrencesOfSubject(folder, subject).filter(it => it.path === path),
  )
  const kinds = new Map(found.map(it => [`${it.at.start} ${it.at.end}`, it]))
  return [...kinds.values()].map(it => ({
    range: rangeOn(folder, path, it.at),
    kind: it.role === 'defines' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}

interface PlannedAt extends Writing {
  readonly entry: Entry
}

/** The planned name at a place of a plan's file. */
export function plannedAt(folder: Folder, path: Path, position: Position): PlannedAt | null {
  const page = folder.workspace.page(path)
  const found = page?.kind === 'plan' ? entryAt(folder, path, offsetIn(linesIn(page), position)) : null
  return found === null ? null : { ...found, path }
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
