import type { CounterFact, Page, Reached } from '../../core/model/index.js'
import type { CounterEntry } from '../contract.js'
import type { Sources } from './sources.js'
import { alternatives, written } from './values.js'

/** Counters of a page as the contract lists them, in the order in which they are reached; an id that is one of several known ones gives each. */
export function counterEntries(counters: readonly Reached<CounterFact>[], sources: Sources): readonly CounterEntry[] {
  return counters.flatMap(({ fact, from }) => {
    const { line, column } = sources.place(from, fact.at.start)
    const { vendor, how, state } = fact
    const { variable } = { variable: undefined, ...fact.id }
    const trigger = how === 'container' && fact.trigger !== null ? { trigger: fact.trigger } : {}
    return ids(fact, sources.page(from)).map(id => ({
      vendor,
      id,
      ...(id === null && variable !== undefined && { variable }),
      line,
      column,
      how,
      state,
      from,
      ...trigger,
    }))
  })
}

function ids(fact: CounterFact, page: Page | undefined): readonly (string | null)[] {
  const known = alternatives(fact.id)
  if (known[0] !== null || page === undefined) return known
  return [written(fact.id.at, page)]
}
