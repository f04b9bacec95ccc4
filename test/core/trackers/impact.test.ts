import assert from 'node:assert/strict'
import { impact } from '../../../src/core/trackers/impact/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('impact, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://utt.impactcdn.com/A3041957-6bc2-4d18-9e70-f52a8d136c041.js', 'loader UTT A3041957-6bc2-4d18-9e70-f52a8d136c041'],
    ['https://impact.com/partners', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(impact, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['A3041957-6bc2-4d18-9e70-f52a8d136c041', 'usual'],
    ['A30', 'malformed'],
    ['Axxxxxxx-xxxx', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(impact, id), what))
})

describe('impact, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script type="text/javascript">(function(a,b,c,d,e,f,g){e['ire_o']=c;e[c]=e[c]||function(){(e[c].a=e[c].a||[]).push(arguments)};f=d.createElement(b);g=d.getElementsByTagName(b)[0];f.async=1;f.src=a;g.parentNode.insertBefore(f,g);})('https://utt.impactcdn.com/A3041957-6bc2-4d18-9e70-f52a8d136c041.js','script','ire',document,window);
ire('identify', { customerId: '', customerEmail: '' });</script>`,
      counters: ['impact A3041957-6bc2-4d18-9e70-f52a8d136c041 snippet'],
    },
    {
      what: 'an order',
      source: `<script>ire('trackConversion', 21587, { orderId: o, currencyCode: 'EUR', items: [] }, { verifySiteDefinitionMatch: true });</script>`,
      events: ['impact - conversion 21587'],
    },
    {
      what: 'other functions whose name ends so: nothing',
      source: `<script>fire('trackConversion', 1); require('x'); desire('identify')</script>`,
    },
  ])
})
