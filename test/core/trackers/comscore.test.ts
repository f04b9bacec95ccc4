import assert from 'node:assert/strict'
import { comscore } from '../../../src/core/trackers/comscore/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('comscore, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://sb.scorecardresearch.com/beacon.js', 'loader beacon.js'],
    ['https://sb.scorecardresearch.com/cs/20417385/beacon.js', 'loader beacon.js'],
    ['https://sb.scorecardresearch.com/p?c1=2&c2=20417385&cv=2.0&cj=1', 'counter pixel 20417385'],
    ['https://www.comscore.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(comscore, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['20417385', 'usual'],
    ['c2', 'malformed'],
    ['0', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(comscore, id), what))
})

describe('comscore, on pages', () => {
  recognises([
    {
      what: 'the tag with its image',
      source: `<script>var _comscore=_comscore||[];_comscore.push({c1:"2",c2:"20417385"});(function(){var s=document.createElement("script"),el=document.getElementsByTagName("script")[0];s.async=true;s.src=(document.location.protocol=="https:"?"https://sb":"http://b")+".scorecardresearch.com/beacon.js";el.parentNode.insertBefore(s,el)})();</script>
<noscript><img src="https://sb.scorecardresearch.com/p?c1=2&c2=20417385&cv=2.0&cj=1"/></noscript>`,
      counters: ['comscore 20417385 snippet', 'comscore 20417385 noscript unknown'],
    },
    {
      what: 'a page that is counted again: a page view, no event',
      source: `<script>window.COMSCORE && COMSCORE.beacon({c1:'2',c2:'20417385'})</script>`,
    },
  ])
})
