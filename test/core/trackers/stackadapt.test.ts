import assert from 'node:assert/strict'
import { stackadapt } from '../../../src/core/trackers/stackadapt/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('stackadapt, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://tags.srv.stackadapt.com/events.js', 'loader events.js'],
    ['https://srv.stackadapt.com/saq_pxl?uid=bK4xW9mTq2RzV7nHc3LpYd&is_js=false', 'counter pixel bK4xW9mTq2RzV7nHc3LpYd'],
    ['https://www.stackadapt.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(stackadapt, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['bK4xW9mTq2RzV7nHc3LpYd', 'usual'],
    ['a b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(stackadapt, id), what))
})

describe('stackadapt, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>!function(s,a,e,v,n,t,z){if(s.saq)return;n=s.saq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!s._saq)s._saq=n;n.push=n;n.loaded=!0;n.version='1.0';n.queue=[];t=a.createElement(e);t.async=!0;t.src=v;z=a.getElementsByTagName(e)[0];z.parentNode.insertBefore(t,z)}(window,document,'script','https://tags.srv.stackadapt.com/events.js');saq('ts','bK4xW9mTq2RzV7nHc3LpYd');</script>`,
      counters: ['stackadapt bK4xW9mTq2RzV7nHc3LpYd snippet'],
    },
  ])
})
