import assert from 'node:assert/strict'
import { goatcounter } from '../../../src/core/trackers/goatcounter/index.js'
import { idIs } from '../../kit/addresses.js'

describe('goatcounter, as data', () => {
  const ids: readonly (readonly [string, string])[] = [
    ['https://pottery.goatcounter.com/count', 'usual'],
    ['//stats.pottery.example/count', 'usual'],
    ['pottery', 'malformed'],
    ['https://pottery.goatcounter.com', 'malformed'],
    ['https://MYCODE.goatcounter.com/count', 'placeholder'],
    ['https://CODE.goatcounter.com/count', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(goatcounter, id), what))
})
