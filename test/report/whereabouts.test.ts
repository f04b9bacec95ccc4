import assert from 'node:assert/strict'
import { whereabouts } from '../../src/report/whereabouts.js'

describe('report/whereabouts', () => {
  const rows: readonly (readonly [number, number, string])[] = [
    [0, 0, 'on no whole page'],
    [0, 3, 'on no whole page'],
    [1, 1, 'on 1 page'],
    [2, 2, 'on both pages'],
    [1, 3, 'on 1 of 3 pages'],
    [3, 3, 'on all 3 pages'],
  ]
  for (const [on, all, words] of rows) it(`${on} of ${all}`, () => assert.equal(whereabouts(on, all), words))
})
