import assert from 'node:assert/strict'
import { outbrain } from '../../../src/core/trackers/outbrain/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('outbrain, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//amplify.outbrain.com/cp/obtp.js', 'loader obtp.js'],
    [
      'https://tr.outbrain.com/unifiedPixel?marketerId=0041c7d9e82fb3605a14c8e0d7f92b6a31&name=PAGE_VIEW',
      'event pixel 0041c7d9e82fb3605a14c8e0d7f92b6a31',
    ],
    ['https://widgets.outbrain.com/outbrain.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(outbrain, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['0041c7d9e82fb3605a14c8e0d7f92b6a31', 'usual'],
    ['0041c7', 'usual'],
    ['OB-41', 'malformed'],
    ['OB_ADV_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(outbrain, id), what))
})

describe('outbrain, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script data-obct type="text/javascript">
  !function(_window, _document) {
    var OB_ADV_ID = '0041c7d9e82fb3605a14c8e0d7f92b6a31';
    if (_window.obApi) {
      var toArray = function(object) { return Object.prototype.toString.call(object) === '[object Array]' ? object : [object]; };
      _window.obApi.marketerId = toArray(_window.obApi.marketerId).concat(toArray(OB_ADV_ID));
      return;
    }
    var api = _window.obApi = function() { api.dispatch ? api.dispatch.apply(api, arguments) : api.queue.push(arguments); };
    api.version = '1.1'; api.loaded = true; api.marketerId = OB_ADV_ID; api.queue = [];
    var tag = _document.createElement('script'); tag.async = true; tag.src = '//amplify.outbrain.com/cp/obtp.js'; tag.type = 'text/javascript';
    var script = _document.getElementsByTagName('script')[0]; script.parentNode.insertBefore(tag, script);
  }(window, document);
  obApi('track', 'PAGE_VIEW');
</script>`,
      counters: ['outbrain nothing snippet'],
    },
    {
      what: 'an event',
      source: `<script>obApi('track', 'Purchase', { orderValue: 9.9, currency: 'EUR', orderId: o });</script>`,
      events: ['outbrain - event Purchase'],
    },
    { what: 'recommendations for readers: nothing', source: `<script async src="//widgets.outbrain.com/outbrain.js"></script>` },
  ])
})
