import type { Ask, Finding, Plan, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { eventState, isReported, namesOf, plannedAs, planWith, plansFor, repeated, wrongAt } from '../../plan/index.js'
import type { Wrong } from '../../plan/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { correcting } from '../shared/plan-corrections.js'
import { placeIn } from '../shared/plan-places.js'

type Words = Wrong['says'] | 'planned' | 'bare'

export const plannedEventWrong: Rule<Words> = rule({
  id: 'planned-event-wrong',
  title: 'Something is sent otherwise than the tracking plan says',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    deprecated: '{name} is deprecated in the tracking plan and still sent',
    page: '{name} is planned for {planned}, not for this page',
    counter: '{name} is sent to {found}; the tracking plan knows {planned}',
    lacking: '{name} must be sent with {parameter}',
    extra: '{name} has no parameter {parameter} in the tracking plan, only {planned}',
    bare: '{name} is planned without parameters, and is sent with {parameter}',
    type: '{parameter} of {name} must be of type {planned}, and is {found}',
    value: '{parameter} of {name} is {found}; the tracking plan allows {planned}',
    trigger: '{name} is sent on {found}; the tracking plan wants it on {planned}',
    element: '{name} is sent for {found}; the tracking plan wants it for {planned}',
    personal: '{parameter} of {name} may never hold personal data, and is {found}',
    twice: '{name} is sent twice when this happens',
    planned: '{name} is sent otherwise than planned in {count}',
  },
  *check(ask) {
    if (ask.facts('plan').length === 0 && ask.facts('event').length === 0) return
    const { path } = ask.page
    for (const { fact: planFact, from } of plansFor(ask, path)) {
      const { folder, plan } = planFact
      if (from === path) {
        for (const event of plan.events) {
          const { wrong } = eventState(event, planFact, ask)
          if (wrong.length > 0) yield inPlan(event.name, event.at, wrong)
        }
        continue
      }
      if (isSpecimen(path)) continue
      yield* twice(ask, plan)
      for (const fact of ask.facts('event')) {
        if (!isReported(fact)) continue
        for (const name of namesOf(fact.name)) {
          const event = plannedAs(plan, fact, name)
          if (event === undefined) continue
          for (const wrong of wrongAt(event, fact, path, { folder, plan: planWith(ask, planFact), ground: ask }))
            yield { ...inCode(name, wrong, from, event.at), offers: correcting(ask, event, fact, wrong) }
        }
      }
    }
  },
})

function* twice(ask: Ask, plan: Plan): Iterable<Finding<Words>> {
  const sent = ask.facts('event').filter(isReported)
  for (const event of plan.events) {
    const own = sent.filter(fact => namesOf(fact.name).some(name => plannedAs(plan, fact, name) === event))
    for (const { place, first } of repeated(own.map(fact => ({ fact, from: ask.page.path })))) {
      const related = [{ path: first.from, at: first.fact.at, says: 'Sent here as well' }]
      yield { at: place.fact.at, says: 'twice', with: { name: event.name }, related }
    }
  }
}

function inCode(name: string, wrong: Wrong, plan: string, at: Finding['at'] | undefined): Finding<Words> {
  const { found, planned } = wrong
  const says = wrong.says === 'extra' && planned === '' ? 'bare' : wrong.says
  const parameter = 'parameter' in wrong ? wrong.parameter : ''
  return { at: wrong.at, says, with: { name, found, planned, parameter }, related: [{ path: plan, at: placeIn(at), says: 'Planned here' }] }
}

function inPlan(name: string, at: Finding['at'] | undefined, wrong: readonly Wrong[]): Finding<Words> {
  const count = new Set(wrong.map(it => `${it.from} ${it.at.start}`)).size
  return {
    at: placeIn(at),
    says: 'planned',
    with: { name, count: count === 1 ? '1 place' : `${count} places` },
    essence: name,
    related: wrong.slice(0, 5).map(it => ({ path: it.from, at: it.at, says: 'Sent here' })),
    severity: 'info',
  }
}
