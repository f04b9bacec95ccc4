import { boundTo, delegated, delegatedWords, type Bound } from './bound.js'
import { Budget, BudgetSpent } from './budget.js'
import { Declarer, type Declared } from './declare.js'
import type { Effect, Trigger } from './effect.js'
import { Evaluator } from './evaluate.js'
import { Scope, type Fn, type Unit } from './scope.js'
import { substitute } from './simplify.js'
import type { Sym } from './sym.js'
import { triggerWords } from './triggers.js'
import { Walker, withoutParameters, type Interests, type Summary } from './walk.js'

/** A program with what its page says about it. */
export type CodeUnit = Unit

/** An effect that depends on nothing but what the code says, with its circumstances. */
export interface Outcome {
  readonly effect: Effect
  readonly unit: CodeUnit
  readonly trigger: string | null
  readonly immediate: boolean
  readonly conditional: boolean
  /** It was found in a function whose parameters nobody in the file supplies. */
  readonly open: boolean
}

export interface Analysis {
  readonly outcomes: readonly Outcome[]
  /** The elements that triggers name by a selector, by the trigger's words. */
  readonly bindings: ReadonlyMap<string, Bound>
  readonly summaries: ReadonlyMap<Fn, Summary>
  readonly declared: Declared
  readonly evaluator: Evaluator
  readonly global: Scope
  readonly programs: readonly Fn[]
  /** Why reading stopped early, if it did. */
  readonly stopped: string | null
}

/**
 * Reads programs that share one page, in the order in which the page runs them. Nothing is executed.
 * @param steps how many evaluation steps may be spent; the rest of the code is left unread and `stopped` says so
 */
export function analyse(units: readonly CodeUnit[], interests: Interests, steps: number): Analysis {
  const budget = new Budget(steps)
  const global = new Scope(null, null)
  const declarer = new Declarer(global)
  const evaluator = new Evaluator(declarer.declared, global, budget, interests.reserved)
  const walker = new Walker(evaluator, declarer.declared, budget, interests)
  const programs: Fn[] = []
  const byProgram = new Map<Unit, CodeUnit>(units.map(unit => [unit, unit]))
  let stopped: string | null = null
  try {
    for (const unit of units) programs.push(declarer.program(unit))
    declarer.settle()
    own(declarer.declared, evaluator)
    for (const program of programs) walker.run(program)
    for (const fn of declarer.declared.functions.values()) walker.run(fn)
  } catch (error) {
    stopped = reasonToStop(error)
  }
  const circumstances = new Circumstances(walker.summaries, byProgram)
  const outcomes = outcomesOf(walker.summaries, { units: byProgram, circumstances, interests })
  return {
    outcomes,
    bindings: circumstances.bindings,
    summaries: walker.summaries,
    declared: declarer.declared,
    evaluator,
    global,
    programs,
    stopped,
  }
}

function reasonToStop(error: unknown): string {
  if (error instanceof BudgetSpent) return error.message
  if (error instanceof RangeError) return 'the code is nested too deeply'
  throw error
}

/** Global and module scopes belong to their programs, function scopes to their functions. */
function own(declared: Declared, evaluator: Evaluator): void {
  for (const fn of declared.functions.values()) evaluator.owns(declared.scopes.get(fn.node) ?? fn.scope, fn)
}

interface Ground {
  readonly units: ReadonlyMap<Unit, CodeUnit>
  readonly circumstances: Circumstances
  readonly interests: Interests
}

function outcomesOf(summaries: ReadonlyMap<Fn, Summary>, { units, circumstances, interests }: Ground): readonly Outcome[] {
  const found: Outcome[] = []
  for (const summary of summaries.values()) {
    const { fn } = summary
    const unit = units.get(fn.unit)
    if (!unit) continue
    for (const effect of summary.effects) {
      if (effect.liftedFrom && summaries.get(effect.liftedFrom)?.made) continue
      const own = effect.free.includes(fn.id)
      if (effect.free.length > (own ? 1 : 0)) continue
      if (own && summary.calls.length > 0 && !isExported(fn) && !interests.named(effect)) continue
      const closed = own ? withoutParameters(effect, fn) : effect
      found.push({
        effect: closed,
        unit,
        open: own,
        trigger: circumstances.trigger(closed),
        immediate: !closed.deferred && circumstances.immediate(fn),
        conditional: closed.conditional || circumstances.conditional(fn),
      })
    }
  }
  return found.sort((one, other) => Number(other.immediate) - Number(one.immediate) || one.effect.seq - other.effect.seq)
}

