import assert from 'node:assert/strict'
import { awin } from '../../../src/core/trackers/awin/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('awin, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.dwin1.com/48217.js', 'loader MasterTag 48217'],
    ['https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=48217&amount=9.90&ch=aw&cr=EUR&ref=1', 'event pixel 48217'],
    ['https://www.awin1.com/cread.php?awinmid=48217&awinaffid=1', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(awin, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['48217', 'usual'],
    ['1', 'well-formed'],
    ['A1', 'malformed'],
    ['XXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(awin, id), what))
})

describe('awin, on pages', () => {
  recognises([
    {
      what: 'the MasterTag at the end of the page',
      source: `<script defer="defer" src="https://www.dwin1.com/48217.js" type="text/javascript"></script>`,
      counters: ['awin 48217 loader'],
    },
    {
      what: 'a sale with its image',
      source: `<img border="0" height="0" src="https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=48217&amount=9.90&ch=aw&cr=EUR&ref=77&parts=DEFAULT:9.90&vc=&testmode=0" style="display: none;" width="0">`,
      events: ['awin 48217 event sread'],
    },
    {
      what: 'a link of a publisher: nothing',
      source: `<a href="https://www.awin1.com/cread.php?awinmid=48217&awinaffid=1&ued=https%3A%2F%2Fshop.example">Shop</a>`,
    },
  ])
})
