import assert from 'node:assert/strict'
import type { Texts } from '../../src/panel/messages.js'
import { meaningOf, pressOn } from '../../src/panel/press.js'
import type { Press } from '../../src/panel/press.js'
import { groupsOf } from '../../src/panel/tally.js'
import { arrange, EVERYTHING } from '../../src/panel/view.js'
import { drawn } from './drawn.js'

const shop = drawn(`
  ym:1 ym:2 ga:G-1
  b.html  p o p
  <img>.html  m m p
`)
const showing = { matrix: shop, arranged: arrange(shop, { ...EVERYTHING, sort: { by: null, descending: true } }) }
const groups = groupsOf(shop, showing.arranged.columns)
const texts = {
  cell: '{0}: {1}\n{2}',
  openPage: 'Open {0}',
  states: { present: 'Present', missing: 'Missing', other: 'Other id' },
} as unknown as Texts

const table: readonly (readonly [name: string, row: number, column: number, press: Press | null, meaning: string | null])[] = [
  ['how many pages there are', 0, 0, null, null],
  ['a vendor', 0, 3, { is: 'vendor', vendor: 'ga' }, null],
  ['the head of the paths', 1, 0, { is: 'sort', key: null }, null],
  ['the head of a counter', 1, 2, { is: 'sort', key: 'ym:2' }, null],
  ['the head of the totals', 2, 0, null, null],
  ['the total of a counter that pages lack', 2, 2, { is: 'add', counter: { vendor: 'ym', id: '2' } }, null],
  ['the total of a counter that no page lacks', 2, 3, null, null],
  ['a page', 3, 0, { is: 'open', path: 'b.html', counter: null }, 'Open b.html'],
  ['a counter on a page', 3, 2, { is: 'open', path: 'b.html', counter: { vendor: 'ym', id: '2' } }, 'Other id: YM 2\nb.html'],
  ['a name of markup', 4, 1, { is: 'open', path: '<img>.html', counter: { vendor: 'ym', id: '1' } }, 'Missing: YM 1\n<img>.html'],
  ['nothing below the last page', 5, 1, null, null],
]

describe('a press on a cell of the coverage grid', () => {
  for (const [name, row, column, press, meaning] of table) {
    it(name, () => {
      assert.deepEqual(pressOn({ row, column }, showing, groups), press)
      assert.equal(meaningOf({ row, column }, showing, texts), meaning)
    })
  }
})
