import type { Ask, CounterFact, Finding, Reached, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called, keyOfCounter, surelyStarted } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'

type Words = 'again' | 'sending' | 'elsewhere'

export const counterTwice: Rule<Words> = rule({
  id: 'counter-twice',
  title: 'The same counter is started twice on one page',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: {
    again: 'The {counter} {id} is started already on this page: one start is enough',
    sending: 'The {counter} {id} is started already on this page: {twice}',
    elsewhere: 'The {counter} {id} is started in {file} as well, which this page loads: {twice}',
  },
  *check(ask) {
    if (ask.facts('counter').length === 0) return
    const { path } = ask.page
    if (isSpecimen(path)) return
    for (const group of groups(ask)) {
      const own = group.filter(({ from }) => from === path)
      const [first] = own
      if (first === undefined) continue
      const other = group.find(({ from }) => from !== path)
      for (const { fact } of own.slice(1)) yield again(ask, fact, first)
      if (own.length === 1 && other !== undefined) yield again(ask, first.fact, other)
    }
  },
})

/** Sure starts by counter, where one has more than one; of a call that is reached by several ways only the first. */
function groups(ask: Ask): readonly (readonly Reached<CounterFact>[])[] {
  const all = new Map<string, Reached<CounterFact>[]>()
  for (const one of surelyStarted(ask)) {
    const key = keyOfCounter(ask, one.fact)
    if (key === null || textOf(one.fact.id)?.trim() === '' || isSilent(one.fact)) continue
    const group = all.get(key) ?? []
    if (!group.some(({ fact, from }) => from === one.from && fact.whole.start === one.fact.whole.start)) all.set(key, [...group, one])
  }
  return [...all.values()].filter(group => group.length > 1)
}

/** A start that is told to send nothing by itself sets the counter up anew on purpose. */
function isSilent({ options }: CounterFact): boolean {
  if (options === undefined) return false
  if (options.kind !== 'object') return options.kind !== 'nothing'
  return options.open || options.entries.some(({ key, value }) => key === 'send_page_view' && !(value.kind === 'boolean' && value.value))
}

function again(ask: Ask, fact: CounterFact, other: Reached<CounterFact>): Finding<Words> {
  const tracker = ask.tracker(fact.vendor)
  const counter = tracker === undefined ? fact.vendor : called(tracker)
  const id = textOf(fact.id) ?? ''
  const twice = tracker?.twice
  const found = {
    at: fact.at,
    essence: `${fact.vendor}:${id}`,
    related: [{ path: other.from, at: other.fact.at, says: 'The other start' }],
  }
  if (other.from !== ask.page.path)
    return { ...found, says: 'elsewhere', with: { counter, id, file: other.from, twice: twice ?? 'one start is enough' } }
  return twice === undefined
    ? { ...found, says: 'again', with: { counter, id } }
    : { ...found, says: 'sending', with: { counter, id, twice } }
}
