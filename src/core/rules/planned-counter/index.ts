import type { Ask, CounterFact, Finding, PlanFact, PlannedCounter, Rule } from '../../model/index.js'
import { counterKey, rule, textOf } from '../../model/index.js'
import {
  defaultsBelow,
  environmentOf,
  idsOn,
  isKnown,
  isNamed,
  isOfKind,
  maySetUnseen,
  pagesOf,
  plansFor,
  runsOn,
  startsUnasked,
  strangerOn,
  unlikeDefaults,
  unlikeOptions,
} from '../../plan/index.js'
import { askedHead } from '../shared/asked-head.js'
import { headPlace } from '../shared/head-of.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { givingOptions, writingId } from '../shared/plan-counters.js'
import { placeIn } from '../shared/plan-places.js'
import { writing } from '../shared/replacing.js'
import { snippetOf } from '../shared/snippet.js'

type Words = 'absent' | 'default' | 'unset' | 'environment' | 'options' | 'consent' | 'planned'

/** A file without any of these has nothing that a plan's counters are compared with. */
const SPEAKING = ['plan', 'head', 'counter', 'consent'] as const

export const plannedCounter: Rule<Words> = rule({
  id: 'planned-counter',
  title: 'A counter is not where or as the tracking plan wants it',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    absent: 'The tracking plan wants {vendor} {id} on this page',
    environment: '{vendor} {id} is the counter of {environment}; this page belongs to {here}',
    options: '{vendor} {id} must be started with {options}',
    consent: '{vendor} must wait for consent, and starts at once',
    default: '{name} must be {planned} before the visitor has chosen, and is {found}',
    unset: 'Nothing sets what holds before the visitor has chosen: {defaults}',
    planned: '{vendor} {id} is absent from {count} of {all} pages',
  },
  *check(ask) {
    if (SPEAKING.every(kind => ask.facts(kind).length === 0)) return
    const { path } = ask.page
    for (const { fact, from } of plansFor(ask, path)) {
      if (from === path) yield* inPlan(ask, fact)
      else {
        yield* absent(ask, fact)
        yield* defaults(ask, fact)
        for (const counter of ask.facts('counter'))
          if (counter.state === 'active' && counter.how === 'snippet') yield* started(ask, fact, counter)
      }
    }
  },
})

/** What holds before the visitor has chosen, otherwise than planned. */
function* defaults(ask: Ask, { plan }: PlanFact): Iterable<Finding<Words>> {
  for (const consent of ask.facts('consent')) {
    if (consent.state !== 'active' || textOf(consent.action) !== 'default') continue
    for (const { at, name, value: planned, found } of unlikeDefaults(plan, consent))
      yield { at, says: 'default', with: { name, planned, found }, offers: written(ask, at, found, planned) }
  }
}

function written(ask: Ask, at: Finding['at'], found: string, planned: string): NonNullable<Finding['offers']> {
  const plain = /^[\w-]+$/.test(planned) && ask.page.text.slice(at.start, at.end) === found
  return plain ? [writing(at, planned)] : []
}

function titleOf(ask: Ask, vendor: string): string {
  return ask.tracker(vendor)?.title ?? vendor
}

function idsShown(ids: readonly { readonly id: string }[]): string {
  return ids.map(it => it.id).join(' or ')
}

function* absent(ask: Ask, fact: PlanFact): Iterable<Finding<Words>> {
  const { path } = ask.page
  const head = askedHead(ask)
  if (head === null || mayHoldMore(ask)) return
  for (const counter of fact.plan.counters) {
    const ids = idsOn(counter, fact, path)
    if (
      ids.length === 0 ||
      !isOfKind(counter, path, ask) ||
      !isNamed(fact.folder, counter.pages, path) ||
      runsOn(path, counter.vendor, ids, ask) ||
      strangerOn(path, counter, fact, ask) !== null ||
      isUnsure(ask, counter)
    )
      continue
    const tracker = ask.tracker(counter.vendor)
    const offers = tracker === undefined || ids.length > 1 ? [] : snippetOf(ask, tracker, ids[0]?.id ?? '')
    yield { at: headPlace(head), says: 'absent', with: { vendor: titleOf(ask, counter.vendor), id: idsShown(ids) }, offers }
  }
}

/** A counter of the vendor runs here whose id is not known. */
function isUnsure(ask: Ask, { vendor }: PlannedCounter): boolean {
  return ask.reached('counter').some(({ fact }) => fact.vendor === vendor && fact.state !== 'commented' && textOf(fact.id) === null)
}

function* started(ask: Ask, fact: PlanFact, counter: CounterFact): Iterable<Finding<Words>> {
  const { path } = ask.page
  const vendor = titleOf(ask, counter.vendor)
  const key = counterKey(counter.vendor, counter.id, ask.tracker(counter.vendor))
  const id = textOf(counter.id) ?? ''
  const own = fact.plan.counters.filter(it => it.vendor === counter.vendor)
  const has = (it: { readonly id: string }): boolean =>
    key !== null && counterKey(counter.vendor, it.id, ask.tracker(counter.vendor)) === key
  const named = own.filter(it => it.ids.some(has))
  const here = environmentOf(fact, path)
  const elsewhere = named.flatMap(it => it.ids).find(it => has(it) && it.environment !== null)
  const fits = named.some(it => idsOn(it, fact, path).some(has))
  if (elsewhere !== undefined && !fits && !counter.conditional && ask.site.pageKind(path) === 'page') {
    const right = named.flatMap(it => idsOn(it, fact, path)).map(it => it.id)
    const offers = right.length === 1 ? writingId(ask, counter, right[0] ?? '') : []
    yield { at: counter.at, says: 'environment', with: { vendor, id, environment: elsewhere.environment ?? '', here }, offers }
  }
  for (const one of named) {
    const unlike = unlikeOptions(one, counter)
    const options = unlike.map(it => `${it.name}: ${it.value}`).join(', ')
    if (unlike.length > 0)
      yield { at: counter.at, says: 'options', with: { vendor, id, options }, offers: givingOptions(ask.page, counter, unlike) }
  }
  if (startsUnasked(fact.plan, counter, path, ask)) yield { at: counter.at, says: 'consent', with: { vendor } }
}

function* inPlan(ask: Ask, fact: PlanFact): Iterable<Finding<Words>> {
  const { consent } = fact.plan
  // A site without counters has nothing to ask consent for yet.
  if (consent !== null && consent.defaults.length > 0 && ask.site.coverage().size > 0) {
    const defaults = consent.defaults.map(it => `${it.name}: ${it.value}`).join(', ')
    if (defaultsBelow(fact, ask).length === 0 && !maySetUnseen(fact, ask))
      yield { at: placeIn(consent.defaults[0]?.at), says: 'unset', with: { defaults } }
  }
  for (const counter of fact.plan.counters) {
    const pages = pagesOf(counter, fact, ask)
    const without = pages.filter(
      path => !runsOn(path, counter.vendor, idsOn(counter, fact, path), ask) && isKnown(path, counter.vendor, ask),
    )
    // One page that lacks it is told there; where all do, the plan is the place to see it.
    if (without.length === 0) continue
    yield {
      at: placeIn(counter.ids[0]?.at ?? counter.at),
      says: 'planned',
      with: { vendor: titleOf(ask, counter.vendor), id: idsShown(counter.ids), count: without.length, all: pages.length },
      severity: 'info',
      related: without.slice(0, 5).map(path => ({ path, at: { start: 0, end: 0 }, says: 'Absent here' })),
    }
  }
}
