import type { Ask, Finding, Fix, Path, PlanFact, PlannedEvent, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { eventState, isUnsent, plansFor } from '../../plan/index.js'
import type { EventState, Missing } from '../../plan/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { elementsFor, sendingBy, sendingOn } from '../shared/missing-call.js'
import type { Lacking } from '../shared/missing-call.js'
import { placeIn, renameInPlan, sendInstead } from '../shared/plan-places.js'

type Words = 'missing' | 'here' | 'to' | 'address' | 'element' | 'page' | 'environment' | 'near' | 'vendor'

export const plannedEventMissing: Rule<Words> = rule({
  id: 'planned-event-missing',
  title: 'Nothing sends what the tracking plan asks for',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    missing: 'Nothing sends {name}',
    here: 'The tracking plan wants {name} sent here, and nothing sends it',
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
    yield* here(ask)
  },
})

/** The first element of the site that a missing event is planned for has its call offered. */
function* here(ask: Ask): Iterable<Finding<Words>> {
  const { path, kind } = ask.page
  const elements = kind === 'html' || kind === 'template' ? ask.facts('element') : []
  if (elements.length === 0 || isSpecimen(path)) return
  const plans = plansFor(ask, path)
  if (plans.length === 0) return
  const names = new Set(elements.flatMap(({ id, classes }) => [`#${id ?? ''}`, ...classes.map(it => `.${it}`)]))
  for (const { fact, from } of plans) {
    for (const event of fact.plan.events) {
      if (!event.selectors.some(it => names.has(it)) || event.status === 'deprecated' || event.sentBy !== 'code' || event.url !== null)
        continue
      const [first] = elementsFor(ask, { event, fact })
      if (first?.from !== path) continue
      const lacking = lackingOf(event, eventState(event, fact, ask).missing)
      if (lacking === null) continue
      const related = [{ path: from, at: placeIn(event.at), says: 'Planned here' }]
      const offers = sendingBy(ask, { event: lacking, fact }, first)
      const severity = event.status === 'planned' ? { severity: 'info' as const } : {}
      yield { at: first.fact.at, says: 'here', with: { name: event.name }, related, offers, ...severity }
    }
  }
}

/** The event with those of its vendors that nothing sends it to; `null` when there are none, or another name may be meant. */
function lackingOf(event: PlannedEvent, missing: readonly Missing[]): PlannedEvent | null {
  const unsent = missing.filter(isUnsent)
  if (unsent.length === 0 || unsent.some(it => it.near !== null)) return null
  return { ...event, vendors: event.vendors.filter(it => unsent.some(one => one.vendor === it.vendor)) }
}

interface Told {
  readonly fact: PlanFact
  readonly event: PlannedEvent
  readonly state: EventState
  readonly one: Missing
}

function told(ask: Ask, { fact, event, state, one }: Told): Finding<Words> {
  const place = event.vendors.find(it => it.vendor === one.vendor)?.at ?? event.at
  // What is still to be built is work, not a mistake.
  const severity = event.status === 'planned' ? { severity: 'info' as const } : {}
  if (one.page !== undefined) {
    const offers = sendingOn(ask, { event, fact }, one.page)
    return { at: placeIn(event.at), says: 'page', with: { name: event.name, page: one.page }, offers, ...severity }
  }
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
  const lacking = lackingOf(event, [one])
  const offers = lacking === null ? [] : insertions(ask, { event: lacking, fact })
  if (one.vendor !== null && (state.places.length > 0 || event.vendors.length > 1)) {
    const vendor = ask.tracker(one.vendor)?.title ?? 'the data layer'
    if (state.places.length > 0) return { at: placeIn(place), says: 'vendor', with: { name: event.name, vendor }, offers, ...severity }
    return { at: placeIn(place), says: 'to', with: { name: one.name, vendor }, offers, ...severity }
  }
  return {
    at: placeIn(event.at),
    says: 'missing',
    with: { name: one.name },
    essence: `${one.vendor ?? ''}:${one.name}`,
    offers,
    ...severity,
  }
}

function insertions(ask: Ask, lacking: Lacking): readonly Fix[] {
  const elements = [...elementsFor(ask, lacking)].slice(0, MOST)
  const pages = lacking.event.selectors.length > 0 ? [] : lacking.event.pages.map(it => inFolder(it, lacking.fact.folder))
  return [
    ...elements.flatMap(it => sendingBy(ask, lacking, it)),
    ...pages.filter(path => ask.site.pages.includes(path)).flatMap(path => sendingOn(ask, lacking, path)),
  ]
}

function inFolder(page: string, folder: Path): Path {
  return `${folder === '' ? '' : `${folder}/`}${page.replace(/^\//, '')}`
}

/** Places that are offered for one event. */
const MOST = 3
