import type { Ask, Finding, Rule, StandardEvent, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSameWord } from '../shared/alike.js'
import { once } from '../shared/once.js'
import { writing } from '../shared/replacing.js'
import type { SentEvent } from '../shared/sent-events.js'
import { eventsOf } from '../shared/sent-events.js'
import { exactSpan } from '../shared/values.js'
import { callsOf } from '../shared/vendor-calls.js'

export const eventOfOtherVendor: Rule<'foreign'> = rule({
  id: 'event-of-other-vendor',
  title: 'An event bears the name that another vendor has for it',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: { foreign: '`{name}` is the name {other} has for it; {vendor} calls it `{meant}`, and counts this one as something of your own' },
  *check(ask) {
    // Methods that take only the vendor's names are judged by them.
    const strict = new Set(callsOf(ask).flatMap(({ method, fact }) => (method?.takes === undefined ? [] : [fact.whole.start])))
    yield* once(eventsOf(ask).flatMap(event => (strict.has(event.fact.whole.start) ? [] : judged(ask, event))))
  },
})

function judged(ask: Ask, { fact, tracker, standard }: SentEvent): readonly Finding<'foreign'>[] {
  const { name } = fact
  const own = tracker.events ?? []
  if (name.kind !== 'text' || fact.vendor === 'datalayer' || standard !== null || !own.some(({ means }) => means !== undefined)) return []
  // The same letters in another dress are the misspelling of an own name.
  if (own.some(event => isSameWord(event.name, name.text))) return []
  for (const other of ask.trackers) {
    const meaning = other === tracker ? undefined : meaningOf(other, name.text, tracker.names?.fold === true)
    const meant = meaning === undefined ? undefined : own.find(({ means, retired }) => means === meaning && retired === undefined)
    if (meant === undefined) continue
    const place = exactSpan(ask.page, name)
    const offers = place === null ? [] : [writing(place, meant.name)]
    return [
      { at: name.at, says: 'foreign', with: { name: name.text, other: other.title, vendor: tracker.title, meant: meant.name }, offers },
    ]
  }
  return []
}

function meaningOf({ events = [] }: Tracker, name: string, fold: boolean): StandardEvent['means'] {
  return events.find(event => event.name === name || (fold && event.name.toLowerCase() === name.toLowerCase()))?.means
}
