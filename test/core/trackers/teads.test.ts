import assert from 'node:assert/strict'
import { teads } from '../../../src/core/trackers/teads/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('teads, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://p.teads.tv/teads-fellow.js', 'loader teads-fellow.js'],
    ['https://a.teads.tv/page/1/tag', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(teads, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['9471', 'usual'],
    ['a1', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(teads, id), what))
})

describe('teads, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script type="text/javascript" src="https://p.teads.tv/teads-fellow.js" async="true"></script>
<script>window.teads_e = window.teads_e || []; window.teads_buyer_pixel_id = 9471;</script>`,
      counters: ['teads 9471 snippet'],
    },
    {
      what: 'ads that a publisher shows: nothing',
      source: `<script async src="https://a.teads.tv/page/1/tag"></script>`,
    },
  ])
})
