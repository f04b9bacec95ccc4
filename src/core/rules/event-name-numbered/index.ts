import type { Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { once } from '../shared/once.js'
import type { SentEvent } from '../shared/sent-events.js'
import { eventsOf } from '../shared/sent-events.js'

export const eventNameNumbered: Rule<'number'> = rule({
  id: 'event-name-numbered',
  title: 'The name of an event holds a number that belongs into a parameter',
  severity: 'info',
  topic: 'events',
  precision: 'medium',
  optional: true,
  words: {
    number: '`{name}` holds the number {number}: each makes an event of its own in {vendor}. Send it as a parameter of one event',
  },
  *check(ask) {
    yield* once(eventsOf(ask).flatMap(judged))
  },
})

/** Four digits and more, which are no year and stand by themselves in the name: `view_product_10293`. */
const NUMBER = /(?:^|[^0-9a-z])(?!(?:19|20)\d\d(?!\d))(\d{4,})(?![0-9a-z])/i

function judged({ fact, tracker, standard }: SentEvent): readonly Finding<'number'>[] {
  const { name } = fact
  // Goals of other systems have numbers for names; layers' events are between the page and its container.
  if (name.kind !== 'text' || fact.event !== 'event' || standard !== null || fact.vendor === 'datalayer') return []
  const number = NUMBER.exec(name.text)?.[1]
  if (number === undefined || number === name.text) return []
  return [{ at: fact.at, says: 'number', with: { name: clipped(name.text), number, vendor: tracker.title } }]
}
