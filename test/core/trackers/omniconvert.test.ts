import assert from 'node:assert/strict'
import { omniconvert } from '../../../src/core/trackers/omniconvert/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('omniconvert, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.omniconvert.com/js/v98b9407.js', 'loader the tag v98b9407'],
    ['https://www.omniconvert.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(omniconvert, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['v98b9407', 'usual'],
    ['a-b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(omniconvert, id), what))
})

describe('omniconvert, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script>window._mktz=window._mktz||[];</script><script src="//cdn.omniconvert.com/js/v98b9407.js"></script>`,
      counters: ['omniconvert v98b9407 loader'],
    },
  ])
})
