import assert from 'node:assert/strict'
import type { CellState, Matrix, Texts } from '../../src/panel/messages.js'
import { STATES } from '../../src/panel/states.js'
import { tableOf } from '../../src/panel/table.js'
import { arrange, EVERYTHING } from '../../src/panel/view.js'
import { fill } from '../../src/panel/words.js'
import { drawn } from './drawn.js'

const states = Object.fromEntries(STATES.map(state => [state, state.toUpperCase()])) as Readonly<Record<CellState, string>>
const texts = { page: 'Page', states } as unknown as Texts

const copied = (matrix: Matrix, view = EVERYTHING): string => tableOf(matrix, arrange(matrix, view), texts)

describe('the table that the coverage panel copies', () => {
  const shop = drawn(`
    ym:1 ga:G-1
    index.html  p m
    cart.html   d u
  `)

  it('has what is shown, in its order', () => {
    assert.equal(copied(shop), 'Page\tYM 1\tGA G-1\ncart.html\tDUPLICATE\tUNKNOWN\nindex.html\tPRESENT\tMISSING\n')
    assert.equal(copied(shop, { ...EVERYTHING, vendor: 'ga', text: 'index' }), 'Page\tGA G-1\nindex.html\tMISSING\n')
  })

  const names: readonly (readonly [path: string, written: string])[] = [
    ['a\tb\r\nc.html', 'a b c.html'],
    ['=cmd|calc!A1.html', "'=cmd|calc!A1.html"],
    ['+1.html', "'+1.html"],
    ['-x.html', "'-x.html"],
    ['@x.html', "'@x.html"],
    ['<img src=x onerror=alert(1)>.html', '<img src=x onerror=alert(1)>.html'],
    ['a=b.html', 'a=b.html'],
  ]
  for (const [path, written] of names) {
    it(`takes ${JSON.stringify(path)} as a name`, () => {
      assert.equal(copied({ ...shop, paths: [path], rows: ['pp'] }).split('\n')[1], `${written}\tPRESENT\tPRESENT`)
    })
  }
})

describe('texts of the coverage panel', () => {
  it('are filled', () => {
    assert.equal(fill('{0} of {1}', 3, 14), '3 of 14')
    assert.equal(fill('{1}: {0}', 'a', 'b'), 'b: a')
  })
  it('keep a hole that nothing is for', () => {
    assert.equal(fill('{0} {1}', 'a'), 'a {1}')
  })
  it('take what they are filled with as it is', () => {
    assert.equal(fill('{0} {1}', '{1}', '$&'), '{1} $&')
  })
})
