import assert from 'node:assert/strict'
import { medalliaDxa } from '../../../src/core/trackers/medallia-dxa/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('medallia-dxa, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.decibelinsight.net/i/13744/101862/di.js', 'loader di.js 13744/101862'],
    ['//cdn.decibelinsight.net/i/26381/di.js', 'loader di.js 26381'],
    ['https://www.medallia.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(medalliaDxa, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['13744/101862', 'usual'],
    ['a/b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(medalliaDxa, id), what))
})

describe('medallia-dxa, on pages', () => {
  recognises([
    {
      what: 'the snippet',
      source: `<script>(function(d,e,c,i,b,el,it){d._da_=d._da_||[];_da_.oldErr=d.onerror;_da_.err=[];d.DecibelInsight=b;d[b]=d[b]||function(){(d[b].q=d[b].q||[]).push(arguments);};el=e.createElement(c),it=e.getElementsByTagName(c)[0];el.async=1;el.src=i;it.parentNode.insertBefore(el,it);})(window,document,'script','https://cdn.decibelinsight.net/i/13744/101862/di.js','decibelInsight');</script>`,
      counters: ['medallia-dxa 13744/101862 snippet'],
    },
  ])
})
