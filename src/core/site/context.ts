import type { CounterFact, Reached, State, Tracker, TrackerId } from '../model/index.js'
import { counterKey } from '../model/index.js'
import { googlePrefix } from './resolve-events.js'

/** What the facts of one file mean depends on the page they run on; this is what they need to know of it. */
export interface Context {
  /** Counters that a script of the page starts, by key, with the surest state. */
  readonly started: ReadonlyMap<string, State>
  /** Prefixes of the ids that `gtag` serves on the page: `G`, `UA`, `AW`, `DC`; `?` when an id is not known. */
  readonly google: ReadonlySet<string>
}

export function contextOf(counters: readonly Reached<CounterFact>[], trackerOf: (vendor: TrackerId) => Tracker | undefined): Context {
  const started = new Map<string, State>()
  const google = new Set<string>()
  for (const { fact } of counters) {
    if (fact.state === 'commented') continue
    const prefix = googlePrefix(fact)
    if (prefix !== null) google.add(prefix)
    const key = fact.how === 'noscript' ? null : counterKey(fact.vendor, fact.id, trackerOf(fact.vendor))
    if (key !== null) started.set(key, surer(started.get(key), fact.state))
  }
  return { started, google }
}

export function mergeContexts(contexts: readonly Context[]): Context {
  const started = new Map<string, State>()
  for (const context of contexts) {
    for (const [key, state] of context.started) started.set(key, surer(started.get(key), state))
  }
  return { started, google: new Set(contexts.flatMap(context => [...context.google])) }
}

export function sameContext(one: Context, other: Context): boolean {
  return (
    one.started.size === other.started.size &&
    [...one.started].every(([key, state]) => other.started.get(key) === state) &&
    one.google.size === other.google.size &&
    [...one.google].every(prefix => other.google.has(prefix))
  )
}

const SURENESS: Readonly<Record<State, number>> = { active: 3, blocked: 2, unknown: 1, commented: 0 }

function surer(one: State | undefined, other: State): State {
  return one !== undefined && SURENESS[one] >= SURENESS[other] ? one : other
}
