import { consentItem } from './consent-item.js'
import { counterItem } from './counter-item.js'
import { eventItem } from './event-item.js'
import { eventState } from './event-state.js'
import { funnelItem } from './funnel-item.js'
import { idWithin, withOwnIds } from './item-ids.js'
import type { WholeGround } from './item.js'
import { planWith } from './sent.js'
import { tagItem } from './tag-item.js'
import type { PlanFact, PlanItem, Reached } from '../model/index.js'

export type { WholeGround } from './item.js'

/** Every item of every plan of a site, compared with the code: counters, events, tags, consent, funnels, in the order of the plans. */
export function checkPlans(ground: WholeGround): readonly PlanItem[] {
  const plans = ground.site.all('plan', 'plan')
  return withOwnIds(plans.flatMap(plan => checkPlan(plan, ground).map(item => ({ ...item, id: idWithin(plan.fact.folder, item.id) }))))
}

function checkPlan(one: Reached<PlanFact>, ground: WholeGround): readonly PlanItem[] {
  const { plan } = one.fact
  // A funnel's steps may stand in another part of the plan.
  const whole = planWith(ground, one.fact)
  const states = new Map(whole.events.map(event => [event.name, eventState(event, one.fact, ground)]))
  return [
    ...plan.counters.map(counter => counterItem(counter, one, ground)),
    ...plan.events.flatMap(event => eventItem(event, one, states.get(event.name), ground)),
    ...plan.meta.flatMap(({ pages, tags }) => tags.map(tag => tagItem({ pages, tag }, one, ground))),
    ...consentItem(one, ground),
    ...plan.funnels.map(funnel => funnelItem(funnel, one.from, states)),
  ]
}
