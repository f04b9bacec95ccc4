import assert from 'node:assert/strict'
import { rakutenAdvertising } from '../../../src/core/trackers/rakuten-advertising/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('rakuten-advertising, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//tag.rmp.rakuten.com/127348.ct.js', 'loader ct.js 127348'],
    ['https://tag.rmp.rakuten.com/perf_tag_conv_3.4.1_gtm_min.js', 'loader perf_tag_conv'],
    ['https://track.linksynergy.com/ep?mid=44012&ord=1&skulist=A&qlist=1&amtlist=990&cur=EUR', 'event pixel 44012'],
    ['https://click.linksynergy.com/deeplink?id=1&mid=44012', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(rakutenAdvertising, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['127348', 'usual'],
    ['ct-1', 'malformed'],
    ['TRACKING_KEY', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(rakutenAdvertising, id), what))
})

describe('rakuten-advertising, on pages', () => {
  recognises([
    {
      what: 'the tag of every page',
      source: `<script type="text/javascript">(function (url) { if(!window.DataLayer){ window.DataLayer = {}; } if(!DataLayer.events){ DataLayer.events = {}; } DataLayer.events.SPIVersion = DataLayer.events.SPIVersion || "3.4.1"; DataLayer.events.SiteSection = "1"; var loc, ct = document.createElement("script"); ct.type = "text/javascript"; ct.async = true; ct.src = url; loc = document.getElementsByTagName('script')[0]; loc.parentNode.insertBefore(ct, loc); }(document.location.protocol + "//tag.rmp.rakuten.com/127348.ct.js"));</script>`,
      counters: ['rakuten-advertising 127348 snippet'],
    },
    {
      what: 'an order',
      source: `<script>__rm_trans({orderid:'1',currency:'EUR',lineitems:[]})</script>`,
      events: ['rakuten-advertising - conversion nothing'],
    },
  ])
})
