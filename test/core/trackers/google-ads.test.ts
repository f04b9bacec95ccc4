import assert from 'node:assert/strict'
import { googleAds } from '../../../src/core/trackers/google-ads/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('google-ads, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//www.googleadservices.com/pagead/conversion.js', 'loader conversion.js'],
    ['http://www.googleadservices.com/pagead/conversion.js', 'loader conversion.js'],
    ['../../www.googleadservices.com/pagead/f.txt', 'loader conversion.js'],
    ['https://www.googleadservices.com/pagead/conversion_async.js', 'loader conversion_async.js'],
    ['//googleads.g.doubleclick.net/pagead/viewthroughconversion/974280156/?value=0&amp;guid=ON&amp;script=0', 'counter pixel 974280156'],
    [
      '//www.googleadservices.com/pagead/conversion/974280156/?value=0&label=AbCdEfGhIjKlMnOpQrS&guid=ON&script=0',
      'counter pixel 974280156',
    ],
    ['https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js', 'nothing'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-817563420', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(googleAds, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['AW-817563420', 'usual'],
    ['817563420', 'usual'],
    ['AW-16840275931', 'usual'],
    ['AW-81756', 'well-formed'],
    ['aw-817563420', 'malformed'],
    ['AW-', 'malformed'],
    ['AW-8175A3420', 'malformed'],
    ['AW-CONVERSION_ID', 'placeholder'],
    ['AW-XXXXXXXXX', 'placeholder'],
    ['AW-123456789', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(googleAds, id), what))

  const addressed: readonly (readonly [string, string | null])[] = [
    ['AW-817563420/AbC-D_efG-h12_34-567', 'AW-817563420'],
    ['AW-817563420', null],
    ['AW-817563420/', null],
    ['/AbC-D_efG-h12_34-567', null],
    ['817563420/AbC', null],
    ['AW-CONVERSION_ID/LABEL', null],
  ]
  for (const [target, id] of addressed) {
    it(`reads ${id ?? 'no account and action'} in "${target}"`, () => assert.equal(googleAds.ids.address?.exec(target)?.[1] ?? null, id))
  }
})

describe('google-ads, on pages', () => {
  recognises([
    {
      what: 'the Google tag with a conversion on the page of thanks',
      source: `<script async src="https://www.googletagmanager.com/gtag/js?id=AW-817563420"></script>
<script>window.dataLayer = window.dataLayer || [];function gtag(){dataLayer.push(arguments);}gtag('js', new Date());gtag('config', 'AW-817563420');</script>
<script>gtag('event', 'conversion', {'send_to': 'AW-817563420/AbC-D_efG-h12_34-567', 'value': 9.5, 'currency': 'EUR', 'transaction_id': ''});</script>`,
      counters: ['google-ads AW-817563420 loader', 'google-ads AW-817563420 snippet'],
      events: ['google-ads AW-817563420 conversion conversion'],
    },
    {
      what: 'a conversion on a click, through the function of the snippet',
      source: `<script>
function gtag_report_conversion(url) {
  var callback = function () { if (typeof(url) != 'undefined') { window.location = url; } };
  gtag('event', 'conversion', { 'send_to': 'AW-817563420/AbC-D_efG-h12_34-567', 'event_callback': callback });
  return false;
}
</script>
<a href="tel:+4930901820" onclick="return gtag_report_conversion('tel:+4930901820');">call</a>`,
      events: ['google-ads AW-817563420 conversion conversion (click on a)'],
    },
    {
      what: 'remarketing by conversion.js',
      source: `<script type="text/javascript">
/* <![CDATA[ */
var google_conversion_id = 974280156;
var google_custom_params = window.google_tag_params;
var google_remarketing_only = true;
/* ]]> */
</script>
<script type="text/javascript" src="//www.googleadservices.com/pagead/conversion.js"></script>
<noscript><div style="display:inline;"><img height="1" width="1" style="border-style:none;" alt="" src="//googleads.g.doubleclick.net/pagead/viewthroughconversion/974280156/?value=0&amp;guid=ON&amp;script=0"/></div></noscript>`,
      counters: ['google-ads AW-974280156 snippet', 'google-ads AW-974280156 noscript unknown'],
    },
    {
      what: 'a conversion by google_trackConversion',
      source: `<script src="https://www.googleadservices.com/pagead/conversion_async.js"></script>
<script>
window.google_trackConversion({ google_conversion_id: 974280156, google_conversion_label: 'AbCdEfGhIjK', google_remarketing_only: false });
</script>`,
      events: ['google-ads AW-974280156 conversion conversion'],
    },
    {
      what: 'the page’s own goog_report_conversion, called elsewhere',
      source: `<a href="/book" onclick="goog_report_conversion('/book')">book</a>`,
      events: ['google-ads - conversion conversion (click on a)'],
    },
  ])
})
