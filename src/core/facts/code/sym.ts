import type { Span } from '../../model/index.js'
import type { Fn } from './scope.js'

/**
 * What the evaluator knows of an expression: a small algebra of symbolic values. A value that depends on a function's parameter keeps
 * the parameter as a symbol, so that a call only has to substitute its arguments; nothing is ever run.
 * `free` lists the ids of the functions whose parameters occur; a value without any is closed.
 */
export type Sym =
  | Const
  | Obj
  | List
  | Func
  | Global
  | Param
  | Arguments
  | Member
  | Concat
  | Choice
  | Conditional
  | Binary
  | Result
  | Instance
  | Imported
  | Spread
  | Unknown

interface Base {
  readonly at: Span
  readonly free: readonly number[]
  /** How many values it is made of, itself included. */
  readonly size: number
}
export interface Const extends Base {
  readonly s: 'const'
  readonly value: string | number | boolean | null | undefined
  /** `at` covers exactly the raw characters of the string. */
  readonly exact: boolean
  /** The constants it was put together from, each with its own place. */
  readonly pieces?: readonly Const[]
}
export interface Obj extends Base {
  readonly s: 'object'
  readonly entries: readonly SymEntry[]
  readonly open: boolean
  /** What a class extends that is not read here: the rest of its members. */
  readonly inherits?: Sym
}
export interface SymEntry {
  readonly key: string
  readonly keyAt: Span
  readonly value: Sym
}
export interface List extends Base {
  readonly s: 'list'
  readonly items: readonly Sym[]
  readonly open: boolean
  /** It is an `arguments` object, not an array: vendors' queues tell them apart. */
  readonly isArguments: boolean
}
export interface Func extends Base {
  readonly s: 'func'
  readonly fn: Fn
  /** Calls of the functions around it that made it: `tracker('shop')` gives back a function that knows its `'shop'`. */
  readonly made?: readonly Made[]
}
export interface Made {
  readonly fn: Fn
  readonly args: readonly Sym[]
  readonly open: boolean
}
/** A path from the global object: `ym`, `document.head`; the empty path is `window` itself. */
export interface Global extends Base {
  readonly s: 'global'
  readonly path: string
}
export interface Param extends Base {
  readonly s: 'param'
  readonly fn: Fn
  readonly index: number
  /** A rest parameter: the list of all arguments from `index` on. */
  readonly rest: boolean
}
export interface Arguments extends Base {
  readonly s: 'arguments'
  readonly fn: Fn
}
export interface Member extends Base {
  readonly s: 'member'
  readonly object: Sym
  readonly key: Sym
}
export interface Concat extends Base {
  readonly s: 'concat'
  readonly parts: readonly Sym[]
}
export interface Choice extends Base {
  readonly s: 'choice'
  readonly options: readonly Sym[]
}
export interface Conditional extends Base {
  readonly s: 'conditional'
  readonly test: Sym
  readonly then: Sym
  readonly otherwise: Sym
}
export interface Binary extends Base {
  readonly s: 'binary'
  readonly op: string
  readonly left: Sym
  readonly right: Sym
}
/** The result of a call that is not followed: `document.createElement('script')`, `$('#order')`. `id` tells two results apart. */
export interface Result extends Base {
  readonly s: 'result'
  readonly callee: Sym
  readonly args: readonly Sym[]
  readonly id: number
}
/** `new X(…)`. */
export interface Instance extends Base {
  readonly s: 'instance'
  readonly callee: Sym
  readonly args: readonly Sym[]
}
export interface Imported extends Base {
  readonly s: 'imported'
  readonly source: string
  /** The exported name, `default`, or `*` for the namespace. */
  readonly name: string
}
/** `...rest` among arguments or items, as long as the list is not known. */
export interface Spread extends Base {
  readonly s: 'spread'
  readonly list: Sym
}
export interface Unknown extends Base {
  readonly s: 'unknown'
  readonly why: string
  /** A parameter of the function that is looked at: callers give it. */
  readonly given?: true
}

/** Key of an entry that spreads a value which is only known at the call. */
export const SPREAD = '...'

const NONE: readonly number[] = []

/** Values with symbols that are larger than this come from generated code; following them costs more than it tells. */
const LARGEST = 300

function made(parts: readonly Sym[]): { readonly free: readonly number[]; readonly size: number } {
  let free: readonly number[] = NONE
  let size = 1
  for (const part of parts) {
    size += part.size
    if (part.free.length === 0 || part.free === free) continue
    free = free.length === 0 ? part.free : [...new Set([...free, ...part.free])]
  }
  return { free, size }
}

