import assert from 'node:assert/strict'
import { parsely } from '../../../src/core/trackers/parsely/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('parsely, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cdn.parsely.com/keys/flowershop.example/p.js', 'loader p.js flowershop.example'],
    ['https://cdn.parsely.com/keys/flowershop.example/p.js?ver=3.3.2', 'loader p.js flowershop.example'],
    ['https://www.parse.ly/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(parsely, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['flowershop.example', 'usual'],
    ['a b', 'malformed'],
    ['YOUR_SITE_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(parsely, id), what))
})

describe('parsely, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script id="parsely-cfg" data-parsely-site="flowershop.example" async defer src="//cdn.parsely.com/keys/flowershop.example/p.js"></script>`,
      counters: ['parsely flowershop.example loader'],
    },
    {
      what: 'conversions',
      source: `<script>PARSELY.conversions.trackSubscription('paid'); PARSELY.conversions.trackLeadCapture('footer')</script>`,
      events: ['parsely - conversion trackSubscription', 'parsely - conversion trackLeadCapture'],
    },
  ])
})
