import type { Ask, Finding, Fix, Page, Rule, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { exchanged } from '../shared/exchanged.js'
import { once } from '../shared/once.js'
import { literalSpan } from '../shared/values.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords } from '../shared/vendor-calls.js'

type Words = 'counter' | 'neighbours'

export const argumentsSwapped: Rule<Words> = rule({
  id: 'arguments-swapped',
  title: 'Two arguments of a vendor’s call stand in each other’s place',
  severity: 'error',
  topic: 'events',
  precision: 'very-high',
  words: {
    counter: 'The {noun} comes first and `{word}` second: this call does nothing',
    neighbours: 'The {role} of {call} comes before what stands in its place: nothing useful is sent',
  },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(call => [...withCounter(ask, call), ...neighbours(ask, call)]))
  },
})

/** `ym('reachGoal', 123, 'x')`. */
function withCounter(ask: Ask, { fact, protocol, methods, tracker, method }: ReadCall): readonly Finding<Words>[] {
  const { counter, command } = fact
  if (method !== null || protocol.counterAt === undefined || protocol.commandAt === undefined) return []
  if (counter?.kind !== 'text' || command === null || !Object.hasOwn(methods, counter.text)) return []
  if (command.kind === 'text' && Object.hasOwn(methods, command.text)) return []
  if (command.kind === 'object' || command.kind === 'function') return []
  const fix = exchange(ask.page, counter, command)
  return [{ at: counter.at, says: 'counter', with: { noun: tracker.noun, word: counter.text }, ...(fix && { fix }) }]
}

/** `gtag('event', { value: 1 }, 'purchase')`. */
function neighbours(ask: Ask, call: ReadCall): readonly Finding<Words>[] {
  const pair = exchanged(call)
  if (pair === null) return []
  const fix = exchange(ask.page, pair.first, pair.second)
  return [{ at: pair.first.at, says: 'neighbours', with: { role: pair.words, call: callWords(call) }, ...(fix && { fix }) }]
}

function exchange(page: Page, first: Value, second: Value): Fix | null {
  const [one, other] = [literalSpan(page, first), literalSpan(page, second)]
  if (one === null || other === null || one.end > other.start) return null
  return {
    title: 'Exchange the two arguments',
    edits: () => [
      { at: one, text: page.text.slice(other.start, other.end) },
      { at: other, text: page.text.slice(one.start, one.end) },
    ],
  }
}
