import type { Argument, Method, Protocol, Tracker } from '../../core/index.js'
import { commandWord } from '../../core/index.js'
import type { CodeContext, Frame } from './code-context.js'

/** What a vendor expects where a person is typing. */
export type Expected =
  | { readonly kind: 'counter'; readonly tracker: Tracker }
  | { readonly kind: 'command'; readonly tracker: Tracker; readonly methods: Readonly<Record<string, Method>> }
  | {
      readonly kind: 'argument'
      readonly tracker: Tracker
      readonly protocol: Protocol
      readonly method: Method
      readonly argument: Argument
    }
  /** A key, or the value of `key`, of an object that is an argument. `path` are the keys and lists within that object. */
  | {
      readonly kind: 'entry'
      readonly tracker: Tracker
      readonly protocol: Protocol
      readonly method: Method
      readonly argument: Argument
      readonly frame: Frame
      readonly path: readonly string[]
      /** The event's name, where one is given. */
      readonly event: string | null
    }
  | { readonly kind: 'push'; readonly frame: Frame; readonly path: readonly string[] }

/** What is expected at a place in code, by every vendor whose function it is. */
export function expectedAt({ frames, owner, quote }: CodeContext, trackers: readonly Tracker[]): readonly Expected[] {
  if (owner !== '' && quote === null) {
    return trackers.flatMap(tracker =>
      tracker.protocols.flatMap((protocol): Expected[] =>
        protocol.style === 'methods' && isGlobal(protocol, owner) ? [{ kind: 'command', tracker, methods: protocol.methods }] : [],
      ),
    )
  }
  const call = frames.findLastIndex(frame => frame.open === '(')
  const frame = frames[call]
  if (frame === undefined) return []
  const inner = frames.slice(call + 1)
  const push = /(?:^|\.)(dataLayer)\.push$/.test(frame.callee) ? pushed(inner) : []
  return [...push, ...trackers.flatMap(tracker => tracker.protocols.flatMap(protocol => inProtocol(tracker, protocol, frame, inner)))]
}

function pushed(inner: readonly Frame[]): readonly Expected[] {
  const last = inner.at(-1)
  return last?.open === '{' ? [{ kind: 'push', frame: last, path: keysTo(inner) }] : []
}

function isGlobal({ global, from, loaded }: Protocol, name: string): boolean {
  if (from !== undefined || loaded === true) return false
  const plain = name.replace(/^(?:window|self|globalThis|top|this)\./, '')
  return typeof global === 'string' ? global === plain : global.test(plain)
}

function inProtocol(tracker: Tracker, protocol: Protocol, frame: Frame, inner: readonly Frame[]): readonly Expected[] {
  switch (protocol.style) {
    case 'function':
      return isGlobal(protocol, frame.callee) ? inList(tracker, protocol, frame, inner) : []
    case 'queue': {
      const [list, ...rest] = inner
      return frame.callee.endsWith('.push') && isGlobal(protocol, frame.callee.slice(0, -'.push'.length)) && list?.open === '['
        ? inList(tracker, protocol, list, rest)
        : []
    }
    case 'methods': {
      const dot = frame.callee.lastIndexOf('.')
      if (dot === -1 || !isGlobal(protocol, frame.callee.slice(0, dot))) return []
      const method = own(protocol.methods, frame.callee.slice(dot + 1))
      return method === undefined ? [] : inArguments({ tracker, protocol, method }, frame, inner, 0)
    }
    case 'constructor':
      return frame.callee.startsWith('new ') && isGlobal(protocol, frame.callee.slice(4)) && protocol.otherwise !== undefined
        ? inArguments({ tracker, protocol, method: protocol.otherwise }, frame, inner, 0)
        : []
    case 'object-queue': {
      const last = inner.at(-1)
      if (!frame.callee.endsWith('.push') || !isGlobal(protocol, frame.callee.slice(0, -'.push'.length)) || last?.open !== '{') return []
      const { counterKey, commandKey } = protocol
      if (last.key !== null && last.key === counterKey) return [{ kind: 'counter', tracker }]
      if (last.key !== null && last.key === commandKey) return [{ kind: 'command', tracker, methods: protocol.methods }]
      const method = own(protocol.methods, (commandKey === undefined ? null : last.keys.get(commandKey)) ?? '')
      const argument = method?.args.find(it => it.key === last.key)
      return method === undefined || argument === undefined ? [] : [{ kind: 'argument', tracker, protocol, method, argument }]
    }
    case 'plugin':
    case 'data-layer':
      return []
  }
}

/** Counter, command and arguments one after the other: of a call, or of a list that is pushed. */
function inList(tracker: Tracker, protocol: Protocol, frame: Frame, inner: readonly Frame[]): readonly Expected[] {
  const { counterAt, commandAt, methods } = protocol
  const isHere = inner.length === 0
  if (isHere && frame.index === counterAt) return [{ kind: 'counter', tracker }]
  if (isHere && frame.index === commandAt) return [{ kind: 'command', tracker, methods }]
  const command = commandAt === undefined ? null : (frame.items[commandAt] ?? null)
  const bare = command === null ? null : commandWord(protocol, command)
  const method = bare === null ? (commandAt === undefined ? protocol.otherwise : undefined) : (own(methods, bare) ?? protocol.otherwise)
  if (method === undefined) return []
  const before = [counterAt, commandAt].filter(at => at !== undefined && at < frame.index).length
  return inArguments({ tracker, protocol, method }, frame, inner, before)
}

type Called = { readonly tracker: Tracker; readonly protocol: Protocol; readonly method: Method }

function inArguments(
  { tracker, protocol, method: written }: Called,
  frame: Frame,
  inner: readonly Frame[],
  before: number,
): readonly Expected[] {
  const items = frame.items.slice(before)
  const method = written.when?.find(it => it.first.test(items[0] ?? ''))?.then ?? written
  const index = frame.index - before
  const argument = method.args.filter(it => it.key === undefined)[index]
  if (argument === undefined) return []
  const last = inner.at(-1)
  if (last === undefined)
    return argument.role === 'counter' ? [{ kind: 'counter', tracker }] : [{ kind: 'argument', tracker, protocol, method, argument }]
  if (last.open !== '{') return []
  const nameAt = method.args.filter(it => it.key === undefined).findIndex(it => it.role === 'name')
  const event = method.event ?? (nameAt === -1 ? null : (items[nameAt] ?? null))
  return [{ kind: 'entry', tracker, protocol, method, argument, frame: last, path: keysTo(inner), event }]
}

/** Keys on the way from the argument's object to the innermost one. */
function keysTo(inner: readonly Frame[]): readonly string[] {
  return inner.slice(0, -1).flatMap(({ open, key }) => (open === '{' && key !== null ? [key] : []))
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
