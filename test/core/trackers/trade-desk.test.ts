import assert from 'node:assert/strict'
import { tradeDesk } from '../../../src/core/trackers/trade-desk/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('trade-desk, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://js.adsrvr.org/up_loader.1.1.0.js', 'loader up_loader.js'],
    ['https://insight.adsrvr.org/track/up?adv=k4w9x2q&upid=m3z8r1t&upv=1.1.0', 'counter pixel k4w9x2q'],
    ['https://insight.adsrvr.org/track/pxl/?adv=k4w9x2q&ct=0:b7h2n5c&fmt=3', 'event pixel k4w9x2q'],
    ['https://match.adsrvr.org/track/cmf/generic', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(tradeDesk, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['k4w9x2q', 'usual'],
    ['K4W9X2Q', 'usual'],
    ['k4 w9', 'malformed'],
    ['ADVERTISER_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(tradeDesk, id), what))
})

describe('trade-desk, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script src="https://js.adsrvr.org/up_loader.1.1.0.js" type="text/javascript"></script>
<script type="text/javascript">
    ttd_dom_ready( function() {
        if (typeof TTDUniversalPixelApi === 'function') {
            var universalPixelApi = new TTDUniversalPixelApi();
            universalPixelApi.init("k4w9x2q", ["m3z8r1t"], "https://insight.adsrvr.org/track/up");
        }
    });
</script>`,
      counters: ['trade-desk k4w9x2q snippet'],
    },
    {
      what: 'the image of a conversion',
      source: `<img height="1" width="1" style="border-style:none;" alt="" src="https://insight.adsrvr.org/track/pxl/?adv=k4w9x2q&ct=0:b7h2n5c&fmt=3"/>`,
      counters: ['trade-desk k4w9x2q noscript'],
      events: ['trade-desk k4w9x2q event 0:b7h2n5c'],
    },
  ])
})
