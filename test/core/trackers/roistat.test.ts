import assert from 'node:assert/strict'
import { roistat } from '../../../src/core/trackers/roistat/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('roistat, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cloud.roistat.com/api/site/1.0/5b1e0c7d92f84a63b0d7e9a1c3f52860/init', 'loader init 5b1e0c7d92f84a63b0d7e9a1c3f52860'],
    [
      'https://cloud.roistat.com/api/site/1.0/5b1e0c7d92f84a63b0d7e9a1c3f52860/init?referrer=https%3A%2F%2Fexample.ru',
      'loader init 5b1e0c7d92f84a63b0d7e9a1c3f52860',
    ],
    ['https://cloud.roistat.com/dist/module.js', 'loader module.js'],
    ['https://cloud.roistat.com/api/proxy/1.0/leads/add?key=1', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(roistat, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['5b1e0c7d92f84a63b0d7e9a1c3f52860', 'usual'],
    ['5b1e0c7d92f84a63', 'malformed'],
    ['', 'malformed'],
    ['00000000000000000000000000000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(roistat, id), what))
})
