import assert from 'node:assert/strict'
import { xandr } from '../../../src/core/trackers/xandr/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('xandr, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://acdn.adnxs.com/dmp/up/pixie.js', 'loader pixie.js'],
    ['https://acdn.adnxs.com/ast/ast.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(xandr, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['7d20b8e4-1c5f-49a3-8e06-b94f3d7a12c5', 'usual'],
    ['7d20', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(xandr, id), what))
})

describe('xandr, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>!function(e,i){if(!e.pixie){var n=e.pixie=function(e,i,a){n.actionQueue.push({action:e,actionValue:i,params:a})};n.actionQueue=[];var a=i.createElement("script");a.async=!0,a.src="//acdn.adnxs.com/dmp/up/pixie.js";var t=i.getElementsByTagName("head")[0];t.insertBefore(a,t.firstChild)}}(window,document);pixie("init","7d20b8e4-1c5f-49a3-8e06-b94f3d7a12c5");pixie("event","PageView");</script>`,
      counters: ['xandr 7d20b8e4-1c5f-49a3-8e06-b94f3d7a12c5 snippet'],
    },
    {
      what: 'a purchase',
      source: `<script>pixie('event','Purchase',{value:'9.90',currency:'EUR'})</script>`,
      events: ['xandr - event Purchase'],
    },
  ])
})
