import type { Span, Symbolic, Value } from '../../model/index.js'
import { binary, choice, concat, conditional, laidOut, member } from './simplify.js'
import { argumentOf } from './call.js'
import {
  constant,
  global,
  imported,
  instanceOf,
  list,
  object,
  resultOf,
  SPREAD,
  spreadOf,
  unknown,
  type Sym,
  type SymEntry,
} from './sym.js'

/** A symbolic value as plain data: parameters by position, functions unknown. */
type Plain =
  | { readonly s: 'const'; readonly value: string | number | boolean | null; readonly none?: true }
  | { readonly s: 'param'; readonly index: number; readonly rest: boolean }
  | { readonly s: 'arguments' }
  | { readonly s: 'global'; readonly path: string }
  | { readonly s: 'imported'; readonly source: string; readonly name: string }
  | { readonly s: 'object'; readonly entries: readonly { readonly key: string; readonly value: Plain }[]; readonly open: boolean }
  | { readonly s: 'list'; readonly items: readonly Plain[]; readonly open: boolean; readonly isArguments: boolean }
  | {
      readonly s: 'many'
      readonly how: 'member' | 'concat' | 'choice' | 'conditional' | 'result' | 'instance' | 'binary' | 'spread'
      readonly op?: string
      readonly parts: readonly Plain[]
    }
  | { readonly s: 'unknown'; readonly why: string }

/** @param shifts at which position the parameters of a function begin, by its id: those of the function that made it come first */
export function toPlain(value: Sym, shifts: ReadonlyMap<number, number> = new Map()): Symbolic {
  return { symbolic: plain(value, shifts, 0) }
}

function plain(value: Sym, shifts: ReadonlyMap<number, number>, depth: number): Plain {
  if (depth > 30) return { s: 'unknown', why: 'is nested too deeply' }
  const go = (inner: Sym): Plain => plain(inner, shifts, depth + 1)
  switch (value.s) {
    case 'const':
      return value.value === undefined ? { s: 'const', value: null, none: true } : { s: 'const', value: value.value }
    case 'param':
      return { s: 'param', index: value.index + (shifts.get(value.fn.id) ?? 0), rest: value.rest }
    case 'arguments': {
      const from = shifts.get(value.fn.id) ?? 0
      return from > 0 ? { s: 'param', index: from, rest: true } : { s: 'arguments' }
    }
    case 'global':
      return { s: 'global', path: value.path }
    case 'imported':
      return { s: 'imported', source: value.source, name: value.name }
    case 'object':
      return { s: 'object', entries: value.entries.map(entry => ({ key: entry.key, value: go(entry.value) })), open: value.open }
    case 'list':
      return { s: 'list', items: value.items.map(go), open: value.open, isArguments: value.isArguments }
    case 'member':
      return { s: 'many', how: 'member', parts: [go(value.object), go(value.key)] }
    case 'concat':
      return { s: 'many', how: 'concat', parts: value.parts.map(go) }
    case 'choice':
      return { s: 'many', how: 'choice', parts: value.options.map(go) }
    case 'conditional':
      return { s: 'many', how: 'conditional', parts: [value.test, value.then, value.otherwise].map(go) }
    case 'binary':
      return { s: 'many', how: 'binary', op: value.op, parts: [value.left, value.right].map(go) }
    case 'result':
    case 'instance':
      return { s: 'many', how: value.s, parts: [value.callee, ...value.args].map(go) }
    case 'spread':
      return { s: 'many', how: 'spread', parts: [go(value.list)] }
    case 'func':
      return { s: 'unknown', why: 'is a function' }
    case 'unknown':
      return { s: 'unknown', why: value.why }
  }
}

