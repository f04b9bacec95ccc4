import assert from 'node:assert/strict'
import { vkPixel } from '../../../src/core/trackers/vk-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('vk-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://vk.com/js/api/openapi.js?169', 'loader openapi.js'],
    ['//vk.com/js/api/openapi.js', 'loader openapi.js'],
    ['https://vk.ru/js/api/openapi.js?173', 'loader openapi.js'],
    ['http://userapi.com/js/api/openapi.js?49', 'loader openapi.js'],
    ['https://vk.com/js/api/share.js?95', 'nothing'],
    ['https://vk.com/rtrg?p=VK-RTRG-482913-7hQfM', 'counter pixel VK-RTRG-482913-7hQfM'],
    ['https://vk.ru/rtrg?p=VK-RTRG-482913-7hQfM', 'counter pixel VK-RTRG-482913-7hQfM'],
    ['https://vk.com/rtrg?p=VK-RTRG-482913-7hQfM&event=lead', 'event pixel VK-RTRG-482913-7hQfM'],
    ['https://vk.com/share.php?url=https%3A%2F%2Fexample.com', 'nothing'],
    ['https://vk.com/rtrg', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(vkPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['VK-RTRG-482913-7hQfM', 'usual'],
    ['VK-RTRG-1560701-9ImCM', 'usual'],
    ['VK-Boo-482913-7hQfM', 'usual'],
    ['VK-RTRG-1000039157', 'well-formed'],
    ['vk-rtrg-482913-7hQfM', 'malformed'],
    ['482913', 'malformed'],
    ['', 'malformed'],
    ['VK-RTRG-XXXXXX-XXXXX', 'placeholder'],
    ['VK-RTRG-000000-XXXXX', 'placeholder'],
    ['VK-RTRG-123456-abcde', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(vkPixel, id), what))

  it('does not take a page with a widget for one with a pixel', () => {
    assert.equal(vkPixel.loaders[0]?.shared, true)
    assert.ok(!vkPixel.scents.some(scent => "VK.Widgets.Group('vk_groups'); //vk.com/js/api/openapi.js".includes(scent)))
  })
})

describe('vk-pixel, on pages', () => {
  recognises([
    {
      what: 'the code of the cabinet with its noscript image',
      source: `<script type="text/javascript">!function(){var t=document.createElement("script");t.type="text/javascript",t.async=!0,t.src='https://vk.com/js/api/openapi.js?169',t.onload=function(){VK.Retargeting.Init("VK-RTRG-482913-7hQfM"),VK.Retargeting.Hit()},document.head.appendChild(t)}();</script><noscript><img src="https://vk.com/rtrg?p=VK-RTRG-482913-7hQfM" style="position:fixed; left:-999px;" alt=""/></noscript>`,
      counters: ['vk-pixel VK-RTRG-482913-7hQfM noscript unknown', 'vk-pixel VK-RTRG-482913-7hQfM snippet'],
    },
    {
      what: 'the object form in a hook',
      source: `<div id="vk_api_transport"></div>
<script>
var pixel;
window.vkAsyncInit = function() {
  pixel = new VK.Pixel('VK-RTRG-482913-7hQfM');
  pixel.Hit();
  pixel.Event('view_page');
};
setTimeout(function() {
  var el = document.createElement('script');
  el.src = 'https://vk.com/js/api/openapi.js?159';
  el.async = true;
  document.getElementById('vk_api_transport').appendChild(el);
}, 0);
</script>`,
      counters: ['vk-pixel VK-RTRG-482913-7hQfM snippet'],
      events: ['vk-pixel VK-RTRG-482913-7hQfM event view_page'],
    },
    {
      what: 'an image asked for by a script, the older code',
      source: `<script type="text/javascript">(window.Image ? (new Image()) : document.createElement('img')).src = 'https://vk.com/rtrg?p=VK-RTRG-482913-7hQfM';</script>`,
      counters: ['vk-pixel VK-RTRG-482913-7hQfM snippet'],
    },
    {
      what: 'goals, events and product events',
      source: `<form onsubmit="VK.Goal('lead')"></form>
<script>
VK.Retargeting.Event('discount');
VK.Retargeting.ProductEvent(1234, 'view_product', { products: [{ id: '7' }] });
VK.Goal('purchase', { value: 100 });
VK.Retargeting.Add(55);
</script>`,
      events: [
        'vk-pixel - event discount',
        'vk-pixel - ecommerce view_product',
        'vk-pixel - goal purchase',
        'vk-pixel - goal lead (submit of form)',
      ],
    },
    {
      what: 'a page with a widget only',
      source: `<script src="https://vk.com/js/api/openapi.js?169"></script><div id="vk_groups"></div>
<script>VK.Widgets.Group('vk_groups', {mode: 3}, 1); VK.init({apiId: 1, onlyWidgets: true});</script>`,
    },
  ])
})
