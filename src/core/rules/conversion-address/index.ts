import type { Ask, Finding, Rule, TextValue, Tracker, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { isFilledLater, isPlaceholder } from '../shared/placeholder.js'
import { once } from '../shared/once.js'
import { eventsOf } from '../shared/sent-events.js'
import { certainTexts, keySpan, objectOf } from '../shared/values.js'
import { callsOf } from '../shared/vendor-calls.js'

type Words = 'label' | 'form' | 'placeholder' | 'missing' | 'key'

export const conversionAddress: Rule<Words> = rule({
  id: 'conversion-address',
  title: 'A conversion does not say which action of which account it is',
  severity: 'error',
  topic: 'events',
  precision: 'very-high',
  words: {
    label: '`{address}` names the account and no action: a conversion goes to {example}',
    form: '`{address}` is no address of a conversion: it looks like {example}',
    placeholder: '`{address}` stands in instructions: put the address of your conversion there',
    missing: 'The conversion has no `{key}`: no account counts it',
    key: 'The conversion has no `{key}`: no account counts it. `{written}` is no parameter of the vendor',
  },
  *check(ask) {
    yield* once([...addressed(ask), ...unaddressed(ask)])
  },
})

/** Conversions with an address: `send_to: 'AW-123/label'`. */
function addressed(ask: Ask): readonly Finding<Words>[] {
  return callsOf(ask).flatMap(({ method, rest }) => {
    const index = method?.args.findIndex(({ counterKey }) => counterKey !== undefined) ?? -1
    const key = method?.args[index]?.counterKey
    const parameters = objectOf(rest[index])
    const address = parameters?.entries.find(entry => entry.key === key)?.value
    if (method?.does !== 'conversion' || address === undefined) return []
    const all: readonly Value[] = address.kind === 'list' ? address.items : [address]
    return all.flatMap(certainTexts).flatMap(text => judged(ask, text))
  })
}

function judged(ask: Ask, { text, at }: TextValue): readonly Finding<Words>[] {
  if (isFilledLater(text)) return []
  const tracker = receiverOf(ask, text)
  const { address: shape } = tracker?.ids ?? {}
  if (tracker === undefined || shape === undefined) {
    // A group's name has neither hyphen nor slash.
    return text.startsWith('/') || text.trim() === ''
      ? [{ at, says: 'form', with: { address: text, example: 'AW-817563420/AbC-D_efG' } }]
      : []
  }
  const example = exampleOf(tracker)
  const [id = '', ...rest] = text.trim().split('/')
  if (isPlaceholder(id, tracker) || /^(?:conversion_?)?label$/i.test(rest.join('/')))
    return [{ at, says: 'placeholder', with: { address: text } }]
  if (shape.test(text)) return []
  if (rest.join('') === '' && tracker.ids.pattern.test(id)) return [{ at, says: 'label', with: { address: text, example } }]
  return [{ at, says: 'form', with: { address: text, example } }]
}

function receiverOf(ask: Ask, text: string): Tracker | undefined {
  for (const tracker of ask.trackers) {
    const found = tracker.protocols.flatMap(({ belongs }) => belongs ?? []).find(([prefix]) => prefix.test(text.trim()))
    if (found !== undefined) return ask.tracker(found[1])
  }
  return undefined
}

function exampleOf({ id, ids }: Tracker): string {
  return id === 'floodlight' ? `${ids.example}/group/activity+standard` : `${ids.example}/AbC-D_efG`
}

/** Conversions without one. */
function unaddressed(ask: Ask): readonly Finding<Words>[] {
  return eventsOf(ask).flatMap(({ fact, parameters, standard, tracker }): readonly Finding<Words>[] => {
    const control = Object.keys(tracker.parameters?.control ?? {})
    const key = standard?.required?.find((one): one is string => typeof one === 'string' && control.includes(one))
    if (key === undefined || fact.event !== 'conversion' || fact.counter !== null) return []
    if (parameters === null ? fact.parameters !== null : parameters.open) return []
    if (parameters?.entries.some(entry => entry.key === key) === true) return []
    const near = parameters?.entries.find(entry => isNear(entry.key, key))
    if (near === undefined) return [{ at: fact.at, says: 'missing', with: { key } }]
    const place = keySpan(ask.page, near.key, near.keyAt)
    const offers = place === null ? [] : [{ title: `Write ${key}`, edits: () => [{ at: place, text: key }] }]
    return [{ at: near.keyAt, says: 'key', with: { key, written: near.key }, offers }]
  })
}

function isNear(written: string, key: string): boolean {
  return written === 'send_id' || nearest(written, [key]).length > 0 || written.replace(/_/g, '').toLowerCase() === key.replace(/_/g, '')
}
