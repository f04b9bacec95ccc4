import type { Ask, Finding, PlanFact, PlannedEvent, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { bareName, misnamedEvent, misnamedParameter, planWith } from '../../plan/index.js'
import { placeIn, renameInPlan } from '../shared/plan-places.js'
import { renameEverywhere } from '../shared/rename-everywhere.js'

type Words = 'style' | 'pattern' | 'twin' | 'step'

export const planNames: Rule<Words> = rule({
  id: 'plan-names',
  title: 'Names in a tracking plan break its own rules, or nearly repeat each other',
  severity: 'warning',
  topic: 'plan',
  precision: 'very-high',
  words: {
    style: '{name} is not written in {style}, as the plan wants names',
    pattern: '{name} does not match {pattern}, as the plan wants names',
    twin: '{name} and {other} differ in style only: one event may be planned twice',
    step: 'The funnel {funnel} has a step {name} that is not planned',
  },
  *check(ask) {
    for (const fact of ask.facts('plan')) {
      yield* conventions(ask, fact)
      yield* twins(ask, fact)
      yield* steps(ask, fact)
    }
  },
})

function* conventions(ask: Ask, { plan: { naming, events } }: PlanFact): Iterable<Finding<Words>> {
  if (naming === null) return
  for (const { name, at, parameters, status } of events) {
    // What must go needs no better name.
    if (status === 'deprecated') continue
    for (const wrong of misnamedEvent(name, naming)) {
      const offers =
        wrong.right === null ? [] : [...renameInPlan(ask.page, at, name, wrong.right), ...renameEverywhere(ask, name, wrong.right)]
      yield { at: placeIn(at), says: wrong.says, with: { name, [wrong.says]: wrong.wanted }, offers }
    }
    for (const one of parameters) {
      for (const { says, wanted, right } of misnamedParameter(one.name, naming)) {
        const offers = right === null ? [] : renameInPlan(ask.page, one.at, one.name, right)
        yield { at: placeIn(one.at), says, with: { name: one.name, style: wanted }, essence: `${name}.${one.name}`, offers }
      }
    }
  }
}

function* twins({ page }: Ask, { plan: { events } }: PlanFact): Iterable<Finding<Words>> {
  const seen = new Map<string, PlannedEvent>()
  for (const event of events) {
    const bare = bareName(event.name)
    const other = seen.get(bare)
    if (other === undefined) seen.set(bare, event)
    else {
      const related = [{ path: page.path, at: placeIn(other.at), says: 'The other' }]
      yield { at: placeIn(event.at), says: 'twin', with: { name: event.name, other: other.name }, related }
    }
  }
}

function* steps(ask: Ask, fact: PlanFact): Iterable<Finding<Words>> {
  const { funnels } = fact.plan
  const names = new Set(planWith(ask, fact).events.map(it => it.name))
  for (const { name: funnel, steps: all } of funnels) {
    for (const { event, at } of all) {
      if (!names.has(event)) yield { at: placeIn(at), says: 'step', with: { funnel, name: event } }
    }
  }
}