/** Modules whose values something plain is made of. */
export function modulesIn(told: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (it: unknown): void => {
    if (typeof it !== 'object' || it === null) return
    if ('s' in it && it.s === 'imported' && 'source' in it && typeof it.source === 'string') found.add(it.source)
    if ('ref' in it && typeof it.ref === 'string') found.add(/^import:(.*)#/.exec(it.ref)?.[1] ?? '')
    if ('refs' in it && Array.isArray(it.refs)) for (const one of it.refs as unknown[]) walk({ ref: one })
    for (const inner of Object.values(it)) walk(inner)
  }
  walk(told)
  return found
}

/**
 * What a plain callee is called: its path from the global object, or from a module (`import:source#default.track`, `import:source#useStats().track`);
 * `null` when it has no such name.
 */
export function calleeOf({ symbolic }: Symbolic): string | null {
  return calleeName(symbolic as Plain)
}

function calleeName(value: Plain): string | null {
  if (value.s === 'global') return value.path
  if (value.s === 'imported') return `import:${value.source}#${value.name}`
  if (value.s !== 'many') return null
  const [first, second] = value.parts
  const base = first && calleeName(first)
  if (base === null || base === undefined) return null
  if (value.how === 'member') return second?.s === 'const' ? `${base}.${String(second.value)}` : null
  return value.how === 'result' || value.how === 'instance' ? `${base}()` : null
}

/** The value again, with a call's arguments in its parameters' places. All of it stands at the call. */
export function fromPlain({ symbolic }: Symbolic, args: readonly Sym[], open: boolean, at: Span): Sym {
  const go = (value: Plain): Sym => {
    switch (value.s) {
      case 'const':
        return constant(value.none ? undefined : value.value, at)
      case 'param':
        return value.rest ? list(args.slice(value.index), open, at) : argumentOf(args, value.index, open, at)
      case 'arguments':
        return list(args, open, at, true)
      case 'global':
        return global(value.path, at)
      case 'imported':
        return imported(value.source, value.name, at)
      case 'object':
        return spreadOut(
          value.entries.map(entry => ({ key: entry.key, keyAt: at, value: go(entry.value) })),
          value.open,
          at,
        )
      case 'list':
        return list(value.items.map(go), value.open, at, value.isArguments)
      case 'unknown':
        return unknown(value.why, at)
      case 'many':
        return many(value, value.parts.map(go), at)
    }
  }
  return go(symbolic as Plain)
}

function spreadOut(entries: readonly SymEntry[], open: boolean, at: Span): Sym {
  const read = object(entries, open, at)
  return read.s === 'object' && entries.some(({ key }) => key === SPREAD) ? laidOut(read) : read
}

function many(value: Plain & { readonly s: 'many' }, parts: readonly Sym[], at: Span): Sym {
  const [first = unknown('is missing', at), second = unknown('is missing', at), third = unknown('is missing', at)] = parts
  switch (value.how) {
    case 'member':
      return member(first, second, at)
    case 'concat':
      return concat(parts, at)
    case 'choice':
      return choice(parts, at)
    case 'conditional':
      return conditional(first, second, third, at)
    case 'binary':
      return binary(value.op ?? '', first, second, at)
    case 'result':
      return resultOf(first, parts.slice(1), 0, at)
    case 'instance':
      return instanceOf(first, parts.slice(1), at)
    case 'spread':
      return spreadOf(first, at)
  }
}

/** A closed value as a symbolic one, with its own places. */
export function fromValue(value: Value): Sym {
  const { at } = value
  switch (value.kind) {
    case 'text':
      return constant(value.text, at, value.exact)
    case 'number':
    case 'boolean':
      return constant(value.value, at)
    case 'nothing':
      return constant(value.word === 'null' ? null : undefined, at)
    case 'pattern':
      return concat(
        value.parts.map(part => (part === null ? unknown(value.why, at) : constant(part, at))),
        at,
      )
    case 'object':
      return object(
        value.entries.map(entry => ({ key: entry.key, keyAt: entry.keyAt, value: fromValue(entry.value) })),
        value.open,
        at,
      )
    case 'list':
      return list(value.items.map(fromValue), value.open, at)
    case 'choice':
      return choice(value.options.map(fromValue), at)
    case 'function':
      return unknown('is a function', at)
    case 'unknown':
      return unknown(value.why, at)
  }
}
