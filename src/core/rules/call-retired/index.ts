import type { Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords } from '../shared/vendor-calls.js'

type Words = 'dead' | 'old'

export const callRetired: Rule<Words> = rule({
  id: 'call-retired',
  title: 'A call that the vendor has given up',
  severity: 'warning',
  topic: 'events',
  precision: 'very-high',
  words: {
    dead: '{call} of {vendor} does nothing any more: use {successor}',
    old: '{call} is an older word of {vendor} that still works: use {successor}',
  },
  *check(ask) {
    const told = new Map<string, ReadCall>()
    for (const call of callsOf(ask)) {
      const { method, protocol, tracker } = call
      // That a whole generation has ended is told where it is loaded.
      if (method?.retired === undefined || protocol.retired !== undefined || tracker.retired !== undefined) continue
      const key = `${tracker.id} ${callWords(call)}`
      if (!told.has(key)) told.set(key, call)
    }
    for (const call of told.values()) yield* judged(call)
  },
})

function judged(call: ReadCall): readonly Finding<Words>[] {
  const { fact, method, tracker } = call
  if (method?.retired === undefined) return []
  const { level, successor } = method.retired
  const words = { call: callWords(call), vendor: tracker.title, successor }
  return [{ at: fact.at, says: level, with: words, ...(level === 'old' && { severity: 'info' as const }) }]
}
