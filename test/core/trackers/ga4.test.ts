import assert from 'node:assert/strict'
import { ga4 } from '../../../src/core/trackers/ga4/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('ga4, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-7RW3K9QZ2M&en=page_view', 'event pixel G-7RW3K9QZ2M'],
    ['https://region1.google-analytics.com/g/collect?v=2&tid=G-7RW3K9QZ2M&en=sale', 'event pixel G-7RW3K9QZ2M'],
    ['https://www.google-analytics.com/collect?v=1&tid=UA-58724190-2&t=pageview', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(ga4, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['G-7RW3K9QZ2M', 'usual'],
    ['G-7RW3K9QZ', 'well-formed'],
    ['g-7RW3K9QZ2M', 'malformed'],
    ['G-7rw3k9qz2m', 'malformed'],
    ['G-', 'malformed'],
    ['G7RW3K9QZ2M', 'malformed'],
    ['G-7RW3K9QZ2M ', 'malformed'],
    ['G-XXXXXXXXXX', 'placeholder'],
    ['G-XYZ', 'placeholder'],
    ['G-1234567890', 'placeholder'],
    ['G-MEASUREMENT_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(ga4, id), what))

  const names: readonly (readonly [string, string])[] = [
    ['sign_up', 'fine'],
    ['Zakaz2', 'fine'],
    ['покупка', 'discouraged'],
    ['add to cart', 'refused'],
    ['add-to-cart', 'refused'],
    ['1click', 'refused'],
    ['', 'refused'],
    ['session_start', 'reserved'],
    ['click', 'reserved'],
    ['page_view', 'fine'],
    ['view_search_results', 'fine'],
    ['ga_something', 'prefixed'],
    ['firebase_thing', 'prefixed'],
    ['gallery_open', 'fine'],
  ]
  for (const [name, what] of names) it(`finds the event name "${name}" ${what}`, () => assert.equal(nameIs(name), what))

  const events = new Map(ga4.events?.map(event => [event.name, event]))

  it('asks a purchase for its number and its items, and expects the money', () => {
    assert.deepEqual(events.get('purchase')?.required, ['transaction_id', 'items'])
    assert.deepEqual(events.get('purchase')?.expected, ['value', 'currency'])
    assert.deepEqual(events.get('purchase')?.needs, { value: ['currency'] })
  })

  it('does not ask play money for a currency', () => {
    assert.equal(events.get('spend_virtual_currency')?.needs, undefined)
    assert.equal(events.get('earn_virtual_currency')?.parameters?.['currency'], undefined)
  })

  it('requires only parameters it knows', () => {
    for (const event of events.values()) {
      for (const name of [...(event.required ?? []), ...(event.expected ?? [])].flat()) {
        assert.ok(event.parameters && Object.hasOwn(event.parameters, name), `${event.name}: ${name}`)
      }
    }
  })

  it('recommends no name that breaks its own rules', () => {
    for (const event of events.values()) assert.equal(nameIs(event.name), 'fine', event.name)
  })

  it('names items by item_id or item_name and knows the keys they replaced', () => {
    assert.deepEqual(ga4.items?.required, [['item_id', 'item_name']])
    const { keys = {}, former = {} } = ga4.items ?? {}
    for (const [old, today] of Object.entries(former))
      assert.ok(Object.hasOwn(keys, today) && !Object.hasOwn(keys, old), `${old}: ${today}`)
  })

  function nameIs(name: string): string {
    const { pattern, discouraged, reserved, reservedPrefixes } = ga4.names ?? {}
    if (pattern?.test(name) === false) return 'refused'
    if (reserved?.includes(name)) return 'reserved'
    if (reservedPrefixes?.some(prefix => name.startsWith(prefix))) return 'prefixed'
    return discouraged?.test(name) ? 'discouraged' : 'fine'
  }
})