/** Others may call an exported function with what they like, whatever this file does. */
function isExported(fn: Fn): boolean {
  return fn.unit.module && fn.parent?.program === true && fn.exported
}

/** More than these say nothing to a person. */
const WAITS: ReadonlySet<string> = new Set(['timer', 'response', 'callback'])
const MOST_TRIGGERS = 3

/** Works a value out once; who asks in a circle gets the neutral answer. */
function remembered<T>(known: Map<Fn, T>, fn: Fn, neutral: T, work: () => T): T {
  const before = known.get(fn)
  if (before !== undefined) return before
  known.set(fn, neutral)
  const value = work()
  known.set(fn, value)
  return value
}

/** How functions come to run, followed outwards to the page. */
class Circumstances {
  readonly #summaries: ReadonlyMap<Fn, Summary>
  readonly #byId: ReadonlyMap<number, Summary>
  readonly #units: ReadonlyMap<Unit, CodeUnit>
  readonly #immediate = new Map<Fn, boolean>()
  readonly #conditional = new Map<Fn, boolean>()
  readonly #triggers = new Map<Fn, string | null>()
  readonly bindings = new Map<string, Bound>()

  constructor(summaries: ReadonlyMap<Fn, Summary>, units: ReadonlyMap<Unit, CodeUnit>) {
    this.#summaries = summaries
    this.#byId = new Map([...summaries.values()].map(summary => [summary.fn.id, summary]))
    this.#units = units
  }

  immediate(fn: Fn): boolean {
    return remembered(this.#immediate, fn, false, () => {
      if (fn.program) return this.#units.get(fn.unit)?.trigger === null
      return this.#contexts(fn).some(context => context.immediate && this.immediate(context.by))
    })
  }

  conditional(fn: Fn): boolean {
    return remembered(this.#conditional, fn, true, () => {
      const contexts = this.#contexts(fn)
      return !fn.program && contexts.length > 0 && contexts.every(context => context.conditional || this.conditional(context.by))
    })
  }

  #contexts(fn: Fn): Summary['contexts'] {
    return this.#summaries.get(fn)?.contexts ?? []
  }

  trigger(effect: Effect): string | null {
    if (effect.trigger) return this.#outermost(this.#words(effect.trigger, null), effect.trigger, effect.home)
    return this.#functionTrigger(effect.home)
  }

  /** A timer or an answer that a click waits for: the click sets it off. */
  #outermost(words: string, { event }: Trigger, by: Fn): string {
    if (!WAITS.has(event)) return words
    const outer = this.#functionTrigger(by)
    return outer === null || outer === 'page load' || WAITS.has(outer) ? words : outer
  }

  /** A function that calls itself again later: no other trigger than those it has. */
  #isInner(inner: Fn, fn: Fn): boolean {
    return (this.#summaries.get(fn)?.children ?? []).some(child => child === inner || this.#isInner(inner, child))
  }

  #functionTrigger(fn: Fn): string | null {
    return remembered(this.#triggers, fn, null, () => {
      if (fn.program) return this.#units.get(fn.unit)?.trigger ?? null
      const words = new Set<string>()
      for (const context of this.#contexts(fn)) {
        const { trigger, by } = context
        if (this.#isInner(by, fn)) continue
        const found = trigger ? this.#outermost(this.#words(trigger, fn), trigger, by) : this.#functionTrigger(by)
        if (found !== null) words.add(found)
        if (words.size > MOST_TRIGGERS) break
      }
      const telling = [...words].filter(one => one !== 'callback' && one !== 'page load')
      return telling.length > 0 ? telling.slice(0, MOST_TRIGGERS).join(' or ') : ([...words][0] ?? null)
    })
  }

  /** @param handler the function that is set off, where it is known */
  #words(trigger: Trigger, handler: Fn | null): string {
    const resolve = (value: Sym): Sym => this.#resolved(value)
    const asked = handler === null ? null : delegated(trigger, handler)
    const bound = asked ?? boundTo(trigger, resolve)
    const told = triggerWords(trigger, resolve)
    const words = bound !== null && (asked !== null || told.endsWith(' on an element')) ? delegatedWords(bound) : told
    if (bound !== null && !this.bindings.has(words)) this.bindings.set(words, bound)
    return words
  }

  /** A parameter in a trigger's target stands for what its function is called with first. */
  #resolved(value: Sym): Sym {
    let found = value
    for (let round = 0; round < 6 && found.free.length > 0; round++) {
      const summary = this.#byId.get(found.free[0] ?? 0)
      const call = summary?.calls[0]
      if (!summary || !call) return found
      found = substitute(found, { fn: summary.fn.id, ...call, spend: () => undefined })
    }
    return found
  }
}
