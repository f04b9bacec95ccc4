// One labelled file against the entry that the audit has for it.
import type { CounterEntry, EventEntry, MetaEntry, PageEntry } from '../../src/report/index.js'

export interface Label {
  readonly file: string
  readonly counters: readonly CounterLabel[]
  readonly events: readonly EventLabel[]
  /** `null` = the file is no page. */
  readonly meta: Readonly<Record<string, unknown>> | null
}

export interface CounterLabel {
  readonly vendor: string
  readonly id: string | number | null
  readonly line: number
  readonly lines?: readonly number[]
  readonly active: boolean
  /** `setup` = started, loaded or declared here; `target` = only receives calls. */
  readonly role: string
}

export interface EventLabel {
  readonly vendor: string
  readonly name: string | null
  readonly line: number
  readonly dynamic: boolean
}

export interface Remark {
  readonly file: string
  readonly line: number
  readonly say: string
}

export interface Tally {
  readonly hits: Remark[]
  readonly misses: Remark[]
  readonly wrong: Remark[]
  /** Found, but not as the label has it. */
  readonly notes: Remark[]
}

export interface Result {
  readonly file: string
  readonly counters: Tally
  readonly events: Tally
  readonly meta: Tally
  /** What does not count: containers and plans, vendors that are not known yet, values made by templates. */
  readonly apart: Record<'files' | 'counters' | 'events' | 'meta', number>
}

/** Names that labels use for vendors that are one system to us. */
const SAME: Readonly<Record<string, string>> = { 'vk-retargeting': 'vk-pixel', mytarget: 'top-mail-ru' }

/** Exported containers and plans are read by a later version. */
const LATER = /\.(?:json|csv|xlsx)$/i

/** Compares one label with the audit's entry of the same path; without an entry the audit says nothing of the file. */
export function compare(label: Label, entry: PageEntry | undefined, vendors: ReadonlySet<string>): Result {
  const result: Result = {
    file: label.file,
    counters: tally(),
    events: tally(),
    meta: tally(),
    apart: { files: 0, counters: 0, events: 0, meta: 0 },
  }
  if (LATER.test(label.file)) {
    result.apart.files = 1
    result.apart.counters = label.counters.filter(({ role }) => role === 'setup').length
    result.apart.events = label.events.length
    return result
  }
  compareCounters(
    label,
    (entry?.counters ?? []).filter(({ from }) => from === entry?.path),
    vendors,
    result,
  )
  compareEvents(
    label,
    (entry?.events ?? []).filter(({ from }) => from === entry?.path),
    vendors,
    result,
  )
  compareMeta(label, entry?.meta ?? null, result)
  return result
}

/** A set by vendor and id: several places of one counter are one. */
function compareCounters(
  { file, counters }: Label,
  found: readonly CounterEntry[],
  vendors: ReadonlySet<string>,
  { counters: told, apart }: Result,
): void {
  const taken = new Set<CounterEntry>()
  for (const label of unique(counters.filter(({ role }) => role === 'setup'))) {
    const vendor = vendorOf(label)
    const say = `${vendor} ${label.id ?? '(unknown)'}`
    if (!vendors.has(vendor)) {
      apart.counters++
      continue
    }
    const same = found.filter(it => it.vendor === vendor && isId(it, label))
    for (const it of same) taken.add(it)
    const isActive = same.some(({ state }) => state === 'active')
    const at = { file, line: label.line }
    if (same.length === 0) told.misses.push({ ...at, say })
    else if (!label.active && isActive) told.wrong.push({ ...at, say: `${say} is not active` })
    else {
      told.hits.push({ ...at, say })
      if (label.active && !isActive) told.notes.push({ ...at, say: `${say} is active, not ${same[0]?.state ?? ''}` })
    }
  }
  const targets = new Set(counters.filter(({ role }) => role !== 'setup').map(it => `${vendorOf(it)} ${it.id ?? ''}`))
  for (const { vendor, id, state, how, line } of unique(found.filter(it => !taken.has(it)))) {
    const target = targets.has(`${vendor} ${id ?? ''}`) ? ' only receives calls here' : ''
    told.wrong.push({ file, line, say: `${vendor} ${id ?? '(unknown)'} (${state}, ${how})${target}` })
  }
}

