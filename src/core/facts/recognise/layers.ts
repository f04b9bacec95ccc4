import type { Entry as ObjectEntry, Fact, Value } from '../../model/index.js'
import { circumstance, type Collector, type Where } from './collector.js'
import type { Span } from '../../model/index.js'

/** What one item of a data layer says. */
export interface Pushed {
  readonly layer: string
  readonly items: readonly Value[]
  readonly by: 'push' | 'assign'
  readonly whole: Span
  readonly via: readonly string[]
}

const NAMES_OF_GTM = /^(?:gtm\.|mtm\.Start$|stg\.start$)/

/** Records a push and the events it makes for a tag manager that listens. */
export function recognisePush(pushed: Pushed, collector: Collector, where: Where): void {
  const { layer, items, by, whole, via } = pushed
  const base = { at: whole, whole, ...circumstance(where) }
  collector.add({ kind: 'push', layer, items, by, ...base }, where)
  for (const item of items) {
    const event = eventOf(item)
    if (!event) continue
    const fact: Fact = {
      kind: 'event',
      vendor: 'datalayer',
      counter: null,
      name: event.name,
      event: event.kind,
      parameters: item,
      via,
      ...base,
      at: event.name.at,
    }
    collector.add(fact, where)
  }
}

function eventOf(item: Value): { readonly name: Value; readonly kind: 'push' | 'ecommerce' } | null {
  if (item.kind === 'choice') return item.options.map(eventOf).find(one => one !== null) ?? null
  if (item.kind === 'unknown') return { name: item, kind: 'push' }
  if (item.kind !== 'object') return null
  const name = find(item.entries, 'event')
  const ecommerce = find(item.entries, 'ecommerce')
  const sells = ecommerce !== undefined && ecommerce.kind !== 'nothing'
  if (name) {
    if (name.kind === 'nothing' || (name.kind === 'text' && NAMES_OF_GTM.test(name.text))) return null
    return { name, kind: sells ? 'ecommerce' : 'push' }
  }
  if (sells) return { name: actionOf(ecommerce), kind: 'ecommerce' }
  if (item.open) return { name: { kind: 'unknown', why: 'may be among keys that only running can tell', at: item.at }, kind: 'push' }
  return null
}

/** Metrica's form names the action as a key: `{ ecommerce: { purchase: {…} } }`. */
function actionOf(ecommerce: Value): Value {
  if (ecommerce.kind === 'object') {
    const action = ecommerce.entries.find(one => one.value.kind === 'object' || one.value.kind === 'list')
    if (action && !('items' === action.key)) return { kind: 'text', text: action.key, at: action.keyAt, exact: false }
  }
  return { kind: 'unknown', why: 'the pushed object names no event', at: ecommerce.at }
}

function find(entries: readonly ObjectEntry[], key: string): Value | undefined {
  return entries.find(one => one.key === key)?.value
}
