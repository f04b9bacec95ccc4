import type { Argument, Ask, CallFact, CommonAsk, Method, Protocol, Tracker, Value } from '../../model/index.js'
import { entry, readCall } from '../../model/index.js'
import { isDead } from './counters.js'
import { isSpecimen } from './is-backstage.js'

/** A call with what its vendor says about it. */
export interface ReadCall {
  readonly fact: CallFact
  /** Whose function it is: the Google tag's, whatever system the call speaks to. */
  readonly tracker: Tracker
  readonly protocol: Protocol
  readonly methods: Readonly<Record<string, Method>>
  /** `null` = no such command. */
  readonly method: Method | null
  /** Arguments after command and counter. */
  readonly rest: readonly Value[]
}

/** Live calls of this file whose vendor still works. Files that hold mistakes on purpose have none. */
export function callsOf(ask: Ask): readonly ReadCall[] {
  return ask.facts('call').length === 0 ? [] : ask.shared(made)
}

function made(ask: CommonAsk): readonly ReadCall[] {
  if (isSpecimen(ask.page.path)) return []
  return ask.facts('call').flatMap(fact => (fact.state === 'active' ? (readOf(ask, fact) ?? []) : []))
}

function readOf(ask: CommonAsk, fact: CallFact): ReadCall | null {
  const tracker = ownerOf(ask, fact)
  const protocol = tracker?.protocols[fact.protocol]
  if (tracker === undefined || protocol === undefined || isDead(tracker) || isDead(ask.tracker(fact.vendor))) return null
  const methods = methodsOf(protocol, fact)
  const member = protocol.commandAt === undefined && protocol.commandKey === undefined ? fact.command : null
  const { method, rest } = readCall(protocol, methods, fact.args, member)
  return { fact, tracker, protocol, methods, method, rest }
}

/** The protocol is the owner's of the function, the vendor whoever the call's id belongs to. */
function ownerOf(ask: CommonAsk, fact: CallFact): Tracker | undefined {
  const own = ask.tracker(fact.vendor)
  if (own !== undefined && speaks(own.protocols[fact.protocol], fact)) return own
  return ask.trackers.find(tracker => {
    const protocol = tracker.protocols[fact.protocol]
    return protocol?.belongs?.some(([, vendor]) => vendor === fact.vendor) === true && speaks(protocol, fact)
  })
}

function speaks(protocol: Protocol | undefined, { callee }: CallFact): boolean {
  if (protocol === undefined) return false
  const { global } = protocol
  return typeof global === 'string' ? callee === global || callee.startsWith(`${global}.`) : global.test(callee)
}

function methodsOf(protocol: Protocol, fact: CallFact): Readonly<Record<string, Method>> {
  const { instance, style, global, methods } = protocol
  if (instance === undefined) return methods
  const ofInstance = style === 'constructor' ? fact.command !== null : fact.callee !== global
  return ofInstance ? instance : methods
}

/** What a call gives for an argument: its value, nothing, or something that cannot be seen. */
export type Given = Value | 'left-out' | 'unseen'

export function given(shape: Argument, index: number, { rest, fact }: ReadCall): Given {
  const own = rest[index]
  if (shape.key !== undefined) {
    const holder = rest.slice(0, index + 1).find(value => value.kind === 'object')
    if (holder) return within(holder, shape.key.split('.'))
    if (rest.slice(0, index + 1).some(value => value.kind === 'unknown' || value.kind === 'choice')) return 'unseen'
  }
  if (own === undefined) return fact.open ? 'unseen' : 'left-out'
  // `null` stands for what the vendor takes by itself, but for no name.
  return own.kind === 'nothing' && (own.word === 'undefined' || shape.role === 'name') ? 'left-out' : own
}

/** What stands under a path of keys; an object on the way that is open or not known may hold it. */
function within(holder: Value, [key, ...deeper]: readonly string[]): Given {
  if (key === undefined) return holder
  if (holder.kind === 'unknown' || holder.kind === 'choice') return 'unseen'
  if (holder.kind !== 'object') return 'left-out'
  const value = entry(holder, key)
  return value === undefined ? (holder.open ? 'unseen' : 'left-out') : within(value, deeper)
}

type Type = NonNullable<Argument['types']>[number]

const TYPES: Readonly<Record<Value['kind'], readonly Type[] | null>> = {
  text: ['string'],
  pattern: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  object: ['object'],
  list: ['list'],
  function: ['function'],
  nothing: null,
  choice: null,
  unknown: null,
}

/** Whether a value surely is of none of these types. */
export function isOfOtherType(value: Value, types: readonly string[] | undefined): boolean {
  if (types === undefined) return false
  if (value.kind === 'choice') return value.options.every(option => isOfOtherType(option, types))
  const own = TYPES[value.kind]
  return own !== null && !own.some(type => types.includes(type))
}

/** `reachGoal()`, `fbq('track')`: how a call is named in a message. */
export function callWords({ fact, protocol }: ReadCall): string {
  const word = fact.command?.kind === 'text' ? fact.command.text : ''
  const { style } = protocol
  if (style === 'methods' || (style === 'constructor' && word !== '')) return `${fact.callee}.${word}()`
  if (style === 'constructor') return `new ${fact.callee}()`
  if (style === 'queue') return `${fact.callee}.push(['${word}'])`
  if (style === 'object-queue') return `${fact.callee}.push({ ${protocol.commandKey ?? 'type'}: '${word}' })`
  if (word === '') return `${fact.callee}()`
  return protocol.counterAt === 0 ? `${fact.callee}(…, '${word}')` : `${fact.callee}('${word}')`
}
