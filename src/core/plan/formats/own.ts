import type { Plan, Tracker } from '../../model/index.js'
import { emptyPlan, parsePlan } from '../parse.js'
import { planObject, writePlan } from '../write.js'
import { differences } from './differences.js'
import type { Content, Imported, Known, Lost, PlanFormat, Source } from './format.js'
import { jsonText } from './json-text.js'
import { hasKeys } from './notes.js'

/** A plan of ours, as JSON. YAML is what it is imported to. */
export const json: PlanFormat = {
  id: 'json',
  title: 'Countersign plan as JSON',
  ending: '.json',
  recognises,
  read,
  write: plan => jsonText({ version: '1', ...planObject(plan) }),
}

function recognises(content: Content): boolean {
  if (content.kind !== 'data') return false
  const { data } = content
  const parts = ['goals', 'events', 'counters', 'meta', 'funnels', 'consent', 'naming', 'environments']
  return (
    hasKeys(data) &&
    !hasKeys(data, 'rules') &&
    parts.some(it => hasKeys(data, it)) &&
    !Array.isArray(data['events']) &&
    !Array.isArray(data['goals'])
  )
}

function read({ content }: Source, { trackers }: Known): Imported {
  const { plan, problems } = content.kind === 'data' ? parsePlan(content.text, trackers) : { plan: emptyPlan, problems: [] }
  return { plan, lost: problems.map(({ message }) => ({ where: 'the plan', what: message })), columns: [] }
}

/** A plan that was put together, read again as a file of ours: so it is sure to be one, and what does not fit is told. */
export function settled(plan: Plan, trackers: readonly Tracker[]): { readonly plan: Plan; readonly lost: readonly Lost[] } {
  const { plan: again, problems } = parsePlan(writePlan(plan), trackers)
  return { plan: again, lost: [...problems.map(({ message }) => ({ where: 'the plan', what: message })), ...differences(plan, again)] }
}