function isId(found: CounterEntry, label: CounterLabel): boolean {
  if (label.id === null) return found.id === null
  const written = String(label.id)
  if (found.id === written) return true
  // What is written in brackets is an expression: only the place can be compared.
  const expression = isBracketed(written) && (found.id === null || `(${found.id})` === written)
  return expression && [label.line, ...(label.lines ?? [])].includes(found.line)
}

/** A multiset by vendor and name; events whose name cannot be read at the call are compared by line. */
function compareEvents(
  { file, events }: Label,
  found: readonly EventEntry[],
  vendors: ReadonlySet<string>,
  { events: told, apart }: Result,
): void {
  const left = new Set(found)
  const labels = events.filter(it => it.vendor === 'datalayer' || vendors.has(vendorOf(it)))
  apart.events += events.length - labels.length
  const take = (label: EventLabel, match: (it: EventEntry) => boolean, better: (it: EventEntry) => boolean): boolean => {
    const candidates = [...left].filter(match)
    const best = candidates.find(better) ?? candidates[0]
    if (best === undefined) return false
    left.delete(best)
    told.hits.push({ file, line: label.line, say: `${vendorOf(label)} ${label.name ?? ''}` })
    return true
  }
  const vendor = (label: EventLabel) => (it: EventEntry) => it.vendor === vendorOf(label)
  const exact = (label: EventLabel) => (it: EventEntry) => vendor(label)(it) && it.name === label.name
  const here = (label: EventLabel) => (it: EventEntry) => it.line === label.line
  // Those that can be told apart first, so that none of them takes the place of another.
  const open = labels.filter(
    label =>
      !take(
        label,
        it => exact(label)(it) && here(label)(it),
        () => true,
      ),
  )
  for (const label of open) {
    const loose = label.dynamic || isBracketed(label.name ?? '()')
    const done = loose ? take(label, here(label), vendor(label)) : take(label, exact(label), here(label))
    if (!done)
      told.misses.push({ file, line: label.line, say: `${vendorOf(label)} ${label.name ?? ''}${label.dynamic ? ' (dynamic)' : ''}` })
  }
  for (const it of left) told.wrong.push({ file, line: it.line, say: `${it.vendor} ${it.name ?? it.pattern ?? '(unknown)'} (${it.kind})` })
}

const FIELDS: Readonly<Record<string, (meta: MetaEntry) => string | null>> = {
  title: meta => meta.title,
  description: meta => meta.description,
  canonical: meta => meta.canonical,
  robots: meta => meta.robots,
  ogTitle: meta => meta.openGraph['og:title'] ?? null,
}

/** By equal text. Values that a template makes are equal to nothing: they are counted apart. */
function compareMeta({ file, meta }: Label, found: MetaEntry | null, { meta: told, apart }: Result): void {
  if (meta === null) return
  const lines = (meta['lines'] ?? {}) as Readonly<Record<string, number>>
  for (const [field, read] of Object.entries(FIELDS)) {
    const expected = (meta[field] ?? null) as string | null
    const value = found === null ? null : read(found)
    const at = { file, line: lines[field] ?? 1 }
    if (expected?.startsWith('<dynamic>') === true) apart.meta++
    else if (value === expected) told.hits.push(...(expected === null ? [] : [{ ...at, say: field }]))
    else {
      if (expected !== null) told.misses.push({ ...at, say: `${field} ${JSON.stringify(expected)}` })
      if (value !== null) told.wrong.push({ ...at, say: `${field} ${JSON.stringify(value)}` })
    }
  }
}

function vendorOf({ vendor }: { readonly vendor: string }): string {
  return SAME[vendor] ?? vendor
}

function isBracketed(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')')
}

function unique<T extends { readonly vendor: string; readonly id: string | number | null }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map(it => [`${vendorOf(it)}\n${it.id ?? ''}`, it])).values()]
}

function tally(): Tally {
  return { hits: [], misses: [], wrong: [], notes: [] }
}
