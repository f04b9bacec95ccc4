import assert from 'node:assert/strict'
import { fathom } from '../../../src/core/trackers/fathom/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('fathom, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cdn.usefathom.com/script.js', 'loader script.js'],
    ['//cdn.usefathom.com/tracker.js', 'loader tracker.js'],
    ['https://usefathom.com/docs', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(fathom, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['QZWRTKPL', 'usual'],
    ['QZWRT', 'usual'],
    ['QZ', 'well-formed'],
    ['qzwrtkpl', 'malformed'],
    ['', 'malformed'],
    ['ABCDEFG', 'placeholder'],
    ['ABCDEFGH', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(fathom, id), what))
})
