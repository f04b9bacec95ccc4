import type { Ask, Finding, NameLimits, Rule, TextValue } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { once } from '../shared/once.js'
import { clipped } from '../shared/clipped.js'
import { eventsOf, nameWords } from '../shared/sent-events.js'
import type { SentEvent } from '../shared/sent-events.js'
import { exactSpan } from '../shared/values.js'
import { writing } from '../shared/replacing.js'

type Words = 'empty' | 'forbidden' | 'pattern' | 'long' | 'discouraged'

export const eventNameIllegal: Rule<Words> = rule({
  id: 'event-name-illegal',
  title: 'The name of an event or goal is one the vendor does not take',
  severity: 'error',
  topic: 'events',
  precision: 'very-high',
  words: {
    empty: 'The {noun} is empty: {vendor} drops it',
    forbidden: '`{name}` holds {letters}: {vendor} does not send it',
    pattern: '`{name}` is no {noun} by the rules of {vendor}: it {rule}',
    long: '`{name}` has {length} letters, {vendor} takes {most}',
    discouraged: '`{name}` holds {letters}, which {vendor} advises against',
  },
  *check(ask) {
    yield* once(eventsOf(ask).flatMap(event => judged(ask, event)))
  },
})

function judged(ask: Ask, event: SentEvent): readonly Finding<Words>[] {
  const { fact, tracker, standard } = event
  const { name } = fact
  const limits = tracker.names
  // The names of layers' events are between the page and its container; what a vendor calls an event itself is right.
  if (name.kind !== 'text' || fact.vendor === 'datalayer' || fact.event === 'pageview' || standard !== null) return []
  if (name.text.trim() === '')
    return fact.event === 'ecommerce' ? [] : [{ at: fact.at, says: 'empty', with: { noun: nameWords(event), vendor: tracker.title } }]
  return limits === undefined || isJoined(name) ? [] : broken(ask, event, name, limits)
}

/** Built of several arguments, `category/action`: the vendor's rules are not about the whole. */
function isJoined({ text, at, exact }: TextValue): boolean {
  return !exact && text.includes('/') && text.length > at.end - at.start
}

function broken(ask: Ask, event: SentEvent, name: TextValue, limits: NameLimits): readonly Finding<Words>[] {
  const { at, text } = name
  const { title: vendor } = event.tracker
  const about = { name: clipped(text), vendor }
  const place = exactSpan(ask.page, name)
  const forbidden = lettersOf(text, limits.forbidden)
  if (forbidden !== '') return [{ at, says: 'forbidden', with: { ...about, letters: forbidden } }]
  if (limits.pattern?.test(text) === false) {
    const words = { ...about, noun: nameWords(event), rule: limits.words ?? 'has another form' }
    const better = text.trim().replace(/[^\p{L}\p{N}_]+/gu, '_')
    const offers = place !== null && limits.pattern.test(better) ? [writing(place, better)] : []
    return [{ at, says: 'pattern', with: words, offers, severity: 'warning' }]
  }
  if (limits.maxLength !== undefined && text.length > limits.maxLength)
    return [{ at, says: 'long', with: { ...about, length: text.length, most: limits.maxLength }, severity: 'warning' }]
  const discouraged = lettersOf(text, limits.discouraged)
  return discouraged === '' ? [] : [{ at, says: 'discouraged', with: { ...about, letters: discouraged }, severity: 'info' }]
}

/** The letters of a text that match, each once, as they are shown to a person. */
function lettersOf(text: string, pattern: RegExp | undefined): string {
  if (pattern === undefined) return ''
  const found = [...new Set(text)].filter(letter => pattern.test(letter))
  if (found.length === 0) return pattern.test(text) ? `“${pattern.exec(text)?.[0] ?? ''}”` : ''
  return found.map(letter => (letter === ' ' ? 'a space' : `“${letter}”`)).join(' ')
}
