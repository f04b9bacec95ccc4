import { BARE, START } from './item.js'
import { orderWords, reversedSteps } from './funnel-order.js'
import type { EventState } from './event-state.js'
import type { Path, PlanItem, PlannedFunnel, PlanState } from '../model/index.js'

/** A way through the site: every step must be planned and sent, and no step surely before an earlier one. */
export function funnelItem(funnel: PlannedFunnel, path: Path, states: ReadonlyMap<string, EventState>): PlanItem {
  const { name, steps, at = START } = funnel
  const found = steps.map(({ event }) => ({ event, state: stepState(states.get(event)) }))
  const open = found.filter(it => it.state === undefined || it.state === 'missing')
  const unsure = found.filter(it => it.state === 'unknown')
  const reversed = reversedSteps(funnel, states)
  const reasons = [
    ...reversed.map(it => `${it.place.from}: ${orderWords(it)}`),
    ...open.map(it => (it.state === undefined ? `the step ${it.event} is not planned` : `the site lacks the step ${it.event}`)),
    ...unsure.map(it => `nobody can tell whether the step ${it.event} is sent`),
  ]
  const state = reversed.length > 0 ? 'wrong' : open.length > 0 ? 'missing' : unsure.length > 0 ? 'unknown' : 'implemented'
  return { ...BARE, id: `funnel:${name}`, kind: 'funnel', name, state, reasons, planned: { path, at } }
}

/** What is sent to one vendor of two is a step, though its own item is not as planned. */
export function stepState(state: EventState | undefined): PlanState | undefined {
  return state?.state === 'missing' && state.places.length > 0 ? 'implemented' : state?.state
}
