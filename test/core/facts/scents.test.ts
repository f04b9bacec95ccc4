import assert from 'node:assert/strict'
import { scentSearch } from '../../../src/core/facts/recognise/scents.js'

describe('scents', () => {
  const scented = scentSearch(['heap.', 'qp(', 'gtag', 'mc.yandex.ru'])
  const rows: readonly (readonly [text: string, found: boolean])[] = [
    ['heap.track("order")', true],
    ['window.heap.track("order")', true],
    [';qp("track")', true],
    ['(0,qp("track"))', true],
    ['https://mc.yandex.ru/metrika/tag.js', true],
    ['n.mygtag=1', true],
    ['cheap.flights(1)', false],
    ['function aqp(e){return e}', false],
    ['$qp(1)', false],
    ['cheap.x;heap.track("order")', true],
    ['', false],
    ['qp', false],
  ]
  for (const [text, found] of rows) it(`${text}: ${found ? 'read' : 'left alone'}`, () => assert.equal(scented(text), found))
})
