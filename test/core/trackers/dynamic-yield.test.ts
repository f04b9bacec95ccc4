import assert from 'node:assert/strict'
import { dynamicYield } from '../../../src/core/trackers/dynamic-yield/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('dynamic-yield, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.dynamicyield.com/api/8783104/api_dynamic.js', 'loader api_dynamic.js 8783104'],
    ['https://cdn-eu.dynamicyield.com/api/8783104/api_static.js', 'loader api_static.js'],
    ['https://cdn.dynamicyield.com/api/8783104/images/a.png', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(dynamicYield, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['8783104', 'usual'],
    ['a1', 'malformed'],
    ['0', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(dynamicYield, id), what))
})

describe('dynamic-yield, on pages', () => {
  recognises([
    {
      what: 'the scripts',
      source: `<script src="//cdn.dynamicyield.com/api/8783104/api_dynamic.js"></script><script src="//cdn.dynamicyield.com/api/8783104/api_static.js"></script>`,
      counters: ['dynamic-yield 8783104 loader'],
    },
    {
      what: 'an event',
      source: `<script>DY.API('event', { name: 'Add to Cart', properties: { dyType: 'add-to-cart-v1', value: 9.9 } })</script>`,
      events: ['dynamic-yield - event Add to Cart'],
    },
    {
      what: 'a picture from its store: nothing',
      source: `<img src="https://cdn.dynamicyield.com/api/8783104/images/a.png" alt="">`,
    },
  ])
})
