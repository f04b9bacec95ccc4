import type { Ask, CounterFact, Finding, Reached, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { isCertain, isDead, isStart, keyOfCounter } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { noscriptAround } from '../shared/noscript-around.js'
import { ownPixels } from '../shared/own-pixels.js'
import { isPlaceholder } from '../shared/placeholder.js'

type Words = 'loader' | 'pixel'

export const idDisagrees: Rule<Words> = rule({
  id: 'id-disagrees',
  title: 'Loader, start and noscript pixel of a counter name different ids',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: {
    loader: 'The file is loaded for {id}, the counter is started as {started}: one of them is a slip',
    pixel: 'The noscript pixel counts for {id}, the script for {started}: one of them is a slip',
  },
  *check(ask) {
    if (ask.facts('counter').length === 0 || isSpecimen(ask.page.path)) return
    for (const [vendor, counters] of byVendor(ask)) yield* judged(ask, vendor, counters)
  },
})

function byVendor(ask: Ask): ReadonlyMap<string, readonly Reached<CounterFact>[]> {
  const all = new Map<string, Reached<CounterFact>[]>()
  for (const one of ask.reached('counter')) {
    if (one.fact.state === 'commented' || isDead(ask.tracker(one.fact.vendor))) continue
    all.set(one.fact.vendor, [...(all.get(one.fact.vendor) ?? []), one])
  }
  return all
}

function* judged(ask: Ask, vendor: string, counters: readonly Reached<CounterFact>[]): Iterable<Finding<Words>> {
  const tracker = ask.tracker(vendor)
  if (tracker === undefined) return
  const { path } = ask.page
  const started = counters.filter(({ fact }) => isStart(fact, tracker))
  // One id that nobody knows may be each of them.
  if (started.length === 0 || started.some(({ fact }) => keyOfCounter(ask, fact) === null)) return
  const keys = new Set(started.map(({ fact }) => keyOfCounter(ask, fact)))
  const others = counters.filter(({ fact }) => !isStart(fact, tracker))
  // The Google tag's file serves whatever is configured: only a single one that serves a single other id is a slip.
  const loaders = new Set(others.flatMap(({ fact }) => (fact.how === 'loader' ? [keyOfCounter(ask, fact)] : [])))
  const narrow = !tracker.several || (loaders.size === 1 && keys.size === 1)
  const pixels = ownPixels(ask, vendor)
  const seen = new Set<string>()
  for (const { fact, from } of others) {
    const key = keyOfCounter(ask, fact)
    const id = textOf(fact.id)?.trim() ?? ''
    if (from !== path || key === null || id === '' || keys.has(key) || seen.has(`${fact.how} ${key}`) || isPlaceholder(id, tracker))
      continue
    if (fact.conditional || (fact.how === 'loader' && (!narrow || !isCertain(fact)))) continue
    // A picture that everybody loads is a counter of its own.
    if (fact.how === 'noscript' && noscriptAround(ask.page, fact.whole) === null) continue
    seen.add(`${fact.how} ${key}`)
    // A counter that has its own pixel has lost none: the odd one is what is left of another counter.
    const wanting = fact.how === 'noscript' ? started.filter(one => !pixels.has(keyOfCounter(ask, one.fact) ?? '')) : started
    const [first] = wanting
    if (first === undefined || isPlaceholder(textOf(first.fact.id) ?? '', tracker)) continue
    const right = textOf(first.fact.id) ?? ''
    const says = fact.how === 'loader' ? 'loader' : 'pixel'
    const write =
      keys.size === 1 && fact.id.kind === 'text' && fact.id.exact
        ? [{ title: `Write ${right}`, edits: () => [{ at: fact.at, text: right }] }]
        : []
    yield {
      at: fact.at,
      says,
      with: { id, started: right },
      related: [{ path: first.from, at: first.fact.at, says: 'The id that is started' }],
      offers: write,
    }
  }
}
