import type { Ask, EcommerceShape, ObjectValue, PushFact, Tracker } from '../../model/index.js'
import { isSpecimen } from './is-backstage.js'
import { objectOf } from './values.js'

/** An e-commerce object of the older form that is pushed to a layer: `{ ecommerce: { purchase: { products: […] } } }`. */
export interface Ecommerce {
  readonly fact: PushFact
  /** What stands under `ecommerce`. */
  readonly object: ObjectValue
  readonly shape: EcommerceShape
  /** Whose form it is. */
  readonly tracker: Tracker
}

/** E-commerce objects in live pushes of this file. Those of GA4's form, with `items`, are events and no such objects. */
export function ecommerceOf(ask: Ask): readonly Ecommerce[] {
  const pushes = ask.facts('push')
  if (pushes.length === 0 || isSpecimen(ask.page.path)) return []
  const readers = ask.trackers.flatMap(tracker => (tracker.ecommerce === undefined ? [] : [{ tracker, shape: tracker.ecommerce }]))
  return pushes.flatMap(fact =>
    fact.state !== 'active'
      ? []
      : fact.items.flatMap(item =>
          readers.flatMap(({ tracker, shape }) => {
            const object = objectOf(objectOf(item)?.entries.find(({ key }) => key === shape.key)?.value)
            return object === null || object.entries.some(({ key }) => key === 'items') ? [] : { fact, object, shape, tracker }
          }),
        ),
  )
}

/** An action of the older form: an object that holds products, promotions or what is said of the order. */
export function looksLikeAction(value: ObjectValue['entries'][number]['value']): boolean {
  const object = objectOf(value)
  return object?.entries.some(({ key }) => key === 'products' || key === 'promotions' || key === 'actionField') === true
}
