import type { Ask, Entry, Finding, ItemShape, ObjectValue, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { listed } from '../shared/listed.js'
import { once } from '../shared/once.js'
import type { SentEvent } from '../shared/sent-events.js'
import { eventsOf } from '../shared/sent-events.js'
import { isNothing, keySpan } from '../shared/values.js'

type Words = 'former' | 'nameless' | 'flat'

export const eventItems: Rule<Words> = rule({
  id: 'event-items',
  title: 'The items of an event are not written as the vendor reads them',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    former: '{vendor} does not read `{key}` in an item: it is called `{today}`',
    nameless: 'An item without {missing} says nothing to {vendor}',
    flat: '`{list}` is a list of objects for {vendor}, not of plain values',
  },
  *check(ask) {
    yield* once(eventsOf(ask).flatMap(event => judged(ask, event)))
  },
})

function judged(ask: Ask, event: SentEvent): readonly Finding<Words>[] {
  const { tracker, parameters, only, fact } = event
  const shape = tracker.items
  const list = parameters?.entries.find(({ key }) => key === shape?.list)?.value
  if (shape === undefined || list?.kind !== 'list') return []
  // Google Ads reads the older keys, so they may be meant for it.
  if (!only && fact.vendor !== tracker.id) return []
  return list.items.flatMap((item): readonly Finding<Words>[] => {
    if (item.kind === 'object') return itemJudged(ask, item, shape, tracker.title)
    const flat = item.kind === 'text' || item.kind === 'number'
    return flat ? [{ at: item.at, says: 'flat', with: { list: shape.list, vendor: tracker.title } }] : []
  })
}

function itemJudged(ask: Ask, item: ObjectValue, shape: ItemShape, vendor: string): readonly Finding<Words>[] {
  const keys = new Set(item.entries.filter(({ value }) => !isNothing(value)).map(({ key }) => key))
  const old = item.entries.filter(({ key }) => isFormer(key, shape) && !keys.has(shape.former?.[key] ?? ''))
  const found: Finding<Words>[] = old.map(entry => renamed(ask, entry, shape, vendor))
  const today = new Set([...keys, ...old.map(({ key }) => shape.former?.[key] ?? '')])
  const missing = shape.required.flatMap(one => {
    const names = typeof one === 'string' ? [one] : one
    return item.open || names.some(name => today.has(name)) ? [] : names.map(name => `\`${name}\``).join(' and ')
  })
  if (missing.length > 0) found.push({ at: item.at, says: 'nameless', with: { missing: listed(missing), vendor } })
  return found
}

function isFormer(key: string, shape: ItemShape): boolean {
  return Object.hasOwn(shape.former ?? {}, key) && !Object.hasOwn(shape.keys, key)
}

function renamed({ page }: Ask, { key, keyAt, value }: Entry, shape: ItemShape, vendor: string): Finding<Words> {
  const today = shape.former?.[key] ?? key
  const place = keySpan(page, key, keyAt)
  const fix = place && { title: `Write ${today}`, edits: () => [{ at: place, text: today }] }
  return { at: keyAt.start < keyAt.end ? keyAt : value.at, says: 'former', with: { key, today, vendor }, ...(fix && { fix }) }
}
