import assert from 'node:assert/strict'
import { mindbox } from '../../../src/core/trackers/mindbox/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('mindbox, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://api.mindbox.ru/scripts/v1/tracker.js', 'loader tracker.js'],
    ['//api.mindbox.ru/scripts/v1/tracker.js?v=2', 'loader tracker.js'],
    ['https://api.mindbox.ru/v3/operations/async', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(mindbox, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['shop.Website', 'usual'],
    ['Example.ru', 'usual'],
    ['two words', 'malformed'],
    ['', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(mindbox, id), what))
})

describe('mindbox, on pages', () => {
  recognises([
    {
      what: 'the stub, the start and the loader',
      source: `<script>
mindbox = window.mindbox || function() { mindbox.queue.push(arguments); };
mindbox.queue = mindbox.queue || [];
mindbox('create', { endpointId: 'shop.Website' });
</script>
<script src="https://api.mindbox.ru/scripts/v1/tracker.js" async></script>`,
      counters: ['mindbox shop.Website snippet'],
    },
    {
      what: 'operations',
      source: `<script>
mindbox("async", { operation: "SetCartList40", data: { productList: [] }, onSuccess: function() {} });
mindbox('sync', { operation: prefix + '.ViewCategory', data: {} });
</script>`,
      events: ['mindbox - event SetCartList40', 'mindbox - event ….ViewCategory'],
    },
  ])
})
