import type { Ask, Finding, Meaning, Rule, Value } from '../../model/index.js'
import { argument, rule, textOf } from '../../model/index.js'
import { ecommerceOf } from '../shared/ecommerce.js'
import { isToCopy } from '../shared/is-for-readers.js'
import { once } from '../shared/once.js'
import { eventsOf } from '../shared/sent-events.js'
import { objectOf } from '../shared/values.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf } from '../shared/vendor-calls.js'

type Words = 'empty' | 'fixed' | 'twin'

/** What a visitor may do a second time, and what other visitors do as well: each time is one of its own. */
const CONVERSIONS: readonly Meaning[] = ['payment', 'purchase', 'lead', 'sign-up', 'trial', 'subscribe']

export const transactionIdFixed: Rule<Words> = rule({
  id: 'transaction-id-fixed',
  title: 'The number of an order is empty, or the same for all orders',
  severity: 'error',
  topic: 'events',
  precision: 'high',
  words: {
    empty: 'The order has an empty id: {vendor} takes all such orders for one',
    fixed: 'The order’s id is written in the code: {vendor} takes all orders for one',
    twin: 'The id by which {vendor} knows an event that the server reports too is written in the code: it takes all of them for one',
  },
  *check(ask) {
    const found = [...inEvents(ask), ...inLayers(ask), ...inTwins(ask)]
    if (found.length > 0 && !isToCopy(ask.page.path)) yield* once(found)
  },
})

function inEvents(ask: Ask): readonly Finding<Words>[] {
  return eventsOf(ask).flatMap(({ standard, parameters, tracker }) => {
    if (standard?.parameters?.['transaction_id'] === undefined) return []
    const entry = parameters?.entries.find(({ key }) => key === 'transaction_id')
    return entry === undefined ? [] : judged(entry.value, tracker.title)
  })
}

function inLayers(ask: Ask): readonly Finding<Words>[] {
  return ecommerceOf(ask).flatMap(({ object, shape, tracker }) =>
    object.entries.flatMap(({ key, value }) => {
      if (shape.actions[key]?.actionField?.['id'] === undefined) return []
      const about = objectOf(objectOf(value)?.entries.find(entry => entry.key === 'actionField')?.value)
      const id = about?.entries.find(entry => entry.key === 'id')
      return id === undefined ? [] : judged(id.value, tracker.title)
    }),
  )
}

/** The id that a conversion shares with the server's report of it. */
function inTwins(ask: Ask): readonly Finding<Words>[] {
  return callsOf(ask).flatMap((call): readonly Finding<Words>[] => {
    const { tracker, method, rest } = call
    if (tracker.twin === undefined || method === null || !isConversion(call)) return []
    const holder = objectOf(argument(method, rest, tracker.twin.in))
    const value = holder?.entries.find(({ key }) => key === tracker.twin?.key)?.value
    const fixed = value !== undefined && isFixed(value)
    return fixed ? [{ at: value.at, says: 'twin', with: { vendor: tracker.title }, severity: 'warning' }] : []
  })
}

function isConversion({ tracker, method, rest }: ReadCall): boolean {
  if (method === null || method.does === 'conversion') return method !== null
  const name = textOf(argument(method, rest, 'name') ?? null)
  const means = tracker.events?.find(event => event.name === name)?.means
  return method.does !== 'other' && means !== undefined && CONVERSIONS.includes(means)
}

function judged(value: Value, vendor: string): readonly Finding<Words>[] {
  if (value.kind === 'text' && value.text.trim() === '') return [{ at: value.at, says: 'empty', with: { vendor } }]
  return isFixed(value) ? [{ at: value.at, says: 'fixed', with: { vendor }, severity: 'warning' }] : []
}

/** A text put together of several is the result of some work. */
function isFixed(value: Value): boolean {
  return (value.kind === 'text' && value.exact && value.text.trim() !== '') || (value.kind === 'number' && value.value !== 0)
}
