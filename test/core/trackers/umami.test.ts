import assert from 'node:assert/strict'
import { umami } from '../../../src/core/trackers/umami/index.js'
import { idIs } from '../../kit/addresses.js'

describe('umami, as data', () => {
  const ids: readonly (readonly [string, string])[] = [
    ['4f8a1c27-93de-4b06-8f5a-2d7c6e10b953', 'usual'],
    ['4F8A1C27-93DE-4B06-8F5A-2D7C6E10B953', 'usual'],
    ['4f8a1c27', 'malformed'],
    ['', 'malformed'],
    ['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'placeholder'],
    ['00000000-0000-0000-0000-000000000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(umami, id), what))
})
