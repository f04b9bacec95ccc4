import assert from 'node:assert/strict'
import { lytics } from '../../../src/core/trackers/lytics/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('lytics, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://c.lytics.io/api/tag/afc27d31b58e4096a7f1/latest.min.js', 'loader latest.min.js afc27d31b58e4096a7f1'],
    ['https://www.lytics.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(lytics, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['afc27d31b58e4096a7f1', 'usual'],
    ['a b', 'malformed'],
    ['YOUR_ACCOUNT_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(lytics, id), what))
})

describe('lytics, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script>jstag.init({ src: 'https://c.lytics.io/api/tag/afc27d31b58e4096a7f1/latest.min.js' }); jstag.pageView(); jstag.send({ event: 'cart' })</script>`,
      counters: ['lytics afc27d31b58e4096a7f1 snippet'],
      events: ['lytics - event cart'],
    },
  ])
})
