import assert from 'node:assert/strict'
import { arrange, EVERYTHING, isFiltered, keyOf, sortedBy } from '../../src/panel/view.js'
import type { View } from '../../src/panel/view.js'
import { drawn, idsOf, pathsOf } from './drawn.js'

const shop = drawn(`
  ym:1 ym:2 ga:G-1
  cart.html      d o p
  page-10.html   m m p
  Blog/page-2.html  p o c
  page-9.html    b p u
  blog/page-1.html  c m p
`)

interface Row {
  readonly name: string
  readonly view: Partial<View>
  readonly pages: readonly string[]
  /** All, when left out. */
  readonly ids?: readonly string[]
}

const all = ['Blog/page-2.html', 'blog/page-1.html', 'cart.html', 'page-10.html', 'page-9.html']

const table: readonly Row[] = [
  {
    name: 'numbers in paths are numbers',
    view: {},
    pages: ['blog/page-1.html', 'Blog/page-2.html', 'cart.html', 'page-9.html', 'page-10.html'],
  },
  {
    name: 'paths the other way round',
    view: { sort: { by: null, descending: true } },
    pages: ['page-10.html', 'page-9.html', 'cart.html', 'Blog/page-2.html', 'blog/page-1.html'],
  },
  {
    name: 'a column: the worst first, pages of one state by their path',
    view: { sort: { by: 'ym:2', descending: false } },
    pages: ['blog/page-1.html', 'page-10.html', 'Blog/page-2.html', 'cart.html', 'page-9.html'],
  },
  {
    name: 'a column: the best first, pages of one state still by their path',
    view: { sort: { by: 'ym:2', descending: true } },
    pages: ['page-9.html', 'Blog/page-2.html', 'cart.html', 'blog/page-1.html', 'page-10.html'],
  },
  {
    name: 'a column that is gone: by path',
    view: { sort: { by: 'ym:9', descending: true } },
    pages: ['blog/page-1.html', 'Blog/page-2.html', 'cart.html', 'page-9.html', 'page-10.html'],
  },
  { name: 'text, whatever its case', view: { text: ' BLOG/ ' }, pages: ['blog/page-1.html', 'Blog/page-2.html'] },
  { name: 'text that stands nowhere', view: { text: 'checkout' }, pages: [] },
  {
    name: 'a vendor: its columns',
    view: { vendor: 'ga' },
    pages: ['blog/page-1.html', 'Blog/page-2.html', 'cart.html', 'page-9.html', 'page-10.html'],
    ids: ['G-1'],
  },
  {
    name: 'a vendor that is gone: all columns',
    view: { vendor: 'fb' },
    pages: ['blog/page-1.html', 'Blog/page-2.html', 'cart.html', 'page-9.html', 'page-10.html'],
  },
  { name: 'any of several states', view: { states: ['duplicate', 'blocked'] }, pages: ['cart.html', 'page-9.html'] },
  {
    name: 'a state among the columns of a vendor',
    view: { states: ['commented'], vendor: 'ym' },
    pages: ['blog/page-1.html'],
    ids: ['1', '2'],
  },
  { name: 'gaps: missing or commented out', view: { gapsOnly: true }, pages: ['blog/page-1.html', 'Blog/page-2.html', 'page-10.html'] },
  { name: 'gaps among the columns of a vendor', view: { gapsOnly: true, vendor: 'ga' }, pages: ['Blog/page-2.html'], ids: ['G-1'] },
  { name: 'everything at once', view: { gapsOnly: true, text: 'page', states: ['other'] }, pages: ['Blog/page-2.html'] },
]

describe('what the coverage panel shows', () => {
  for (const { name, view, pages, ids = ['1', '2', 'G-1'] } of table) {
    it(name, () => {
      const arranged = arrange(shop, { ...EVERYTHING, ...view })
      assert.deepEqual(pathsOf(shop, arranged), pages)
      assert.deepEqual(idsOf(shop, arranged), ids)
    })
  }

  it('is everything at first', () => {
    assert.deepEqual(pathsOf(shop, arrange(shop, EVERYTHING)).toSorted(), all)
    assert.equal(isFiltered(EVERYTHING), false)
  })

  it('is filtered by anything but blanks and an order', () => {
    const filters: readonly Partial<View>[] = [{ text: 'a' }, { vendor: 'ym' }, { states: ['missing'] }, { gapsOnly: true }]
    for (const filter of filters) assert.equal(isFiltered({ ...EVERYTHING, ...filter }), true)
    assert.equal(isFiltered({ ...EVERYTHING, text: '  ', sort: { by: 'ym:1', descending: true } }), false)
  })

  it('turns the order of a column round when its head is pressed again', () => {
    const first = sortedBy(EVERYTHING.sort, keyOf({ vendor: 'ym', id: '1' }))
    assert.deepEqual(first, { by: 'ym:1', descending: false })
    assert.deepEqual(sortedBy(first, 'ym:1'), { by: 'ym:1', descending: true })
    assert.deepEqual(sortedBy(sortedBy(first, 'ym:1'), null), { by: null, descending: false })
  })
})
