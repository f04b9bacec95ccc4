import type { Argument, EventFact, EventKind, Fact, Method, Span, Tracker, Value } from '../../model/index.js'
import { ownerOfValue, type Match } from './match.js'
import { argument, entry, joinedName, readCall, type Reading } from '../../model/index.js'
import type { Catalogue } from './catalogue.js'
import { recognisePush } from './layers.js'
import { circumstance, counterFact, counterIds, normalId, type Collector, type Where } from './collector.js'

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

const EVENT_KINDS: Readonly<Partial<Record<Method['does'], EventKind>>> = {
  event: 'event',
  goal: 'goal',
  pageview: 'pageview',
  conversion: 'conversion',
  ecommerce: 'ecommerce',
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
  const { method } = reading
  if (protocol.mistaken !== undefined) return
  if (!method) {
    recogniseDynamic(call, reading, counter, collector, where)
    return
  }
  if (method.does === 'start') recogniseStart(call, reading, method, counter, catalogue, collector, where)
  else if (method.does === 'consent') {
    const action = argument(method, reading.rest, 'consent-action') ??
      reading.command ?? { kind: 'nothing', word: 'undefined', at: call.whole }
    const settings = argument(method, reading.rest, 'consent-settings') ?? null
    collector.add({ kind: 'consent', vendor: tracker.id, action, settings, ...base, at: action.at }, where)
  } else if (method.does === 'push') {
    const item = pushedItem(method, reading, call.whole)
    if (item) recognisePush({ layer: 'dataLayer', items: [item], by: 'push', whole: call.whole, via: call.via }, collector, where)
  } else if (method.listed ?? (method.does !== 'other' && method.does !== 'pageview'))
    recogniseEvent(call, reading, method, counter, catalogue, collector, where)
}

/** `sendGTMEvent({ event: 'x' })`: the object as it reaches the data layer. */
function pushedItem(method: Method, reading: Reading, at: Span): Value | undefined {
  const item = argument(method, reading.rest, 'parameters')
  if (item?.kind !== 'object' || method.event === undefined || item.open || entry(item, 'event')) return item
  const name: Value = { kind: 'text', text: method.event, at, exact: false }
  return { ...item, entries: [...item.entries, { key: 'event', keyAt: at, value: name }] }
}

/** `ym(id, what, value)` in a wrapper: something is sent, only running can tell what. */
function recogniseDynamic(call: VendorCall, reading: Reading, counter: Value | null, collector: Collector, where: Where): void {
  const { command } = reading
  if (!command || command.kind === 'text' || command.kind === 'nothing' || command.kind === 'number') return
  const { protocol, tracker } = call.match.entry
  const sends = Object.values(protocol.methods).some(one => one.does === 'event' || one.does === 'goal')
  if (!sends || call.args.length < 2) return
  const name: Value = { kind: 'unknown', why: 'why' in command ? command.why : 'depends on a parameter', at: command.at }
  const base = { at: command.at, whole: call.whole, ...circumstance(where) }
  collector.add({ kind: 'event', vendor: tracker.id, counter, name, event: 'event', parameters: null, via: call.via, ...base }, where)
}

function recogniseStart(
  call: VendorCall,
  reading: Reading,
  method: Method,
  counter: Value | null,
  catalogue: Catalogue,
  collector: Collector,
  where: Where,
): void {
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

function recogniseEvent(
  call: VendorCall,
  reading: Reading,
  method: Method,
  counter: Value | null,
  catalogue: Catalogue,
  collector: Collector,
  where: Where,
): void {
  const { protocol, tracker } = call.match.entry
  const parameters = argument(method, reading.rest, 'parameters') ?? null
  const names = alternatives(nameOfEvent(call, reading, method))
  const kind = EVENT_KINDS[method.does] ?? 'event'
  const receivers = receiversOf(method.args, parameters, argument(method, reading.rest, 'counter') ?? counter)
  for (const [receiver, name] of receivers.flatMap(receiver => names.map(name => [receiver, name] as const))) {
    const vendor = ownerOfValue(receiver, protocol.belongs, tracker.id)
    const owner = catalogue.byId.get(vendor) ?? tracker
    const fact: EventFact = {
      kind: 'event',
      vendor,
      counter: receiver ? normalId(receiver, owner) : addressee(name, owner),
      name,
      event: kind === 'event' && name.kind === 'text' && /^page_?view$/i.test(name.text) ? 'pageview' : kind,
      parameters,
      via: call.via,
      at: name.at,
      whole: call.whole,
      ...circumstance(where),
      conditional: where.conditional || names.length > 1,
    }
    collector.add(fact, where)
  }
}

/** An event whose name is an address says whom it goes to: `twq('event', 'tw-o1a2b-p3c4d')`. */
function addressee(name: Value, owner: Tracker): Value | null {
  return name.kind === 'text' && owner.ids.address?.test(name.text) === true ? normalId(name, owner) : null
}

/** `ok ? 'sent' : 'failed'` are two events. */
function alternatives(name: Value): readonly Value[] {
  return name.kind === 'choice' && name.options.every(option => option.kind === 'text') ? name.options : [name]
}

function nameOfEvent(call: VendorCall, reading: Reading, method: Method): Value {
  const place = reading.command?.at ?? call.whole
  if (method.event !== undefined) return { kind: 'text', text: method.event, at: place, exact: false }
  const named = argument(method, reading.rest, 'name') ?? joinedName(method, reading.rest, place)
  if (named) return named.kind === 'number' ? { kind: 'text', text: String(named.value), at: named.at, exact: true } : named
  if (call.open) return { kind: 'unknown', why: 'comes from a spread list', at: place }
  // A method without a name of its own is an event by its word: `ga('ecommerce:addTransaction', …)`.
  const takesName = method.args.some(one => one.role === 'name' || one.role === 'name-part')
  if (!takesName && reading.command?.kind === 'text') return reading.command
  return { kind: 'nothing', word: 'undefined', at: place }
}

/** Whom an event goes to: the counter addressed by the call, or the one or several that its parameters name. */
function receiversOf(shapes: readonly Argument[], parameters: Value | null, counter: Value | null): readonly (Value | null)[] {
  const key = shapes.find(one => one.role === 'parameters')?.counterKey
  const named = key === undefined || !parameters ? undefined : entry(parameters, key)
  if (!named || named.kind === 'nothing') return [counter]
  return counterIds(named)
}
