import type { Ask, EventFact, Finding, Path, Plan, PlanFact, Reached, Rule, Span } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { bareName, eventState, isReported, isUnsent, namesOf, nearName, plannedAs, planFor, plansFor, sentBelow } from '../../plan/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { addToPlan, placeIn, planInstead, renameInCode } from '../shared/plan-places.js'

type Words = 'unplanned' | 'alike' | 'near' | 'sent'

export const eventUnplanned: Rule<Words> = rule({
  id: 'event-unplanned',
  title: 'Something is sent that the tracking plan does not name',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    unplanned: 'The tracking plan does not name {name}',
    alike: 'The tracking plan does not name {name}: {planned} differs from it in style only',
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
  // What libraries send is not the site's to plan.
  if (isSpecimen(ask.page.path) || ask.page.origin !== 'site') return
  const seen = new Set<number>()
  let missing: readonly Unsent[] | null = null
  for (const fact of ask.facts('event')) {
    const name = unplannedName(ask, ask.page.path, fact)
    if (name === null || seen.has(fact.at.start)) continue
    seen.add(fact.at.start)
    missing ??= all.flatMap(one => unsent(ask, one))
    const planned = nearOf(missing, fact, name)
    const related = [{ path: from, at: planFact.at, says: 'The plan' }]
    const offers =
      planned === null ? [] : [...renameInCode(fact, planned.name), ...planInstead(planned.from, planned.at, planned.name, name)]
    const twin = planned === null ? twinOf(planFor(ask, ask.page.path), name) : null
    if (twin !== null) yield { at: fact.at, says: 'alike', with: { name, planned: twin }, related, offers: renameInCode(fact, twin) }
    else if (planned === null) yield { at: fact.at, says: 'unplanned', with: { name }, related }
    else yield { at: fact.at, says: 'near', with: { name, planned: planned.name }, related, offers }
  }
}

/** The plan tells the same of the whole site, once for each name. */
function* sent(ask: Ask, planFact: PlanFact): Iterable<Finding<Words>> {
  const seen = new Set<string>()
  for (const { fact, from } of sentBelow(ask, planFact.folder)) {
    const name = isSpecimen(from) || !ask.site.own(from) ? null : unplannedName(ask, from, fact)
    if (name === null || seen.has(name)) continue
    seen.add(name)
    yield {
      at: placeIn(undefined),
      says: 'sent',
      with: { name },
      related: [{ path: from, at: fact.at, says: 'Sent here' }],
      offers: addToPlan(ask.page, fact),
      severity: 'info',
    }
  }
}

function unplannedName(ask: Ask, path: Path, fact: EventFact): string | null {
  if (!isReported(fact)) return null
  const plan = planFor(ask, path)
  return namesOf(fact.name).find(name => plannedAs(plan, fact, name) === undefined) ?? null
}

/** A planned name that is the same in another style: one thing would be counted under two names. */
function twinOf({ events }: Plan, name: string): string | null {
  const bare = bareName(name)
  return bare === '' ? null : (events.find(it => bareName(it.name) === bare && it.name !== name)?.name ?? null)
}

/** A planned name that nothing sends, and where it is planned. */
interface Unsent {
  readonly vendor: string | null
  readonly name: string
  readonly from: Path
  readonly at: Span | undefined
}

function unsent(ask: Ask, { fact, from }: Reached<PlanFact>): readonly Unsent[] {
  return fact.plan.events.flatMap(event => {
    const missing = eventState(event, fact, ask).missing.filter(isUnsent)
    return missing.map(({ vendor, name }) => {
      const own = event.vendors.find(it => it.vendor === vendor && it.name === name && it.name !== event.name)
      return { vendor, name, from, at: (own ?? event).at }
    })
  })
}

/** The planned name that this may be. */
function nearOf(missing: readonly Unsent[], { vendor }: EventFact, name: string): Unsent | null {
  const asked = missing.filter(it => it.vendor === null || it.vendor === vendor)
  const near = nearName(
    name,
    asked.map(it => it.name),
  )
  return asked.find(it => it.name === near) ?? null
}
