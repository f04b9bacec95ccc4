import assert from 'node:assert/strict'
import { pinterestTag } from '../../../src/core/trackers/pinterest-tag/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('pinterest-tag, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://s.pinimg.com/ct/core.js', 'loader core.js'],
    ['https://ct.pinterest.com/v3/?event=init&tid=2617394058261&noscript=1', 'counter pixel 2617394058261'],
    ['https://ct.pinterest.com/v3/?tid=2617394058261&noscript=1', 'counter pixel 2617394058261'],
    ['https://ct.pinterest.com/v3/?tid=2617394058261&event=checkout&noscript=1', 'event pixel 2617394058261'],
    ['https://assets.pinterest.com/js/pinit.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(pinterestTag, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['2617394058261', 'usual'],
    ['26173940', 'usual'],
    ['2617394058261x', 'malformed'],
    ['YOUR_TAG_ID', 'malformed'],
    ['TAG_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(pinterestTag, id), what))
})

describe('pinterest-tag, on pages', () => {
  recognises([
    {
      what: 'the base code with its image',
      source: `<script>
!function(e){if(!window.pintrk){window.pintrk = function () {
window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var
n=window.pintrk;n.queue=[],n.version="3.0";var
t=document.createElement("script");t.async=!0,t.src=e;var
r=document.getElementsByTagName("script")[0];
r.parentNode.insertBefore(t,r)}}("https://s.pinimg.com/ct/core.js");
pintrk('load', '2617394058261', {em: '<user_email_address>'});
pintrk('page');
</script>
<noscript><img height="1" width="1" style="display:none;" alt="" src="https://ct.pinterest.com/v3/?event=init&tid=2617394058261&pd[em]=<hashed_email_address>&noscript=1" /></noscript>`,
      counters: ['pinterest-tag 2617394058261 snippet', 'pinterest-tag 2617394058261 noscript unknown'],
    },
    {
      what: 'events',
      source: `<script>
pintrk('track', 'checkout', { value: 100, order_quantity: 2, currency: 'USD', line_items: [{ product_id: 'a1' }] });
pintrk('track', 'AddToCart');
pintrk('setconsent', false);
</script>`,
      events: ['pinterest-tag - event checkout', 'pinterest-tag - event AddToCart'],
    },
    {
      what: 'a save button and a call of another style: nothing',
      source: `<script async defer src="//assets.pinterest.com/js/pinit.js"></script><script>pintrk.track("checkout")</script>`,
    },
  ])
})
