import assert from 'node:assert/strict'
import { hotjar } from '../../../src/core/trackers/hotjar/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('hotjar, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://static.hotjar.com/c/hotjar-3184926.js?sv=6', 'loader hotjar.js 3184926'],
    ['//static.hotjar.com/c/hotjar-3184926.js?sv=5', 'loader hotjar.js 3184926'],
    ['https://script.hotjar.com/modules.9f0bd0b6b7c2a2f0.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(hotjar, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['3184926', 'usual'],
    ['0', 'malformed'],
    ['', 'malformed'],
    ['YOUR_HOTJAR_ID', 'placeholder'],
    ['HOTJAR_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(hotjar, id), what))
})
