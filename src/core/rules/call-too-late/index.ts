import type { Ask, CallFact, Does, Finding, OrderShape, Rule } from '../../model/index.js'
import { argument, rule, textOf } from '../../model/index.js'
import { addressees, counterOf, isOfSameCounter } from '../shared/addressed.js'
import { isCertain } from '../shared/counters.js'
import { runsBefore } from '../shared/runs-before.js'
import { objectOf } from '../shared/values.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords } from '../shared/vendor-calls.js'

type Words = 'late' | 'settings'

export const callTooLate: Rule<Words> = rule({
  id: 'call-too-late',
  title: 'A call stands behind the one it is meant to shape',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    late: '{call} comes after {earlier}, which knows nothing of it then: move it above that call',
    settings: '{earlier} runs before {call} sets {keys} and is sent without: move {call} above it',
  },
  *check(ask) {
    if (ask.facts('call').length === 0) return
    const calls = callsOf(ask)
    const told = new Set<string>()
    for (const call of calls) {
      const word = callWords(call)
      if (told.has(word)) continue
      for (const shape of call.tracker.order ?? []) {
        const finding = shape.first.includes(call.fact.method ?? '') ? judged(ask, call, calls, shape) : null
        if (finding === null) continue
        told.add(word)
        yield finding
      }
    }
  },
})

function judged(ask: Ask, setter: ReadCall, calls: readonly ReadCall[], shape: OrderShape): Finding<Words> | null {
  const keys = shape.keys === undefined ? [] : keysOf(setter, shape.keys)
  if (!isSure(setter) || (shape.keys !== undefined && keys.length === 0)) return null
  const earlier = shapedBy(setter, calls, shape).find(call => isSure(call) && runsBefore(ask, call.fact, setter.fact))
  if (earlier === undefined) return null
  // Said before as well, it may be meant for what follows.
  if (calls.some(call => isAlike(call, setter) && isOfSameCounter(call, setter) && call.fact.order < earlier.fact.order)) return null
  if (shape.keys === undefined && isForLater(ask, setter, calls, shape)) return null
  const path = ask.page.path
  return {
    at: setter.fact.at,
    says: shape.keys === undefined ? 'late' : 'settings',
    with: { call: `\`${callWords(setter)}\``, earlier: `\`${callWords(earlier)}\``, keys: keys.map(key => `\`${key}\``).join(', ') },
    related: [{ path, at: earlier.fact.at, says: 'This comes first' }],
  }
}

/** The options that matter, where they say something. */
function keysOf({ method, rest }: ReadCall, keys: readonly string[]): readonly string[] {
  const options = method === null ? null : objectOf(argument(method, rest, 'options'))
  return (options?.entries ?? []).flatMap(({ key, value }) => (keys.includes(key) && value.kind !== 'nothing' ? [key] : []))
}

/** Runs for every visitor while the page loads, and is the global's own. */
function isSure({ fact, protocol }: ReadCall): boolean {
  return isCertain(fact) && protocol.from === undefined
}

/** Calls that the setter would shape if they came later. */
function shapedBy(setter: ReadCall, calls: readonly ReadCall[], { then, keys }: OrderShape): readonly ReadCall[] {
  const { tracker, fact } = setter
  return calls.filter(call => {
    if (call.tracker !== tracker || call.fact.callee !== fact.callee || !then.includes(call.fact.method ?? '')) return false
    if (keys === undefined) return isOfSameCounter(call, setter)
    const sentTo = addressees(call)
    const id = textOf(counterOf(setter))
    if (sentTo === null || id === null) return false
    // One without an address goes to the counters that are there by then; where none is yet, it waits for the first.
    const isFirst = !calls.some(one => isAlike(one, setter) && one.fact.order < call.fact.order)
    return sentTo.length === 0 ? isFirst : sentTo.includes(id)
  })
}

function isAlike(call: ReadCall, setter: ReadCall): boolean {
  return call !== setter && call.tracker === setter.tracker && call.fact.method === setter.fact.method
}

const SENDS: readonly Does[] = ['event', 'goal', 'pageview', 'conversion', 'ecommerce']

/** Something that it shapes comes later, in a callback or in another file: it may be meant for that. */
function isForLater(ask: Ask, setter: ReadCall, calls: readonly ReadCall[], { then }: OrderShape): boolean {
  const { order, callee } = setter.fact
  const sentLater = calls.some(
    ({ fact, method, tracker }) =>
      tracker === setter.tracker && method !== null && SENDS.includes(method.does) && fact.trigger === null && fact.order > order,
  )
  const shapes = (fact: CallFact): boolean =>
    fact.callee === callee && fact.state !== 'commented' && (fact.method === null || then.includes(fact.method))
  return (
    sentLater ||
    ask
      .reached('call')
      .some(({ fact, from }) => shapes(fact) && (from !== ask.page.path || fact.order > order || !fact.immediate || fact.trigger !== null))
  )
}
