import assert from 'node:assert/strict'
import { clarity } from '../../../src/core/trackers/clarity/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('clarity, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.clarity.ms/tag/k7r2p9xw4d', 'loader clarity tag k7r2p9xw4d'],
    ['//www.clarity.ms/tag/k7r2p9xw4d?ref=bwt', 'loader clarity tag k7r2p9xw4d'],
    ['../../www.clarity.ms/tag/k7r2p9xw4d', 'loader clarity tag k7r2p9xw4d'],
    ['https://www.clarity.ms/s/0.7.16/clarity.js', 'nothing'],
    ['https://www.clarity.ms/tag/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(clarity, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['k7r2p9xw4d', 'usual'],
    ['k7r2p', 'well-formed'],
    ['K7R2P9XW4D', 'malformed'],
    ['', 'malformed'],
    ['CLARITY_PROJECT_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(clarity, id), what))

  it('spells its consent keys with a capital S', () => assert.deepEqual(clarity.consent?.keys, ['ad_Storage', 'analytics_Storage']))
})
