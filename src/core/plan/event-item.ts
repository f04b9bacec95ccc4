import { environmentOf } from './counter-state.js'
import type { EventState, Missing, Wrong } from './event-state.js'
import { homePages } from './homes.js'
import { START } from './item.js'
import type { WholeGround } from './item.js'
import type { Path, PlanFact, PlanItem, PlanVerdict, PlannedEvent, Reached } from '../model/index.js'

/** A planned event with what is missing and wrong, and a verdict for each page that sends it or that the plan names as such. */
export function eventItem(
  event: PlannedEvent,
  { fact, from: path }: Reached<PlanFact>,
  state: EventState | undefined,
  ground: WholeGround,
): readonly PlanItem[] {
  if (state === undefined) return []
  const { name, owner, meaning, at = START } = event
  const missing = state.missing.map(it => missingWords(it, ground))
  const reasons = [...state.wrong.map(wrongWords), ...missing, ...(state.why === null ? [] : [state.why])]
  const places = state.places.map(it => ({ path: it.from, at: it.fact.at }))
  const verdicts = eventVerdicts(state, fact, ground)
  return [
    { id: `event:${name}`, kind: 'event', name, state: state.state, reasons, verdicts, places, planned: { path, at }, owner, meaning },
  ]
}

function missingWords({ page, selector, environment, address, name, vendor, nearName }: Missing, { trackers }: WholeGround): string {
  if (page !== undefined) return `${page} does not send it`
  if (selector !== undefined) return `no page has an element ${selector}`
  if (environment !== undefined) return `only pages of ${environment} send it`
  if (address === true) return `no page can have an address like ${name}`
  const to = vendor === null ? '' : ` to ${trackers.find(it => it.id === vendor)?.title ?? 'the data layer'}`
  const near = nearName === null ? '' : `; ${nearName} is sent and not planned`
  return `nothing sends ${name}${to}${near}`
}

/** Pages that send it, by themselves or by a file they load, and pages that lack it. */
function eventVerdicts({ places, wrong, missing }: EventState, fact: PlanFact, { site }: WholeGround): readonly PlanVerdict[] {
  const reasons = new Map<Path, string | null>()
  for (const { from } of places) for (const path of homePages(site, from)) reasons.set(path, null)
  for (const one of wrong) for (const path of homePages(site, one.from)) reasons.set(path, reasons.get(path) ?? wrongWords(one))
  const sending = [...reasons].map(([path, reason]): PlanVerdict => {
    return { environment: environmentOf(fact, path), path, state: reason === null ? 'implemented' : 'wrong', reason }
  })
  const lacking = missing.flatMap(({ page }): readonly PlanVerdict[] =>
    page === undefined
      ? []
      : [{ environment: environmentOf(fact, page), path: page, state: 'missing', reason: `${page} does not send it` }],
  )
  return [...sending, ...lacking]
}

function wrongWords(wrong: Wrong): string {
  const { from, found, planned } = wrong
  switch (wrong.says) {
    case 'deprecated':
      return `${from} still sends it`
    case 'twice':
      return `${from} sends it twice when this happens`
    case 'page':
      return `${from} sends it, planned is ${planned}`
    case 'counter':
      return `${from} sends it to ${found}, planned is ${planned}`
    case 'trigger':
      return `${from} sends it on ${found}, planned is ${planned}`
    case 'element':
      return `${from} sends it for ${found}, planned is ${planned}`
    case 'personal':
      return `${from} sends ${found} as ${wrong.parameter}, which may never hold personal data`
    case 'lacking':
      return `${from} sends it without ${wrong.parameter}`
    case 'extra':
      return `${from} sends ${wrong.parameter} with it, which is not planned`
    case 'type':
      return `${from} sends ${found} as ${wrong.parameter}, planned is ${planned}`
    case 'value':
      return `${from} sends ${found} as ${wrong.parameter}, planned is ${planned}`
  }
}
