import assert from 'node:assert/strict'
import { varioqub } from '../../../src/core/trackers/varioqub/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('varioqub, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://abt.s3.yandex.net/expjs/latest/exp.js', 'loader exp.js'],
    ['https://abt.s3.yandex.net/other.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(varioqub, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['metrika.48213905', 'usual'],
    ['48213905', 'malformed'],
    ['metrica.48213905', 'malformed'],
    ['metrika.', 'malformed'],
    ['metrika.XXXXXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(varioqub, id), what))
})
