import type { Ask, Finding, PlanFact, PlannedEvent, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { eventState } from '../../plan/index.js'
import type { EventState, Missing } from '../../plan/index.js'
import { placeIn, renameInPlan, sendInstead } from '../shared/plan-places.js'

type Words = 'missing' | 'to' | 'address' | 'element' | 'page' | 'environment' | 'near' | 'vendor'

export const plannedEventMissing: Rule<Words> = rule({
  id: 'planned-event-missing',
  title: 'Nothing sends what the tracking plan asks for',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    missing: 'Nothing sends {name}',
    to: 'Nothing sends {name} to {vendor}',
    page: '{name} is planned for {page}, which does not send it',
    element: '{name} is planned for {selector}, and no page has such an element',
    environment: '{name} is sent by pages of {environment} only, and by none of production',
    address: '{name} counts visits of {url}, and no page can have such an address',
    near: 'Nothing sends {name}: {near} is sent and not planned',
    vendor: '{name} is sent, but not to {vendor}',
  },
  *check(ask) {
    for (const fact of ask.facts('plan')) {
      for (const event of fact.plan.events) {
        const state = eventState(event, fact, ask)
        for (const one of state.missing) yield told(ask, { fact, event, state, one })
      }
    }
  },
})

interface Told {
  readonly fact: PlanFact
  readonly event: PlannedEvent
  readonly state: EventState
  readonly one: Missing
}

function told(ask: Ask, { event, state, one }: Told): Finding<Words> {
  const place = event.vendors.find(it => it.vendor === one.vendor)?.at ?? event.at
  // What is still to be built is work, not a mistake.
  const severity = event.status === 'planned' ? { severity: 'info' as const } : {}
  if (one.page !== undefined) return { at: placeIn(event.at), says: 'page', with: { name: event.name, page: one.page }, ...severity }
  if (one.selector !== undefined) {
    const { selector } = one
    return { at: placeIn(event.at), says: 'element', with: { name: event.name, selector }, essence: selector, ...severity }
  }
  if (one.environment !== undefined)
    return { at: placeIn(event.at), says: 'environment', with: { name: event.name, environment: one.environment }, ...severity }
  if (one.address === true) return { at: placeIn(event.at), says: 'address', with: { name: event.name, url: one.name }, ...severity }
  if (one.near !== null && one.nearName !== null) {
    const { near, nearName } = one
    const related = [{ path: near.from, at: near.fact.at, says: 'Sent here' }]
    const sent = ask.site.all('event', `${near.fact.vendor}:${nearName}`).filter(it => it.fact.state !== 'commented')
    const offers = [...renameInPlan(ask.page, place, one.name, nearName), ...sendInstead(sent, nearName, one.name)]
    return { at: placeIn(place), says: 'near', with: { name: one.name, near: nearName }, related, offers, ...severity }
  }
  if (one.vendor !== null && (state.places.length > 0 || event.vendors.length > 1)) {
    const vendor = ask.tracker(one.vendor)?.title ?? 'the data layer'
    if (state.places.length > 0) return { at: placeIn(place), says: 'vendor', with: { name: event.name, vendor }, ...severity }
    return { at: placeIn(place), says: 'to', with: { name: one.name, vendor }, ...severity }
  }
  return { at: placeIn(event.at), says: 'missing', with: { name: one.name }, essence: `${one.vendor ?? ''}:${one.name}`, ...severity }
}
