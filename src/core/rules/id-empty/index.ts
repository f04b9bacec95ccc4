import type { Ask, CounterFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { called } from '../shared/counters.js'
import { idsOf } from '../shared/first-of-id.js'

export const idEmpty: Rule = rule({
  id: 'id-empty',
  title: 'A counter is started without an id',
  severity: 'error',
  topic: 'counters',
  precision: 'very-high',
  words: { empty: 'The id of the {counter} is empty: nothing is counted' },
  *check(ask) {
    for (const { fact, related } of idsOf(ask, ({ id }) => id.kind === 'text' && id.text.trim() === '')) {
      const tracker = ask.tracker(fact.vendor)
      if (tracker === undefined || tracker.ids.optional === true || isOneOfSeveral(ask, fact)) continue
      yield { at: fact.at, says: 'empty', with: { counter: called(tracker) }, related }
    }
  },
})

/** An address that is put together at run time is empty in one of its ways only. */
function isOneOfSeveral(ask: Ask, { whole }: CounterFact): boolean {
  return ask.facts('load').some(load => load.whole.start === whole.start && load.url.kind !== 'text')
}
