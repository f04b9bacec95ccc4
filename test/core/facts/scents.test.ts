import assert from 'node:assert/strict'
import { scentSearch } from '../../../src/core/facts/recognise/scents.js'

describe('scents', () => {
  const scented = scentSearch(['heap.', 'qp(', 'gtag', 'mc.yandex.ru', 'fbq', 's_code', 'UA-'])
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
    ['window.fbq&&fbq("track","Lead")', true],
    ['const { fbq } = window', true],
    ['["fbq"]', true],
    ['d09GMgABAAAAAfbqAAQ=', false],
    ['aGVsfbq+', false],
    ['/js/site_s_code.js', true],
    ['<script src="s_code.js">', true],
    ["$goods_code = 'A1'", false],
    ["ga('create', 'UA-280191-1')", true],
    ['id=UA-280191-1', true],
    ['<meta http-equiv="X-UA-Compatible" content="IE=edge">', false],
    ['<meta http-equiv="X-UA-Compatible" content="IE=edge"><script>start("UA-280191-1")</script>', true],
    ['fbq', true],
    [' fbq', true],
    ['', false],
    ['qp', false],
  ]
  for (const [text, found] of rows) it(`${text}: ${found ? 'read' : 'left alone'}`, () => assert.equal(scented(text), found))
})
