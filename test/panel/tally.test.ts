import assert from 'node:assert/strict'
import { STATES, stateAt } from '../../src/panel/states.js'
import { groupsOf, tally } from '../../src/panel/tally.js'
import { cellLetters } from '../../src/service/overview/matrix.js'
import { drawn } from './drawn.js'

const shop = drawn(`
  ym:1 ym:2 ga:G-1
  index.html  p o p
  cart.html   d m b
  old.html    c p u
  error.html  m m m
`)

describe('totals of the coverage panel', () => {
  it('counts pages that a counter is installed on', () => {
    assert.deepEqual(tally(shop, [0, 1, 2]).columns, [2, 1, 2])
  })

  it('counts a page once for a vendor', () => {
    assert.deepEqual(Object.fromEntries(tally(shop, [0, 1, 2]).vendors), { ym: 3, ga: 2 })
  })

  it('counts the cells that are shown by state', () => {
    const { states } = tally(shop, [0, 1])
    const expected = { missing: 3, duplicate: 1, commented: 1, other: 1, unknown: 0, blocked: 0, present: 2 }
    assert.deepEqual(Object.fromEntries(states), expected)
  })

  it('counts the same pages whatever is shown', () => {
    assert.deepEqual(tally(shop, [2]).columns, tally(shop, [0, 1, 2]).columns)
    assert.deepEqual(tally(shop, []).vendors, tally(shop, [0, 1, 2]).vendors)
  })

  it('puts the counters of a vendor under one head', () => {
    assert.deepEqual(groupsOf(shop, [0, 1, 2]), [
      { vendor: 'ym', title: 'YM', start: 0, end: 2 },
      { vendor: 'ga', title: 'GA', start: 2, end: 3 },
    ])
    assert.deepEqual(groupsOf(shop, [2]), [{ vendor: 'ga', title: 'GA', start: 0, end: 1 }])
  })

  it('reads the letters that the server writes', () => {
    const states = Object.entries(cellLetters)
    const matrix = { ...shop, rows: [states.map(([, letter]) => letter).join('')] }
    assert.deepEqual(
      states.map((_, at) => stateAt(matrix, 0, at)),
      states.map(([state]) => state),
    )
    assert.deepEqual(states.map(([state]) => state).sort(), STATES.toSorted())
  })

  it('knows nothing of a cell that is not there', () => {
    assert.equal(stateAt(shop, 9, 0), 'unknown')
    assert.equal(stateAt(shop, 0, 9), 'unknown')
  })
})
