import assert from 'node:assert/strict'
import { adroll } from '../../../src/core/trackers/adroll/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('adroll, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://s.adroll.com/j/CV7BWKN2NJE2HPAR5IQS6R/roundtrip.js', 'loader roundtrip.js CV7BWKN2NJE2HPAR5IQS6R'],
    ['https://s.adroll.com/j/roundtrip.js', 'loader roundtrip.js of version 1'],
    ['https://www.adroll.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(adroll, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['CV7BWKN2NJE2HPAR5IQS6R', 'usual'],
    ['CV7BWKN2', 'malformed'],
    ['ADV_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(adroll, id), what))
})

describe('adroll, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script type="text/javascript">
    adroll_adv_id = "CV7BWKN2NJE2HPAR5IQS6R";
    adroll_pix_id = "T4XKQ7M2WZB9NJ5HPA3R6E";
    adroll_version = "2.0";
    (function(w, d, e, o, a) {
        w.__adroll_loaded = true;
        w.adroll = w.adroll || [];
        w.adroll.f = [ 'setProperties', 'identify', 'track' ];
        var roundtripUrl = "https://s.adroll.com/j/" + adroll_adv_id + "/roundtrip.js";
        for (a = 0; a < w.adroll.f.length; a++) {
            w.adroll[w.adroll.f[a]] = w.adroll[w.adroll.f[a]] || (function(n) { return function() { w.adroll.push([ n, arguments ]) } })(w.adroll.f[a])
        }
        e = d.createElement('script'); o = d.getElementsByTagName('script')[0]; e.async = 1; e.src = roundtripUrl; o.parentNode.insertBefore(e, o);
    })(window, document);
    adroll.track("pageView");
</script>`,
      counters: ['adroll CV7BWKN2NJE2HPAR5IQS6R snippet'],
    },
    {
      what: 'an event',
      source: `<script>adroll.track('purchase', { order_id: o, conversion_value: 9.9, currency: 'EUR' });</script>`,
      events: ['adroll - event purchase'],
    },
  ])
})
