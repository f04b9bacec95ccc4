import type { Audit, Owner } from '../audit.js'
import type { CounterEntry, EventEntry, PageEntry } from '../contract.js'
import { byText } from '../gather/problems.js'

/** Every counter, goal and event of a site once, with the places in the source and the pages that have it. */
export interface Inventory {
  /** Of how many whole pages the site consists. */
  readonly documents: number
  readonly counters: readonly CounterRow[]
  readonly events: readonly EventRow[]
  /** Documents of the site that no counter runs on, active or waiting for consent. */
  readonly uncounted: readonly string[]
  readonly verification: readonly VerificationRow[]
  /** Hosts of other scripts: outside code that nobody here can judge. */
  readonly outside: readonly OutsideRow[]
}

export interface OutsideRow {
  readonly host: string
  /** Whose it is and what for; `null` where nobody knows. */
  readonly owner: Owner | null
  readonly pages: number
}

/** Tells whose a host is. */
export type OwnerOf = (host: string) => Owner | null

export interface Spot {
  readonly path: string
  readonly line: number
  readonly column: number
}

export interface CounterRow {
  readonly vendor: string
  readonly id: string | null
  /** What holds the id, where it is not known. */
  readonly variable?: string
  /** The best state of its places. */
  readonly state: CounterEntry['state']
  /** How many pages it is on, its own and its scripts' code alike. */
  readonly pages: number
  readonly places: readonly (Spot & { readonly how: CounterEntry['how']; readonly state: CounterEntry['state'] })[]
}

export interface EventRow {
  readonly vendor: string
  readonly counter: string | null
  readonly kind: EventEntry['kind']
  readonly name: string | null
  readonly pattern?: string
  readonly pages: number
  readonly places: readonly (Spot & { readonly trigger: string | null })[]
}

export interface VerificationRow {
  readonly name: string
  readonly content: string
  readonly pages: number
}

const STATES: readonly CounterEntry['state'][] = ['active', 'blocked', 'unknown', 'commented']

/** Without `ownerOf` nobody's owner is known. */
export function collect({ pages, documents, outside }: Audit, ownerOf: OwnerOf = () => null): Inventory {
  const whole = new Set(documents)
  const own = knownOnce(pages.filter(({ origin }) => origin === undefined))
  return {
    documents: whole.size,
    counters: grouped(own, whole, 'counters', ({ vendor, id, variable }) => `${vendor}\n${id ?? variable ?? ''}`)
      .map(counterRow)
      .toSorted(
        (a, b) => b.pages - a.pages || b.places.length - a.places.length || byText(a.vendor, b.vendor) || byText(a.id ?? '', b.id ?? ''),
      ),
    events: grouped(own, whole, 'events', it =>
      [it.vendor, it.counter, it.kind, it.name ?? it.pattern ?? `${it.from}:${it.line}:${it.column}`].join('\n'),
    )
      .map(eventRow)
      .toSorted(
        (a, b) =>
          byText(a.name ?? a.pattern ?? '\uffff', b.name ?? b.pattern ?? '\uffff') ||
          byText(a.vendor, b.vendor) ||
          b.places.length - a.places.length,
      ),
    uncounted: own.filter(page => whole.has(page.path) && isUncounted(page)).map(({ path }) => path),
    verification: verification(own),
    outside: outside().map(({ host, pages: on }) => ({ host, owner: ownerOf(host), pages: on.length })),
  }
}

/** Products that one call of the Google tag may report to; `gtag` is told where a page does not say which. */
const OF_GOOGLE_TAG = new Set(['ga4', 'google-ads', 'floodlight', 'universal-analytics'])

/** A script's call is one event, also when only some of its pages say which of the Google tag's products it goes to. */
function knownOnce(pages: readonly PageEntry[]): readonly PageEntry[] {
  const key = ({ from, line, column, name }: EventEntry): string => `${from}:${line}:${column} ${name ?? ''}`
  const known = new Set(pages.flatMap(({ events }) => events.filter(({ vendor }) => OF_GOOGLE_TAG.has(vendor)).map(key)))
  return pages.map(page => ({ ...page, events: page.events.filter(event => event.vendor !== 'gtag' || !known.has(key(event))) }))
}

interface Group<T> {
  /** One entry for each place in the source. */
  readonly entries: readonly T[]
  readonly pages: ReadonlySet<string>
}

function grouped<K extends 'counters' | 'events'>(
  pages: readonly PageEntry[],
  whole: ReadonlySet<string>,
  part: K,
  key: (it: PageEntry[K][number]) => string,
): readonly Group<PageEntry[K][number]>[] {
  const groups = new Map<string, { places: Map<string, PageEntry[K][number]>; pages: Set<string> }>()
  for (const page of pages) {
    for (const entry of page[part]) {
      const group = groups.get(key(entry)) ?? { places: new Map(), pages: new Set() }
      group.places.set(`${entry.from}\n${entry.line}:${entry.column}`, entry)
      if (whole.has(page.path)) group.pages.add(page.path)
      groups.set(key(entry), group)
    }
  }
  return [...groups.values()].map(({ places, pages: on }) => ({ entries: [...places.values()], pages: on }))
}

function counterRow({ entries, pages }: Group<CounterEntry>): CounterRow {
  const { vendor = '', id = null, variable } = entries[0] ?? {}
  const state = STATES.find(it => entries.some(entry => entry.state === it)) ?? 'unknown'
  return {
    vendor,
    id,
    ...(variable !== undefined && { variable }),
    state,
    pages: pages.size,
    places: entries.map(it => ({ ...spot(it), how: it.how, state: it.state })).toSorted(bySpot),
  }
}

function eventRow({ entries, pages }: Group<EventEntry>): EventRow {
  const [first] = entries
  const { vendor = '', counter = null, kind = 'event', name = null } = first ?? {}
  const places = entries.map(it => ({ ...spot(it), trigger: it.trigger })).toSorted(bySpot)
  return { vendor, counter, kind, name, ...(first?.pattern === undefined ? {} : { pattern: first.pattern }), pages: pages.size, places }
}

function isUncounted({ counters }: PageEntry): boolean {
  return !counters.some(({ state }) => state === 'active' || state === 'blocked')
}

function verification(pages: readonly PageEntry[]): readonly VerificationRow[] {
  const rows = new Map<string, VerificationRow>()
  for (const [name, content] of pages.flatMap(({ meta }) => Object.entries(meta?.verification ?? {}))) {
    const known = rows.get(`${name}\n${content}`)
    rows.set(`${name}\n${content}`, { name, content, pages: (known?.pages ?? 0) + 1 })
  }
  return [...rows.values()].toSorted((a, b) => byText(a.name, b.name))
}

function spot({ from, line, column }: CounterEntry | EventEntry): Spot {
  return { path: from, line, column }
}

function bySpot(a: Spot, b: Spot): number {
  return byText(a.path, b.path) || a.line - b.line || a.column - b.column
}
