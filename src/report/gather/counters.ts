import type { CounterFact, Page, Reached, State } from '../../core/model/index.js'
import type { CounterEntry } from '../contract.js'
import type { Sources } from './sources.js'
import { alternatives, written } from './values.js'

/** Counters of a page as the contract lists them, in the order in which they are reached. */
export function counterEntries(counters: readonly Reached<CounterFact>[], sources: Sources): readonly CounterEntry[] {
  const entries = counters.flatMap(({ fact, from }) => {
    const { line, column } = sources.place(from, fact.at.start)
    const { vendor, how, state } = fact
    return ids(fact, sources.page(from)).map(id => ({ vendor, id, line, column, how, state, from }))
  })
  return entries.map(entry =>
    entry.how === 'noscript' && entry.state === 'active' ? { ...entry, state: imageState(entry, entries) } : entry,
  )
}

/**
 * An image in `<noscript>` is as live as the script of the same counter: visitors without JavaScript are next to none,
 * so an image alone is no working counter.
 */
function imageState(image: CounterEntry, all: readonly CounterEntry[]): State {
  const scripts = all.filter(({ vendor, id, how }) => how !== 'noscript' && vendor === image.vendor && id === image.id)
  return STRONGEST.find(state => scripts.some(script => script.state === state)) ?? 'unknown'
}

const STRONGEST: readonly State[] = ['active', 'blocked', 'unknown', 'commented']

function ids(fact: CounterFact, page: Page | undefined): readonly (string | null)[] {
  const known = alternatives(fact.id)
  if (known[0] !== null || page === undefined) return known
  return [written(fact.id.at, page)]
}
