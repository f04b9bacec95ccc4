import type { Ask, CallFact, Finding, LoadFact, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isCertain } from '../shared/counters.js'
import { isAction } from '../shared/consent-action.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { isForAnother } from '../shared/pushed.js'
import { heldLate } from './held.js'

type Words = 'late' | 'pushed' | 'loader' | 'held'

export const consentLate: Rule<Words> = rule({
  id: 'consent-late',
  title: 'What visitors allow by default is said after the vendor’s code has begun to work',
  severity: 'error',
  topic: 'consent',
  precision: 'high',
  words: {
    late: 'The consent default comes after {earlier}: what is sent before it knows no consent',
    pushed: 'The consent default comes after an event is pushed for the container, whose tags know no consent then',
    loader: 'The consent default stands below the script that loads {vendor}: it should be the first thing of all',
    held: '{action} comes after {earlier}: what is sent until then is not held back. Move it above {earlier}',
  },
  *check(ask) {
    if (ask.facts('consent').length === 0 || isSpecimen(ask.page.path)) return
    for (const tracker of ask.trackers) {
      const finding = judged(ask, tracker) ?? heldLate(ask, tracker)
      if (finding !== null) yield finding
    }
  },
})

function judged(ask: Ask, tracker: Tracker): Finding<Words> | null {
  const first = tracker.consent?.first
  if (first === undefined) return null
  const defaults = ask.reached('consent').filter(({ fact }) => fact.vendor === tracker.id && isAction(fact, first))
  const own = defaults.flatMap(({ fact, from }) => (from === ask.page.path && fact.state === 'active' ? [fact] : []))
  // One that stands in another file, waits or is one of several possibilities may have come before.
  if (own.length < defaults.length || own.some(fact => !fact.immediate || fact.conditional || fact.trigger !== null)) return null
  const [earliest] = [...own].sort((one, other) => one.order - other.order)
  if (earliest === undefined) return null
  const earlier = workOf(ask, tracker).find(fact => fact.order < earliest.order)
  const path = ask.page.path
  if (earlier !== undefined)
    return {
      at: earliest.at,
      says: 'late',
      with: { earlier: earlier.words },
      related: [{ path, at: earlier.at, says: 'This comes first' }],
    }
  const pushed = hasContainer(ask)
    ? ask
        .facts('event')
        .find(fact => fact.vendor === 'datalayer' && isCertain(fact) && fact.order < earliest.order && !isForAnother(ask, fact))
    : undefined
  if (pushed !== undefined)
    return { at: earliest.at, says: 'pushed', related: [{ path, at: pushed.at, says: 'Pushed here' }], severity: 'warning' }
  const loader = ask.facts('load').find(fact => isTag(fact) && serves(tracker, fact.vendor) && fact.whole.start < earliest.whole.start)
  if (loader === undefined) return null
  return {
    at: earliest.at,
    says: 'loader',
    with: { vendor: tracker.title },
    related: [{ path, at: loader.at, says: 'Loaded here' }],
    severity: 'info',
  }
}

function hasContainer(ask: Ask): boolean {
  return ask.reached('counter').some(({ fact }) => fact.state === 'active' && ask.tracker(fact.vendor)?.category === 'tag-manager')
}

interface Work {
  readonly order: number
  readonly words: string
  readonly at: CallFact['at']
}

/** What sends or starts something while the page loads: calls of the vendor's function, containers. */
function workOf(ask: Ask, tracker: Tracker): readonly Work[] {
  const counters = ask.facts('counter').flatMap((fact): readonly Work[] => {
    const container = ask.tracker(fact.vendor)?.category === 'tag-manager' && fact.how === 'snippet'
    const works = (container || (serves(tracker, fact.vendor) && fact.by === 'config')) && true
    return works && isCertain(fact) ? [{ order: fact.order, words: container ? 'the container' : `\`${fact.by}\``, at: fact.at }] : []
  })
  const events = ask
    .facts('event')
    .flatMap((fact): readonly Work[] =>
      serves(tracker, fact.vendor) && fact.state === 'active' && fact.immediate && !fact.conditional
        ? [{ order: fact.order, words: 'an event', at: fact.at }]
        : [],
    )
  return [...counters, ...events].sort((one, other) => one.order - other.order)
}

/** The vendor's own, or one of those that its function serves. */
function serves({ id, protocols }: Tracker, vendor: string): boolean {
  return vendor === id || protocols.some(({ belongs }) => belongs?.some(([, other]) => other === vendor) === true)
}

function isTag(fact: LoadFact): boolean {
  return fact.by === 'tag' && fact.state === 'active'
}
