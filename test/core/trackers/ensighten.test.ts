import assert from 'node:assert/strict'
import { ensighten } from '../../../src/core/trackers/ensighten/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('ensighten, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//nexus.ensighten.com/flowershop/prod/Bootstrap.js', 'loader Bootstrap.js flowershop/prod'],
    ['//nexus.ensighten.com/flowershop/Bootstrap.js', 'loader Bootstrap.js flowershop'],
    ['https://nexus.ensighten.com/flowershop/prod/code/ab12.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(ensighten, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['flowershop/prod', 'usual'],
    ['a b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(ensighten, id), what))
})

describe('ensighten, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script type="text/javascript" src="//nexus.ensighten.com/flowershop/prod/Bootstrap.js"></script>`,
      counters: ['ensighten flowershop/prod loader'],
    },
  ])
})
