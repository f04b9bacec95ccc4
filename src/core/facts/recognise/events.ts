import type { Argument, EventFact, EventKind, Method, Tracker, Value } from '../../model/index.js'
import { argument, entry, joinedName, type Reading } from '../../model/index.js'
import type { ReadCall, VendorCall } from './calls.js'
import { circumstance, counterIds, normalId } from './collector.js'
import { ownerOfValue } from './match.js'

const EVENT_KINDS: Readonly<Partial<Record<Method['does'], EventKind>>> = {
  event: 'event',
  goal: 'goal',
  pageview: 'pageview',
  conversion: 'conversion',
  ecommerce: 'ecommerce',
}

/** An event for each name it may have and each counter it goes to. */
export function recogniseEvent({ call, reading, counter, catalogue, collector, where }: ReadCall, method: Method): void {
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
