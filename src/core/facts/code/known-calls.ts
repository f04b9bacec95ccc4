import type { Span } from '../../model/index.js'
import { concat, member } from './simplify.js'
import { constant, imported, instanceOf, list, object, SPREAD, spreadOf, type Sym, type SymEntry } from './sym.js'
import { lastName } from './triggers.js'

export function knownMethod(target: Sym, name: string, args: readonly Sym[], at: Span): Sym | null {
  const [first] = args
  if (name === 'toString' || name === 'trim' || name === 'valueOf')
    return target.s === 'const' ? constant(name === 'trim' ? String(target.value).trim() : target.value, at) : null
  if (target.s === 'const' && typeof target.value === 'string') {
    if (name === 'toLowerCase') return constant(target.value.toLowerCase(), at)
    if (name === 'toUpperCase') return constant(target.value.toUpperCase(), at)
    if (name === 'concat') return concat([target, ...args], at)
    if (name === 'replace' && first?.s === 'const' && typeof first.value === 'string' && args[1]?.s === 'const')
      return constant(target.value.replace(first.value, String(args[1].value)), at)
  }
  if (name === 'join' && target.s === 'list' && !target.open && (first === undefined || first.s === 'const')) {
    const glue = first?.s === 'const' ? String(first.value) : ','
    return concat(
      target.items.flatMap((item, index) => (index === 0 ? [item] : [constant(glue, at), item])),
      at,
    )
  }
  if (name === 'concat' && target.s === 'list' && first?.s === 'list')
    return list([...target.items, ...first.items], target.open || first.open, at)
  if (name === 'get' && args.length === 1 && first) return ofMap(target, first, at)
  if (name === 'concat' && target.s === 'list' && !target.open && args.length === 1 && first && first.free.length > 0)
    return list([...target.items, spreadOf(first, at)], false, at)
  // `[].slice.call(arguments)`: the same as a list.
  if (name === 'call' && args.length === 1 && first && lastName(target) === 'slice' && isList(first)) return first
  return null
}

/** `new Map([['buy', 'order']]).get(key)` */
function ofMap(target: Sym, key: Sym, at: Span): Sym | null {
  if (target.s !== 'instance' || target.callee.s !== 'global' || target.callee.path !== 'Map') return null
  const [pairs] = target.args
  if (pairs?.s !== 'list' || pairs.open) return null
  const entries = pairs.items.flatMap((pair): readonly SymEntry[] => {
    const [name, value] = pair.s === 'list' ? pair.items : []
    return name?.s === 'const' && value ? [{ key: String(name.value), keyAt: name.at, value }] : []
  })
  return entries.length === pairs.items.length ? member(object(entries, false, at), key, at) : null
}

function isList(value: Sym): boolean {
  return value.s === 'list' || value.s === 'arguments' || (value.s === 'param' && value.rest)
}

/** `Object.assign(a, b)`, `$.extend({}, defaults, options)`: one object of all; what a parameter adds is known at the call. */
export function merged(callee: Sym, args: readonly Sym[], at: Span): Sym | null {
  if (callee.s !== 'global' || !MERGING.has(callee.path.replace(/^jQuery\b/, '$'))) return null
  const given = args[0]?.s === 'const' && args[0].value === true ? args.slice(1) : args
  if (given.length === 0 || !given.every(one => one.s === 'object' || one.free.length > 0)) return null
  return object(
    given.flatMap((one): readonly SymEntry[] => (one.s === 'object' ? one.entries : [{ key: SPREAD, keyAt: one.at, value: one }])),
    given.some(one => one.s === 'object' && one.open),
    at,
  )
}

const MERGING = new Set(['Object.assign', '$.extend', '_.extend', '_.assign'])

/** `Array.prototype.slice.call(arguments)` */
export function sliced(callee: Sym, args: readonly Sym[]): Sym | null {
  const [first, ...others] = args
  return first && others.length === 0 && callee.s === 'global' && callee.path === 'Array.prototype.slice.call' && isList(first)
    ? first
    : null
}

/** `Object.entries({ … })` and kin, of an object that is known whole. */
export function ofObject(callee: Sym, args: readonly Sym[], at: Span): Sym | null {
  const [given] = args
  if (callee.s !== 'global' || given?.s !== 'object' || given.open || given.entries.some(one => one.key === SPREAD)) return null
  const keyOf = ({ key, keyAt }: SymEntry): Sym => constant(key, keyAt)
  switch (callee.path) {
    case 'Object.keys':
      return list(given.entries.map(keyOf), false, at)
    case 'Object.values':
      return list(
        given.entries.map(({ value }) => value),
        false,
        at,
      )
    case 'Object.entries':
      return list(
        given.entries.map(one => list([keyOf(one), one.value], false, at)),
        false,
        at,
      )
    default:
      return null
  }
}

/** `require('x')` is the module's namespace, `require.resolve('x')` its name; Angular's `inject(Service)` an instance. */
export function required(callee: Sym, args: readonly Sym[], at: Span): Sym | null {
  const [source] = args
  if (callee.s === 'imported')
    return callee.source === '@angular/core' && callee.name === 'inject' && source?.s === 'imported' ? instanceOf(source, [], at) : null
  if (callee.s !== 'global' || source?.s !== 'const' || typeof source.value !== 'string') return null
  if (callee.path === 'require') return imported(source.value, '*', at)
  return callee.path === 'require.resolve' ? source : null
}

/** `path.resolve(__dirname, './src')`, `fileURLToPath(new URL('./src', import.meta.url))`: a place as seen from the file's own folder. */
export function located(callee: Sym, args: readonly Sym[], at: Span): Sym | null {
  const name = lastName(callee)
  const [first] = args
  if (name === 'fileURLToPath' && first?.s === 'instance' && lastName(first.callee) === 'URL')
    return first.args[0]?.s === 'const' ? first.args[0] : null
  if ((name !== 'resolve' && name !== 'join') || !isOfPath(callee)) return null
  const steps = first && isHere(first) ? args.slice(1) : args
  const isKnown = (step: Sym): boolean => (step.s === 'const' && typeof step.value === 'string') || step.free.length > 0
  if (steps.length === 0 || !steps.every(isKnown)) return null
  return concat(
    steps.flatMap((step, index) => (index === 0 ? [step] : [constant('/', at), step])),
    at,
  )
}

function isOfPath(callee: Sym): boolean {
  if (callee.s === 'member') return isOfPath(callee.object)
  return callee.s === 'imported' && /^(?:node:)?path$/.test(callee.source)
}

/** The folder of the file itself, or the one in which the build runs: they are the same for settings. */
function isHere(value: Sym): boolean {
  if (value.s === 'global') return value.path === '__dirname' || value.path === 'import.meta.dirname'
  return value.s === 'result' && ['dirname', 'cwd'].includes(lastName(value.callee))
}

/** Functions of React, Vue and common libraries that give back the function they are given, or one that does the same later. */
const WRAPPING = new Set('useCallback useEvent useEffectEvent useEventCallback debounce throttle once memo memoize markRaw'.split(' '))

export function wrapped(callee: Sym, args: readonly Sym[]): Sym | null {
  const [first] = args
  return first?.s === 'func' && WRAPPING.has(lastName(callee)) ? first : null
}
