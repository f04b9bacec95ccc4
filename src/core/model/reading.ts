import type { Span } from './span.js'
import type { Argument, Method, Protocol } from './tracker.js'
import type { Value } from './value.js'

/** A call taken apart by its protocol. Values are closed. */
export interface Reading {
  readonly command: Value | null
  readonly counter: Value | null
  /** The name of the method it was recognised as; `null` = none, `*` = the protocol's `otherwise`. */
  readonly name: string | null
  readonly method: Method | null
  /** Arguments after command and counter. */
  readonly rest: readonly Value[]
}

/**
 * Takes a call apart.
 * @param args all arguments as written (for queues the items of the pushed list)
 * @param member for methods: the command, with its place
 */
export function readCall(protocol: Protocol, methods: Protocol['methods'], args: readonly Value[], member: Value | null): Reading {
  const [first] = args
  if (protocol.style === 'object-queue') {
    const command = protocol.commandKey === undefined ? null : (entryWithin(first, protocol.commandKey) ?? null)
    const counter = protocol.counterKey === undefined ? null : (entryWithin(first, protocol.counterKey) ?? null)
    return { ...chosen(protocol, methods, command, args), command, counter, rest: args }
  }
  const at = protocol.counterAt
  const given = at === undefined ? undefined : args[at]
  const keyed = given?.kind === 'object' && protocol.counterKey !== undefined ? entry(given, protocol.counterKey) : undefined
  const counter = given?.kind === 'object' && protocol.counterKey !== undefined ? (keyed ?? null) : (given ?? null)
  const command = member ?? (protocol.commandAt === undefined ? null : (args[protocol.commandAt] ?? null))
  const taken = new Set(member ? [] : [protocol.commandAt])
  if (protocol.style !== 'constructor') taken.add(at)
  const rest = args.filter((_, index) => !taken.has(index))
  return { ...chosen(protocol, methods, command, rest), command, counter, rest }
}

function chosen(
  protocol: Protocol,
  methods: Protocol['methods'],
  command: Value | null,
  rest: readonly Value[],
): Pick<Reading, 'name' | 'method'> {
  const word = command?.kind === 'text' ? command.text : null
  const bareWord = word === null ? null : commandWord(protocol, word)
  const known = bareWord !== null && Object.hasOwn(methods, bareWord) ? methods[bareWord] : undefined
  const method = known ?? (command === null || word !== null ? protocol.otherwise : undefined)
  if (!method) return { name: null, method: null }
  return { name: known ? bareWord : '*', method: refined(method, rest) }
}

/** The command itself, without the names of counters before or behind it. */
export function commandWord({ prefixed, suffixed }: Protocol, word: string): string {
  const bare = prefixed === true ? word.slice(word.lastIndexOf('.') + 1) : word
  return suffixed === true ? bare.replace(/:.*/s, '') : bare
}

/** `when` and `nameless` decide by the arguments what the method does. */
function refined(method: Method, rest: readonly Value[]): Method {
  const [first] = rest
  const deciding = first?.kind === 'object' && method.firstKey !== undefined ? entry(first, method.firstKey) : first
  const text = plainText(deciding)
  if (text !== null) for (const { first: pattern, then } of method.when ?? []) if (pattern.test(text)) return refined(then, rest)
  if (method.nameless && !argument(method, rest, 'name')) return method.nameless
  return method
}

function plainText(value: Value | undefined): string | null {
  if (value?.kind === 'text') return value.text
  if (value?.kind === 'number' || value?.kind === 'boolean') return String(value.value)
  return null
}

/** The value of a key of an object; `undefined` when it has none (or is no object). */
export function entry(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'object' ? value.entries.find(one => one.key === key)?.value : undefined
}

/** The value under a dotted key, `config.id`: of an object within. */
function entryWithin(value: Value | undefined, key: string): Value | undefined {
  return key.split('.').reduce(entry, value)
}

/** The argument of a role, or `undefined` when it is left out. Arguments may stand in their place or under their key. */
export function argument(method: Method, rest: readonly Value[], role: Argument['role']): Value | undefined {
  const index = method.args.findIndex(one => one.role === role)
  const shape = method.args[index]
  return shape && argumentAt(shape, index, rest)
}

export function argumentAt(shape: Argument, index: number, rest: readonly Value[]): Value | undefined {
  const given = rest[index]
  if (shape.key === undefined) return given?.kind === 'nothing' ? undefined : given
  const holder = rest.slice(0, index + 1).find(one => one.kind === 'object')
  if (holder) return entryWithin(holder, shape.key)
  return given?.kind === 'nothing' ? undefined : given
}

/** A name built of several arguments, joined by "/": known, known in part, or unknown. */
export function joinedName(method: Method, rest: readonly Value[], at: Span): Value | null {
  const parts: Value[] = []
  method.args.forEach((shape, index) => {
    if (shape.role === 'name-part') parts.push(argumentAt(shape, index, rest) ?? { kind: 'nothing', word: 'undefined', at })
  })
  const given = parts.filter(part => part.kind !== 'nothing')
  if (given.length === 0) return null
  const [only] = given
  if (given.length === 1 && only) return only
  const place: Span = { start: Math.min(...given.map(part => part.at.start)), end: Math.max(...given.map(part => part.at.end)) }
  if (given.every(part => plainText(part) !== null)) {
    return { kind: 'text', text: given.map(plainText).join('/'), at: place, exact: false }
  }
  const pieces: (string | null)[] = []
  given.forEach((part, index) => {
    if (index > 0) pieces.push('/')
    pieces.push(...(part.kind === 'pattern' ? part.parts : [plainText(part)]))
  })
  return { kind: 'pattern', parts: pieces, why: 'a part of it is only known when the page runs', at: place }
}
