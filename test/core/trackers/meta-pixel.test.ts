import assert from 'node:assert/strict'
import { metaPixel } from '../../../src/core/trackers/meta-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('meta-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://connect.facebook.net/en_US/fbevents.js', 'loader fbevents.js'],
    ['//connect.facebook.net/ru_RU/fbevents.js', 'loader fbevents.js'],
    ['../../connect.facebook.net/en_US/fbevents.js', 'loader fbevents.js'],
    ['//connect.facebook.net/en_US/fbds.js', 'loader fbds.js'],
    ['https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v12.0', 'nothing'],
    ['https://connect.facebook.net/en_US/all.js', 'nothing'],
    ['https://www.facebook.com/tr?id=738291046518273&ev=PageView&noscript=1', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr/?id=738291046518273&ev=PageView', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr?id=738291046518273&ev=NoScript', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr?id=738291046518273&amp;ev=PixelInitialized', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr?id=YOUR_PIXEL_ID&ev=PageView&noscript=1', 'counter pixel YOUR_PIXEL_ID'],
    ['https://www.facebook.com/tr?id=738291046518273&ev=Purchase&cd[value]=9.90&cd[currency]=EUR', 'event pixel 738291046518273'],
    ['https://www.facebook.com/tr?ev=PageView', 'nothing'],
    ['https://www.facebook.com/sharer.php?u=https%3A%2F%2Fexample.com', 'nothing'],
    ['https://www.facebook.com/tracker', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(metaPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['738291046518273', 'usual'],
    ['1623669277893907', 'usual'],
    ['301245', 'well-formed'],
    ['', 'malformed'],
    ['C4F9LK3C77U6J4U0JNP0', 'malformed'],
    ['738291046518273 ', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
    ['FB_PIXEL_ID', 'placeholder'],
    ['YOUR_PIXEL_ID', 'placeholder'],
    ['{your-pixel-id-goes-here}', 'placeholder'],
    ['000000000000000', 'placeholder'],
    ['1234567890123456', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(metaPixel, id), what))

  it('lists the events of the library with their case', () => {
    assert.deepEqual(
      metaPixel.events?.map(event => event.name),
      [
        'AddPaymentInfo',
        'AddToCart',
        'AddToWishlist',
        'CompleteRegistration',
        'Contact',
        'CustomizeProduct',
        'Donate',
        'FindLocation',
        'InitiateCheckout',
        'Lead',
        'PageView',
        'Purchase',
        'Schedule',
        'Search',
        'StartTrial',
        'SubmitApplication',
        'Subscribe',
        'ViewContent',
      ],
    )
  })

  it('demands value and currency of a purchase only', () => {
    const demanding = metaPixel.events?.filter(event => event.required !== undefined)
    assert.deepEqual(
      demanding?.map(({ name, required }) => ({ name, required })),
      [{ name: 'Purchase', required: ['value', 'currency'] }],
    )
  })

  it('gives every event only parameters that the library knows', () => {
    const known = metaPixel.parameters?.known ?? {}
    for (const event of metaPixel.events ?? []) {
      for (const parameter of Object.keys(event.parameters ?? {})) assert.ok(known[parameter], `${event.name}: ${parameter}`)
    }
  })

  it('reports page views as page views, and lists them', () => {
    const track = metaPixel.protocols[0]?.methods['track']
    const refined = track?.when?.find(one => one.first.test('PageView'))?.then
    assert.equal(refined?.does, 'pageview')
    assert.equal(refined.listed, true)
    assert.equal(
      track?.when?.some(one => one.first.test('PageViewed')),
      false,
    )
  })
})

