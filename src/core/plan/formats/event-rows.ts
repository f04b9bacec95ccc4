import type { PlannedEvent, PlannedName, PlannedParameter, Tracker } from '../../model/index.js'
import { patternTrouble } from '../pattern.js'
import { blankEvent, blankParameter } from './blank.js'
import { flagOf, itemsOf, pairOf } from './cells.js'
import { vendorOf } from './columns.js'
import type { Field } from './columns.js'
import type { Notes } from './notes.js'
import { KINDS, LIKENESSES, SENDERS, STATUSES, TYPES, wordOf } from './words.data.js'

/** Makes events of rows: a row is an event, a parameter of it, or both. */
export class EventRows {
  readonly #notes: Notes
  readonly #trackers: readonly Tracker[]
  readonly #events = new Map<string, PlannedEvent>()
  #current: string | null = null

  constructor(notes: Notes, trackers: readonly Tracker[]) {
    this.#notes = notes
    this.#trackers = trackers
  }

  get events(): readonly PlannedEvent[] {
    return [...this.#events.values()]
  }

  /** Events of a table whose names are called goals are goals. */
  becomeGoals(): void {
    for (const [name, event] of this.#events) this.#events.set(name, { ...event, kind: 'goal' })
  }

  add(where: string, row: readonly string[], fields: readonly (Field | null)[]): void {
    const cells = this.#cells(where, row, fields)
    const name = cells.get('name') ?? null
    if (name !== null) this.#current = name
    const current = this.#current
    if (current === null) {
      this.#notes.add(where, 'has no name: it is not carried')
      return
    }
    const read = this.#eventOf(where, current, cells)
    const before = this.#events.get(current)
    const event = before === undefined ? { ...blankEvent(current), ...read } : this.#joined(where, before, read)
    this.#events.set(current, { ...event, parameters: this.#parameters(where, event.parameters, cells) })
  }

  #cells(where: string, row: readonly string[], fields: readonly (Field | null)[]): Map<Field, string> {
    const cells = new Map<Field, string>()
    for (const [at, field] of fields.entries()) {
      const cell = (row[at] ?? '').trim()
      if (field === null || cell === '') continue
      if (cell.length > (field === 'name' || field === 'parameter' ? LONGEST_NAME : LONGEST)) {
        this.#notes.add(where, `${field}: a text of ${cell.length} characters is too long to be carried`)
      } else if (field === 'parameters' && cells.has(field)) cells.set(field, `${cells.get(field) ?? ''}\n${cell}`)
      else cells.set(field, cell)
    }
    return cells
  }

  /** Cells of a second row about the same event say more; what they say otherwise is told. */
  #joined(where: string, before: PlannedEvent, read: Partial<PlannedEvent>): PlannedEvent {
    const blank: PlannedEvent = blankEvent(before.name)
    const pairs = Object.entries(read).filter(([key, value]) => {
      const [old, none] = [before[key as keyof PlannedEvent], blank[key as keyof PlannedEvent]].map(it => JSON.stringify(it))
      if (old === JSON.stringify(value)) return false
      if (old === none) return true
      this.#notes.add(where, `${key}: "${before.name}" has another above: the first is carried`)
      return false
    })
    return { ...before, ...Object.fromEntries(pairs) }
  }

