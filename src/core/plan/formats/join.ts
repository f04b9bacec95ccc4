import type { Plan } from '../../model/index.js'
import { emptyPlan } from '../parse.js'
import type { Lost } from './format.js'

/** Several plans as one: what a name says first holds, and what is said again is told. */
export function joinedPlans(parts: readonly { readonly file: string; readonly plan: Plan }[]): {
  readonly plan: Plan
  readonly lost: readonly Lost[]
} {
  const lost: Lost[] = []
  const plan = parts.reduce(
    (one: Plan, { file, plan: other }) => joined(one, other, (what, why) => lost.push({ where: `${file}, ${what}`, what: why })),
    emptyPlan,
  )
  return { plan, lost }
}

const EARLIER = 'is in an earlier file: that one is carried'

function joined(one: Plan, other: Plan, tell: (what: string, why: string) => void): Plan {
  const fresh = <T extends { readonly name: string }>(before: readonly T[], all: readonly T[]): readonly T[] => {
    const twice = all.filter(it => before.some(({ name }) => name === it.name))
    for (const { name } of twice) tell(`"${name}"`, EARLIER)
    return [...before, ...all.filter(it => !twice.includes(it))]
  }
  for (const key of ['consent', 'naming'] as const) if (one[key] !== null && other[key] !== null) tell(key, EARLIER)
  return {
    title: one.title ?? other.title,
    environments: fresh(one.environments, other.environments),
    counters: [...one.counters, ...other.counters],
    events: fresh(one.events, other.events),
    meta: [...one.meta, ...other.meta],
    consent: one.consent ?? other.consent,
    naming: one.naming ?? other.naming,
    funnels: fresh(one.funnels, other.funnels),
  }
}
