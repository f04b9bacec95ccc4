import type { Ask, Finding, Tracker } from '../../model/index.js'
import { isAction } from '../shared/consent-action.js'
import { isCertain } from '../shared/counters.js'
import { runsBefore } from '../shared/runs-before.js'
import { callsOf, callWords } from '../shared/vendor-calls.js'

/** A command that keeps everything back, behind what it should keep back. What visitors do later may hold back again, and is not meant. */
export function heldLate(ask: Ask, { id, consent }: Tracker): Finding<'held'> | null {
  const { holds } = consent ?? {}
  if (holds?.before === undefined) return null
  const holding = ask.reached('consent').filter(({ fact }) => fact.vendor === id && isAction(fact, holds.action) && fact.trigger === null)
  const [first] = holding
  // One that stands in another file or is one of several possibilities may have come before.
  if (first === undefined || holding.some(({ fact, from }) => from !== ask.page.path || !isCertain(fact))) return null
  const calls = callsOf(ask)
  const earlier = calls.find(
    ({ fact, tracker, protocol }) =>
      tracker.id === id &&
      protocol.from === undefined &&
      holds.before?.includes(fact.method ?? '') === true &&
      isCertain(fact) &&
      runsBefore(ask, fact, first.fact),
  )
  const own = calls.find(({ fact }) => fact.order === first.fact.order)
  if (earlier === undefined || own === undefined) return null
  return {
    at: first.fact.at,
    says: 'held',
    with: { action: `\`${callWords(own)}\``, earlier: `\`${callWords(earlier)}\`` },
    related: [{ path: ask.page.path, at: earlier.fact.at, says: 'This comes first' }],
    severity: 'warning',
  }
}
