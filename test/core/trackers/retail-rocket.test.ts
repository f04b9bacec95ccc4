import assert from 'node:assert/strict'
import { retailRocket } from '../../../src/core/trackers/retail-rocket/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('retail-rocket, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.retailrocket.ru/content/javascript/tracking.js', 'loader tracking.js'],
    ['https://cdn.retailrocket.net/content/javascript/tracking.js', 'loader tracking.js'],
    ['//mcdn.retailrocket.net/content/javascript/trackingm.js', 'loader tracking.js'],
    ['//cdn.retailrocket.ru/content/javascript/api.js', 'loader tracking.js'],
    ['//local.retailrocket.ru/content/css/retailrocket.widget.css', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(retailRocket, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['63c8f0b1a95e4d2710bf86ea', 'usual'],
    ['63c8f0b1', 'malformed'],
    ['', 'malformed'],
    ['000000000000000000000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(retailRocket, id), what))
})