describe('meta-pixel, on pages', () => {
  const stub = `!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');`

  recognises([
    {
      what: 'the base code with its noscript image',
      source: `<head><script>
${stub}
fbq('init', '738291046518273');
fbq('track', 'PageView');
</script>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=738291046518273&ev=PageView&noscript=1"/></noscript></head>`,
      counters: ['meta-pixel 738291046518273 snippet', 'meta-pixel 738291046518273 noscript unknown'],
      events: ['meta-pixel - pageview PageView'],
    },
    {
      what: 'a base code saved by a mirroring tool, with contact data',
      source: `<script>${stub.replace('https://connect', '../../connect')}fbq('init', '738291046518273', {em: 'a@example.com'}, {agent: 'pl-shop'});fbq('track', "PageView");</script>`,
      counters: ['meta-pixel 738291046518273 snippet'],
      events: ['meta-pixel - pageview PageView'],
    },
    {
      what: 'two pixels, one addressed alone',
      source: `<script>
fbq('init', '738291046518273'); fbq('init', 1623669277893907);
fbq('track', 'Lead');
fbq('trackSingle', '738291046518273', 'Purchase', {value: 9.9, currency: 'EUR'}, {eventID: 'o-1'});
fbq('trackSingleCustom', '738291046518273', 'Quiz', {step: 2});
</script>`,
      counters: ['meta-pixel 738291046518273 snippet', 'meta-pixel 1623669277893907 snippet'],
      events: ['meta-pixel - event Lead', 'meta-pixel 738291046518273 event Purchase', 'meta-pixel 738291046518273 event Quiz'],
    },
    {
      what: 'events by handlers and behind a guard',
      source: `<button onclick="fbq('trackCustom', 'OpenChat')">Chat</button>
<script>
if (typeof fbq !== 'undefined') { document.getElementById('form').addEventListener('submit', () => fbq('track', 'Contact')); }
window.fbq && window.fbq('track', 'AddToCart', { content_ids: ['a'], content_type: 'product', value: 10, currency: 'USD' });
</script>`,
      events: [
        'meta-pixel - event AddToCart',
        'meta-pixel - event OpenChat (click on button)',
        'meta-pixel - event Contact (submit of #form)',
      ],
    },
    {
      what: 'the library before 2015',
      source: `<script>(function() {
  var _fbq = window._fbq || (window._fbq = []);
  if (!_fbq.loaded) {
    var fbds = document.createElement('script');
    fbds.async = true;
    fbds.src = '//connect.facebook.net/en_US/fbds.js';
    var s = document.getElementsByTagName('script')[0];
    s.parentNode.insertBefore(fbds, s);
    _fbq.loaded = true;
  }
  _fbq.push(['addPixelId', '455709454566724']);
})();
window._fbq = window._fbq || [];
window._fbq.push(['track', 'PixelInitialized', {}]);
window._fbq.push(['track', '6012345678901', {'value': '0.00', 'currency': 'USD'}]);
</script>
<noscript><img height="1" width="1" alt="" style="display:none" src="https://www.facebook.com/tr?id=455709454566724&amp;ev=PixelInitialized" /></noscript>`,
      counters: ['meta-pixel 455709454566724 snippet', 'meta-pixel 455709454566724 noscript unknown'],
      events: ['meta-pixel - conversion 6012345678901'],
    },
    {
      what: 'an image that reports a purchase',
      source: `<script>new Image().src = 'https://www.facebook.com/tr?id=738291046518273&ev=Purchase&cd[value]=' + total + '&cd[currency]=EUR';</script>`,
      events: ['meta-pixel 738291046518273 event Purchase'],
    },
    {
      what: 'consent is no event',
      source: `<script>fbq('consent', 'revoke'); fbq('init', '738291046518273'); fbq('set', 'autoConfig', false, '738291046518273'); fbq('dataProcessingOptions', ['LDU'], 0, 0);</script>`,
      counters: ['meta-pixel 738291046518273 snippet'],
    },
    {
      what: 'the React package',
      path: 'src/pixel.js',
      source: `import ReactPixel from 'react-facebook-pixel';
ReactPixel.init('738291046518273', {}, { autoConfig: true });
ReactPixel.pageView();
ReactPixel.track('Lead', { value: 1, currency: 'EUR' });`,
      counters: ['meta-pixel 738291046518273 snippet'],
      events: ['meta-pixel - pageview PageView', 'meta-pixel - event Lead'],
    },
    {
      what: 'a placeholder that runs',
      source: `<script>fbq('init', 'YOUR_PIXEL_ID');</script>`,
      counters: ['meta-pixel YOUR_PIXEL_ID snippet'],
    },
    {
      what: 'what only looks like it',
      source: `<p>fbq('track', 'PageView')</p><script>var help = "fbq('init', '738291046518273')";</script>
<div class="fb-like" data-href="https://www.facebook.com/example"></div>
<script async src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v12.0"></script>`,
    },
  ])
})
