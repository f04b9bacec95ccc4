import assert from 'node:assert/strict'
import { amazonAds } from '../../../src/core/trackers/amazon-ads/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('amazon-ads, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://c.amazon-adsystem.com/aat/amzn.js', 'loader amzn.js'],
    [
      'https://s.amazon-adsystem.com/iu3?pid=5f3c1a72-9b04-4e6d-8c25-d17e40a6b938&event=PageView',
      'counter pixel 5f3c1a72-9b04-4e6d-8c25-d17e40a6b938',
    ],
    [
      'https://s.amazon-adsystem.com/iu3?pid=5f3c1a72-9b04-4e6d-8c25-d17e40a6b938&event=Lead',
      'event pixel 5f3c1a72-9b04-4e6d-8c25-d17e40a6b938',
    ],
    ['https://c.amazon-adsystem.com/aax2/apstag.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(amazonAds, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['5f3c1a72-9b04-4e6d-8c25-d17e40a6b938', 'usual'],
    ['5f3c1a72', 'malformed'],
    ['TAG_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(amazonAds, id), what))
})

describe('amazon-ads, on pages', () => {
  recognises([
    {
      what: 'the base code with its image',
      source: `<script type="text/javascript">!function(w,d,s,t,a){if(w.amzn)return;w.amzn=a=function(){w.amzn.q.push([arguments,(new Date).getTime()])};a.q=[];a.version="0.0";s=d.createElement("script");s.src="https://c.amazon-adsystem.com/aat/amzn.js";s.id="amzn-pixel";s.async=true;t=d.getElementsByTagName("script")[0];t.parentNode.insertBefore(s,t)}(window,document);
amzn("setRegion","EU");
amzn("addTag","5f3c1a72-9b04-4e6d-8c25-d17e40a6b938");
amzn("trackEvent","PageView");</script>
<noscript><img src="https://s.amazon-adsystem.com/iu3?pid=5f3c1a72-9b04-4e6d-8c25-d17e40a6b938&event=PageView" width="1" height="1" border="0"></noscript>`,
      counters: [
        'amazon-ads 5f3c1a72-9b04-4e6d-8c25-d17e40a6b938 snippet',
        'amazon-ads 5f3c1a72-9b04-4e6d-8c25-d17e40a6b938 noscript unknown',
      ],
    },
    {
      what: 'a purchase with its value',
      source: `<script>amzn('trackEvent','Off-AmazonPurchases',{value:19.9,currencyCode:'EUR',unitsSold:1})</script>`,
      events: ['amazon-ads - event Off-AmazonPurchases'],
    },
    {
      what: 'ads that a publisher shows: no tag of an advertiser',
      source: `<script async src="https://c.amazon-adsystem.com/aax2/apstag.js"></script><script>apstag.init({pubID:'1234',adServer:'googletag'})</script>`,
    },
  ])
})
