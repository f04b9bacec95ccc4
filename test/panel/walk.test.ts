import assert from 'node:assert/strict'
import { walk } from '../../src/panel/walk.js'
import type { Extent, Position } from '../../src/panel/walk.js'
import { revealed, windowOf } from '../../src/panel/window.js'

/** Two vendors, of two counters and of one, on a hundred pages. */
const extent: Extent = { rows: 103, heads: 3, columns: 4, page: 20, starts: [0, 1, 3] }

type At = readonly [row: number, column: number]

const table: readonly (readonly [name: string, from: At, key: string, to: At | null])[] = [
  ['down', [3, 1], 'ArrowDown', [4, 1]],
  ['down at the end', [102, 1], 'ArrowDown', [102, 1]],
  ['up into the head', [3, 2], 'ArrowUp', [2, 2]],
  ['up to the vendor that lies above', [1, 2], 'ArrowUp', [0, 1]],
  ['down from a vendor to its first counter', [0, 1], 'ArrowDown', [1, 1]],
  ['right', [3, 0], 'ArrowRight', [3, 1]],
  ['right at the end', [3, 3], 'ArrowRight', [3, 3]],
  ['right from vendor to vendor', [0, 1], 'ArrowRight', [0, 3]],
  ['right from the last vendor', [0, 3], 'ArrowRight', [0, 3]],
  ['left from vendor to vendor', [0, 3], 'ArrowLeft', [0, 1]],
  ['left at the start', [3, 0], 'ArrowLeft', [3, 0]],
  ['start of the row', [9, 3], 'Home', [9, 0]],
  ['end of the row', [9, 0], 'End', [9, 3]],
  ['end of the vendors', [0, 0], 'End', [0, 3]],
  ['first cell of all', [50, 2], 'Control+Home', [0, 0]],
  ['last cell of all', [0, 0], 'Control+End', [102, 3]],
  ['top of a column', [50, 2], 'Control+ArrowUp', [0, 1]],
  ['end of a column', [50, 2], 'Control+ArrowDown', [102, 2]],
  ['a screen down', [3, 1], 'PageDown', [23, 1]],
  ['a screen down at the end', [95, 1], 'PageDown', [102, 1]],
  ['a screen up', [50, 1], 'PageUp', [30, 1]],
  ['a screen up stays among the pages', [10, 1], 'PageUp', [3, 1]],
  ['a screen up within the head', [2, 1], 'PageUp', [0, 1]],
  ['no key for walking', [3, 1], 'Enter', null],
]

describe('walking the coverage grid', () => {
  for (const [name, [row, column], pressed, to] of table) {
    it(`${pressed}: ${name}`, () => {
      const key = pressed.replace('Control+', '')
      const expected: Position | null = to === null ? null : { row: to[0], column: to[1] }
      assert.deepEqual(walk({ row, column }, { key, isHeld: key !== pressed }, extent), expected)
    })
  }

  it('starts from where something is when its place is gone', () => {
    assert.deepEqual(walk({ row: 500, column: 50 }, { key: 'ArrowUp', isHeld: false }, extent), { row: 101, column: 3 })
  })

  it('stays in the head when no page is left', () => {
    const empty: Extent = { ...extent, rows: 3 }
    assert.deepEqual(walk({ row: 2, column: 1 }, { key: 'ArrowDown', isHeld: false }, empty), { row: 2, column: 1 })
    assert.deepEqual(walk({ row: 2, column: 1 }, { key: 'PageDown', isHeld: false }, empty), { row: 2, column: 1 })
  })
})

describe('the rows that the coverage grid has in the document', () => {
  const rowHeight = 24
  const cases: readonly (readonly [name: string, top: number, height: number, count: number, first: number, last: number])[] = [
    ['at the top', 0, 480, 5000, 0, 32],
    ['in the middle', 24_000, 480, 5000, 988, 1032],
    ['at the end', 120_000 - 480, 480, 5000, 4968, 5000],
    ['half a row', 12, 480, 5000, 0, 33],
    ['all of a few', 0, 480, 5, 0, 5],
    ['none', 0, 480, 0, 0, 0],
    ['scrolled beyond what is left after filtering', 24_000, 480, 10, 10, 10],
    ['not drawn yet', 0, 0, 5000, 0, 12],
    ['lower than its head', 0, -60, 5000, 0, 10],
  ]
  for (const [name, top, height, count, first, last] of cases) {
    it(name, () => assert.deepEqual(windowOf({ top, height, rowHeight }, count), { first, last }))
  }

  it('scrolls no further than it must', () => {
    assert.equal(revealed({ start: 100, size: 24 }, 50, 200), 50)
    assert.equal(revealed({ start: 20, size: 24 }, 50, 200), 20)
    assert.equal(revealed({ start: 240, size: 24 }, 50, 200), 64)
    assert.equal(revealed({ start: 240, size: 24 }, 50, 10), 240)
  })
})
