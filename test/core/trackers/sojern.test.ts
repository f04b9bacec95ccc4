import assert from 'node:assert/strict'
import { sojern } from '../../../src/core/trackers/sojern/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('sojern, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://beacon.sojern.com/pixel/p/316742?f_v=v6_js&p_v=1', 'loader the pixel 316742'],
    ['https://www.sojern.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(sojern, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['316742', 'usual'],
    ['a1', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(sojern, id), what))
})

describe('sojern, on pages', () => {
  recognises([
    {
      what: 'the pixel',
      source: `<script>(function(){var pl=document.createElement('script');pl.type='text/javascript';pl.async=true;pl.src='https://beacon.sojern.com/pixel/p/316742';(document.getElementsByTagName('head')[0]||document.getElementsByTagName('body')[0]).appendChild(pl)})();</script>`,
      counters: ['sojern 316742 snippet'],
    },
  ])
})
