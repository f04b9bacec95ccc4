import type { Ask, CommonAsk, EventFact, ObjectValue, ParameterShape, StandardEvent, Tracker } from '../../model/index.js'
import { isDead } from './counters.js'
import { isSpecimen } from './is-backstage.js'
import { servedBy } from './served-by.js'
import { objectOf } from './values.js'

/** An event with the system that gets it. An event for several systems is one for each. */
export interface SentEvent {
  readonly fact: EventFact
  readonly tracker: Tracker
  /** Nobody else gets it. */
  readonly only: boolean
  /** The vendor's own event of this name. */
  readonly standard: StandardEvent | null
  /** What is sent with it, where that is written in one place. */
  readonly parameters: ObjectValue | null
}

/** Live events of this file whose receivers still work, by receiver. Files that hold mistakes on purpose have none. */
export function eventsOf(ask: Ask): readonly SentEvent[] {
  return ask.facts('event').length === 0 ? [] : ask.shared(sent)
}

function sent(ask: CommonAsk): readonly SentEvent[] {
  if (isSpecimen(ask.page.path)) return []
  return ask.facts('event').flatMap(fact => {
    if (fact.state !== 'active') return []
    const receivers = fact.vendor === 'datalayer' ? listening(ask, fact) : receiversOf(ask, fact)
    return receivers.flatMap(({ tracker, parameters }) => {
      if (isDead(tracker)) return []
      return { fact, tracker, only: receivers.length === 1, standard: standardOf(tracker, fact), parameters }
    })
  })
}

interface Receiver {
  readonly tracker: Tracker
  readonly parameters: ObjectValue | null
}

/** The Google tag hands an event without address to all that the page configures. */
function receiversOf(ask: CommonAsk, fact: EventFact): readonly Receiver[] {
  const parameters = objectOf(fact.parameters)
  const own = ask.tracker(fact.vendor)
  if (own === undefined) return []
  const served = servedBy(own)
  if (served.size === 0 || fact.counter !== null) return [{ tracker: own, parameters }]
  const running = runningVendors(ask)
  return [...served].flatMap(vendor => {
    const tracker = running.has(vendor) ? ask.tracker(vendor) : undefined
    return tracker === undefined ? [] : [{ tracker, parameters }]
  })
}

/** Vendors whose counters surely run wherever this file runs. */
function runningVendors(ask: CommonAsk): ReadonlySet<string> {
  const own = ask.reached('counter').flatMap(({ fact }) => (fact.state === 'active' && fact.how !== 'noscript' ? [fact.vendor] : []))
  const { loadedBy } = ask
  if (loadedBy.length === 0) return new Set(own)
  const everywhere = ask.trackers.flatMap(({ id }) => {
    const covered = new Set([...ask.site.coverage()].flatMap(([key, paths]) => (key.startsWith(`${id}:`) ? [...paths] : [])))
    return loadedBy.every(path => covered.has(path)) ? [id] : []
  })
  return new Set([...own, ...everywhere])
}

/**
 * GA4's e-commerce form in a data layer, which tag managers pass on as it is: `{ event: 'purchase', ecommerce: { items: […] } }`. Other pushes are
 * between the page and its container.
 */
function listening(ask: CommonAsk, { name, parameters }: EventFact): readonly Receiver[] {
  const ecommerce = objectOf(objectOf(parameters)?.entries.find(({ key }) => key === 'ecommerce')?.value)
  if (name.kind !== 'text' || ecommerce === null) return []
  return ask.trackers.flatMap(tracker => {
    const list = tracker.items?.list
    const standard = tracker.events?.find(event => event.name === name.text)
    const sells = list !== undefined && standard?.parameters?.[list]?.type === 'items'
    return sells && ecommerce.entries.some(({ key }) => key === list) ? [{ tracker, parameters: ecommerce }] : []
  })
}

function standardOf(tracker: Tracker, { name }: EventFact): StandardEvent | null {
  return name.kind === 'text' ? (tracker.events?.find(event => event.name === name.text) ?? null) : null
}

/** What the vendor says of a parameter of this event; `null` for names of one's own. */
export function shapeOf({ tracker, standard }: SentEvent, key: string): ParameterShape | null {
  const known = tracker.parameters?.known ?? {}
  const own = standard?.parameters ?? {}
  return (Object.hasOwn(own, key) ? own[key] : Object.hasOwn(known, key) ? known[key] : null) ?? null
}

/** What steers the call instead of being sent: `send_to`. */
export function isControl({ tracker }: SentEvent, key: string): boolean {
  return Object.hasOwn(tracker.parameters?.control ?? {}, key)
}

/** What a vendor calls that which is sent: a goal has an identifier, an event a name. */
export function nameWords({ fact }: SentEvent): string {
  return fact.event === 'goal' ? 'goal identifier' : 'event name'
}
