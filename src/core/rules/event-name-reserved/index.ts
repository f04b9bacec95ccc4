import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { once } from '../shared/once.js'
import { eventsOf } from '../shared/sent-events.js'
import type { SentEvent } from '../shared/sent-events.js'
import type { Finding } from '../../model/index.js'

type Words = 'name' | 'prefix' | 'measured'

export const eventNameReserved: Rule<Words> = rule({
  id: 'event-name-reserved',
  title: 'An event has a name the vendor keeps for itself',
  severity: 'warning',
  topic: 'events',
  precision: 'very-high',
  words: {
    name: '{vendor} keeps the name `{name}` for itself: give your event another',
    measured: '{vendor} counts `{name}` by itself where enhanced measurement is on: yours then comes on top',
    prefix: '{vendor} keeps names that begin with `{prefix}` for itself: give `{name}` another',
  },
  *check(ask) {
    yield* once(eventsOf(ask).flatMap(judged))
  },
})

function judged({ fact, tracker }: SentEvent): readonly Finding<Words>[] {
  const { name } = fact
  if (name.kind !== 'text' || fact.vendor === 'datalayer') return []
  const { reserved = [], reservedPrefixes = [], measured = [] } = tracker.names ?? {}
  const about = { name: name.text, vendor: tracker.title }
  if (measured.includes(name.text)) return [{ at: name.at, says: 'measured', with: about, severity: 'info' }]
  if (reserved.includes(name.text)) return [{ at: name.at, says: 'name', with: about }]
  const prefix = reservedPrefixes.find(it => name.text.startsWith(it))
  return prefix === undefined ? [] : [{ at: name.at, says: 'prefix', with: { ...about, prefix } }]
}
