import assert from 'node:assert/strict'
import { plausible } from '../../../src/core/trackers/plausible/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('plausible, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://plausible.io/js/pa-Kq3xTzW9rLm2VbN7cYd4E.js', 'loader pa.js pa-Kq3xTzW9rLm2VbN7cYd4E'],
    ['https://stats.flowershop.example/js/pa-Kq3xTzW9rLm2VbN7cYd4E.js', 'loader pa.js pa-Kq3xTzW9rLm2VbN7cYd4E'],
    ['https://plausible.io/js/script.js', 'loader script.js'],
    ['https://plausible.io/js/plausible.js', 'loader script.js'],
    ['https://plausible.io/js/script.hash.outbound-links.pageview-props.tagged-events.js', 'loader script.js'],
    ['https://plausible.io/api/event', 'nothing'],
    ['/js/main.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(plausible, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['flowershop.example', 'usual'],
    ['flowershop.example,blog.flowershop.example', 'usual'],
    ['pa-Kq3xTzW9rLm2VbN7cYd4E', 'usual'],
    ['', 'malformed'],
    ['https://flowershop.example', 'malformed'],
    ['flower shop', 'malformed'],
    ['yourdomain.com', 'placeholder'],
    ['example.com', 'placeholder'],
    ['pa-XXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(plausible, id), what))

  it('matches classes as its script does: with = or --, never with a single dash', () => {
    assert.deepEqual(
      plausible.attributes?.map(one => one.classPrefix),
      ['plausible-event-name=', 'plausible-event-name--'],
    )
  })
})
