import assert from 'node:assert/strict'
import { snapPixel } from '../../../src/core/trackers/snap-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('snap-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://sc-static.net/scevent.min.js', 'loader scevent.min.js'],
    ['https://sdk.snapkit.com/js/v1/create.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(snapPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['7c1e5a90-3b2d-4f68-9a17-e0d4c85b21f3', 'usual'],
    ['738291046518273', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(snapPixel, id), what))
})

describe('snap-pixel, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>
(function(e,t,n){if(e.snaptr)return;var a=e.snaptr=function()
{a.handleRequest?a.handleRequest.apply(a,arguments):a.queue.push(arguments)};
a.queue=[];var s='script';r=t.createElement(s);r.async=!0;
r.src=n;var u=t.getElementsByTagName(s)[0];
u.parentNode.insertBefore(r,u);})(window,document,'https://sc-static.net/scevent.min.js');
snaptr('init', '7c1e5a90-3b2d-4f68-9a17-e0d4c85b21f3', { 'user_email': '__INSERT_USER_EMAIL__' });
snaptr('track', 'PAGE_VIEW');
</script>`,
      counters: ['snap-pixel 7c1e5a90-3b2d-4f68-9a17-e0d4c85b21f3 snippet'],
      events: ['snap-pixel - pageview PAGE_VIEW'],
    },
    {
      what: 'events',
      source: `<button onclick="snaptr('track','SIGN_UP')">Join</button><script>snaptr('track', 'PURCHASE', { price: 9.9, currency: 'EUR', item_ids: ['a'] });</script>`,
      events: ['snap-pixel - event PURCHASE', 'snap-pixel - event SIGN_UP (click on button)'],
    },
    { what: 'a call of another style: nothing', source: `<script>snaptr.track('PURCHASE')</script>` },
  ])
})
