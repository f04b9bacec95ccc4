import assert from 'node:assert/strict'
import { retailRocket } from '../../../src/core/trackers/retail-rocket/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('retail-rocket, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.retailrocket.ru/content/javascript/tracking.js', 'loader tracking.js'],
    ['https://cdn.retailrocket.net/content/javascript/tracking.js', 'loader tracking.js'],
    ['//mcdn.retailrocket.net/content/javascript/trackingm.js', 'loader tracking.js'],
    ['//cdn.retailrocket.ru/content/javascript/api.js', 'loader tracking.js'],
    ['//local.retailrocket.ru/content/css/retailrocket.widget.css', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(retailRocket, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['63c8f0b1a95e4d2710bf86ea', 'usual'],
    ['63c8f0b1', 'malformed'],
    ['', 'malformed'],
    ['000000000000000000000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(retailRocket, id), what))
})

describe('retail-rocket, on pages', () => {
  recognises([
    {
      what: 'the main code',
      source: `<script type="text/javascript" data-skip-moving="true">
var rrPartnerId = "63c8f0b1a95e4d2710bf86ea";
var rrApi = {};
var rrApiOnReady = rrApiOnReady || [];
rrApi.addToBasket = rrApi.order = rrApi.categoryView = rrApi.view =
    rrApi.recomMouseDown = rrApi.recomAddToCart = function() {};
(function(d) {
    var ref = d.getElementsByTagName('script')[0];
    var apiJs, apiJsId = 'rrApi-jssdk';
    if (d.getElementById(apiJsId)) return;
    apiJs = d.createElement('script');
    apiJs.id = apiJsId;
    apiJs.async = true;
    apiJs.src = "//cdn.retailrocket.ru/content/javascript/tracking.js";
    ref.parentNode.insertBefore(apiJs, ref);
}(document));
</script>`,
      counters: ['retail-rocket 63c8f0b1a95e4d2710bf86ea snippet'],
    },
    {
      what: 'events in functions that wait for it, and in a handler',
      source: `<div onmousedown="try { rrApi.addToBasket(123) } catch(e) {}"></div>
<script>
(window["rrApiOnReady"] = window["rrApiOnReady"] || []).push(function() {
    try {
        rrApi.setEmail("a@example.com");
        rrApi.order({ "transaction": "1235421421", "items": [{ "id": 12312, "qnt": 4, "price": 130 }] });
    } catch(e) {}
})
rrApiOnReady.push(function () { rrApi.view(7); });
</script>`,
      events: [
        'retail-rocket - ecommerce addToBasket (mousedown on div)',
        'retail-rocket - ecommerce order (callback)',
        'retail-rocket - ecommerce view (callback)',
      ],
    },
  ])
})
