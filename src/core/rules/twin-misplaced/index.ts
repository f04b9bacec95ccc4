import type { Ask, Entry, Finding, ObjectValue, Rule } from '../../model/index.js'
import { argument, rule } from '../../model/index.js'
import { isSameWord } from '../shared/alike.js'
import { once } from '../shared/once.js'
import { objectOf } from '../shared/values.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf } from '../shared/vendor-calls.js'

type Words = 'place' | 'key'

export const twinMisplaced: Rule<Words> = rule({
  id: 'twin-misplaced',
  title: 'The id that keeps an event from being counted twice stands where the vendor does not look',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    place: '{vendor} reads `{key}` from {where}: here it is just another parameter, and what the server reports too is counted twice',
    key: '{vendor} knows no `{given}`: the id that an event shares with the server’s is called `{key}`',
  },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(call => judged(ask, call)))
  },
})

function judged(ask: Ask, call: ReadCall): readonly Finding<Words>[] {
  const { method, tracker, rest } = call
  const { twin } = tracker
  if (twin === undefined || method === null || method.does === 'other' || method.does === 'start') return []
  const parameters = objectOf(argument(method, rest, 'parameters'))
  const right = twin.in === 'parameters' ? parameters : objectOf(argument(method, rest, 'options'))
  if (parameters === null || (right !== null && (has(right, twin.key) || right.open))) return []
  const keys = ask.trackers.flatMap(one => (one.twin === undefined ? [] : [one.twin.key]))
  return parameters.entries.flatMap((entry): readonly Finding<Words>[] => {
    const own = isSameWord(entry.key, twin.key)
    const about = { vendor: tracker.title, key: twin.key }
    if (own)
      return twin.in === 'parameters' ? [] : [{ at: placeOf(entry), says: 'place', with: { ...about, where: 'the argument behind it' } }]
    const foreign = keys.some(key => isSameWord(key, entry.key)) && tracker.parameters?.known?.[entry.key] === undefined
    return foreign ? [{ at: placeOf(entry), says: 'key', with: { ...about, given: entry.key } }] : []
  })
}

/** In whatever spelling: what is almost right is another rule's matter. */
function has({ entries }: ObjectValue, key: string): boolean {
  return entries.some(entry => isSameWord(entry.key, key))
}

function placeOf({ keyAt, value }: Entry): Finding<Words>['at'] {
  return keyAt.start < keyAt.end ? keyAt : value.at
}
