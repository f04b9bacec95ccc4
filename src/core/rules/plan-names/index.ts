import type { Ask, Finding, NamingStyle, PlanFact, PlannedEvent, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { bareName, matchesWhole, planWith } from '../../plan/index.js'
import { placeIn } from '../shared/plan-places.js'

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
      yield* conventions(fact)
      yield* twins(ask, fact)
      yield* steps(ask, fact)
    }
  },
})

const STYLES: Readonly<Record<NamingStyle, RegExp>> = {
  snake_case: /^\p{Ll}[\p{Ll}\p{N}]*(?:_[\p{Ll}\p{N}]+)*$/u,
  'kebab-case': /^\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{Ll}\p{N}]+)*$/u,
  camelCase: /^\p{Ll}[\p{L}\p{N}]*$/u,
  PascalCase: /^\p{Lu}[\p{L}\p{N}]*$/u,
  'Title Case': /^\p{Lu}[\p{L}\p{N}]*(?: [\p{Lu}\p{N}][\p{L}\p{N}]*)*$/u,
  'lower case': /^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u,
}

function* conventions({ plan: { naming, events } }: PlanFact): Iterable<Finding<Words>> {
  if (naming === null) return
  for (const { name, at, parameters } of events) {
    const { events: style, parameters: inner, pattern } = naming
    if (style !== null && !STYLES[style].test(name)) yield { at: placeIn(at), says: 'style', with: { name, style } }
    if (pattern !== null && !matchesWhole(pattern, name)) yield { at: placeIn(at), says: 'pattern', with: { name, pattern } }
    if (inner === null) continue
    for (const one of parameters) {
      if (!STYLES[inner].test(one.name))
        yield { at: placeIn(one.at), says: 'style', with: { name: one.name, style: inner }, essence: `${name}.${one.name}` }
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
