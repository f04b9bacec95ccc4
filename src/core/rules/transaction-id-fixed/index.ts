import type { Ask, Finding, Rule, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { ecommerceOf } from '../shared/ecommerce.js'
import { isToCopy } from '../shared/is-for-readers.js'
import { once } from '../shared/once.js'
import { eventsOf } from '../shared/sent-events.js'
import { objectOf } from '../shared/values.js'

type Words = 'empty' | 'fixed'

export const transactionIdFixed: Rule<Words> = rule({
  id: 'transaction-id-fixed',
  title: 'The number of an order is empty, or the same for all orders',
  severity: 'error',
  topic: 'events',
  precision: 'high',
  words: {
    empty: 'The order has an empty id: {vendor} takes all such orders for one',
    fixed: 'The order’s id is written in the code: {vendor} takes all orders for one',
  },
  *check(ask) {
    const found = [...inEvents(ask), ...inLayers(ask)]
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

function judged(value: Value, vendor: string): readonly Finding<Words>[] {
  if (value.kind === 'text' && value.text.trim() === '') return [{ at: value.at, says: 'empty', with: { vendor } }]
  // A text put together of several is the result of some work.
  const fixed = (value.kind === 'text' && value.exact) || (value.kind === 'number' && value.value !== 0)
  return fixed ? [{ at: value.at, says: 'fixed', with: { vendor }, severity: 'warning' }] : []
}
