import type { PlanTask } from '../model/index.js'
import { callsOf } from './call.js'
import { checkPlans } from './check.js'
import type { WholeGround } from './check.js'

/** Every item of the site's plans as a task, done or not. */
export function planTasks(ground: WholeGround): readonly PlanTask[] {
  const plans = ground.site.all('plan', 'plan')
  return checkPlans(ground).map(item => {
    const fact = plans.find(({ from }) => from === item.planned.path)?.fact
    const event = item.kind === 'event' ? (fact?.plan.events.find(it => it.name === item.name) ?? null) : null
    return { item, event, calls: event === null || fact === undefined ? [] : callsOf(event, fact, ground) }
  })
}
