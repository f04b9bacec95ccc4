import assert from 'node:assert/strict'
import { tealiumIq } from '../../../src/core/trackers/tealium-iq/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('tealium-iq, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://tags.tiqcdn.com/utag/flowershop/main/prod/utag.js', 'loader utag.js flowershop/main'],
    ['//tags.tiqcdn.com/utag/flowershop/main/prod/utag.sync.js', 'loader utag.sync.js flowershop/main'],
    ['https://tags.tiqcdn.com/utag/tiqapp/utag.v.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(tealiumIq, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['flowershop/main', 'usual'],
    ['main', 'malformed'],
    ['account/profile', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(tealiumIq, id), what))
})

describe('tealium-iq, on pages', () => {
  recognises([
    {
      what: 'the snippet',
      source: `<script>var utag_data = { page_type: "home" };</script>
<script>(function(a,b,c,d){a='https://tags.tiqcdn.com/utag/flowershop/main/prod/utag.js';b=document;c='script';d=b.createElement(c);d.src=a;d.type='text/java'+c;d.async=true;a=b.getElementsByTagName(c)[0];a.parentNode.insertBefore(d,a)})();</script>`,
      counters: ['tealium-iq flowershop/main snippet'],
    },
    {
      what: 'a link that reports',
      source: `<a href="#" onclick="utag.link({'tealium_event':'social_share','social_network':'LinkedIn'})">Share</a>`,
      events: ['tealium-iq - event social_share (click on a)'],
    },
    {
      what: 'a link whose event has another key: an event without a name',
      source: `<script>utag.link({ link_text: 'Cart' })</script>`,
      events: ['tealium-iq - event nothing'],
    },
  ])
})
