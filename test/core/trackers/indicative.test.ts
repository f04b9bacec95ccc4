import assert from 'node:assert/strict'
import { indicative } from '../../../src/core/trackers/indicative/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('indicative, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.indicative.com/js/1.0.2/Indicative.min.js', 'loader Indicative.js'],
    ['https://www.indicative.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(indicative, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['8f3c1a72-9b04-4e6d-8c25-d17e40a6b938', 'usual'],
    ['a b', 'malformed'],
    ['YOUR_API_KEY', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(indicative, id), what))
})

describe('indicative, on pages', () => {
  recognises([
    {
      what: 'the snippet',
      source: `<script>(function(apiKey){var ind=document.createElement('script');ind.src='//cdn.indicative.com/js/1.0.2/Indicative.min.js';ind.async='true';ind.onload=function(){Indicative.initialize(apiKey);Indicative.buildEvent('Page View')};var s=document.getElementsByTagName('script')[0];s.parentNode.insertBefore(ind,s)})('8f3c1a72-9b04-4e6d-8c25-d17e40a6b938');</script>`,
      counters: ['indicative 8f3c1a72-9b04-4e6d-8c25-d17e40a6b938 snippet'],
      events: ['indicative - event Page View (load on an element)'],
    },
  ])
})
