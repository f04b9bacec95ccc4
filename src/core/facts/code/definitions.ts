import type { Effect as EffectFact, Fact } from '../../model/index.js'
import type { Analysis } from './analyse.js'
import { substituted, type Effect } from './effect.js'
import { exportsOf, published, type Published } from './exports.js'
import { toPlain } from './plain.js'
import type { Fn } from './scope.js'
import { param, type Made } from './sym.js'
import { children } from './tree.js'
import { constText } from './triggers.js'

/**
 * Functions that others can call and that report something with their parameters, as data for other files, and what else a module gives to others.
 * @param interests tells which effects others would care for, seen when the callee is known
 */
export function definitionFacts(analysis: Analysis, interests: (effect: Effect) => boolean, add: (fact: Fact) => void): void {
  const { functions, facts } = exportsOf(analysis)
  const groups = new Map<string, Published[]>()
  for (const one of [...globalFunctions(analysis), ...functions]) {
    const key = `${one.fn.id} ${one.maker?.id ?? ''}${one.bound.length > 0 ? one.name : ''}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  for (const [first, ...others] of groups.values()) {
    if (!first) continue
    const { fn, maker } = first
    const effects = (analysis.summaries.get(fn)?.effects ?? [])
      // What the function does whose result is asked for is its own business.
      .filter(({ liftedFrom }) => !liftedFrom || !functions.some(one => one.fn === liftedFrom && one.maker === fn))
      .map(effect => closed(unbound(effect, first), first.made))
      .filter(effect => isOnParameters(effect, fn, maker) && effect.does === 'call' && interests(effect))
    if (effects.length === 0) continue
    const at = fn.unit.span(fn.node.start, fn.node.end)
    const outer = maker ? children(maker.node, 'params').length : 0
    const shifts = new Map([[fn.id, outer], ...(maker ? [[maker.id, 0] as const] : [])])
    const names = new Set([first, ...others].map(one => one.name))
    add({ kind: 'definition', names: [...names], outer, effects: effects.map(effect => effectFact(effect, shifts)), at, whole: at })
  }
  for (const fact of facts) add(fact)
}

/** What a bound function does with the arguments that are left to give. */
function unbound(effect: Effect, { fn, bound }: Published): Effect {
  if (bound.length === 0) return effect
  const at = effect.at
  const left = children(fn.node, 'params').slice(bound.length)
  const args = [...bound, ...left.map((_, index) => param(fn, index, false, at))]
  const { via } = effect
  const called = fn.name !== null && !via.includes(fn.name) ? [fn.name] : []
  return { ...substituted(effect, { fn: fn.id, args, open: false, spend: () => undefined }), via: [...called, ...via] }
}

function closed(effect: Effect, made: readonly Made[]): Effect {
  return made.reduce((found, call) => substituted(found, { ...call, fn: call.fn.id, spend: () => undefined }), effect)
}

function isOnParameters(effect: Effect, fn: Fn, maker: Fn | null): boolean {
  return effect.free.includes(fn.id) && effect.free.every(id => id === fn.id || id === maker?.id) && effect.callee.free.length === 0
}

/** `function track() {}` of a classic script, `window.track = function …`, `Shop.track = …`, `var Shop = { track() {} }`. */
function globalFunctions(analysis: Analysis): readonly Published[] {
  const { declared, global, evaluator } = analysis
  const found: Published[] = []
  const note = (path: string, one: Parameters<typeof evaluator.valueOf>[0] | undefined): void => {
    if (!one?.node || one.op !== '=') return
    const value = evaluator.valueOf(one)
    if (value)
      published(sharedName(path), evaluator.fromOutside(value), evaluator, it => {
        if ('fn' in it) found.push(it)
      })
  }
  for (const [path, assigned] of declared.globals)
    if (assigned.length === 1 && !/^(?:module\.)?exports\b/.test(path)) note(path, assigned[0])
  for (const [name, { values }] of global.names) if (values.length === 1) note(name, values[0])
  return [...found, ...givenToComponents(analysis)]
}

/** By which name others reach what is assigned: plugins of jQuery and Vue, methods of what `new` makes. */
function sharedName(path: string): string {
  return path.replace(/^jQuery\b/, '$').replace(/\.prototype\./, '.')
}

/**
 * What plugins give to all components, whatever the app is called where they are installed: `app.config.globalProperties.$goal = …`,
 * `inject('goal', …)` and `provide: { goal }` of Nuxt. https://nuxt.com/docs/guide/directory-structure/plugins#providing-helpers (seen 2026-11-24)
 */
function givenToComponents({ declared, evaluator, summaries }: Analysis): readonly Published[] {
  const found: Published[] = []
  const give = (name: string, value: Parameters<typeof published>[1]): void =>
    published(name, value, evaluator, it => {
      if ('fn' in it) found.push(it)
    })
  for (const [name, assigned] of declared.onComponents) {
    const [only] = assigned
    const value = only && assigned.length === 1 ? evaluator.valueOf(only) : null
    if (value) give(name, value)
  }
  for (const { fn, effects } of summaries.values()) {
    if (!fn.exported) continue
    for (const { does, callee, args } of effects) {
      const [first, second] = args
      const name = first && constText(first)
      if (does === 'call' && callee.s === 'param' && callee.index === 1 && name && second) give(`$${name}`, second)
    }
  }
  return found
}

function effectFact(effect: Effect, shifts: ReadonlyMap<number, number>): EffectFact {
  return {
    callee: toPlain(effect.callee, shifts),
    args: effect.args.map(argument => toPlain(argument, shifts)),
    open: effect.open,
    trigger: null,
    via: effect.via,
  }
}
