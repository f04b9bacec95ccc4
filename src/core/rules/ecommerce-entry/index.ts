import type { EcommerceAction, Finding, ObjectValue, Rule, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { Ecommerce } from '../shared/ecommerce.js'
import { ecommerceOf } from '../shared/ecommerce.js'
import { listed } from '../shared/listed.js'
import { once } from '../shared/once.js'
import { isNothing, objectOf } from '../shared/values.js'

type Words = 'entry' | 'list' | 'field'

export const ecommerceEntry: Rule<Words> = rule({
  id: 'ecommerce-entry',
  title: 'E-commerce data lacks what its reader needs to tell products and orders apart',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    entry: 'An entry of `{action}` without {missing} cannot be told from others',
    list: '`{action}` has no `{list}`: nothing is counted',
    field: '`{action}` has no `{field}` in `actionField`: {about}',
  },
  *check(ask) {
    yield* once(ecommerceOf(ask).flatMap(judged))
  },
})

function judged({ object, shape }: Ecommerce): readonly Finding<Words>[] {
  return object.entries.flatMap(({ key, keyAt, value }) => {
    const action = Object.hasOwn(shape.actions, key) ? shape.actions[key] : undefined
    if (action === undefined) return []
    const at = keyAt.start < keyAt.end ? keyAt : value.at
    return [...entries(key, value, action, at), ...fields(key, value, action, at)]
  })
}

function entries(key: string, value: Value, action: EcommerceAction, at: Value['at']): readonly Finding<Words>[] {
  const object = objectOf(value)
  const list = action.list === null ? value : object?.entries.find(entry => entry.key === action.list)?.value
  if (list === undefined && action.list !== null && object?.open === false) {
    // A refund of a whole order, a step without products: older readers take some actions without a list.
    return key === 'purchase' || key === 'checkout' ? [] : [{ at, says: 'list', with: { action: key, list: action.list } }]
  }
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item): readonly Finding<Words>[] => {
    const entry = objectOf(item)
    if (entry === null || entry.open) return []
    const missing = (action.required ?? []).flatMap(one => {
      const names = typeof one === 'string' ? [one] : one
      return names.some(name => has(entry, name)) ? [] : names.map(name => `\`${name}\``).join(' or ')
    })
    return missing.length === 0 ? [] : [{ at: entry.at, says: 'entry', with: { action: key, missing: listed(missing) } }]
  })
}

function fields(key: string, value: Value, action: EcommerceAction, at: Value['at']): readonly Finding<Words>[] {
  const object = objectOf(value)
  if (object === null || object.open) return []
  const given = object.entries.find(entry => entry.key === 'actionField')
  const about = objectOf(given?.value)
  if (given !== undefined && (about === null || about.open)) return []
  return Object.entries(action.actionField ?? {}).flatMap(([field, shape]) =>
    shape.required === true && (about === null || !has(about, field))
      ? [{ at, says: 'field' as const, with: { action: key, field, about: 'orders without it are not told apart' } }]
      : [],
  )
}

function has(object: ObjectValue, name: string): boolean {
  return object.entries.some(({ key, value }) => key === name && !isNothing(value))
}
