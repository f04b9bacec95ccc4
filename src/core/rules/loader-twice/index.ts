import type { Ask, LoadFact, Reached, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isCertain, isDead } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { loaderOf } from '../shared/loader-of.js'

export const loaderTwice: Rule = rule({
  id: 'loader-twice',
  title: 'The file of a counter is loaded twice on one page',
  severity: 'info',
  topic: 'counters',
  precision: 'high',
  words: { again: '{loader} of {vendor} is loaded already on this page: one is enough for all its ids' },
  *check(ask) {
    if (ask.facts('load').length === 0) return
    const { path } = ask.page
    if (isSpecimen(path)) return
    for (const { name, title, loads } of groups(ask)) {
      const own = loads.filter(({ from }) => from === path)
      const other = loads.find(({ from }) => from !== path)
      const [first] = own
      if (first === undefined) continue
      const again = own.slice(1).map(({ fact }) => ({ fact, first }))
      const pairs = again.length > 0 || other === undefined ? again : [{ fact: first.fact, first: other }]
      for (const { fact, first: before } of pairs) {
        yield {
          at: fact.at,
          says: 'again',
          with: { loader: name, vendor: title },
          related: [{ path: before.from, at: before.fact.at, says: 'The other one' }],
        }
      }
    }
  },
})

interface Group {
  readonly name: string
  readonly title: string
  readonly loads: readonly Reached<LoadFact>[]
}

/** Sure loads by file. Where the file itself starts the counter, two of them are two counters or one twice: that is for other rules. */
function groups(ask: Ask): readonly Group[] {
  const all = new Map<string, Group>()
  for (const one of ask.reached('load')) {
    const known = loaderOf(ask, one.fact)
    if (known === null || !isCertain(one.fact) || known.loader.starts === true || known.loader.shared === true || isDead(known.tracker))
      continue
    if (known.loader.retired !== undefined) continue
    const { name } = known.loader
    const key = `${known.tracker.id} ${name}`
    const loads = all.get(key)?.loads ?? []
    if (loads.some(({ fact, from }) => from === one.from && fact.whole.start === one.fact.whole.start)) continue
    all.set(key, { name, title: known.tracker.title, loads: [...loads, one] })
  }
  return [...all.values()]
}
