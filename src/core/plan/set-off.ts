import type { EventFact, Path, PlannedEvent, Reached } from '../model/index.js'
import type { Misplaced } from './event-state.js'
import type { Ground } from './sent.js'

/** What people do. Other triggers (`load`, a timer, words of one's own) have too many ways to be written. */
const DEEDS = ['click', 'submit', 'change'] as const

/** An event that something else sets off than planned, or another element. Where that is not known nothing is said. */
export function otherwiseSetOff(event: PlannedEvent, fact: EventFact, from: Path, ground: Ground): readonly Misplaced[] {
  if (fact.state !== 'active') return []
  const here = { at: fact.at, from }
  const found = deedOf(fact)
  const planned = DEEDS.find(it => it === event.trigger) ?? (event.trigger === 'load' ? 'load' : null)
  if (planned !== null && found !== null && found !== planned) return [{ says: 'trigger', ...here, found, planned }]
  const element = /^(?:click on|submit of|change of) ([#.][\w-]+)$/.exec(fact.trigger ?? '')?.[1]
  if (element === undefined || event.selectors.length === 0 || isAmong(element, event.selectors, ground)) return []
  return [{ says: 'element', ...here, found: element, planned: event.selectors.join(', ') }]
}

function deedOf({ trigger, immediate, conditional }: EventFact): string | null {
  if (trigger === null) return immediate && !conditional ? 'load' : null
  return DEEDS.find(it => trigger === it || trigger.startsWith(`${it} `)) ?? null
}

/** The element may be one of those planned: by its name, or because one element has both names. Other selectors are not looked into. */
function isAmong(found: string, planned: readonly string[], { site }: Ground): boolean {
  if (planned.includes(found) || planned.some(it => !/^[#.][\w-]+$/.test(it))) return true
  const places = (name: string): readonly string[] => site.all('element', name).map(({ fact, from }) => `${from} ${fact.at.start}`)
  const own = new Set(places(found))
  const all = planned.flatMap(places)
  return own.size === 0 || all.length === 0 || all.some(it => own.has(it))
}

/** The places that repeat an earlier one: the same is sent to the same counter when the same happens on the same page. */
export function repeated(
  places: readonly Reached<EventFact>[],
): readonly { readonly place: Reached<EventFact>; readonly first: Reached<EventFact> }[] {
  const sure = places.filter(({ fact }) => fact.state === 'active' && !fact.conditional && isExact(fact))
  return sure.flatMap((place, at) => {
    const first = sure.slice(0, at).find(it => it.from === place.from && sameDeed(it.fact, place.fact))
    return first === undefined ? [] : [{ place, first }]
  })
}

function isExact({ trigger, immediate }: EventFact): boolean {
  return trigger === null ? immediate : /^(?:click on|submit of|change of) #[\w-]+$/.test(trigger)
}

function sameDeed(one: EventFact, other: EventFact): boolean {
  const apart = one.whole.end <= other.whole.start || other.whole.end <= one.whole.start
  const plain = JSON.stringify([bare(one.counter), bare(one.parameters)]) === JSON.stringify([bare(other.counter), bare(other.parameters)])
  return apart && plain && one.vendor === other.vendor && one.trigger === other.trigger && one.via.join() === other.via.join()
}

/** A value without its places, which two of the same differ in. */
function bare(value: unknown): unknown {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'at' || key === 'keyAt' ? undefined : inner))
}
