import type { PlannedEvent, Tracker } from '../../model/index.js'
import { planOf } from './blank.js'
import { EventRows } from './event-rows.js'
import { fieldsOf } from './columns.js'
import type { Field } from './columns.js'
import type { Column, Imported, Known, Sheet, Source } from './format.js'
import { Notes } from './notes.js'
import { otherSheet } from './other-sheets.js'

/** Reads tables of events, of parameters and of the other parts of a plan. What no column could carry is told, cell by cell. */
export function readTables({ content, lost }: Source, known: Known): Imported {
  const notes = new Notes()
  const rows = new EventRows(notes, known.trackers)
  const columns: Column[] = []
  let over = {}
  for (const sheet of content.kind === 'sheets' ? content.sheets : []) {
    if (sheet.rows.every(isBlank)) continue
    const other = otherSheet(sheet, known, notes)
    if (other !== null) {
      over = { ...over, ...other }
      continue
    }
    const header = headerOf(sheet, known)
    if (header === null)
      notes.add(
        sheet.name === '' ? 'the table' : sheet.name,
        'has no column with the names of events: name one "Event", or say which with --columns',
      )
    else columns.push(...eventsFrom(sheet, header, rows, notes))
  }
  const events: readonly PlannedEvent[] = rows.events
  return { plan: planOf(events, notes, over), lost: [...lost, ...notes.lost()], columns }
}

interface Header {
  readonly row: number
  readonly fields: readonly (Field | null)[]
}

/** The row of headings: the one of the first that says most, if any column has names. */
export function headerOf(
  { rows }: Sheet,
  { trackers, columns }: { readonly trackers: readonly Tracker[]; readonly columns: Known['columns'] },
): Header | null {
  const candidates = rows.slice(0, SEARCHED).map((row, at) => ({ row: at, fields: fieldsOf(row, trackers, columns) }))
  const named = candidates.filter(it => it.fields.includes('name'))
  const told = (it: Header): number => it.fields.filter(field => field !== null).length
  return named.toSorted((a, b) => told(b) - told(a) || a.row - b.row)[0] ?? null
}

const SEARCHED = 20

function eventsFrom({ name, rows }: Sheet, { row: top, fields }: Header, into: EventRows, notes: Notes): readonly Column[] {
  const headings = rows[top] ?? []
  for (const [at, row] of rows.entries()) {
    if (isBlank(row) || at === top) continue
    if (at < top) notes.add(placeIn(name, `row ${at + 1}`), 'stands above the headings: it is not carried')
    else into.add(placeIn(name, `row ${at + 1}`), row, fields)
  }
  const goals = /^(?:goal|цель|mål)/i.test((headings[fields.indexOf('name')] ?? '').trim())
  if (goals && !fields.includes('kind')) into.becomeGoals()
  for (const [at, field] of fields.entries()) {
    const filled = field === null ? rows.slice(top + 1).filter(row => (row[at] ?? '').trim() !== '').length : 0
    if (filled > 0) notes.add(placeIn(name, `column "${(headings[at] ?? '').trim()}"`), `is not known: ${filled} cells are not carried`)
  }
  return fields.flatMap((field, at) => (field === null ? [] : [{ heading: (headings[at] ?? '').trim(), field }]))
}

function isBlank(row: readonly string[]): boolean {
  return row.every(cell => cell.trim() === '')
}

/** A place in a sheet; a text has one sheet without a name. */
export function placeIn(sheet: string, place: string): string {
  return sheet === '' ? place : `${sheet}, ${place}`
}
