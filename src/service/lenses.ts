import type { CodeLens, Location, Position } from 'vscode-languageserver-types'
import type { Path } from '../core/index.js'
import type { Folder } from './folder.js'
import { locationOf, rangeOn } from './folder.js'
import { planLenses } from './plan/lenses.js'
import type { Occurrence, Subject } from './subjects.js'
import { occurrencesIn, occurrencesOfSubject } from './subjects.js'

/** What the client's command for showing places is given. */
export type ShowPlaces = readonly [uri: string, position: Position, places: readonly Location[]]

/** "on 12 of 14 pages" above counters, "sent from 3 places" above goals and events. `command` is the client's, which shows places. */
export function codeLenses(folder: Folder, path: Path, command: string): CodeLens[] {
  if (folder.workspace.page(path)?.kind === 'plan') return planLenses(folder, path, command)
  const lenses: CodeLens[] = []
  const seen = new Set<string>()
  for (const it of occurrencesIn(folder, path)) {
    const isTold = it.subject.kind === 'event' || it.role === 'defines'
    const range = rangeOn(folder, path, it.at)
    const place = `${it.subject.kind} ${it.subject.name} ${range.start.line}`
    if (!isTold || seen.has(place)) continue
    seen.add(place)
    const title = it.subject.kind === 'counter' ? pagesLine(folder, it.subject) : placesLine(folder, it)
    if (title === null) continue
    const places = occurrencesOfSubject(folder, it.subject).map(one => locationOf(folder, one.path, one.at))
    const given: ShowPlaces = [folder.uriOf(path), range.start, places]
    lenses.push({ range, command: { title, command, arguments: [...given] } })
  }
  return lenses
}

function pagesLine({ workspace: { site } }: Folder, { key }: Subject): string | null {
  const on = site.coverage().get(key.slice('counter:'.length))
  return on === undefined ? null : `on ${on.size} of ${site.pages.length} pages`
}

function placesLine(folder: Folder, { subject }: Occurrence): string {
  const { length } = occurrencesOfSubject(folder, subject).filter(it => it.role === 'uses')
  if (length === 0) return 'sent from nowhere'
  return length === 1 ? 'sent from this place only' : `sent from ${length} places`
}
