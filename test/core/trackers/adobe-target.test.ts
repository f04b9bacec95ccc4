import assert from 'node:assert/strict'
import { adobeTarget } from '../../../src/core/trackers/adobe-target/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('adobe-target, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://assets.flowershop.example/js/at.js', 'nothing'],
    ['https://cdn.tt.omtrdc.net/cdn/target.js', 'loader target.js'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(adobeTarget, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['flowershop', 'usual'],
    ['a b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(adobeTarget, id), what))
})

describe('adobe-target, on pages', () => {
  recognises([
    {
      what: 'a click on what is tested',
      source: `<script>document.getElementById('buy').addEventListener('click', function () { adobe.target.trackEvent({ mbox: 'buyClicked', params: { sku: 'a' } }) })</script>`,
      events: ['adobe-target - event buyClicked (click on #buy)'],
    },
    {
      what: 'an offer that is asked for: no event',
      source: `<script>adobe.target.getOffer({ mbox: 'home-hero', success: function (offer) { adobe.target.applyOffer({ offer: offer }) } })</script>`,
    },
  ])
})
