import type { Circumstance, CounterFact, Fact, Span, Tracker, Value } from '../../model/index.js'
import { entry } from '../../model/index.js'

/** Facts as they are found, with what decides their order. */
export interface Draft {
  readonly fact: Fact
  readonly immediate: boolean
  /** Where its block or tag stands in the document, then the sequence of evaluation within it. */
  readonly block: number
  readonly seq: number
}

/** The circumstances of one place in the code, before facts have their running numbers. */
export interface Where extends Omit<Circumstance, 'order'> {
  readonly block: number
  readonly seq: number
}

/** Gathers facts and numbers them in the order in which the page runs. */
export class Collector {
  readonly #drafts: Draft[] = []

  add(fact: Fact, where: Where): void {
    this.#drafts.push({ fact, immediate: where.immediate, block: where.block, seq: where.seq })
  }

  /** All facts, sorted by running order; those with circumstances carry their number. */
  facts(): readonly Fact[] {
    const sorted = [...this.#drafts].sort(
      (one, other) => Number(other.immediate) - Number(one.immediate) || one.block - other.block || one.seq - other.seq,
    )
    const numbers = new Map<string, number>()
    return sorted.map(draft => {
      const key = `${String(draft.immediate)}:${draft.block}:${draft.seq}`
      const order = numbers.get(key) ?? numbers.size
      numbers.set(key, order)
      return 'order' in draft.fact ? { ...draft.fact, order } : draft.fact
    })
  }
}

export function circumstance(where: Where): Circumstance {
  const { state, trigger, place, tag, conditional, immediate } = where
  return { state, trigger, place, tag, conditional, immediate, order: 0 }
}

/**
 * One counter for each id a value may be: lists and alternatives are several. An empty alternative is none (`process.env.GA_ID ?? ''`).
 * @param key under which objects of a list hold it
 */
export function counterIds(value: Value, key?: string): readonly Value[] {
  if (value.kind === 'list') return value.items.length > 0 ? value.items.flatMap(item => counterIds(item, key)) : [value]
  if (value.kind === 'choice') {
    const given = value.options.filter(option => option.kind !== 'nothing' && !(option.kind === 'text' && option.text === ''))
    return (given.length > 0 ? given : value.options).flatMap(option => counterIds(option, key))
  }
  return [(key === undefined ? undefined : entry(value, key)) ?? value]
}

/** A counter's id as the vendor knows it: numbers as digits, with the prefix that older forms leave out. */
export function normalId(value: Value, tracker: Tracker): Value {
  const { prefix } = tracker.ids
  if (value.kind === 'number')
    return { kind: 'text', text: (prefix ?? '') + String(value.value), at: value.at, exact: prefix === undefined }
  if (value.kind === 'text' && prefix !== undefined && /^\d+$/.test(value.text))
    return { ...value, text: prefix + value.text, exact: false }
  if (value.kind === 'text' && tracker.ids.address) {
    const counter = tracker.ids.address.exec(value.text)?.[1]
    if (counter !== undefined) return { ...value, text: counter, exact: false }
  }
  return value
}

export function counterFact(
  found: Pick<CounterFact, 'vendor' | 'id' | 'how' | 'by' | 'generation'>,
  options: Value | undefined,
  whole: Span,
  where: Where,
): CounterFact {
  return { kind: 'counter', ...found, ...(options && { options }), at: found.id.at, whole, ...circumstance(where) }
}
