import type { Span } from '../../model/index.js'
import { argumentOf } from './call.js'
import {
  binaryOf,
  choiceOf,
  concatOf,
  conditionalOf,
  constant,
  global,
  imported,
  instanceOf,
  laidOutItems,
  list,
  memberOf,
  object,
  resultOf,
  SPREAD,
  spreadOf,
  unknown,
  type Obj,
  type SymEntry,
  type Choice,
  type Sym,
} from './sym.js'

/** More alternatives than this say nothing to a person, and multiply at every step. */
const MOST_OPTIONS = 12
const WINDOW_NAMES = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames'])

/** A name that nobody in the file declares. */
export function globalNamed(name: string, at: Span): Sym {
  return global(WINDOW_NAMES.has(name) ? '' : name, at)
}

/** Reads `object[key]` as far as it is known. */
export function member(target: Sym, key: Sym, at: Span): Sym {
  if (target.s === 'choice') return memberOfChoice(target, key, at)
  if (target.s === 'conditional') return conditional(target.test, member(target.then, key, at), member(target.otherwise, key, at), at)
  if (key.s === 'choice')
    return choice(
      key.options.map(option => member(target, option, at)),
      at,
    )
  if (key.s !== 'const')
    return isElementList(target) || target.free.length > 0 || key.free.length > 0 || target.s === 'object'
      ? memberOf(target, key, at)
      : unknown('is looked up by a key that only running can tell', at)
  const name = String(key.value)
  switch (target.s) {
    case 'global':
      if (target.path === '') return globalNamed(name, at)
      return global(`${target.path}.${name}`, at)
    case 'object': {
      for (let index = target.entries.length - 1; index >= 0; index--) {
        const entry = target.entries[index]
        if (entry?.key === name) return entry.value
        // What is spread later may hold the key as well.
        if (entry?.key === SPREAD) return memberOf(target, key, at)
      }
      if (target.inherits) return member(target.inherits, key, at)
      return memberOf(target, key, at)
    }
    case 'list': {
      if (/^\d+$/.test(name))
        return (
          target.items[Number(name)] ??
          (target.open ? unknown('is an item of a list that only running can tell', at) : constant(undefined, at))
        )
      if (name === 'length' && !target.open) return constant(target.items.length, at)
      return memberOf(target, key, at)
    }
    case 'imported':
      return target.name === '*' ? imported(target.source, name, at) : memberOf(target, key, at)
    case 'const':
      if (typeof target.value === 'string' && name === 'length') return constant(target.value.length, at)
      return memberOf(target, key, at)
    default:
      return memberOf(target, key, at)
  }
}

const ELEMENT_LISTS = new Set(['querySelectorAll', 'getElementsByClassName', 'getElementsByTagName', 'getElementsByName', '$', 'jQuery'])

/** Elements that a selector finds: what holds for all of them holds for each, whichever it is. */
export function isElementList(value: Sym): boolean {
  if (value.s !== 'result') return false
  const { callee } = value
  if (callee.s === 'member') return callee.key.s === 'const' && ELEMENT_LISTS.has(String(callee.key.value))
  return callee.s === 'global' && ELEMENT_LISTS.has(callee.path.slice(callee.path.lastIndexOf('.') + 1))
}

/** `(w[c] = w[c] || []).push`: the global is the one that others see. */
function memberOfChoice(target: Choice, key: Sym, at: Span): Sym {
  const shared = target.options.find(option => option.s === 'global')
  if (shared) return member(shared, key, at)
  return choice(
    target.options.map(option => member(option, key, at)),
    at,
  )
}

export function choice(options: readonly Sym[], at: Span): Sym {
  const flat: Sym[] = []
  for (const option of options) {
    for (const one of option.s === 'choice' ? option.options : [option]) {
      if (!flat.some(other => same(other, one))) flat.push(one)
    }
  }
  const [first] = flat
  if (flat.length === 1 && first) return first
  if (flat.length === 0 || flat.length > MOST_OPTIONS) return unknown('has too many possible values', at)
  return choiceOf(flat, at)
}

function same(one: Sym, other: Sym): boolean {
  if (one === other) return true
  if (one.s === 'const' && other.s === 'const') return one.value === other.value
  if (one.s === 'global' && other.s === 'global') return one.path === other.path
  return false
}

/** What a condition comes to; `null` when only running can tell. */
export function truth(value: Sym): boolean | null {
  switch (value.s) {
    case 'const':
      return Boolean(value.value)
    case 'object':
    case 'list':
    case 'func':
    case 'instance':
      return true
    case 'concat':
      return value.parts.some(part => part.s === 'const' && part.value !== '') ? true : null
    case 'member':
      return isLeftOut(value) ? false : null
    default:
      return null
  }
}

export function conditional(test: Sym, then: Sym, otherwise: Sym, at: Span): Sym {
  const known = truth(test)
  if (known !== null) return known ? then : otherwise
  if (test.free.length > 0) return conditionalOf(test, then, otherwise, at)
  return choice([then, otherwise], at)
}

