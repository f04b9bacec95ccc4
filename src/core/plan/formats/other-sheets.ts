import type { Plan, PlannedCounter, PlannedKind, PlannedMeta, PlannedTag } from '../../model/index.js'
import { cellOf, itemsOf, pairOf, pairText } from './cells.js'
import { vendorOf } from './columns.js'
import type { Known, Sheet, WrittenCell, WrittenSheet } from './format.js'
import type { Notes } from './notes.js'

/** The parts of a plan that are no events, each a sheet of a spreadsheet under its own headings. */

const COUNTERS = ['Vendor', 'Id', 'On pages', 'Kinds of page', 'Options', 'Owner', 'Note']
const META = ['Tag', 'Must match', 'On pages', 'Entry']
const FUNNELS = ['Funnel', 'Steps']
const PLAN = ['Setting', 'Value']

export function otherSheets(plan: Plan): readonly WrittenSheet[] {
  return [
    sheet('Counters', COUNTERS, plan.counters.map(counterRow)),
    sheet(
      'Tags',
      META,
      plan.meta.flatMap((it, at) => it.tags.map(tag => tagRow(tag, it, at))),
    ),
    sheet(
      'Funnels',
      FUNNELS,
      plan.funnels.map(it => [it.name, lines(it.steps.map(step => step.event))]),
    ),
    sheet('Plan', PLAN, settingRows(plan)),
  ].filter(it => it.rows.length > 0)
}

function sheet(name: string, titles: readonly string[], rows: readonly (readonly WrittenCell[])[]): WrittenSheet {
  return {
    name,
    columns: titles.map(title => ({ title, width: title === 'Note' || title === 'Steps' || title === 'Value' ? 50 : 28 })),
    rows,
  }
}

function lines(items: readonly string[]): string {
  return cellOf(items, ';', '\n')
}

function counterRow({ vendor, ids, pages, kinds, options, owner, note }: PlannedCounter): readonly WrittenCell[] {
  const id = ids.map(it => (it.environment === null ? plainId(it.id) : pairText(it.environment, it.id)))
  return [vendor, lines(id), lines(pages), lines(kinds), optionLines(options), owner, note]
}

function optionLines(options: PlannedCounter['options']): string {
  return lines(options.map(it => pairText(it.name, it.value)))
}

function optionsFrom(cell: string): PlannedCounter['options'] {
  return itemsOf(cell, ';')
    .map(pairOf)
    .flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}

/** An id that looks like a pair becomes one without an environment. */
function plainId(id: string): string {
  return id.includes(':') ? `: ${id}` : id
}

function tagRow({ name, pattern }: PlannedTag, { pages }: PlannedMeta, entry: number): readonly WrittenCell[] {
  return [name, pattern, lines(pages), entry + 1]
}

function settingRows({ title, naming, consent, environments }: Plan): readonly (readonly WrittenCell[])[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['naming events', naming?.events ?? null],
    ['naming parameters', naming?.parameters ?? null],
    ['naming pattern', naming?.pattern ?? null],
    ['consent vendors', consent === null || consent.vendors.length === 0 ? null : lines(consent.vendors)],
    ['consent defaults', consent === null || consent.defaults.length === 0 ? null : optionLines(consent.defaults)],
    ['consent note', consent?.note ?? null],
    ...environments.map(it => [`environment ${it.name}`, lines(it.pages)] as const),
  ]
  return rows.filter(([, value]) => value !== null)
}

/** Reads a sheet that has exactly the headings of one of ours; `null` = it is another. */
export function otherSheet(sheet: Sheet, { trackers }: Known, notes: Notes): Partial<Plan> | null {
  const [header = [], ...rows] = sheet.rows
  const filled = rows
    .map((cells, at) => ({ cells: cells.map(it => it.trim()), where: `${sheet.name}, row ${at + 2}` }))
    .filter(it => it.cells.some(cell => cell !== ''))
  if (hasHeadings(header, COUNTERS)) return { counters: filled.flatMap(it => counterFrom(it, trackers, notes) ?? []) }
  if (hasHeadings(header, META)) return { meta: metaFrom(filled) }
  if (hasHeadings(header, FUNNELS))
    return { funnels: filled.map(({ cells: [name = '', steps = ''] }) => ({ name, steps: itemsOf(steps, ';').map(event => ({ event })) })) }
  return hasHeadings(header, PLAN) ? settingsFrom(filled, notes) : null
}

function hasHeadings(header: readonly string[], titles: readonly string[]): boolean {
  return titles.every((title, at) => header[at]?.trim() === title)
}

interface Row {
  readonly cells: readonly string[]
  readonly where: string
}

function counterFrom(
  { cells: [written = '', id = '', pages = '', kinds = '', options = '', owner = '', note = ''], where }: Row,
  trackers: Known['trackers'],
  notes: Notes,
): PlannedCounter | null {
  const vendor = vendorOf(written, trackers)
  const ids = itemsOf(id, ';').map(item => {
    const [environment, value] = pairOf(item)
    return value === null ? { id: item, environment: null } : { id: value, environment: environment === '' ? null : environment }
  })
  if (vendor === null || ids.length === 0) {
    notes.add(where, vendor === null ? `"${written}" is no vendor that \`countersign trackers\` lists` : 'has no id: it is not carried')
    return null
  }
  return {
    vendor,
    ids,
    pages: itemsOf(pages, ';'),
    kinds: itemsOf(kinds, ';').flatMap(it => (isKind(it) ? [it] : [])),
    options: optionsFrom(options),
    owner: owner === '' ? null : owner,
    note: note === '' ? null : note,
  }
}

const PAGE_KINDS = ['page', 'error', 'verification', 'email'] as const satisfies readonly PlannedKind[]

function isKind(word: string): word is PlannedKind {
  return PAGE_KINDS.some(it => it === word)
}

function metaFrom(rows: readonly Row[]): readonly PlannedMeta[] {
  const entries = [...new Set(rows.map(it => it.cells[3] ?? ''))]
  return entries.map(entry => {
    const own = rows.filter(it => (it.cells[3] ?? '') === entry)
    return {
      pages: itemsOf(own[0]?.cells[2] ?? '', ';'),
      tags: own.map(({ cells: [name = '', pattern = ''] }) => ({ name, pattern: pattern === '' ? null : pattern })),
    }
  })
}

function settingsFrom(rows: readonly Row[], notes: Notes): Partial<Plan> {
  const values = new Map(rows.map(({ cells: [key = '', value = ''] }) => [key, value]))
  const take = (key: string): string | null => {
    const value = values.get(key) ?? null
    values.delete(key)
    return value
  }
  const title = take('title')
  const naming = { events: take('naming events'), parameters: take('naming parameters'), pattern: take('naming pattern') } as Plan['naming']
  const vendors = take('consent vendors')
  const defaults = take('consent defaults')
  const note = take('consent note')
  const environments = [...values.keys()]
    .filter(it => it.startsWith('environment '))
    .map(key => ({ name: key.slice('environment '.length), pages: itemsOf(take(key) ?? '', ';') }))
  for (const key of values.keys()) notes.add(`setting "${key}"`, 'is not known: it is not carried')
  return {
    title,
    ...(Object.values(naming ?? {}).every(it => it === null) ? {} : { naming }),
    ...(vendors === null && defaults === null && note === null
      ? {}
      : { consent: { vendors: itemsOf(vendors ?? '', ';'), defaults: optionsFrom(defaults ?? ''), note } }),
    environments,
  }
}
