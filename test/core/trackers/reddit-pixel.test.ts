import assert from 'node:assert/strict'
import { redditPixel } from '../../../src/core/trackers/reddit-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('reddit-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.redditstatic.com/ads/pixel.js', 'loader pixel.js'],
    ['https://www.redditstatic.com/ads/pixel.js?pixel_id=a2_f4k9w2xq7m', 'loader pixel.js a2_f4k9w2xq7m'],
    ['https://alb.reddit.com/rp.gif?id=t2_2x8k&event=Lead', 'event pixel t2_2x8k'],
    ['https://alb.reddit.com/rp.gif?id=t2_2x8k&event=PageVisit', 'counter pixel t2_2x8k'],
    ['https://www.reddit.com/r/analytics', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(redditPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['a2_f4k9w2xq7m', 'usual'],
    ['t2_2x8k', 'usual'],
    ['123456', 'usual'],
    ['T2_2X8K', 'usual'],
    ['t2-2x8k', 'malformed'],
    ['t2_xxxxx', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(redditPixel, id), what))
})

describe('reddit-pixel, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>
!function(w,d){if(!w.rdt){var p=w.rdt=function(){p.sendEvent?p.sendEvent.apply(p,arguments):p.callQueue.push(arguments)};p.callQueue=[];var t=d.createElement("script");t.src="https://www.redditstatic.com/ads/pixel.js",t.async=!0;var s=d.getElementsByTagName("script")[0];s.parentNode.insertBefore(t,s)}}(window,document);rdt('init','a2_f4k9w2xq7m', {"optOut":false,"useDecimalCurrencyValues":true});rdt('track', 'PageVisit');
</script>`,
      counters: ['reddit-pixel a2_f4k9w2xq7m snippet'],
      events: ['reddit-pixel - pageview PageVisit'],
    },
    {
      what: 'events',
      source: `<script>rdt('track', 'Purchase', { value: 9, currency: 'EUR', transactionId: o }); rdt('track', 'Custom', { customEventName: 'Quiz' }); rdt('disableFirstPartyCookies');</script>`,
      events: ['reddit-pixel - event Purchase', 'reddit-pixel - event Custom'],
    },
    { what: 'a call of another style: nothing', source: `<script>rdt.track('Lead')</script>` },
  ])
})
