import type { Effect } from './effect.js'
import type { Fn } from './scope.js'
import { member } from './simplify.js'
import { constant, type Sym } from './sym.js'
import { constText, isCallable, lastName, type Registration } from './triggers.js'

const LENT = new Set(['forEach', 'map', 'filter'])

/** `f.call(this, a)`, `f.apply(this, [a])`, `Reflect.apply(f, this, [a])`. */
export function unwrapped(effect: Effect): { readonly callee: Sym; readonly args: readonly Sym[]; readonly open: boolean } {
  const { callee, args, open } = effect
  const bound = boundCall(callee)
  if (bound) return { callee: bound.target, args: [...bound.args, ...args], open }
  const name = lastName(callee)
  if (name !== 'call' && name !== 'apply') return { callee, args, open }
  const target =
    callee.s === 'member'
      ? callee.object
      : callee.s === 'global' && callee.path.includes('.')
        ? { ...callee, path: callee.path.slice(0, callee.path.lastIndexOf('.')) }
        : null
  if (!target) return { callee, args, open }
  const [first] = args
  // `[].forEach.call(elements, …)`: a method of arrays is lent to what it is called with.
  if (name === 'call' && first && LENT.has(lastName(target))) {
    return { callee: member(first, constant(lastName(target), target.at), target.at), args: args.slice(1), open }
  }
  if (name === 'call') return { callee: target, args: args.slice(1), open }
  const given = args[1]
  if (given?.s === 'list') return { callee: target, args: given.items, open: given.open || open }
  if (given?.s === 'arguments' || given?.s === 'param') return { callee, args, open }
  return { callee: target, args: [], open: true }
}

/** `var send = ym.bind(null, 1, 'reachGoal')`: what a call of it calls. */
export function boundCall(callee: Sym): { readonly target: Sym; readonly args: readonly Sym[] } | null {
  if (callee.s !== 'result') return null
  const inner = callee.callee
  const [first, ...given] = callee.args
  if (first && isPartial(inner)) return { target: first, args: given }
  if (inner.s === 'member' && constText(inner.key) === 'bind') return { target: inner.object, args: callee.args.slice(1) }
  if (inner.s === 'global' && inner.path.endsWith('.bind'))
    return { target: { ...inner, path: inner.path.slice(0, -5) }, args: callee.args.slice(1) }
  return null
}

/** `_.partial(ym, 98765432)`, `partial(…)` of lodash and its kin. https://lodash.com/docs/#partial (seen 2026-11-24) */
function isPartial(callee: Sym): boolean {
  return lastName(callee) === 'partial' && (callee.s === 'imported' || callee.s === 'member' || callee.s === 'global')
}

export function boundOf(value: Sym): readonly [Fn | null, readonly Sym[]] {
  if (value.s === 'result' && value.args[0]?.s === 'func' && isPartial(value.callee)) return [value.args[0].fn, value.args.slice(1)]
  if (value.s !== 'result' || value.callee.s !== 'member' || value.callee.object.s !== 'func') return [null, []]
  return [value.callee.object.fn, value.args.slice(1)]
}

/** A function given to a function of the file whose parameter is never seen to be called: it may run in there. */
export function handed(args: readonly Sym[], fn: Fn): readonly Registration[] {
  const known = new Set<Sym>()
  return args
    .filter(one => isCallable(one) && !known.has(one) && one.s === 'func' && one.fn !== fn)
    .map(callback => ({ callback, trigger: null, immediate: false, calls: [] }))
}
