import assert from 'node:assert/strict'
import { parseSize } from '../../../src/core/config/index.js'

describe('parseSize', () => {
  for (const [written, bytes] of [
    ['0', 0],
    ['5000000', 5_000_000],
    ['5 MB', 5_000_000],
    ['500kb', 500_000],
    ['1.5 GB', 1_500_000_000],
    [' 10 B ', 10],
    ['', null],
    ['MB', null],
    ['-1', null],
    ['5 TB', null],
    ['5  MB', null],
    ['1e9', null],
  ] as const) {
    it(`${JSON.stringify(written)} → ${bytes}`, () => {
      assert.equal(parseSize(written), bytes)
    })
  }
})
