import assert from 'node:assert/strict'
import { tiktokPixel } from '../../../src/core/trackers/tiktok-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('tiktok-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=CR7QK3BC77U2M9V5T1GH&lib=ttq', 'loader events.js CR7QK3BC77U2M9V5T1GH'],
    ['https://analytics.tiktok.com/i18n/pixel/events.js', 'loader events.js'],
    ['https://analytics.us.tiktok.com/i18n/pixel/events.js?sdkid=CR7QK3BC77U2M9V5T1GH', 'loader events.js CR7QK3BC77U2M9V5T1GH'],
    ['https://analytics.tiktok.com/i18n/pixel/sdk.js?sdkid=BR7QK3BQ1H2M9V5T1GH0', 'loader sdk.js BR7QK3BQ1H2M9V5T1GH0'],
    ['https://www.tiktok.com/embed.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(tiktokPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['CR7QK3BC77U2M9V5T1GH', 'usual'],
    ['D84DP5BC77U6NFPBOU0G', 'usual'],
    ['CR7QK3BC77U2M', 'well-formed'],
    ['738291046518273', 'well-formed'],
    ['cr7qk3bc77u2m9v5t1gh', 'malformed'],
    ['', 'malformed'],
    ['PIXEL_CODE', 'placeholder'],
    ['YOUR_PIXEL_ID', 'placeholder'],
    ['TIKTOK_PIXEL_ID', 'placeholder'],
    ['C4XXXXXXXXXXXXXXXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(tiktokPixel, id), what))

  it('keeps the names that left the list, as old ones', () => {
    const old = tiktokPixel.events?.filter(event => event.retired !== undefined).map(event => [event.name, event.retired?.successor])
    assert.deepEqual(old, [
      ['CompletePayment', 'Purchase'],
      ['SubmitForm', 'Lead'],
      ['PlaceAnOrder', 'Purchase'],
      ['ClickButton', 'a custom event'],
    ])
  })
})

describe('tiktok-pixel, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>
!function (w, d, t) {
  w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];ttq.methods=["page","track","identify","instances","debug","on","off","once","ready","alias","group","enableCookie","disableCookie","holdConsent","revokeConsent","grantConsent"],ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);ttq.instance=function(t){for(var e=ttq._i[t]||[],n=0;n<ttq.methods.length;n++)ttq.setAndDefer(e,ttq.methods[n]);return e},ttq.load=function(e,n){var r="https://analytics.tiktok.com/i18n/pixel/events.js",o=n&&n.partner;ttq._i=ttq._i||{},ttq._i[e]=[],ttq._i[e]._u=r,ttq._t=ttq._t||{},ttq._t[e]=+new Date,ttq._o=ttq._o||{},ttq._o[e]=n||{};n=document.createElement("script");n.type="text/javascript",n.async=!0,n.src=r+"?sdkid="+e+"&lib="+t;e=document.getElementsByTagName("script")[0];e.parentNode.insertBefore(n,e)};
  ttq.load('CR7QK3BC77U2M9V5T1GH');
  ttq.page();
}(window, document, 'ttq');
</script>`,
      counters: ['tiktok-pixel CR7QK3BC77U2M9V5T1GH snippet'],
    },
    {
      what: 'events, to all pixels and to one',
      source: `<button onclick="ttq.track('Contact')">Call</button>
<script>
ttq.track('Purchase', { value: 9.9, currency: 'EUR' }, { event_id: 'o-1' });
ttq.instance('CR7QK3BC77U2M9V5T1GH').track('ViewContent');
ttq.identify({ email: 'a@example.com' });
</script>`,
      events: [
        'tiktok-pixel - event Purchase',
        'tiktok-pixel CR7QK3BC77U2M9V5T1GH event ViewContent',
        'tiktok-pixel - event Contact (click on button)',
      ],
    },
    {
      what: 'the first generation, whose address alone starts it',
      source: `<script>
(function() {
  var ta = document.createElement('script'); ta.type = 'text/javascript'; ta.async = true;
  ta.src = 'https://analytics.tiktok.com/i18n/pixel/sdk.js?sdkid=BR7QK3BQ1H2M9V5T1GH0';
  var s = document.getElementsByTagName('script')[0];
  s.parentNode.insertBefore(ta, s);
})();
</script>`,
      counters: ['tiktok-pixel BR7QK3BQ1H2M9V5T1GH0 snippet'],
    },
  ])
})
