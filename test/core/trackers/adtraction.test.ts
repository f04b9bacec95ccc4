import assert from 'node:assert/strict'
import { adtraction } from '../../../src/core/trackers/adtraction/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('adtraction, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://pin.shop.example/jsTag?ap=1748203596', 'loader jsTag 1748203596'],
    ['https://track.adtraction.com/t/t?a=1', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(adtraction, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['1748203596', 'usual'],
    ['a1', 'malformed'],
    ['PROGRAM_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(adtraction, id), what))
})

describe('adtraction, on pages', () => {
  recognises([
    {
      what: 'the tag on the shop’s subdomain',
      source: `<script defer src="https://pin.shop.example/jsTag?ap=1748203596"></script>`,
      counters: ['adtraction 1748203596 loader'],
    },
    {
      what: 'an order that is reported later',
      source: `<script>var ADT = ADT || {}; ADT.Tag = ADT.Tag || {}; ADT.Tag.t = 3; ADT.Tag.doEvent(3, '99.00', 'SEK', o, '1603666487')</script>`,
      events: ['adtraction - conversion 1603666487'],
    },
  ])
})
