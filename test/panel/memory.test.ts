import assert from 'node:assert/strict'
import { placeIn, topIn } from '../../src/panel/anchor.js'
import { recalled } from '../../src/panel/memory.js'
import type { Memory } from '../../src/panel/memory.js'
import { arrange, EVERYTHING } from '../../src/panel/view.js'
import { drawn } from './drawn.js'

const fresh: Memory = { folder: null, view: EVERYTHING, top: 0, left: 0 }

describe('what the coverage panel remembers', () => {
  it('is read as it was written', () => {
    const memory: Memory = {
      folder: 'file:///shop',
      view: { text: 'cart', vendor: 'ym', states: ['missing', 'other'], gapsOnly: true, sort: { by: 'ym:1', descending: true } },
      top: 240,
      left: 12.5,
    }
    assert.deepEqual(recalled(JSON.parse(JSON.stringify(memory))), memory)
  })

  const strange: readonly unknown[] = [
    undefined,
    null,
    'x',
    7,
    [],
    {},
    { folder: 7, view: 'x', top: -5, left: NaN },
    { view: { text: {}, vendor: 1, states: 'missing', gapsOnly: 'yes', sort: [] } },
    { view: { states: ['gone', 1, null] } },
  ]
  for (const written of strange) it(`is nothing of ${JSON.stringify(written)}`, () => assert.deepEqual(recalled(written), fresh))
})

describe('a coverage panel whose site changes', () => {
  const show = (text: string): Parameters<typeof topIn>[0] => {
    const matrix = drawn(text)
    return { matrix, arranged: arrange(matrix, EVERYTHING) }
  }
  const before = show(`
    ym:1 ga:G-1
    b.html  p m
    c.html  p m
    d.html  p m
  `)
  const more = show(`
    fb:7 ym:1 ga:G-1
    a.html  p p m
    b.html  p p m
    d.html  p p m
  `)

  it('keeps the page at the top', () => {
    assert.equal(topIn(more, before, 24 * 2 + 5), 24 * 2 + 5)
    assert.equal(topIn(more, before, 5), 24 + 5)
  })
  it('stays at the very top', () => assert.equal(topIn(more, before, 0), 0))
  it('stays where it is when the page at the top is gone', () => assert.equal(topIn(more, before, 24), 24))

  it('keeps the cell of a page and a counter', () => {
    assert.deepEqual(placeIn(more, before, { row: 3, column: 2 }), { row: 4, column: 3 })
    assert.deepEqual(placeIn(more, before, { row: 5, column: 0 }), { row: 5, column: 0 })
  })
  it('keeps a head', () => assert.deepEqual(placeIn(more, before, { row: 1, column: 1 }), { row: 1, column: 2 }))
  it('keeps the place when the page or the counter is gone', () => {
    assert.deepEqual(placeIn(more, before, { row: 4, column: 1 }), { row: 4, column: 2 })
    assert.deepEqual(placeIn(before, more, { row: 4, column: 1 }), { row: 3, column: 1 })
  })
})
