import type { Ask, Entry, Finding, ParameterLimits, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSameWord } from '../shared/alike.js'
import { clipped } from '../shared/clipped.js'
import { once } from '../shared/once.js'
import { writing } from '../shared/replacing.js'
import type { SentEvent } from '../shared/sent-events.js'
import { eventsOf, isControl, shapeOf } from '../shared/sent-events.js'
import { keySpan } from '../shared/values.js'

type Words = 'former' | 'meant' | 'pattern' | 'long' | 'reserved' | 'prefix' | 'many'

export const eventParameterName: Rule<Words> = rule({
  id: 'event-parameter-name',
  title: 'A parameter of an event has a name the vendor does not take, or there are too many',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    meant: '`{name}` is almost `{meant}`, which {vendor} reads: under this name it is just another parameter',
    former: '{vendor} does not read `{name}` here: it is called `{meant}`',
    pattern: '`{name}` is no parameter name by the rules of {vendor}: letters, digits and underscores, a letter first',
    long: 'The parameter `{name}` has {length} letters, {vendor} takes {most}',
    reserved: '{vendor} keeps the parameter `{name}` for itself: no report can show it under this name',
    prefix: '{vendor} keeps parameters that begin with `{prefix}` for itself: give `{name}` another name',
    many: 'The event has {count} parameters, {vendor} takes {most}: the rest is lost',
  },
  *check(ask) {
    yield* once(eventsOf(ask).flatMap(event => judged(ask, event)))
  },
})

function judged(ask: Ask, event: SentEvent): readonly Finding<Words>[] {
  const { fact, tracker, parameters } = event
  const limits = tracker.parameters
  if (limits === undefined || parameters === null || fact.vendor === 'datalayer') return []
  const sent = parameters.entries.filter(({ key }) => !isControl(event, key) && key !== tracker.items?.list)
  const own = sent.filter(({ key }) => shapeOf(event, key) === null && limits.allowed?.includes(key) !== true)
  const wrong = own.flatMap(entry => renamed(ask, event, entry) ?? misspelt(ask, event, entry) ?? named(entry, limits, tracker.title))
  const most = limits.maxCount
  if (most === undefined || sent.length <= most) return wrong
  return [...wrong, { at: fact.at, says: 'many', with: { count: sent.length, most, vendor: tracker.title } }]
}

/** A key of another vendor, or of an older form. */
function renamed({ page }: Ask, { tracker, parameters }: SentEvent, { key, keyAt, value }: Entry): Finding<Words> | null {
  const { former = {} } = tracker.parameters ?? {}
  const meant = Object.hasOwn(former, key) ? former[key] : undefined
  if (meant === undefined || parameters?.entries.some(entry => entry.key === meant) === true) return null
  const place = keySpan(page, key, keyAt)
  return {
    at: keyAt.start < keyAt.end ? keyAt : value.at,
    says: 'former',
    with: { name: key, meant, vendor: tracker.title },
    offers: place === null ? [] : [writing(place, meant)],
  }
}

/** The same letters as a parameter of this event, in another dress. */
function misspelt({ page }: Ask, { tracker, standard, parameters }: SentEvent, { key, keyAt, value }: Entry): Finding<Words> | null {
  const { known = {}, control = {} } = tracker.parameters ?? {}
  const names = [...Object.keys(standard?.parameters ?? {}), ...Object.keys(control), ...Object.keys(known)]
  const best = names.find(name => isSameWord(name, key))
  // Both are sent: one for each of two readers.
  if (best === undefined || best === key || parameters?.entries.some(entry => entry.key === best) === true) return null
  const place = keySpan(page, key, keyAt)
  const at = keyAt.start < keyAt.end ? keyAt : value.at
  return {
    at,
    says: 'meant',
    with: { name: key, meant: best, vendor: tracker.title },
    offers: place === null ? [] : [writing(place, best)],
  }
}

function named({ key, keyAt, value }: Entry, limits: ParameterLimits, vendor: string): readonly Finding<Words>[] {
  const at = keyAt.start < keyAt.end ? keyAt : value.at
  const about = { name: clipped(key), vendor }
  const { reserved = [], reservedPrefixes = [], pattern, maxLength } = limits
  if (reserved.includes(key)) return [{ at, says: 'reserved', with: about, severity: 'info' }]
  const prefix = reservedPrefixes.find(it => key.startsWith(it))
  if (prefix !== undefined) return [{ at, says: 'prefix', with: { ...about, prefix } }]
  if (pattern?.test(key) === false) return [{ at, says: 'pattern', with: about }]
  if (maxLength === undefined || key.length <= maxLength) return []
  return [{ at, says: 'long', with: { ...about, length: key.length, most: maxLength } }]
}