function bounded(value: Sym): Sym {
  return value.size > LARGEST && value.free.length > 0 ? unknown('is too large to follow', value.at) : value
}

export const constant = (value: Const['value'], at: Span, exact = false): Const => ({ s: 'const', value, at, exact, free: NONE, size: 1 })
export const unknown = (why: string, at: Span): Unknown => ({ s: 'unknown', why, at, free: NONE, size: 1 })
export const global = (path: string, at: Span): Global => ({ s: 'global', path, at, free: NONE, size: 1 })
export const imported = (source: string, name: string, at: Span): Imported => ({ s: 'imported', source, name, at, free: NONE, size: 1 })
export const func = (fn: Fn, at: Span): Func => ({ s: 'func', fn, at, free: NONE, size: 1 })
/** A value that a call gives back: functions in it remember what the function around them was called with. */
export function madeBy(value: Sym, by: Made): Sym {
  switch (value.s) {
    case 'func':
      return isWithin(value.fn, by.fn) ? { ...value, made: [...(value.made ?? []), by] } : value
    case 'object':
      return { ...value, entries: value.entries.map(entry => ({ ...entry, value: madeBy(entry.value, by) })) }
    case 'list':
      return { ...value, items: value.items.map(item => madeBy(item, by)) }
    default:
      return value
  }
}

function isWithin(inner: Fn, outer: Fn): boolean {
  for (let one = inner.parent; one; one = one.parent) if (one === outer) return true
  return false
}

export const param = (fn: Fn, index: number, rest: boolean, at: Span): Param => ({
  s: 'param',
  fn,
  index,
  rest,
  at,
  free: [fn.id],
  size: 1,
})
export const argumentsOf = (fn: Fn, at: Span): Arguments => ({ s: 'arguments', fn, at, free: [fn.id], size: 1 })
export const object = (entries: readonly SymEntry[], open: boolean, at: Span): Sym =>
  bounded({
    s: 'object',
    entries,
    open,
    at,
    ...made(entries.map(entry => entry.value)),
  })
export const list = (items: readonly Sym[], open: boolean, at: Span, isArguments = false): Sym =>
  bounded({
    s: 'list',
    items,
    open,
    isArguments,
    at,
    ...made(items),
  })
export const concatOf = (parts: readonly Sym[], at: Span): Sym => bounded({ s: 'concat', parts, at, ...made(parts) })
export const choiceOf = (options: readonly Sym[], at: Span): Sym => bounded({ s: 'choice', options, at, ...made(options) })
export const conditionalOf = (test: Sym, then: Sym, otherwise: Sym, at: Span): Sym =>
  bounded({
    s: 'conditional',
    test,
    then,
    otherwise,
    at,
    ...made([test, then, otherwise]),
  })
export const binaryOf = (op: string, left: Sym, right: Sym, at: Span): Sym =>
  bounded({
    s: 'binary',
    op,
    left,
    right,
    at,
    ...made([left, right]),
  })
export const memberOf = (target: Sym, key: Sym, at: Span): Sym => bounded({ s: 'member', object: target, key, at, ...made([target, key]) })
export const resultOf = (callee: Sym, args: readonly Sym[], id: number, at: Span): Sym =>
  bounded({
    s: 'result',
    callee,
    args,
    id,
    at,
    ...made([callee, ...args]),
  })
export const instanceOf = (callee: Sym, args: readonly Sym[], at: Span): Sym =>
  bounded({
    s: 'instance',
    callee,
    args,
    at,
    ...made([callee, ...args]),
  })
export const spreadOf = (value: Sym, at: Span): Sym => ({ s: 'spread', list: value, at, free: value.free, size: value.size + 1 })

/** Items with their spreads laid out; what follows a spread that stays unknown cannot be known. */
export function laidOutItems(items: readonly Sym[], open: boolean): { readonly items: readonly Sym[]; readonly open: boolean } {
  if (!items.some(item => item.s === 'spread')) return { items, open }
  const found: Sym[] = []
  for (const item of items) {
    if (item.s !== 'spread') found.push(item)
    else if (item.free.length > 0) found.push(item)
    else if (item.list.s === 'list') {
      found.push(...item.list.items)
      if (item.list.open) return { items: found, open: true }
    } else return { items: found, open: true }
  }
  return { items: found, open }
}
