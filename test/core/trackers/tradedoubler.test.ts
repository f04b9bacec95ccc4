import assert from 'node:assert/strict'
import { tradedoubler } from '../../../src/core/trackers/tradedoubler/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('tradedoubler, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://tbs.tradedoubler.com/report?organization=2148371&event=402715&orderNumber=1&orderValue=9.90', 'event pixel 2148371'],
    ['https://swrap.tradedoubler.com/wrap?id=13472', 'loader wrap 13472'],
    ['https://clk.tradedoubler.com/click?p=1&a=2', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(tradedoubler, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['2148371', 'usual'],
    ['a1', 'malformed'],
    ['ORG', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(tradedoubler, id), what))
})

describe('tradedoubler, on pages', () => {
  recognises([
    {
      what: 'a sale',
      source: `<img src="https://tbs.tradedoubler.com/report?organization=2148371&amp;event=402715&amp;orderNumber=77&amp;orderValue=9.90&amp;currency=SEK" width="1" height="1" alt="">`,
      counters: ['tradedoubler 2148371 noscript'],
      events: ['tradedoubler 2148371 event 402715'],
    },
    {
      what: 'the container tag',
      source: `<script>var TDConf = TDConf || {}; TDConf.Config = { products: [], containerTagId: '13472' };</script>`,
      counters: ['tradedoubler 13472 snippet'],
    },
    {
      what: 'a link of a publisher: nothing',
      source: `<a href="https://clk.tradedoubler.com/click?p=1&a=2&url=https://shop.example">Shop</a>`,
    },
  ])
})
