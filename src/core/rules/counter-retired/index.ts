import type { Ask, CounterFact, LoadFact, Retirement, Rule, Span } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { counterRetirement, loadRetirement } from '../shared/retirement.js'
import { loaderOf } from '../shared/loader-of.js'
import { filesOf } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksFor } from '../shared/speaks-for.js'

export const counterRetired: Rule = rule({
  id: 'counter-retired',
  title: 'A counter of a generation that has ended',
  severity: 'warning',
  topic: 'counters',
  precision: 'very-high',
  tag: 'deprecated',
  words: {
    dead: '{system} has collected nothing since {since}: {successor} takes its place',
    old: '{system} is an older generation that still works: {successor} takes its place',
    many: '{system} has collected nothing since {since} and stands in {count} files, of which this is the first: {successor} takes its place',
    manyOld: '{system} is an older generation and stands in {count} files, of which this is the first: {successor} takes its place',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    if (ask.facts('counter').length + ask.facts('load').length === 0 || isSpecimen(ask.page.path)) return
    for (const { system, at, retired, files } of oldOnes(ask)) {
      if (!speaksFor(ask, files)) continue
      const words = { system, successor: retired.successor }
      const count = files.length > Number(ask.option('once')) ? files.length : 0
      const found = { at, essence: system }
      if (retired.level === 'old') {
        if (count > 0) yield { ...found, says: 'manyOld', with: { ...words, count }, severity: 'info' }
        else yield { ...found, says: 'old', with: words, severity: 'info' }
      } else {
        const since = retired.since ?? 'its end'
        yield count > 0
          ? { ...found, says: 'many', with: { ...words, count, since } }
          : { ...found, says: 'dead', with: { ...words, since } }
      }
    }
  },
})

interface Old {
  readonly system: string
  readonly at: Span
  readonly retired: Retirement
  /** All files that have it, sorted. */
  readonly files: readonly string[]
}

/** Each system and generation once for a file, where it is started, else where it is loaded. */
function oldOnes(ask: Ask): readonly Old[] {
  const counters = ask
    .facts('counter')
    .filter(fact => fact.state === 'active' && fact.how !== 'noscript' && fact.by !== 'pixel' && !isOfTag(fact))
  const facts: readonly (CounterFact | LoadFact)[] = [
    ...counters.filter(({ how }) => how !== 'loader'),
    ...counters.filter(({ how }) => how === 'loader'),
    ...ask.facts('load').filter(({ state }) => state === 'active'),
  ]
  const all = new Map<string, Old>()
  for (const fact of facts) {
    const retired = retirementOf(ask, fact)
    const tracker = ask.tracker(fact.vendor)
    if (retired === null || tracker === undefined) continue
    const key = tracker.retired === undefined ? `${tracker.id} ${retired.successor}` : tracker.id
    if (all.has(key)) continue
    const generation = fact.kind === 'load' ? loaderOf(ask, fact)?.loader.generation : fact.generation
    const system = tracker.retired !== undefined || generation == null ? tracker.title : `${tracker.title} by ${generation}`
    const same = ask.site
      .all(fact.kind, fact.vendor)
      .filter(({ fact: other }) => other.state === 'active' && retirementOf(ask, other) !== null)
    all.set(key, { system, at: fact.at, retired, files: [...new Set([...filesOf(same), ask.page.path])].sort() })
  }
  return [...all.values()]
}

/** Tags of a container are told by a rule of their own. */
function isOfTag({ how, by }: CounterFact): boolean {
  return how === 'container' && (by === 'ua' || by === 'event')
}

function retirementOf(ask: Ask, fact: CounterFact | LoadFact): Retirement | null {
  return fact.kind === 'counter' ? counterRetirement(fact, ask.tracker(fact.vendor)) : loadRetirement(ask, fact)
}
