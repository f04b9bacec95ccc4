import { unlikeDefaults } from './counter-state.js'
import { defaultsBelow, maySetUnseen, startsUnasked } from './consent-state.js'
import { BARE, MOST, START } from './item.js'
import type { WholeGround } from './item.js'
import { isBelow } from './sent.js'
import type { PlanFact, PlanItem, PlanState, Reached } from '../model/index.js'

/** What the plan says of consent: counters that wait for it, and what holds before the visitor has chosen. Nothing where it says neither. */
export function consentItem({ fact, from }: Reached<PlanFact>, ground: WholeGround): readonly PlanItem[] {
  const { consent } = fact.plan
  if (consent === null || (consent.defaults.length === 0 && consent.vendors.length === 0)) return []
  const set = consent.defaults.length === 0 ? [] : defaultsBelow(fact, ground)
  const wrong = [...hasty(fact, ground), ...set.flatMap(it => unlike(it, fact))]
  const unset = consent.defaults.length > 0 && set.length === 0
  const unseen = unset && maySetUnseen(fact, ground)
  const state: PlanState = wrong.length > 0 ? 'wrong' : !unset ? 'implemented' : unseen ? 'unknown' : 'missing'
  const told = unseen
    ? 'a consent or tag manager may set what holds before the visitor has chosen'
    : 'nothing sets what holds before the visitor has chosen'
  return [
    {
      ...BARE,
      id: 'consent',
      kind: 'consent',
      name: 'Consent',
      state,
      reasons: [...wrong.slice(0, MOST), ...(unset ? [told] : [])],
      places: set.map(it => ({ path: it.from, at: it.fact.at })),
      planned: { path: from, at: consent.at ?? START },
      meaning: consent.note,
    },
  ]
}

function unlike({ fact: set, from }: ReturnType<typeof defaultsBelow>[number], { plan }: PlanFact): readonly string[] {
  return unlikeDefaults(plan, set).map(({ name, found, value }) => `${from} sets ${name} to ${found}, planned is ${value}`)
}

function hasty({ folder, plan }: PlanFact, { site, trackers }: WholeGround): readonly string[] {
  const vendors = plan.consent?.vendors ?? []
  return vendors.flatMap(vendor => {
    const title = trackers.find(it => it.id === vendor)?.title ?? vendor
    const starts = site.all('counter', vendor).filter(it => isBelow(folder, it.from) && site.own(it.from))
    const paths = new Set(starts.flatMap(it => (startsUnasked(plan, it.fact, it.from, { site }) ? [it.from] : [])))
    return [...paths].map(path => `${path} starts ${title} at once, and it must wait for consent`)
  })
}
