import assert from 'node:assert/strict'
import { nextdoorPixel } from '../../../src/core/trackers/nextdoor-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('nextdoor-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    [
      'https://ads.nextdoor.com/public/pixel/ndp.js?id=3e9d7c15-60ab-4f28-9b71-c8d20e5fa346',
      'loader ndp.js 3e9d7c15-60ab-4f28-9b71-c8d20e5fa346',
    ],
    [
      'https://flask.nextdoor.com/pixel?pid=3e9d7c15-60ab-4f28-9b71-c8d20e5fa346&ev=PAGE_VIEW&noscript=1',
      'counter pixel 3e9d7c15-60ab-4f28-9b71-c8d20e5fa346',
    ],
    [
      'https://flask.nextdoor.com/pixel?pid=3e9d7c15-60ab-4f28-9b71-c8d20e5fa346&ev=CONVERSION',
      'event pixel 3e9d7c15-60ab-4f28-9b71-c8d20e5fa346',
    ],
    ['https://nextdoor.com/pages/shop', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(nextdoorPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['3e9d7c15-60ab-4f28-9b71-c8d20e5fa346', 'usual'],
    ['3E9D7C15', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(nextdoorPixel, id), what))
})

describe('nextdoor-pixel, on pages', () => {
  recognises([
    {
      what: 'the base code with its image',
      source: `<script>(function(win,doc,sdk_url){if(win.ndp)return;var tr=win.ndp=function(){tr.handleRequest?tr.handleRequest.apply(tr,arguments):tr.queue.push(arguments)};tr.queue=[];tr.v=1;var s='script';var n=doc.createElement(s);n.async=!0;n.src=sdk_url;var p=doc.getElementsByTagName(s)[0];p.parentNode.insertBefore(n,p)})(window,document,'https://ads.nextdoor.com/public/pixel/ndp.js');
ndp('init','3e9d7c15-60ab-4f28-9b71-c8d20e5fa346',{});
ndp('track','PAGE_VIEW');</script>
<noscript><img height="1" width="1" style="display:none" src="https://flask.nextdoor.com/pixel?pid=3e9d7c15-60ab-4f28-9b71-c8d20e5fa346&ev=PAGE_VIEW&noscript=1"/></noscript>`,
      counters: [
        'nextdoor-pixel 3e9d7c15-60ab-4f28-9b71-c8d20e5fa346 snippet',
        'nextdoor-pixel 3e9d7c15-60ab-4f28-9b71-c8d20e5fa346 noscript unknown',
      ],
    },
    {
      what: 'a conversion on a click',
      source: `<button onclick="ndp('track','CONVERSION')">Book</button>`,
      events: ['nextdoor-pixel - event CONVERSION (click on button)'],
    },
  ])
})
