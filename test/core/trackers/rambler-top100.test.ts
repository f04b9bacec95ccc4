import assert from 'node:assert/strict'
import { ramblerTop100 } from '../../../src/core/trackers/rambler-top100/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('rambler-top100, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//st.top100.ru/top100/top100.js', 'loader top100.js'],
    ['https://st.top100.ru/top100/top100.js', 'loader top100.js'],
    ['//counter.rambler.ru/top100.cnt?pid=7719305', 'counter pixel 7719305'],
    ['http://counter.rambler.ru/top100.cnt?7719305', 'counter pixel 7719305'],
    ['https://top100.rambler.ru/navi/7719305/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(ramblerTop100, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['7719305', 'usual'],
    ['482', 'well-formed'],
    ['', 'malformed'],
    ['top100', 'malformed'],
    ['0000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(ramblerTop100, id), what))
})
