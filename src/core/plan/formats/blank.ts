import type { Plan, PlannedEvent, PlannedParameter } from '../../model/index.js'
import { emptyPlan } from '../parse.js'
import type { Notes } from './notes.js'

/** An event of which nothing is said but its name. */
export function blankEvent(name: string, over: Partial<PlannedEvent> = {}): PlannedEvent {
  return {
    kind: 'event',
    name,
    meaning: null,
    owner: null,
    status: 'planned',
    vendors: [],
    sentBy: 'code',
    pages: [],
    selectors: [],
    trigger: null,
    parameters: [],
    closed: false,
    url: null,
    urlIs: 'contains',
    note: null,
    ...over,
  }
}

export function blankParameter(name: string, over: Partial<PlannedParameter> = {}): PlannedParameter {
  return {
    name,
    type: null,
    required: false,
    values: [],
    pattern: null,
    unit: null,
    example: null,
    meaning: null,
    neverPersonal: false,
    ...over,
  }
}

/** A plan of events. A name is kept once, the first time; the others are told. */
export function planOf(events: readonly PlannedEvent[], notes: Notes, over: Partial<Plan> = {}): Plan {
  const seen = new Set<string>()
  const kept = events.filter(({ name }) => {
    const again = seen.has(name)
    if (again) notes.add(`"${name}"`, 'stands there more than once: the first is carried')
    seen.add(name)
    return !again
  })
  return { ...emptyPlan, ...over, events: kept }
}
