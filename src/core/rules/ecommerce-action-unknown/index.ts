import type { Ask, Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { meant } from '../shared/alike.js'
import type { Ecommerce } from '../shared/ecommerce.js'
import { ecommerceOf, looksLikeAction } from '../shared/ecommerce.js'
import { once } from '../shared/once.js'
import { replacing } from '../shared/replacing.js'
import { keySpan } from '../shared/values.js'

type Words = 'unknown' | 'meant'

/** Of the older Google Analytics, which tag managers may be waiting for. https://developers.google.com/analytics/devguides/collection/ua/gtm/enhanced-ecommerce, 2026-11-24. */
const OF_OTHERS = new Set(['checkout_option', 'refund'])

export const ecommerceActionUnknown: Rule<Words> = rule({
  id: 'ecommerce-action-unknown',
  title: 'E-commerce data names an action that no reader knows',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    unknown: '`{action}` is no e-commerce action: {vendor} drops it. It knows {known}',
    meant: '`{action}` is no e-commerce action: {vendor} drops it. Is `{meant}` meant?',
  },
  *check(ask) {
    yield* once(ecommerceOf(ask).flatMap(it => judged(ask, it)))
  },
})

function judged({ page }: Ask, { object, shape, tracker }: Ecommerce): readonly Finding<Words>[] {
  const known = Object.keys(shape.actions)
  return object.entries.flatMap(({ key, keyAt, value }): readonly Finding<Words>[] => {
    if (known.includes(key) || key === shape.currencyKey || OF_OTHERS.has(key) || !looksLikeAction(value)) return []
    const words = meant(key, known)
    const [best] = words.all
    const about = { action: key, vendor: tracker.title }
    const at = keyAt.start < keyAt.end ? keyAt : value.at
    if (best === undefined) return [{ at, says: 'unknown', with: { ...about, known: known.join(', ') } }]
    return [{ at, says: 'meant', with: { ...about, meant: best }, ...replacing(keySpan(page, key, keyAt), words) }]
  })
}
