import assert from 'node:assert/strict'
import { xPixel } from '../../../src/core/trackers/x-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('x-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://static.ads-twitter.com/uwt.js', 'loader uwt.js'],
    ['//platform.twitter.com/oct.js', 'loader oct.js'],
    ['https://analytics.twitter.com/i/adsct?txn_id=nux00&p_id=Twitter', 'counter pixel nux00'],
    ['//t.co/i/adsct?txn_id=nux00&p_id=Twitter', 'counter pixel nux00'],
    ['https://platform.twitter.com/widgets.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(xPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['o1a2b', 'usual'],
    ['nux00z', 'usual'],
    ['O1A2B', 'usual'],
    ['tw-o1a2b', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(xPixel, id), what))
})

describe('x-pixel, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>
!function(e,t,n,s,u,a){e.twq||(s=e.twq=function(){s.exe?s.exe.apply(s,arguments):s.queue.push(arguments);
},s.version='1.1',s.queue=[],u=t.createElement(n),u.async=!0,u.src='https://static.ads-twitter.com/uwt.js',
a=t.getElementsByTagName(n)[0],a.parentNode.insertBefore(u,a))}(window,document,'script');
twq('config','o1a2b');
</script>`,
      counters: ['x-pixel o1a2b snippet'],
    },
    {
      what: 'an event by its id, which holds the pixel’s',
      source: `<script>twq('event', 'tw-o1a2b-p3c4d', { value: 9.9, currency: 'EUR', conversion_id: order });</script>`,
      events: ['x-pixel o1a2b conversion tw-o1a2b-p3c4d'],
    },
    {
      what: 'the universal tag of former years',
      source: `<script>twq('init','nux00');twq('track','PageView');</script>`,
      counters: ['x-pixel nux00 snippet'],
      events: ['x-pixel - pageview PageView'],
    },
    {
      what: 'the tag for one event',
      source: `<script src="//platform.twitter.com/oct.js" type="text/javascript"></script>
<script>twttr.conversion.trackPid('nux00', { tw_sale_amount: 0, tw_order_quantity: 0 });</script>
<noscript><img height="1" width="1" style="display:none;" alt="" src="https://analytics.twitter.com/i/adsct?txn_id=nux00&p_id=Twitter&tw_sale_amount=0" /></noscript>`,
      counters: ['x-pixel nux00 noscript unknown'],
      events: ['x-pixel - conversion nux00'],
    },
    { what: 'a widget: nothing', source: `<script async src="https://platform.twitter.com/widgets.js"></script>` },
  ])
})
