import type { Span } from '../../model/index.js'
import type { Fn } from './scope.js'
import { substitute, type Supplied } from './simplify.js'
import { laidOutItems, type Sym } from './sym.js'

/** What sets code off, with symbols where the element is only known at a call. */
export interface Trigger {
  /** DOM event name, or one of our words: "timer", "response", "page load", "callback". */
  readonly event: string
  readonly target: Sym | null
  /** Selector of a delegated handler. */
  readonly filter: Sym | null
}

/** Something code does that others can see: a call, a construction, an assignment to a property, an element rendered by JSX. */
export interface Effect {
  readonly does: 'call' | 'new' | 'set' | 'jsx'
  /** What is called or constructed; for `set` the object, for `jsx` the component, where it is imported. */
  readonly callee: Sym
  /** For `set` the property, for `jsx` the element's name. */
  readonly key: Sym | null
  /** Arguments; for `set` the value, for `jsx` the attributes. */
  readonly args: readonly Sym[]
  readonly open: boolean
  /** The whole call where a person would look for it: the outermost call whose arguments it needs. */
  readonly at: Span
  readonly home: Fn
  readonly seq: number
  readonly conditional: boolean
  /** Behind `if (false)`. */
  readonly dead: boolean
  /** JSX only: it stands in `<noscript>`. */
  readonly noscript?: boolean
  /** In a callback relative to its home. */
  readonly deferred: boolean
  readonly trigger: Trigger | null
  readonly via: readonly string[]
  /** The inner function whose doing it is, kept for the one around it. */
  readonly liftedFrom?: Fn
  readonly free: readonly number[]
}

export function freeOf(parts: readonly (Sym | null)[]): readonly number[] {
  const found = new Set<number>()
  for (const part of parts) for (const id of part?.free ?? []) found.add(id)
  return [...found]
}

export function withFree(effect: Omit<Effect, 'free'>): Effect {
  const { callee, key, args, trigger } = effect
  return { ...effect, free: freeOf([callee, key, trigger?.target ?? null, trigger?.filter ?? null, ...args]) }
}

/** The effect as it is when a function is called so. */
export function substituted(effect: Effect, call: Supplied): Effect {
  const go = (value: Sym): Sym => substitute(value, call)
  const trigger = effect.trigger && {
    ...effect.trigger,
    target: effect.trigger.target && go(effect.trigger.target),
    filter: effect.trigger.filter && go(effect.trigger.filter),
  }
  const { items, open } = laidOutItems(effect.args.map(go), effect.open)
  return withFree({ ...effect, callee: go(effect.callee), key: effect.key && go(effect.key), args: items, open, trigger })
}