  #eventOf(where: string, name: string, cells: ReadonlyMap<Field, string>): Partial<PlannedEvent> {
    const texts = (['meaning', 'owner', 'trigger', 'url', 'note'] as const).flatMap(key => {
      const cell = cells.get(key)
      return cell === undefined ? [] : [[key, cell] as const]
    })
    const lists = (['pages', 'selectors'] as const).flatMap(key => {
      const cell = cells.get(key)
      return cell === undefined ? [] : [[key, itemsOf(cell, ';')] as const]
    })
    const vendors = this.#vendors(where, name, cells)
    return {
      ...(Object.fromEntries([...texts, ...lists]) as Partial<PlannedEvent>),
      ...(vendors.length > 0 ? { vendors } : {}),
      ...this.#word(where, 'kind', KINDS, cells),
      ...this.#word(where, 'status', STATUSES, cells),
      ...this.#word(where, 'sentBy', SENDERS, cells),
      ...this.#word(where, 'urlIs', LIKENESSES, cells),
      ...this.#flag(where, 'closed', cells),
    }
  }

  #vendors(where: string, name: string, cells: ReadonlyMap<Field, string>): readonly PlannedName[] {
    const listed = itemsOf(cells.get('vendors') ?? '', ';,').flatMap(item => {
      const [written, other] = pairOf(item)
      const vendor = vendorOf(written, this.#trackers)
      if (vendor === null) this.#notes.add(where, `vendors: "${written}" is no vendor that \`countersign trackers\` lists`)
      return vendor === null ? [] : [{ vendor, name: other ?? name }]
    })
    const own = [...cells].flatMap(([field, cell]) => {
      if (!field.startsWith('vendor:')) return []
      const said = flagOf(cell)
      return said === false ? [] : [{ vendor: field.slice('vendor:'.length), name: said === true ? name : cell }]
    })
    return [...own, ...listed.filter(it => !own.some(other => other.vendor === it.vendor))]
  }

  #parameters(where: string, before: readonly PlannedParameter[], cells: ReadonlyMap<Field, string>): readonly PlannedParameter[] {
    const short = itemsOf(cells.get('parameters') ?? '', ';,').map(item => {
      const [name, written] = pairOf(item)
      const type = written === null ? null : wordOf(TYPES, written)
      return type === null ? blankParameter(item) : blankParameter(name, { type })
    })
    const name = cells.get('parameter')
    const whole = name === undefined ? [] : [this.#parameter(where, name, cells)]
    const fresh = [...short, ...whole].filter(it => {
      const again = before.some(other => other.name === it.name)
      if (again && whole.includes(it)) this.#notes.add(where, `parameter "${it.name}" stands there already: the first is carried`)
      return !again
    })
    return [...before, ...fresh.filter((it, at) => fresh.findIndex(other => other.name === it.name) === at)]
  }

  #parameter(where: string, name: string, cells: ReadonlyMap<Field, string>): PlannedParameter {
    const pattern = cells.get('pattern') ?? null
    const trouble = pattern === null ? null : patternTrouble(pattern)
    if (trouble !== null) this.#notes.add(where, `pattern: ${trouble}: it is not carried`)
    return blankParameter(name, {
      ...this.#word(where, 'type', TYPES, cells),
      ...this.#flag(where, 'required', cells),
      ...this.#flag(where, 'neverPersonal', cells),
      values: itemsOf(cells.get('values') ?? '', ';,'),
      pattern: trouble === null ? pattern : null,
      unit: cells.get('unit') ?? null,
      example: cells.get('example') ?? null,
      meaning: cells.get('parameterMeaning') ?? null,
    })
  }

  #word<K extends Field, T extends string>(
    where: string,
    field: K,
    table: Readonly<Record<T, readonly string[]>>,
    cells: ReadonlyMap<Field, string>,
  ): Partial<Record<K, T>> {
    const cell = cells.get(field)
    if (cell === undefined) return {}
    const word = wordOf(table, cell)
    if (word === null) this.#notes.add(where, `${field}: "${brief(cell)}" is none of ${Object.keys(table).join(', ')}`)
    return word === null ? {} : ({ [field]: word } as Partial<Record<K, T>>)
  }

  #flag<K extends Field>(where: string, field: K, cells: ReadonlyMap<Field, string>): Partial<Record<K, boolean>> {
    const cell = cells.get(field)
    if (cell === undefined) return {}
    const flag = flagOf(cell)
    if (flag === null) this.#notes.add(where, `${field}: "${brief(cell)}" is neither yes nor no`)
    return flag === null ? {} : ({ [field]: flag } as Partial<Record<K, boolean>>)
  }
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const LONGEST_NAME = 500
/** Longer texts are no cell that somebody wrote. */
const LONGEST = 10_000
