import { planTasks } from '../core/index.js'
import type { WholeGround } from '../core/index.js'
import { briefMarkdown } from '../report/index.js'
import type { BriefResult } from './protocol.js'

/** The task for programmers that the command line writes, of the files as they are now. `null` where there is no plan. */
export function briefOf(ground: WholeGround): BriefResult | null {
  if (ground.site.all('plan', 'plan').length === 0) return null
  const tasks = planTasks(ground)
  return { text: briefMarkdown(tasks), tasks: tasks.filter(({ item: { state } }) => state === 'missing' || state === 'wrong').length }
}
