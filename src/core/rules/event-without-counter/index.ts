import type { Ask, EventFact, Finding, Related, Rule, Span, Tracker } from '../../model/index.js'
import { counterKey, rule } from '../../model/index.js'
import { listed } from '../shared/listed.js'
import { isDead } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { nearIds } from '../shared/near-ids.js'
import type { Started } from '../shared/started-here.js'
import { idsOnSite, isShared, startedHere } from '../shared/started-here.js'

type Words = 'nowhere' | 'unknown' | 'other' | 'absent' | 'none'

export const eventWithoutCounter: Rule<Words> = rule({
  id: 'event-without-counter',
  title: 'An event is sent to a counter that is not started where it is sent',
  severity: 'error',
  topic: 'events',
  precision: 'high',
  words: {
    nowhere: '{count} to {noun} {id}, which the site starts nowhere: nothing arrives. Started here: {started}',
    unknown: '{count} to {noun} {id}, which the site starts nowhere: it starts {started}',
    other: '{count} to {noun} {id}, which is not started here: nothing arrives. Started here: {started}',
    absent: '{count} to {noun} {id}, which is not started here: nothing arrives',
    none: '{count} to {vendor}, and no {noun} of it is started here: nothing arrives',
  },
  *check(ask) {
    if (ask.facts('event').length === 0 || isSpecimen(ask.page.path)) return
    for (const group of groupsOf(ask).values()) {
      const finding = judged(ask, group)
      if (finding !== null) yield finding
    }
  },
})

interface Group {
  readonly tracker: Tracker
  /** `null` = the events name no counter. */
  readonly id: string | null
  readonly events: EventFact[]
}

/** Live events of this file by the counter they are sent to. */
function groupsOf(ask: Ask): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const fact of ask.facts('event')) {
    const tracker = ask.tracker(fact.vendor)
    if (tracker === undefined || isDead(tracker) || fact.state !== 'active') continue
    const id = fact.counter === null ? null : fact.counter.kind === 'text' ? fact.counter.text.trim() : undefined
    // An id that is none at all is the business of other rules.
    if (id === undefined || (id !== null && !tracker.ids.pattern.test(id)) || isOnlyByTag(ask, fact)) continue
    const key = id === null ? `${tracker.id}:` : (counterKey(tracker.id, id, tracker) ?? '')
    const group = groups.get(key) ?? { tracker, id, events: [] }
    if (!group.events.some(event => event.whole.start === fact.whole.start)) group.events.push(fact)
    groups.set(key, group)
  }
  return groups
}

/** Pixels and attributes: an image that reports an event needs no counter on the page. */
function isOnlyByTag(ask: Ask, fact: EventFact): boolean {
  return !ask.facts('call').some(call => call.whole.start === fact.whole.start)
}

function judged(ask: Ask, { tracker, id, events }: Group): Finding<Words> | null {
  const here = startedHere(ask, tracker)
  if (here === null) return id === null ? null : unplaced(ask, { tracker, id, events })
  // What a condition sends may be meant for another site with the same code.
  const sure = events.filter(({ conditional }) => !conditional)
  return id === null ? unaddressed(here, tracker, sure) : addressed(ask, here, { tracker, id, events: sure })
}

function unaddressed(here: Started, tracker: Tracker, events: readonly EventFact[]): Finding<Words> | null {
  if (here.ids.length > 0 || !here.whole || here.family) return null
  const [first, ...others] = events
  if (first === undefined) return null
  return {
    at: first.at,
    says: 'none',
    with: { count: counted(events), vendor: tracker.title, noun: tracker.noun },
    essence: tracker.id,
    related: others.map(related(here)),
    severity: 'warning',
  }
}

function addressed(ask: Ask, here: Started, group: Group & { readonly id: string }): Finding<Words> | null {
  const { tracker, id, events } = group
  const key = counterKey(tracker.id, id, tracker)
  const [first, ...others] = events
  if (first === undefined || key === null || here.ids.some(other => counterKey(tracker.id, other, tracker) === key)) return null
  const elsewhere = ask.site.all('counter', key).some(({ fact }) => fact.state !== 'commented' && fact.how !== 'noscript')
  const near = elsewhere ? [] : nearIds(id, here.ids)
  // What a tag manager starts is not seen, and Google's tags may bring others along: then only a slip of the pen is told.
  if ((!here.whole || here.family) && near.length === 0) return null
  if (here.ids.length === 0 && !here.document) return null
  const says = here.ids.length === 0 ? 'absent' : elsewhere ? 'other' : 'nowhere'
  const places = events.flatMap(event => placeOf(ask, event, id) ?? [])
  const [best] = near
  const change =
    best === undefined || near.length > 1 || places.length < events.length
      ? { offers: places.length === 0 ? [] : near.map(other => toOther(places, other)) }
      : { fix: toOther(places, best) }
  return {
    at: placeOf(ask, first, id) ?? first.at,
    says,
    with: { count: counted(events), noun: tracker.noun, id, started: listed(here.ids.slice(0, 5)) },
    essence: id,
    related: others.map(related(here)),
    ...(says === 'nowhere' && here.whole ? {} : { severity: 'warning' as const }),
    ...change,
  }
}

/** A part, a template, a script that nobody loads: what it runs with is not known, but the site starts such a counter nowhere. */
function unplaced(ask: Ask, { tracker, id, events }: Group & { readonly id: string }): Finding<Words> | null {
  const key = counterKey(tracker.id, id, tracker)
  const ids = idsOnSite(ask, tracker)
  const [first, ...others] = events
  if (first === undefined || key === null || ids === null || ids.length === 0 || isShared(ask, tracker)) return null
  if (ids.some(other => counterKey(tracker.id, other, tracker) === key)) return null
  const { path } = ask.page
  return {
    at: placeOf(ask, first, id) ?? first.at,
    says: 'unknown',
    with: { count: counted(events), noun: tracker.noun, id, started: listed(ids.slice(0, 5)) },
    essence: id,
    related: others.map(({ at }) => ({ path, at, says: 'Sent there as well' })),
    // A container, or a part that is not there, may start it all the same.
    severity: 'info',
  }
}

function related(here: Started): (event: EventFact) => Related {
  return ({ at }) => ({ path: here.path, at, says: 'Sent there as well' })
}

function counted(events: readonly EventFact[]): string {
  return events.length === 1 ? 'This is sent' : `${events.length} events of this file are sent`
}

/** Where the id stands, letter by letter. */
function placeOf({ page }: Ask, { counter }: EventFact, id: string): Span | null {
  return counter !== null && page.text.slice(counter.at.start, counter.at.end).trim() === id ? counter.at : null
}

function toOther(places: readonly Span[], id: string): NonNullable<Finding['fix']> {
  const once = places.filter((place, at) => places.findIndex(other => other.start === place.start) === at)
  const sorted = [...once].sort((one, other) => one.start - other.start)
  return { title: `Send to ${id}`, edits: () => sorted.map(at => ({ at, text: id })) }
}
