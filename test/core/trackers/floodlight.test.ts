import assert from 'node:assert/strict'
import { floodlight } from '../../../src/core/trackers/floodlight/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('floodlight, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://9384715.fls.doubleclick.net/activityi;src=9384715;type=sales0;cat=thank0;ord=1?', 'event pixel 9384715'],
    ['//9384715.fls.doubleclick.net/activityi;src=9384715;type=sales0;cat=thank0;dc_lat=;ord=1;num=3?', 'event pixel 9384715'],
    ['https://ad.doubleclick.net/ddm/activity/src=9384715;type=sales0;cat=thank0;ord=1?', 'event pixel 9384715'],
    ['http://ad.doubleclick.net/activity;src=9384715;type=sales0;cat=thank0;ord=1?', 'event pixel 9384715'],
    ['https://ad-emea.doubleclick.net/activity;src=9384715;type=sales0;cat=thank0;ord=1?', 'event pixel 9384715'],
    ['https://ad.doubleclick.net/ddm/trackclk/N1.2/B3.4', 'nothing'],
    ['https://securepubads.g.doubleclick.net/tag/js/gpt.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(floodlight, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['DC-9384715', 'usual'],
    ['9384715', 'usual'],
    ['DC-', 'malformed'],
    ['DC-938471X', 'malformed'],
    ['dc-9384715', 'malformed'],
    ['DC-XXXXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(floodlight, id), what))

  const addressed: readonly (readonly [string, string | null])[] = [
    ['DC-9384715/sales/thanks+transactions', 'sales/thanks+transactions'],
    ['DC-9384715/leads0/form0+unique', 'leads0/form0+unique'],
    ['DC-9384715/leads0/form0', null],
    ['DC-9384715/leads0/form0+once', null],
    ['DC-9384715', null],
  ]
  for (const [target, action] of addressed) {
    it(`reads ${action ?? 'no activity'} in "${target}"`, () => assert.equal(floodlight.ids.address?.exec(target)?.[2] ?? null, action))
  }
})

describe('floodlight, on pages', () => {
  recognises([
    {
      what: 'the Google tag with an activity',
      source: `<script async src="https://www.googletagmanager.com/gtag/js?id=DC-9384715"></script>
<script>window.dataLayer = window.dataLayer || [];function gtag(){dataLayer.push(arguments);}gtag('js', new Date());gtag('config', 'DC-9384715');</script>
<script>gtag('event', 'conversion', { allow_custom_scripts: true, u1: 'x', send_to: 'DC-9384715/leads0/form0+unique' });</script>`,
      counters: ['floodlight DC-9384715 loader', 'floodlight DC-9384715 snippet'],
      events: ['floodlight DC-9384715 conversion conversion'],
    },
    {
      what: 'a frame that a script writes',
      source: `<script type="text/javascript">
var axel = Math.random() + "";
var a = axel * 10000000000000;
document.write('<iframe src="https://9384715.fls.doubleclick.net/activityi;src=9384715;type=sales0;cat=thank0;ord=' + a + '?" width="1" height="1" frameborder="0" style="display:none"></iframe>');
</script>
<noscript><iframe src="https://9384715.fls.doubleclick.net/activityi;src=9384715;type=sales0;cat=thank0;ord=1?" width="1" height="1" frameborder="0" style="display:none"></iframe></noscript>`,
      counters: ['floodlight DC-9384715 snippet', 'floodlight DC-9384715 noscript unknown'],
      events: ['floodlight DC-9384715 event sales0/thank0'],
    },
  ])
})
