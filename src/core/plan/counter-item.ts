import { environmentOf, idsOn, isKnown, pagesOf, runsOn, strangerOn, unlikeOptions } from './counter-state.js'
import { listed, MOST, START } from './item.js'
import type { WholeGround } from './item.js'
import { counterKey } from '../model/index.js'
import type { CounterFact, Path, PlanFact, PlanItem, PlanState, PlanVerdict, PlannedCounter, Reached } from '../model/index.js'

/** A planned counter, with a verdict for each page that must have it. */
export function counterItem(counter: PlannedCounter, { fact, from }: Reached<PlanFact>, ground: WholeGround): PlanItem {
  const { vendor, ids, owner, note, at = START } = counter
  const verdicts = pagesOf(counter, fact, ground).map(path => verdictOn(path, counter, fact, ground))
  const title = ground.trackers.find(it => it.id === vendor)?.title ?? vendor
  const shown = ids.map(it => it.id).join(', ')
  return {
    id: `counter:${vendor}:${shown}`,
    kind: 'counter',
    name: `${title} ${shown}`,
    state: worstOf(verdicts),
    reasons: reasonsOf(verdicts),
    verdicts,
    places: verdicts.filter(it => it.state === 'implemented' || it.state === 'wrong').map(({ path }) => ({ path, at: START })),
    planned: { path: from, at: ids[0]?.at ?? at },
    owner,
    meaning: note,
  }
}

function verdictOn(path: Path, counter: PlannedCounter, fact: PlanFact, ground: WholeGround): PlanVerdict {
  const { vendor } = counter
  const environment = environmentOf(fact, path)
  const told = (state: PlanState, reason: string | null): PlanVerdict => ({ environment, path, state, reason })
  const stranger = strangerOn(path, counter, fact, ground)
  if (stranger !== null) return told('wrong', `${path} runs ${stranger.id}, the counter of ${stranger.environment ?? ''}`)
  if (!runsOn(path, vendor, idsOn(counter, fact, path), ground))
    return isKnown(path, vendor, ground)
      ? told('missing', `absent from ${path}`)
      : told('unknown', `what runs on ${path} cannot all be known`)
  const options = startsOn(path, counter, ground).flatMap(it => unlikeOptions(counter, it).map(one => `${one.name}: ${one.value}`))
  if (options.length === 0) return told('implemented', null)
  return told('wrong', `${path} starts it without ${[...new Set(options)].join(', ')}`)
}

function worstOf(verdicts: readonly PlanVerdict[]): PlanState {
  if (verdicts.length === 0) return 'unknown'
  return WORST.find(state => verdicts.some(it => it.state === state)) ?? 'implemented'
}

const WORST = ['wrong', 'missing', 'unknown'] as const satisfies readonly PlanState[]

/** What is not known is told only where nothing is known to be wrong. */
function reasonsOf(verdicts: readonly PlanVerdict[]): readonly string[] {
  if (verdicts.length === 0) return ['no page of the site is meant']
  const of = (state: PlanState): readonly PlanVerdict[] => verdicts.filter(it => it.state === state)
  const wrong = of('wrong')
    .slice(0, MOST)
    .map(it => it.reason ?? '')
  const several = new Set(verdicts.map(it => it.environment)).size > 1
  const environments = [...new Set(of('missing').map(it => it.environment))]
  const missing = environments.map(environment => {
    const paths = of('missing').flatMap(it => (it.environment === environment ? [it.path] : []))
    return `absent from ${listed(paths)}${several ? ` (${environment})` : ''}`
  })
  if (wrong.length + missing.length > 0) return [...wrong, ...missing]
  return of('unknown')
    .slice(0, 1)
    .map(it => it.reason ?? '')
}

/** Starts of the counter on a page that can be known to happen. */
function startsOn(path: Path, { vendor, ids }: PlannedCounter, { reached, trackers }: WholeGround): readonly CounterFact[] {
  const tracker = trackers.find(it => it.id === vendor)
  const keys = new Set(ids.map(it => counterKey(vendor, it.id, tracker)))
  return reached(path).flatMap(({ fact }) =>
    fact.kind === 'counter' &&
    fact.vendor === vendor &&
    fact.state === 'active' &&
    fact.how === 'snippet' &&
    keys.has(counterKey(vendor, fact.id, tracker))
      ? [fact]
      : [],
  )
}
