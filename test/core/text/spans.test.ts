import assert from 'node:assert/strict'
import { contains, overlaps, shift, textAt } from '../../../src/core/text/spans.js'
import type { Span } from '../../../src/core/model/index.js'

const span = (start: number, end: number): Span => ({ start, end })

describe('spans', () => {
  const rows: readonly { a: Span; b: Span; contains: boolean; overlaps: boolean }[] = [
    { a: span(0, 4), b: span(0, 4), contains: true, overlaps: true },
    { a: span(0, 4), b: span(1, 3), contains: true, overlaps: true },
    { a: span(1, 3), b: span(0, 4), contains: false, overlaps: true },
    { a: span(0, 4), b: span(3, 5), contains: false, overlaps: true },
    { a: span(0, 4), b: span(4, 6), contains: false, overlaps: false },
    { a: span(0, 4), b: span(4, 4), contains: true, overlaps: false },
    { a: span(0, 4), b: span(2, 2), contains: true, overlaps: false },
  ]
  for (const row of rows) {
    it(`${row.a.start}–${row.a.end} and ${row.b.start}–${row.b.end}`, () => {
      assert.equal(contains(row.a, row.b), row.contains)
      assert.equal(overlaps(row.a, row.b), row.overlaps)
    })
  }

  it('cut and shift', () => {
    assert.equal(textAt('<title>Shop</title>', span(7, 11)), 'Shop')
    assert.deepEqual(shift(span(2, 5), 10), span(12, 15))
  })
})
