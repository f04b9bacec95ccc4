import type { Ask, CounterFact, Related } from '../../model/index.js'
import { keyOfCounter } from './counters.js'
import { isSpecimen } from './is-backstage.js'

export interface OneId {
  /** Where a person would put it right first: the start of the counter rather than its loader or pixel. */
  readonly fact: CounterFact
  /** The other places of the file with the same id. */
  readonly related: readonly Related[]
}

/** Live counters of this file by id, each once: a wrong id that stands in snippet, loader and pixel is one mistake. Files with mistakes on purpose have none. */
export function idsOf(ask: Ask, wanted: (fact: CounterFact) => boolean): readonly OneId[] {
  const counters = ask.facts('counter')
  if (counters.length === 0 || isSpecimen(ask.page.path)) return []
  const { path } = ask.page
  const groups = new Map<string, CounterFact[]>()
  for (const fact of counters) {
    if (fact.state !== 'active' || !wanted(fact)) continue
    const key = keyOfCounter(ask, fact) ?? `${fact.vendor}:`
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()].flatMap(facts => {
    const fact = facts.find(one => one.how !== 'noscript' && one.by !== 'loader') ?? facts[0]
    if (fact === undefined) return []
    const others = facts.filter(one => one !== fact && one.at.start !== fact.at.start)
    return [{ fact, related: others.map(({ at }) => ({ path, at, says: 'The same id' })) }]
  })
}
