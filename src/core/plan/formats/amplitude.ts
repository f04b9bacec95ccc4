import type { Plan, PlannedEvent, PlannedParameter, PlannedType } from '../../model/index.js'
import { patternTrouble } from '../pattern.js'
import { blankEvent, blankParameter, planOf } from './blank.js'
import { cellOf, itemsOf } from './cells.js'
import type { Content, Imported, PlanFormat, Sheet, Source, WrittenCell, Written } from './format.js'
import { hasKeys, Notes } from './notes.js'
import type { Reader } from './notes.js'
import { csvText } from './spreadsheet.js'
import { placeIn } from './table-read.js'
import { nameWith, sentTo } from './vendors.js'

/**
 * Amplitude Data: the CSV of events and their properties, and what its Taxonomy API lists as JSON.
 * https://amplitude.com/docs/data/csv-import-export/file-schema, https://amplitude.com/docs/apis/analytics/taxonomy, read 2026-11-24
 */
export const amplitude: PlanFormat = { id: 'amplitude', title: 'Amplitude Data', ending: '.csv', recognises, read, write }

function recognises(content: Content): boolean {
  if (content.kind === 'sheets') return content.sheets.some(isTaxonomy)
  return listOf(content.data)?.some(it => hasKeys(it, 'event_type')) === true
}

function isTaxonomy({ rows: [header = []] }: Sheet): boolean {
  return header.includes('Object Type') && header.includes('Object Name')
}

function listOf(data: unknown): readonly unknown[] | null {
  if (Array.isArray(data)) return data as readonly unknown[]
  return hasKeys(data, 'data') && Array.isArray(data['data']) ? (data['data'] as readonly unknown[]) : null
}

function read({ content, lost }: Source): Imported {
  const notes = new Notes()
  const events = content.kind === 'sheets' ? content.sheets.flatMap(it => tableEvents(it, notes)) : apiEvents(content.data, notes)
  return { plan: planOf(events, notes), lost: [...lost, ...notes.lost()], columns: [] }
}

/** Rows of a table as objects, so that no cell is passed over in silence. */
function tableEvents({ name, rows: [header = [], ...rows] }: Sheet, notes: Notes): readonly PlannedEvent[] {
  const events: PlannedEvent[] = []
  for (const [at, row] of rows.entries()) {
    const where = placeIn(name, `row ${at + 2}`)
    const cells = header.map((heading, column) => [heading, (row[column] ?? '').trim()] as const).filter(([, cell]) => cell !== '')
    const it = cells.length === 0 ? null : notes.reader(Object.fromEntries(cells), where)
    if (it === null) continue
    const action = it.text('Action')?.toLowerCase() ?? ''
    if (action === 'ignore' || action === 'remove') it.drop(`its action is "${action}": it is not carried`)
    else addRow(it, events, notes)
  }
  return events
}

function addRow(it: Reader, events: PlannedEvent[], notes: Notes): void {
  const type = it.text('Object Type')
  const name = it.text('Object Name')
  if (type !== null && type !== 'Event') {
    it.drop(`describes a ${type.toLowerCase()}: a plan has events`)
    return
  }
  if (name !== null && events.at(-1)?.name !== name) {
    const isGone = /deleted|blocked/i.test(it.text('Event Schema Status') ?? '')
    const meaning = it.text('Object Description')
    events.push(
      blankEvent(name, {
        meaning,
        owner: it.text('Object Owner'),
        status: isGone ? 'deprecated' : 'planned',
        vendors: sentTo('amplitude', name),
      }),
    )
  }
  const property = it.text('Event Property Name') ?? it.text('Property Name')
  const last = events.at(-1)
  if (property === null || last === undefined) return
  it.value('Property Type')
  events[events.length - 1] = { ...last, parameters: [...last.parameters, propertyFrom(property, it, notes)] }
}

