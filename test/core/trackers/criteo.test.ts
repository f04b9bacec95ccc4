import assert from 'node:assert/strict'
import { criteo } from '../../../src/core/trackers/criteo/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('criteo, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//dynamic.criteo.com/js/ld/ld.js?a=48213', 'loader ld.js 48213'],
    ['//static.criteo.net/js/ld/ld.js', 'loader ld.js without account'],
    ['https://www.criteo.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(criteo, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['48213', 'usual'],
    ['48213999', 'usual'],
    ['48213a', 'malformed'],
    ['##Account##', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(criteo, id), what))
})

describe('criteo, on pages', () => {
  recognises([
    {
      what: 'the tag of a basket',
      source: `<script type="text/javascript" src="//dynamic.criteo.com/js/ld/ld.js?a=48213" async="true"></script>
<script type="text/javascript">
window.criteo_q = window.criteo_q || [];
window.criteo_q.push(
 { event: "setAccount", account: 48213 },
 { event: "setEmail", email: "" },
 { event: "setSiteType", type: "d" },
 { event: "viewBasket", item: [ { id: "a1", price: 9.9, quantity: 1 } ] }
);
</script>`,
      counters: ['criteo 48213 loader', 'criteo 48213 snippet'],
      events: ['criteo - event viewBasket'],
    },
    {
      what: 'an order, with account and site type elsewhere',
      source: `<script>criteo_q.push({ event: 'trackTransaction', id: order, item: items });</script>`,
      events: ['criteo - event trackTransaction'],
    },
  ])
})
