import assert from 'node:assert/strict'
import { invoca } from '../../../src/core/trackers/invoca/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('invoca, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://solutions.invocacdn.com/js/invoca-latest.min.js', 'loader invoca.js'],
    ['https://solutions.invocacdn.com/js/networks/1925/3559471826/tag-live.js', 'loader tag-live.js'],
    ['https://www.invoca.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(invoca, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['1925/3559471826', 'usual'],
    ['1925', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(invoca, id), what))
})

describe('invoca, on pages', () => {
  recognises([
    {
      what: 'the tag by its id',
      source: `<script>window.InvocaTagId = '1925/3559471826';</script><script src="https://solutions.invocacdn.com/js/invoca-latest.min.js"></script>`,
      counters: ['invoca 1925/3559471826 snippet'],
    },
  ])
})
