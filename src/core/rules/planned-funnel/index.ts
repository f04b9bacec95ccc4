import type { Ask, Fix, PlannedStep, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { eventState, planWith, reversedSteps, stepState } from '../../plan/index.js'
import { placeIn } from '../shared/plan-places.js'

type Words = 'unsent' | 'deprecated' | 'deed' | 'opening'

export const plannedFunnel: Rule<Words> = rule({
  id: 'planned-funnel',
  title: 'A funnel of the tracking plan cannot be walked in its order',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    unsent: 'The funnel {funnel} ends before {name}, which the site lacks',
    deprecated: 'The funnel {funnel} has a step {name}, which is deprecated',
    deed: 'The funnel {funnel} has {earlier} before {name}, and the code sends {name} first when the same happens',
    opening: 'The funnel {funnel} has {earlier} before {name}, which is sent when the page opens: {earlier} needs a click on it',
  },
  *check(ask) {
    for (const fact of ask.facts('plan')) {
      const { funnels } = fact.plan
      if (funnels.length === 0) continue
      const steps = new Set(funnels.flatMap(it => it.steps.map(({ event }) => event)))
      const events = planWith(ask, fact).events.filter(it => steps.has(it.name))
      const states = new Map(events.map(event => [event.name, eventState(event, fact, ask)]))
      for (const funnel of funnels) {
        for (const { event: name, at } of funnel.steps) {
          const event = events.find(it => it.name === name)
          if (event?.status === 'deprecated') yield { at: placeIn(at), says: 'deprecated', with: { funnel: funnel.name, name } }
          // The event itself is told at its own place.
          else if (stepState(states.get(name)) === 'missing')
            yield { at: placeIn(at), says: 'unsent', with: { funnel: funnel.name, name }, severity: 'info' }
        }
        for (const { step, earlier, how, place, other } of reversedSteps(funnel, states)) {
          const related = [
            { path: place.from, at: place.fact.at, says: 'Sent first' },
            { path: other.from, at: other.fact.at, says: 'Sent later' },
          ]
          const about = { funnel: funnel.name, name: step.event, earlier: earlier.event }
          yield { at: placeIn(step.at), says: how, with: about, related, offers: exchanging(ask, earlier, step) }
        }
      }
    }
  },
})

/** The two steps change places in the plan, where both are written as they are. */
function exchanging({ page: { text } }: Ask, earlier: PlannedStep, step: PlannedStep): readonly Fix[] {
  const [first, second] = [earlier.at, step.at]
  if (first === undefined || second === undefined) return []
  if (text.slice(first.start, first.end) !== earlier.event || text.slice(second.start, second.end) !== step.event) return []
  const edits = [
    { at: first, text: step.event },
    { at: second, text: earlier.event },
  ]
  return [{ title: `Put ${step.event} before ${earlier.event} in the funnel`, edits: () => edits }]
}
