import type { Ask, EventFact, Finding, Path, PlanFact, Reached, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { eventState, isReported, namesOf, nearName, plannedAs, planFor, plansFor, sentBelow } from '../../plan/index.js'
import type { Missing } from '../../plan/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { addToPlan, placeIn, renameInCode } from '../shared/plan-places.js'

type Words = 'unplanned' | 'near' | 'sent'

export const eventUnplanned: Rule<Words> = rule({
  id: 'event-unplanned',
  title: 'Something is sent that the tracking plan does not name',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    unplanned: 'The tracking plan does not name {name}',
    near: 'The tracking plan does not name {name}: {planned} may be meant, which nothing sends',
    sent: '{name} is sent and not planned',
  },
  *check(ask) {
    if (ask.facts('plan').length === 0 && ask.facts('event').length === 0) return
    // A plan that speaks of counters only asks for no events; of several parts the first that asks for some tells.
    const asking = plansFor(ask, ask.page.path).filter(({ fact }) => fact.plan.events.length > 0)
    const own = asking.find(({ from }) => from === ask.page.path)
    if (own !== undefined) {
      if (asking.find(({ fact }) => fact.folder === own.fact.folder) === own) yield* sent(ask, own.fact)
    } else if (asking[0] !== undefined) yield* unplanned(ask, asking[0], asking)
  },
})

function* unplanned(ask: Ask, { fact: planFact, from }: Reached<PlanFact>, all: readonly Reached<PlanFact>[]): Iterable<Finding<Words>> {
  if (isSpecimen(ask.page.path)) return
  const seen = new Set<number>()
  let missing: readonly Missing[] | null = null
  for (const fact of ask.facts('event')) {
    const name = unplannedName(ask, ask.page.path, fact)
    if (name === null || seen.has(fact.at.start)) continue
    seen.add(fact.at.start)
    missing ??= all.flatMap(one => one.fact.plan.events.flatMap(event => eventState(event, one.fact, ask).missing))
    const planned = nearOf(missing, fact, name)
    const related = [{ path: from, at: planFact.at, says: 'The plan' }]
    if (planned === null) yield { at: fact.at, says: 'unplanned', with: { name }, related }
    else yield { at: fact.at, says: 'near', with: { name, planned }, related, offers: renameInCode(fact, planned) }
  }
}

/** The plan tells the same of the whole site, once for each name. */
function* sent(ask: Ask, planFact: PlanFact): Iterable<Finding<Words>> {
  const seen = new Set<string>()
  for (const { fact, from } of sentBelow(ask, planFact.folder)) {
    const name = isSpecimen(from) ? null : unplannedName(ask, from, fact)
    if (name === null || seen.has(name)) continue
    seen.add(name)
    yield {
      at: placeIn(undefined),
      says: 'sent',
      with: { name },
      related: [{ path: from, at: fact.at, says: 'Sent here' }],
      offers: addToPlan(ask.page, planFact.plan.events, fact),
      severity: 'info',
    }
  }
}

function unplannedName(ask: Ask, path: Path, fact: EventFact): string | null {
  if (!isReported(fact)) return null
  const plan = planFor(ask, path)
  return namesOf(fact.name).find(name => plannedAs(plan, fact, name) === undefined) ?? null
}

/** A planned name that nothing sends and that this may be. */
function nearOf(missing: readonly Missing[], { vendor }: EventFact, name: string): string | null {
  const asked = missing.filter(it => it.vendor === null || it.vendor === vendor)
  return nearName(
    name,
    asked.map(it => it.name),
  )
}
