import type { Plan, PlannedEvent, PlannedParameter } from '../../model/index.js'
import { cellOf, pairText } from './cells.js'
import type { WrittenCell, WrittenColumn, WrittenSheet } from './format.js'
import { otherSheets } from './other-sheets.js'

/** The columns of an event and of a parameter, in the order in which people read them. */

interface Told<T> extends WrittenColumn {
  readonly cell: (it: T) => WrittenCell
}

const EVENT: readonly Told<PlannedEvent>[] = [
  { title: 'Event', width: 28, cell: it => it.name },
  { title: 'Kind', width: 9, choices: ['goal', 'event'], cell: it => it.kind },
  { title: 'Status', width: 12, choices: ['planned', 'live', 'deprecated'], cell: it => it.status },
  { title: 'Meaning', width: 45, cell: it => it.meaning },
  { title: 'Owner', width: 18, cell: it => it.owner },
  { title: 'Vendors', width: 30, cell: vendorsCell },
  { title: 'Pages', width: 26, cell: it => cellOf(it.pages, ';', '\n') },
  { title: 'Selectors', width: 22, cell: it => cellOf(it.selectors, ';', '\n') },
  { title: 'Trigger', width: 16, cell: it => it.trigger },
  { title: 'Sent by', width: 13, choices: ['code', 'tag-manager'], cell: it => it.sentBy },
  { title: 'No other parameters', width: 12, cell: it => it.closed || null },
  { title: 'URL', width: 26, cell: it => it.url },
  { title: 'URL is', width: 10, choices: ['contains', 'equals', 'starts', 'matches'], cell: it => (it.url === null ? null : it.urlIs) },
  { title: 'Note', width: 40, cell: it => it.note },
]

const PARAMETER: readonly Told<PlannedParameter>[] = [
  { title: 'Parameter', width: 22, cell: it => it.name },
  { title: 'Type', width: 10, choices: ['string', 'number', 'integer', 'boolean', 'object', 'list'], cell: it => it.type },
  { title: 'Required', width: 10, cell: it => it.required },
  { title: 'Values', width: 26, cell: it => cellOf(it.values, ';,') },
  { title: 'Pattern', width: 20, cell: it => it.pattern },
  { title: 'Unit', width: 8, cell: it => it.unit },
  { title: 'Example', width: 18, cell: it => numeric(it.example) },
  { title: 'Parameter meaning', width: 40, cell: it => it.meaning },
  { title: 'Never personal', width: 10, cell: it => it.neverPersonal || null },
]

function vendorsCell({ name, vendors }: PlannedEvent): string {
  return cellOf(
    vendors.map(it => (it.name === name ? it.vendor : pairText(it.vendor, it.name))),
    ';,',
    '\n',
  )
}

/** A number as a number, where it is the same text again. */
function numeric(text: string | null): WrittenCell {
  return text !== null && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text) && String(Number(text)) === text ? Number(text) : text
}

/** A plan as a spreadsheet's sheets: events, their parameters, and whatever else it says. */
export function sheetsOf(plan: Plan): readonly WrittenSheet[] {
  const named: readonly WrittenColumn[] = [{ title: 'Event', width: 28 }, ...PARAMETER.map(bare)]
  const rows = plan.events.flatMap(event => event.parameters.map(it => [event.name, ...cellsOf(PARAMETER, it)]))
  return [
    { name: 'Events', columns: EVENT.map(bare), rows: plan.events.map(event => cellsOf(EVENT, event)) },
    ...(rows.length > 0 ? [{ name: 'Parameters', columns: named, rows }] : []),
    ...otherSheets(plan),
  ]
}

/** Events and parameters as one table: a row for each event, and one for each of its parameters below it. */
export function tableOf({ events }: Plan): WrittenSheet {
  const none = PARAMETER.map(() => null)
  const rest = EVENT.slice(1).map(() => null)
  return {
    name: 'Events',
    columns: [...EVENT.map(bare), ...PARAMETER.map(bare)],
    rows: events.flatMap(event => [
      [...cellsOf(EVENT, event), ...none],
      ...event.parameters.map(it => [event.name, ...rest, ...cellsOf(PARAMETER, it)]),
    ]),
  }
}

/** An empty text is no text. */
function cellsOf<T>(columns: readonly Told<T>[], it: T): readonly WrittenCell[] {
  return columns.map(({ cell }) => {
    const value = cell(it)
    return value === '' ? null : value
  })
}

function bare({ title, width, choices }: Told<never>): WrittenColumn {
  return choices === undefined ? { title, width } : { title, width, choices }
}
