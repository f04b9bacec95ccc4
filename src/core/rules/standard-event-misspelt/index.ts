import type { Ask, Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { isSameWord } from '../shared/alike.js'
import { distance } from '../shared/distance.js'
import { once } from '../shared/once.js'
import { writing } from '../shared/replacing.js'
import { eventsOf } from '../shared/sent-events.js'
import type { SentEvent } from '../shared/sent-events.js'
import { exactSpan } from '../shared/values.js'
import { callsOf } from '../shared/vendor-calls.js'

export const standardEventMisspelt: Rule<'meant'> = rule({
  id: 'standard-event-misspelt',
  title: 'An event’s name is almost one of the vendor’s own',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: { meant: '`{name}` is almost `{meant}`, which {vendor} reports on by itself: under this name it is just another event' },
  *check(ask) {
    // Methods that take only the vendor's names are judged by them.
    const strict = new Set(callsOf(ask).flatMap(({ method, fact }) => (method?.takes === undefined ? [] : [fact.whole.start])))
    const events = eventsOf(ask).filter(({ fact }) => !strict.has(fact.whole.start))
    yield* once(events.flatMap(event => judged(ask, event)))
  },
})

function judged(ask: Ask, { fact, tracker, standard }: SentEvent): readonly Finding<'meant'>[] {
  const { name } = fact
  if (name.kind !== 'text' || fact.vendor === 'datalayer' || standard !== null) return []
  const names = (tracker.events ?? []).flatMap(event => (event.retired === undefined ? [event.name] : []))
  if (tracker.names?.fold === true && names.some(known => known.toLowerCase() === name.text.toLowerCase())) return []
  const same = names.find(known => isSameWord(known, name.text))
  const best = same ?? slip(name.text, names)
  if (best === undefined) return []
  const place = exactSpan(ask.page, name)
  const weight = same === undefined ? ({ severity: 'info' } as const) : {}
  const offers = place === null ? [] : [writing(place, best)]
  return [{ at: name.at, says: 'meant', with: { name: name.text, meant: best, vendor: tracker.title }, offers, ...weight }]
}

/** One letter is missing, doubled or wrong in a long name. A plural is a name of its own, and so is one with another number. */
function slip(name: string, names: readonly string[]): string | undefined {
  if (name.length < 8 || /\d/.test(name)) return undefined
  const [best] = nearest(name, names)
  if (best === undefined || Math.abs(best.length - name.length) > 1 || name === `${best}s` || best === `${name}s`) return undefined
  return distance(name, best) === 1 ? best : undefined
}
