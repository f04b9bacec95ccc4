import assert from 'node:assert/strict'
import { quoraPixel } from '../../../src/core/trackers/quora-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('quora-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://a.quora.com/qevents.js', 'loader qevents.js'],
    [
      'https://q.quora.com/_/ad/4b9d1c7e02fa4638a5d7e3c0f19b6284/pixel?tag=ViewContent&noscript=1',
      'counter pixel 4b9d1c7e02fa4638a5d7e3c0f19b6284',
    ],
    ['https://q.quora.com/_/ad/4b9d1c7e02fa4638a5d7e3c0f19b6284/pixel?tag=Purchase', 'event pixel 4b9d1c7e02fa4638a5d7e3c0f19b6284'],
    ['https://www.quora.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(quoraPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['4b9d1c7e02fa4638a5d7e3c0f19b6284', 'usual'],
    ['4b9d', 'usual'],
    ['4b-9d', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(quoraPixel, id), what))
})

describe('quora-pixel, on pages', () => {
  recognises([
    {
      what: 'the base code with its image',
      source: `<script>
!function(q,e,v,n,t,s){if(q.qp) return; n=q.qp=function(){n.qp?n.qp.apply(n,arguments):n.queue.push(arguments);}; n.queue=[];t=document.createElement(e);t.async=!0;t.src=v; s=document.getElementsByTagName(e)[0]; s.parentNode.insertBefore(t,s);}(window, 'script', 'https://a.quora.com/qevents.js');
qp('init', '4b9d1c7e02fa4638a5d7e3c0f19b6284');
qp('track', 'ViewContent');
</script>
<noscript><img height="1" width="1" style="display:none" src="https://q.quora.com/_/ad/4b9d1c7e02fa4638a5d7e3c0f19b6284/pixel?tag=ViewContent&noscript=1"/></noscript>`,
      counters: ['quora-pixel 4b9d1c7e02fa4638a5d7e3c0f19b6284 snippet', 'quora-pixel 4b9d1c7e02fa4638a5d7e3c0f19b6284 noscript unknown'],
      events: ['quora-pixel - conversion ViewContent'],
    },
    {
      what: 'an event on a click',
      source: `<a href="#" onclick="qp('track', 'GenerateLead')">Ask</a>`,
      events: ['quora-pixel - conversion GenerateLead (click on a)'],
    },
    {
      what: 'a function of two letters that is anybody’s: nothing',
      source: `<script>function f(x,y){return qp(x,y)}f(a,b);qp(c,d);qp(e.g,1)</script>`,
    },
  ])
})
