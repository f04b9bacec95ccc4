import type { EventFact, PlannedFunnel, PlannedStep, Reached } from '../model/index.js'
import type { EventState } from './event-state.js'

/** A step that surely happens before one that the funnel has earlier. */
export interface Reversed {
  readonly step: PlannedStep
  /** The step that the funnel has before it. */
  readonly earlier: PlannedStep
  readonly how: 'deed' | 'opening'
  /** Where the step is sent, and where the earlier one is. */
  readonly place: Reached<EventFact>
  readonly other: Reached<EventFact>
}

/** Neighbouring steps of a funnel that the code sends the other way round. What is sent from several files, or perhaps, is silent. */
export function reversedSteps({ steps }: PlannedFunnel, states: ReadonlyMap<string, EventState>): readonly Reversed[] {
  return steps.flatMap((step, at) => {
    const earlier = steps[at - 1]
    const [here, before] = [states.get(step.event), states.get(earlier?.event ?? '')]
    if (earlier === undefined || earlier.event === step.event || here === undefined || before === undefined) return []
    if (!isKnown(here) || !isKnown(before)) return []
    const found = here.places.map(place => ({ place, ways: before.places.map(other => ({ other, how: precedes(place, other) })) }))
    const [first] = found
    const [way] = first?.ways ?? []
    if (first === undefined || way === undefined || way.how === null) return []
    const sure = found.every(it => it.ways.every(one => one.how === way.how))
    return sure ? [{ step, earlier, how: way.how, place: first.place, other: way.other }] : []
  })
}

function isKnown({ places, why, missing }: EventState): boolean {
  return why === null && missing.length === 0 && places.length > 0
}

/** Whether one surely happens before the other: earlier within what one deed sets off, or when the file opens, before anybody can act. */
function precedes(one: Reached<EventFact>, other: Reached<EventFact>): Reversed['how'] | null {
  if (one.from !== other.from || !isSure(one.fact) || !isSure(other.fact)) return null
  if (one.fact.trigger === null && other.fact.trigger !== null) return isClick(other.fact) ? 'opening' : null
  const same = one.fact.trigger === other.fact.trigger && one.fact.tag?.start === other.fact.tag?.start
  return same && (one.fact.trigger === null || isDeed(one.fact)) && one.fact.order < other.fact.order ? 'deed' : null
}

/** Of functions that others call nobody knows when they are. */
function isSure({ state, conditional, trigger, immediate, via }: EventFact): boolean {
  return state === 'active' && !conditional && via.length === 0 && (trigger !== null || immediate)
}

/** A form that is sent may open its own page anew. */
function isClick({ trigger }: EventFact): boolean {
  return trigger?.startsWith('click') === true
}

function isDeed({ trigger }: EventFact): boolean {
  return /^(?:click on|submit of|change of) [#.][\w-]+$/.test(trigger ?? '')
}

/** The order in plain words, to follow the place: "app.js". */
export function orderWords({ how, step, earlier }: Reversed): string {
  return how === 'opening'
    ? `${step.event} is sent when the page opens, and ${earlier.event} only on a click`
    : `${step.event} is sent before ${earlier.event} when the same happens`
}