export function concat(parts: readonly Sym[], at: Span): Sym {
  const flat: Sym[] = []
  for (const part of parts) {
    if (part.s === 'concat') flat.push(...part.parts)
    else if (part.s === 'conditional' && part.free.length === 0) flat.push(choice([part.then, part.otherwise], part.at))
    else flat.push(part)
  }
  const several = flat.findIndex(part => part.s === 'choice')
  const open = flat[several]
  if (open?.s === 'choice' && open.options.length <= 4) {
    return choice(
      open.options.map(option => concat([...flat.slice(0, several), option, ...flat.slice(several + 1)], at)),
      at,
    )
  }
  const pieces = flat.flatMap(part => (part.s === 'const' ? (part.pieces ?? [part]) : []))
  if (flat.every(part => part.s === 'const')) return { ...constant(pieces.map(piece => String(piece.value)).join(''), at), pieces }
  return concatOf(flat, at)
}

export function binary(op: string, left: Sym, right: Sym, at: Span): Sym {
  if (op === '+') return plus(left, right, at)
  if (op === '===' && right.s === 'const' && right.value === undefined && isLeftOut(left)) return constant(true, at)
  if (left.s === 'const' && right.s === 'const') {
    const known = compare(op, left.value, right.value)
    if (known !== undefined) return constant(known, at)
  }
  if (left.free.length > 0 || right.free.length > 0) return binaryOf(op, left, right, at)
  return unknown('is computed while the page runs', at)
}

/** A key that an object literal does not have: the default of a destructured parameter takes its place. */
export function isLeftOut(value: Sym): boolean {
  if (value.s === 'const') return value.value === undefined
  if (value.s !== 'member' || value.key.s !== 'const') return false
  const { object: holder } = value
  // A parameter that is left out has a default of its own wherever something is read from it.
  return holder.s === 'object' ? !holder.open : holder.s === 'const' && holder.value === undefined
}

function plus(left: Sym, right: Sym, at: Span): Sym {
  if (left.s === 'const' && right.s === 'const' && typeof left.value === 'number' && typeof right.value === 'number') {
    return constant(left.value + right.value, at)
  }
  const textual = (value: Sym): boolean => value.s === 'concat' || (value.s === 'const' && typeof value.value === 'string')
  if (textual(left) || textual(right) || left.free.length > 0 || right.free.length > 0 || left.s === 'choice' || right.s === 'choice') {
    return concat([left, right], at)
  }
  return unknown('is computed while the page runs', at)
}

function compare(op: string, left: unknown, right: unknown): boolean | number | undefined {
  switch (op) {
    case '===':
      return left === right
    case '!==':
      return left !== right
    case '==':
      return String(left) === String(right)
    case '!=':
      return String(left) !== String(right)
    default:
      return typeof left === 'number' && typeof right === 'number' ? arithmetic(op, left, right) : undefined
  }
}

function arithmetic(op: string, left: number, right: number): boolean | number | undefined {
  switch (op) {
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '%':
      return left % right
    case '<':
      return left < right
    case '>':
      return left > right
    case '<=':
      return left <= right
    case '>=':
      return left >= right
    default:
      return undefined
  }
}

/** What a call supplies to a function's parameters. */
export interface Supplied {
  /** Id of the function. */
  readonly fn: number
  readonly args: readonly Sym[]
  /** More arguments than these may be given. */
  readonly open: boolean
  /** Counts a step. */
  readonly spend: () => void
}

/** Puts a call's arguments where the parameters of function `fn` stand. Values without such parameters come back as they are. */
export function substitute(value: Sym, call: Supplied, depth = 0): Sym {
  const { fn, args, open } = call
  if (!value.free.includes(fn)) return value
  call.spend()
  if (depth > 60) return unknown('is nested too deeply', value.at)
  const go = (inner: Sym): Sym => substitute(inner, call, depth + 1)
  switch (value.s) {
    case 'param':
      if (value.fn.id !== fn) return value
      return value.rest ? list(args.slice(value.index), open, value.at) : argumentOf(args, value.index, open, value.at)
    case 'arguments':
      return value.fn.id === fn ? list(args, open, value.at, true) : value
    case 'member':
      return member(go(value.object), go(value.key), value.at)
    case 'concat':
      return concat(value.parts.map(go), value.at)
    case 'choice':
      return choice(value.options.map(go), value.at)
    case 'conditional':
      return conditional(go(value.test), go(value.then), go(value.otherwise), value.at)
    case 'binary':
      return binary(value.op, go(value.left), go(value.right), value.at)
    case 'object':
      return laidOut(value, go)
    case 'list': {
      const { items, open: more } = laidOutItems(value.items.map(go), value.open)
      return list(items, more, value.at, value.isArguments)
    }
    case 'spread':
      return spreadOf(go(value.list), value.at)
    case 'result':
      return resultOf(go(value.callee), value.args.map(go), value.id, value.at)
    case 'instance':
      return instanceOf(go(value.callee), value.args.map(go), value.at)
    default:
      return value
  }
}

/** Entries with their values replaced; a spread whose object is known by now is laid out in place. */
export function laidOut(value: Obj, go: (inner: Sym) => Sym = inner => inner): Sym {
  const entries: SymEntry[] = []
  let open = value.open
  for (const entry of value.entries) {
    const inner = go(entry.value)
    if (entry.key !== SPREAD || inner.free.length > 0) entries.push({ ...entry, value: inner })
    else if (inner.s === 'object') {
      entries.push(...inner.entries)
      open ||= inner.open
    } else if (inner.s !== 'const') {
      entries.push({ ...entry, value: inner })
      open = true
    }
  }
  return object(entries, open, value.at)
}
