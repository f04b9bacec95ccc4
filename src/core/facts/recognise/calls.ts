import type { Fact, Method, Span, Value } from '../../model/index.js'
import { argument, entry, readCall, type Reading } from '../../model/index.js'
import type { Catalogue } from './catalogue.js'
import { recogniseEvent } from './events.js'
import { recognisePush } from './layers.js'
import { circumstance, counterFact, counterIds, normalId, type Collector, type Where } from './collector.js'
import { ownerOfValue, type Match } from './match.js'

/** A call of a vendor's function with closed arguments. */
export interface VendorCall {
  readonly match: Match
  readonly args: readonly Value[]
  readonly open: boolean
  readonly member: Value | null
  /** The counter the callee carries, where the match names one or an instance was made with one. */
  readonly counter: Value | null
  readonly whole: Span
  readonly via: readonly string[]
}

/** A call that is understood, and where what it does is noted. */
export interface ReadCall {
  readonly call: VendorCall
  readonly reading: Reading
  readonly counter: Value | null
  readonly catalogue: Catalogue
  readonly collector: Collector
  readonly where: Where
}

/** Turns a call into facts: the call itself, and the counter, event or consent it makes. */
export function recogniseCall(call: VendorCall, catalogue: Catalogue, collector: Collector, where: Where): void {
  const { entry: found, methods, callee } = call.match
  const { protocol, tracker } = found
  const reading = readCall(protocol, methods, call.args, call.member)
  const counter = call.counter ?? reading.counter
  if (protocol.mistaken !== undefined && reading.method === null) return
  const base = { at: reading.command?.at ?? call.whole, whole: call.whole, ...circumstance(where) }
  const fact: Fact = {
    kind: 'call',
    vendor: ownerOfValue(counter, protocol.belongs, tracker.id),
    protocol: found.index,
    callee,
    command: reading.command,
    method: reading.name,
    counter,
    args: call.args,
    open: call.open,
    ...base,
  }
  collector.add(fact, where)
  if (protocol.mistaken !== undefined) return
  const read: ReadCall = { call, reading, counter, catalogue, collector, where }
  if (reading.method) recogniseDone(read, reading.method)
  else recogniseDynamic(read)
}

/** What a method does, as facts. */
function recogniseDone(read: ReadCall, method: Method): void {
  if (method.does === 'start') recogniseStart(read, method)
  else if (method.does === 'consent') recogniseConsent(read, method)
  else if (method.does === 'push') {
    const { call, reading, collector, where } = read
    const item = pushedItem(method, reading, call.whole)
    if (item) recognisePush({ layer: 'dataLayer', items: [item], by: 'push', whole: call.whole, via: call.via }, collector, where)
  } else if (method.listed ?? (method.does !== 'other' && method.does !== 'pageview')) recogniseEvent(read, method)
}

function recogniseConsent({ call, reading, collector, where }: ReadCall, method: Method): void {
  const action = argument(method, reading.rest, 'consent-action') ??
    reading.command ?? { kind: 'nothing', word: 'undefined', at: call.whole }
  const settings = argument(method, reading.rest, 'consent-settings') ?? null
  const base = { whole: call.whole, ...circumstance(where) }
  collector.add({ kind: 'consent', vendor: call.match.entry.tracker.id, action, settings, ...base, at: action.at }, where)
}

/** `sendGTMEvent({ event: 'x' })`: the object as it reaches the data layer. */
function pushedItem(method: Method, reading: Reading, at: Span): Value | undefined {
  const item = argument(method, reading.rest, 'parameters')
  if (item?.kind !== 'object' || method.event === undefined || item.open || entry(item, 'event')) return item
  const name: Value = { kind: 'text', text: method.event, at, exact: false }
  return { ...item, entries: [...item.entries, { key: 'event', keyAt: at, value: name }] }
}

/** `ym(id, what, value)` in a wrapper: something is sent, only running can tell what. */
function recogniseDynamic({ call, reading, counter, collector, where }: ReadCall): void {
  const { command } = reading
  if (!command || command.kind === 'text' || command.kind === 'nothing' || command.kind === 'number') return
  const { protocol, tracker } = call.match.entry
  const sends = Object.values(protocol.methods).some(one => one.does === 'event' || one.does === 'goal')
  if (!sends || call.args.length < 2) return
  const name: Value = { kind: 'unknown', why: 'why' in command ? command.why : 'depends on a parameter', at: command.at }
  const base = { at: command.at, whole: call.whole, ...circumstance(where) }
  collector.add({ kind: 'event', vendor: tracker.id, counter, name, event: 'event', parameters: null, via: call.via, ...base }, where)
}

function recogniseStart({ call, reading, counter, catalogue, collector, where }: ReadCall, method: Method): void {
  const { protocol, tracker } = call.match.entry
  const given = argument(method, reading.rest, 'counter') ?? counter
  const optional = method.args.some(one => one.role === 'counter' && one.required !== true)
  if (!given && optional) return
  const id: Value = given ?? { kind: 'nothing', word: 'undefined', at: call.whole }
  if (
    !given &&
    tracker.ids.optional !== true &&
    method.args.every(one => one.role !== 'counter') &&
    reading.counter === null &&
    protocol.counterAt === undefined
  )
    return
  const options = argument(method, reading.rest, 'options')
  const by = reading.command?.kind === 'text' ? reading.command.text : protocol.style === 'constructor' ? 'constructor' : call.match.callee
  for (const one of counterIds(id, method.args.find(shape => shape.role === 'counter')?.key)) {
    const vendor = ownerOfValue(one, protocol.belongs, tracker.id)
    const known = normalId(one, catalogue.byId.get(vendor) ?? tracker)
    collector.add(
      counterFact({ vendor, id: known, how: 'snippet', by, generation: protocol.generation ?? null }, options, call.whole, where),
      where,
    )
  }
}
