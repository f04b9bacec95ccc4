import { callsOf, checkPlans } from '../core/index.js'
import type { WholeGround } from '../core/index.js'
import { briefMarkdown } from '../report/index.js'
import type { BriefResult } from './protocol.js'

/** The task for programmers that the command line writes, of the files as they are now. `null` where there is no plan. */
export function briefOf(ground: WholeGround): BriefResult | null {
  const plans = ground.site.all('plan', 'plan')
  if (plans.length === 0) return null
  const items = checkPlans(ground)
  const tasks = items.map(item => {
    const plan = plans.find(it => it.from === item.planned.path)?.fact.plan
    const event = item.kind === 'event' ? (plan?.events.find(it => it.name === item.name) ?? null) : null
    return { item, event, calls: event === null || plan === undefined ? [] : callsOf(event, plan, ground.trackers) }
  })
  return { text: briefMarkdown(tasks), tasks: items.filter(it => it.state === 'missing' || it.state === 'wrong').length }
}