function propertyFrom(name: string, it: Reader, notes: Notes): PlannedParameter {
  const type =
    it.flag('Property Is Array') || /^true$/i.test(it.text('Property Is Array') ?? '')
      ? 'list'
      : typeFrom(it.text('Property Value Type'), it, notes)
  const values = itemsOf(it.text('Property Enum Values') ?? it.text('Enum Values') ?? '', ',;')
  const pattern = it.text('Property Regex') ?? it.text('Regex')
  const trouble = pattern === null ? null : patternTrouble(pattern)
  if (trouble !== null) notes.add(it.where, `the expression ${trouble}: it is not carried`)
  const required = /^true$/i.test(it.text('Property Required') ?? '')
  return blankParameter(name, {
    type,
    values,
    required,
    pattern: trouble === null ? pattern : null,
    meaning: it.text('Property Description'),
  })
}

const TYPES: Readonly<Record<string, PlannedType | null>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  integer: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  boolean: 'boolean',
  bool: 'boolean',
  object: 'object',
  array: 'list',
  enum: 'string',
  any: null,
}

function typeFrom(written: string | null, it: Reader, notes: Notes): PlannedType | null {
  if (written === null) return null
  const word = written.toLowerCase()
  if (!Object.hasOwn(TYPES, word)) notes.add(it.where, `type "${written}" is not known: any type is allowed instead`)
  return TYPES[word] ?? null
}

/** Events, or properties with the event each belongs to. */
function apiEvents(data: unknown, notes: Notes): readonly PlannedEvent[] {
  const events = new Map<string, PlannedEvent>()
  for (const [at, item] of (listOf(data) ?? []).entries()) {
    const it = notes.reader(item, `data[${at}]`)
    const name = it?.text('event_type') ?? null
    if (it === null || name === null) {
      it?.drop('belongs to no event: it is not carried')
      continue
    }
    const before = events.get(name) ?? blankEvent(name, { vendors: sentTo('amplitude', name) })
    const property = it.text('event_property')
    const about = it.text('description')
    events.set(
      name,
      property === null
        ? { ...before, meaning: about, owner: it.text('owner') }
        : { ...before, parameters: [...before.parameters, apiProperty(property, about, it, notes)] },
    )
  }
  return [...events.values()]
}

function apiProperty(name: string, meaning: string | null, it: Reader, notes: Notes): PlannedParameter {
  const type = it.flag('is_array_type') ? 'list' : typeFrom(it.text('type'), it, notes)
  const listed = it.value('enum_values')
  const values = typeof listed === 'string' ? itemsOf(listed, ',') : Array.isArray(listed) ? listed.map(String) : []
  const pattern = it.text('regex')
  const trouble = pattern === null ? null : patternTrouble(pattern)
  if (trouble !== null) notes.add(it.where, `the expression ${trouble}: it is not carried`)
  return blankParameter(name, { type, values, meaning, required: it.flag('is_required'), pattern: trouble === null ? pattern : null })
}

const COLUMNS = [
  'Action',
  'Object Type',
  'Object Name',
  'Event Display Name',
  'Object Owner',
  'Object Description',
  'Event Category',
  'Tags',
  'Event Schema Status',
  'Property Type',
  'Property Group Names',
  'Event Property Name',
  'Property Description',
  'Property Value Type',
  'Property Required',
  'Property Is Array',
  'Property Enum Values',
  'Property Regex',
]

function write({ events }: Plan): Written {
  const rows = events.flatMap(event => {
    const name = nameWith('amplitude', event)
    return name === null ? [] : [eventRow(event, name), ...event.parameters.map(propertyRow)]
  })
  const columns = COLUMNS.map(title => ({ title, width: 20 }))
  return { kind: 'text', text: csvText({ name: 'Events', columns, rows: rows.map(row => COLUMNS.map(title => row[title] ?? null)) }) }
}

type Row = Readonly<Record<string, WrittenCell>>

function eventRow({ owner, meaning }: PlannedEvent, name: string): Row {
  return { 'Object Type': 'Event', 'Object Name': name, 'Object Owner': owner, 'Object Description': meaning }
}

function propertyRow({ name, type, required, values, pattern, meaning }: PlannedParameter): Row {
  return {
    'Property Type': 'Event Property',
    'Event Property Name': name,
    'Property Description': meaning,
    'Property Value Type': type === 'list' ? null : (type ?? 'any'),
    'Property Required': required ? 'TRUE' : 'FALSE',
    'Property Is Array': type === 'list' ? 'TRUE' : 'FALSE',
    'Property Enum Values': cellOf(values, ',;', ', '),
    'Property Regex': pattern,
  }
}
