import type { Audit } from '../audit.js'
import { paintFor } from '../terminal/paint.js'
import type { Paint, Screen } from '../terminal/paint.js'
import { pad, plain, widest } from '../terminal/wrap.js'
import { whereabouts } from '../whereabouts.js'
import { count } from '../words.js'
import { collect } from './collect.js'
import type { CounterRow, EventRow, Inventory, OwnerOf, Spot } from './collect.js'

/** So many places of one counter are shown; the rest is counted. Events show all: each is a place somebody may have to change. */
const PLACES = 5

/** What a marketer asks first: which counters there are and where, which goals and events are sent and by what. */
export function inventoryText(audit: Audit, screen: Screen, ownerOf?: OwnerOf): string {
  const paint = paintFor(screen)
  const found = collect(audit, ownerOf)
  const lines = [
    ...part('Counters', found.counters.length, counterLines(found, audit, paint), paint),
    ...part('Goals and events', found.events.length, eventLines(found, audit, paint), paint),
    ...(found.verification.length === 0 ? [] : part('Ownership verified for', found.verification.length, verificationLines(found), paint)),
    ...(found.outside.length === 0 ? [] : part('Other scripts from outside', found.outside.length, outsideLines(found, paint), paint)),
    ...(found.uncounted.length === 0 || found.counters.length === 0
      ? []
      : part('Pages without a counter', found.uncounted.length, uncountedLines(found, paint), paint)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function part(title: string, n: number, lines: readonly string[], paint: Paint): readonly string[] {
  return [`${paint.title(title)}${paint.faint(`  ${n}`)}`, ...(n === 0 ? [paint.faint('  none')] : lines), '']
}

function counterLines({ counters, documents }: Inventory, { vendors }: Audit, paint: Paint): readonly string[] {
  const names = counters.map(it => vendorName(it.vendor, vendors))
  const ids = counters.map(({ id, variable }) => plain(id ?? (variable === undefined ? '(set at run time)' : `(from ${variable})`)))
  const [nameWidth, idWidth] = [widest(names) + 2, widest(ids) + 2]
  return counters.flatMap((row, at) => {
    const where = whereabouts(row.pages, documents)
    const head = `  ${pad(names[at] ?? '', nameWidth)}${paint.strong(pad(ids[at] ?? '', idWidth))}${where}${stateWords(row)}`
    return [head, ...placeLines(row.places, it => `${it.how}${it.state === row.state ? '' : `, ${WORDS[it.state]}`}`, PLACES, paint)]
  })
}

const WORDS: Readonly<Record<CounterRow['state'], string>> = {
  active: 'active',
  commented: 'commented out',
  blocked: 'waits for consent',
  unknown: 'not certain to run',
}

function stateWords({ state }: CounterRow): string {
  return state === 'active' ? '' : `, ${WORDS[state]}`
}

function eventLines({ events }: Inventory, { vendors }: Audit, paint: Paint): readonly string[] {
  const names = events.map(eventName)
  const nameWidth = Math.min(40, widest(names)) + 2
  return events.flatMap((row, at) => {
    const target = row.counter === null ? '' : ` ${plain(row.counter)}`
    const who = `${row.kind} of ${vendorName(row.vendor, vendors)}${target}`
    return [
      `  ${paint.strong(pad(names[at] ?? '', nameWidth))}${who}${paint.faint(`  ${count(row.places.length, 'place')}`)}`,
      ...eventPlaces(row, paint),
    ]
  })
}

function eventName({ name, pattern, kind }: EventRow): string {
  return plain(name ?? pattern ?? (kind === 'ecommerce' ? '(e-commerce data)' : '(known only when it runs)'))
}

function eventPlaces({ places }: EventRow, paint: Paint): readonly string[] {
  return placeLines(places, ({ trigger }) => plain(trigger ?? ''), places.length, paint)
}

function placeLines<T extends Spot>(places: readonly T[], words: (place: T) => string, most: number, paint: Paint): readonly string[] {
  const shown = places.length > most ? places.slice(0, most - 1) : places
  const spots = shown.map(({ path, line }) => `${plain(path)}:${line}`)
  const width = widest(spots) + 2
  const lines = shown.map((place, at) => paint.faint(`      ${pad(spots[at] ?? '', width)}${words(place)}`.trimEnd()))
  return places.length > shown.length ? [...lines, paint.faint(`      and ${places.length - shown.length} more places`)] : lines
}

function verificationLines({ verification }: Inventory): readonly string[] {
  const width = widest(verification.map(({ name }) => name)) + 2
  return verification.map(({ name, content, pages }) => `  ${pad(plain(name), width)}${plain(content)}  on ${count(pages, 'page')}`)
}

function outsideLines({ outside, documents }: Inventory, paint: Paint): readonly string[] {
  const hosts = outside.map(({ host }) => plain(host))
  const owners = outside.map(({ owner }) => (owner === null ? '(owner unknown)' : `${owner.name}, ${owner.category}`))
  const [hostWidth, ownerWidth] = [widest(hosts) + 2, widest(owners) + 2]
  return outside.map(
    ({ pages }, at) =>
      `  ${pad(hosts[at] ?? '', hostWidth)}${pad(owners[at] ?? '', ownerWidth)}${paint.faint(whereabouts(pages, documents))}`,
  )
}

function uncountedLines({ uncounted }: Inventory, paint: Paint): readonly string[] {
  const shown = uncounted.slice(0, 2 * PLACES).map(path => `  ${plain(path)}`)
  return uncounted.length > shown.length ? [...shown, paint.faint(`  and ${uncounted.length - shown.length} more`)] : shown
}

function vendorName(id: string, vendors: ReadonlyMap<string, string>): string {
  return vendors.get(id) ?? (id === 'datalayer' ? 'the data layer' : id)
}
