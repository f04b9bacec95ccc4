import type { Ask, CounterFact, Reached, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { keyOfCounter, surelyStarted } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { isPlaceholder } from '../shared/placeholder.js'

export const countersSeveral: Rule = rule({
  id: 'counters-several',
  title: 'Two different counters of one vendor run on the same page',
  severity: 'info',
  topic: 'counters',
  precision: 'medium',
  words: { several: '{vendor} runs twice on this page, as {first} and as {id}: is one of them left over?' },
  options: {
    allow: { default: [], about: 'Vendors that may run with several ids, and single ids that may stand beside others' },
  },
  *check(ask) {
    if (ask.facts('counter').length === 0) return
    const { path } = ask.page
    if (isSpecimen(path)) return
    const allowed = new Set([ask.option('allow')].flat().map(String))
    for (const [vendor, ids] of byVendor(ask)) {
      if (allowed.has(vendor)) continue
      const counted = ids.filter(({ fact }) => !allowed.has(textOf(fact.id) ?? ''))
      const own = counted.findLast(({ from }) => from === path)
      const first = counted.find(one => one !== own)
      if (own === undefined || first === undefined) continue
      yield {
        at: own.fact.at,
        says: 'several',
        with: { vendor: ask.tracker(vendor)?.title ?? vendor, first: textOf(first.fact.id) ?? '', id: textOf(own.fact.id) ?? '' },
        related: [{ path: first.from, at: first.fact.at, says: 'The other one' }],
      }
    }
  },
})

/** The first sure start of each id, for vendors of which a page has one counter as a rule. */
function byVendor(ask: Ask): ReadonlyMap<string, readonly Reached<CounterFact>[]> {
  const all = new Map<string, Map<string, Reached<CounterFact>>>()
  for (const one of surelyStarted(ask)) {
    const tracker = ask.tracker(one.fact.vendor)
    const key = keyOfCounter(ask, one.fact)
    const id = textOf(one.fact.id)?.trim() ?? ''
    if (tracker === undefined || tracker.several || key === null || id === '' || isPlaceholder(id, tracker)) continue
    const ids = all.get(tracker.id) ?? new Map<string, Reached<CounterFact>>()
    all.set(tracker.id, ids)
    // One call with alternatives is no second counter.
    const sameCall = [...ids.values()].some(({ fact, from }) => from === one.from && fact.whole.start === one.fact.whole.start)
    if (!ids.has(key) && !sameCall) ids.set(key, one)
  }
  return new Map([...all].map(([vendor, ids]) => [vendor, [...ids.values()]]))
}
