import type { Ask, CallFact, Finding, ObjectValue, Rule, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { listed } from '../shared/listed.js'
import { once } from '../shared/once.js'
import type { SentEvent } from '../shared/sent-events.js'
import { eventsOf } from '../shared/sent-events.js'
import { isNothing } from '../shared/values.js'

type Words = 'required' | 'needs' | 'expected'

export const eventParameterMissing: Rule<Words> = rule({
  id: 'event-parameter-missing',
  title: 'An event lacks a parameter the vendor asks for',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    required: '{vendor} asks for {missing} with `{name}`',
    needs: '`{given}` says nothing to {vendor} without {missing}',
    expected: '{vendor} shows `{name}` poorly without {missing}',
  },
  *check(ask) {
    yield* once(eventsOf(ask).flatMap(event => judged(ask, event)))
  },
})

function judged(ask: Ask, event: SentEvent): readonly Finding<Words>[] {
  const { fact, tracker, standard, parameters } = event
  const call = ask.facts('call').find(it => it.whole.start === fact.whole.start && it.order === fact.order)
  // Parameters that are computed, or handed over as a variable, may hold anything.
  if (parameters === null ? fact.parameters !== null || call?.open === true : parameters.open) return []
  if (fact.via.length > 0 && parameters === null) return []
  const name = fact.name.kind === 'text' ? fact.name.text : ''
  const about = { name, vendor: tracker.title }
  const lacks = (key: string): boolean => !has(parameters, key) && !isSetElsewhere(ask, key)
  const steering = tracker.parameters?.control ?? {}
  const missing = (standard?.required ?? []).flatMap(one => {
    const keys = typeof one === 'string' ? [one] : one
    return keys.some(key => Object.hasOwn(steering, key)) || !keys.every(lacks) ? [] : keys.map(quoted).join(' or ')
  })
  const found: Finding<Words>[] = []
  if (missing.length > 0) found.push({ at: fact.at, says: 'required', with: { ...about, missing: listed(missing) } })
  for (const [given, keys] of Object.entries(standard?.needs ?? {})) {
    const entry = parameters?.entries.find(({ key }) => key === given)
    const needed = keys.filter(key => lacks(key) && standard?.required?.includes(key) !== true)
    if (entry === undefined || isNothing(entry.value) || needed.length === 0) continue
    found.push({
      at: entry.keyAt.start < entry.keyAt.end ? entry.keyAt : fact.at,
      says: 'needs',
      with: { ...about, given, missing: listed(needed.map(quoted)) },
    })
  }
  const poor = (standard?.expected ?? []).filter(lacks)
  const asked = (standard?.expected ?? []).length
  // A currency without a value is asked for by nobody.
  if (found.length === 0 && poor.length > 0 && poor.length === asked)
    found.push({ at: fact.at, says: 'expected', with: { ...about, missing: listed(poor.map(quoted)) }, severity: 'info' })
  return found
}

function has(parameters: ObjectValue | null, name: string): boolean {
  return parameters?.entries.some(({ key, value }) => key === name && !isNothing(value)) === true
}

/** `gtag('set', { currency: 'EUR' })` and options of config hold for all events of a page, wherever they stand. */
function isSetElsewhere(ask: Ask, name: string): boolean {
  const holds = (value: Value | undefined): boolean => value?.kind === 'object' && (value.open || has(value, name))
  const isSet = ({ args }: CallFact): boolean => args.some(value => holds(value) || (value.kind === 'text' && value.text === name))
  return ask.site.all('call', 'gtag:set').some(({ fact }) => isSet(fact)) || ask.reached('counter').some(({ fact }) => holds(fact.options))
}

function quoted(name: string): string {
  return `\`${name}\``
}
