import type { Ask, EventFact, Finding, Fix, Plan, PlannedNaming, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isReported, misnamedEvent, misnamedParameter, namesOf, plannedAs, planFor, plansFor } from '../../plan/index.js'
import type { Misnamed } from '../../plan/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { mayReceive } from '../shared/own-names.js'
import { renameInCode } from '../shared/plan-places.js'
import { renameEverywhere } from '../shared/rename-everywhere.js'
import { writing } from '../shared/replacing.js'
import { eventsOf } from '../shared/sent-events.js'
import { keySpan } from '../shared/values.js'

type Words = Misnamed['says']

export const plannedNaming: Rule<Words> = rule({
  id: 'planned-naming',
  title: 'A name in the code is not written as the tracking plan wants names',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    style: '{name} is not written in {style}, as the tracking plan wants names',
    pattern: '{name} does not match {pattern}, as the tracking plan wants names',
  },
  *check(ask) {
    if (ask.facts('event').length === 0 || isSpecimen(ask.page.path) || ask.page.origin !== 'site') return
    const { path } = ask.page
    if (plansFor(ask, path).every(({ fact }) => fact.plan.naming === null)) return
    const plan = planFor(ask, path)
    if (plan.naming === null) return
    yield* names(ask, plan, plan.naming)
    yield* keys(ask, plan.naming)
  },
})

function* names(ask: Ask, plan: Plan, naming: PlannedNaming): Iterable<Finding<Words>> {
  const seen = new Set<string>()
  for (const fact of ask.facts('event')) {
    if (!isReported(fact)) continue
    for (const name of namesOf(fact.name)) {
      if (seen.has(`${fact.at.start} ${name}`) || isOfVendor(mayReceive(ask, fact.vendor), name) || isGiven(plan, fact, name)) continue
      seen.add(`${fact.at.start} ${name}`)
      const event = plannedAs(plan, fact, name)
      // What must go needs no better name, and what is made of a category and an action has no style.
      if (event?.status === 'deprecated' || (name.includes('/') && !ask.page.text.includes(name))) continue
      const planned = event !== undefined
      for (const { says, wanted, right } of misnamedEvent(name, naming)) {
        // That a planned name is meant is told elsewhere.
        if (!planned && right !== null && plan.events.some(it => it.name === right)) continue
        const offers = right === null ? [] : renaming(ask, fact, { name, right, planned })
        yield { at: fact.at, says, with: { name, [says]: wanted }, offers, ...(plan.events.length > 0 ? { severity: 'info' } : {}) }
      }
    }
  }
}

interface Renaming {
  readonly name: string
  readonly right: string
  readonly planned: boolean
}

/** What the plan names too must change its name in both. */
function renaming(ask: Ask, fact: EventFact, { name, right, planned }: Renaming): readonly Fix[] {
  return [...(planned ? [] : renameInCode(fact, right)), ...renameEverywhere(ask, name, right)]
}

/** Names that vendors give are written as the vendors want them. */
function isOfVendor(trackers: readonly Tracker[], name: string): boolean {
  return trackers.some(
    ({ events = [], protocols }) =>
      events.some(it => it.name === name) ||
      protocols.some(({ methods }) => Object.values(methods).some(it => it.takes?.names?.includes(name) === true)),
  )
}

/** The plan says itself that the event has another name with this vendor. */
function isGiven(plan: Plan, fact: EventFact, name: string): boolean {
  return plannedAs(plan, fact, name)?.vendors.some(it => it.name === name) === true && plan.events.every(it => it.name !== name)
}

function* keys(ask: Ask, naming: PlannedNaming): Iterable<Finding<Words>> {
  if (naming.parameters === null) return
  const seen = new Set<number>()
  for (const { fact, parameters } of eventsOf(ask)) {
    for (const { key, keyAt } of parameters?.entries ?? []) {
      if (seen.has(keyAt.start)) continue
      seen.add(keyAt.start)
      const wrong = misnamedParameter(key, naming)
      if (wrong.length === 0 || mayReceive(ask, fact.vendor).some(it => hasParameter(it, key))) continue
      const place = keySpan(ask.page, key, keyAt)
      for (const { says, wanted, right } of wrong) {
        // Without quotes a key must be a name of the language.
        const fits = place !== null && right !== null && (/^[A-Za-z_$][\w$]*$/.test(right) || place.start > keyAt.start)
        yield { at: place ?? keyAt, says, with: { name: key, style: wanted }, offers: fits ? [writing(place, right)] : [] }
      }
    }
  }
}

function hasParameter({ parameters, events = [] }: Tracker, key: string): boolean {
  const tables = [parameters?.known, parameters?.control, ...events.map(it => it.parameters)]
  return tables.some(it => it !== undefined && Object.hasOwn(it, key))
}
