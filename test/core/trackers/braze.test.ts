import assert from 'node:assert/strict'
import { braze } from '../../../src/core/trackers/braze/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('braze, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://js.appboycdn.com/web-sdk/5.6/braze.min.js', 'loader braze.js'],
    ['https://js.appboycdn.com/web-sdk/latest/appboy.min.js', 'loader braze.js'],
    ['https://js.appboycdn.com/web-sdk/6.5/service-worker.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(braze, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['3b7f90c4-1d25-4a68-9e07-c5d8f24ab613', 'usual'],
    ['YOUR-API-KEY', 'placeholder'],
    ['key', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(braze, id), what))
})

describe('braze, on pages', () => {
  recognises([
    {
      what: 'the package',
      source: `import * as braze from '@braze/web-sdk'
braze.initialize('3b7f90c4-1d25-4a68-9e07-c5d8f24ab613', { baseUrl: 'sdk.fra-01.braze.eu' })
braze.logCustomEvent('added_to_cart', { sku: 'a' })
braze.logPurchase('sku-1', 9.9, 'EUR', 1)`,
      path: 'src/braze.ts',
      counters: ['braze 3b7f90c4-1d25-4a68-9e07-c5d8f24ab613 snippet'],
      events: ['braze - event added_to_cart', 'braze - conversion sku-1'],
    },
    {
      what: 'the global',
      source: `<script>braze.logCustomEvent('signed_up')</script>`,
      events: ['braze - event signed_up'],
    },
  ])
})
