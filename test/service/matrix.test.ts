import assert from 'node:assert/strict'
import { cellPlace, matrix } from '../../src/service/index.js'
import { folderOf } from '../kit/cursor.js'

const YM = "ym(104430694,'init',{webvisor:true})"
const page = (...head: string[]): string => `<!doctype html><html><head><title>Shop</title>${head.join('')}</head><body></body></html>`
const script = (code: string, attributes = ''): string => `<script${attributes}>${code}</script>`
const gtag = (id: string): string => script(`window.dataLayer=[];function gtag(){dataLayer.push(arguments)};gtag('config','${id}')`)

/** A page that has the counter as it should be, so that the matrix has a column for it. */
const good = { 'good.html': page(script(YM)) }

describe('the matrix of pages and counters', () => {
  const rows: readonly { readonly what: string; readonly files: Record<string, string>; readonly state: string }[] = [
    { what: 'runs', files: { 'a.html': page(script(YM)) }, state: 'p' },
    { what: 'runs by a script of the site', files: { 'a.html': page('<script src="/main.js"></script>'), 'main.js': YM }, state: 'p' },
    { what: 'is not there', files: { 'a.html': page() }, state: 'm' },
    { what: 'stands there twice', files: { 'a.html': page(script(YM), script(YM)) }, state: 'd' },
    {
      what: 'stands on the page and in a script that it loads',
      files: { 'a.html': page(script(YM), '<script src="/main.js"></script>'), 'main.js': YM },
      state: 'd',
    },
    {
      what: 'is started twice by a script that it loads',
      files: { 'a.html': page('<script src="/main.js"></script>'), 'main.js': `${YM};${YM}` },
      state: 'd',
    },
    {
      what: 'has a <noscript> beside the script, which is no second start',
      files: { 'a.html': page(script(YM), '<noscript><img src="https://mc.yandex.ru/watch/104430694"></noscript>') },
      state: 'p',
    },
    {
      what: 'runs once, while one with a longer id runs twice',
      files: { 'a.html': page(script(YM), script("ym(1044306940,'init')"), script("ym(1044306940,'init')")) },
      state: 'p',
    },
    {
      what: 'runs, and stands in a comment once more',
      files: { 'a.html': page(script(YM), `<!-- ${script(YM)} -->`) },
      state: 'p',
    },
    {
      what: 'runs twice, which a comment allows',
      files: { 'a.html': page('<!-- countersign-disable-file counter-twice -->', script(YM), script(YM)) },
      state: 'p',
    },
    { what: 'has another of its vendor instead', files: { 'a.html': page(script("ym(55555555,'init',{})")) }, state: 'o' },
    { what: 'stands in a comment', files: { 'a.html': page(`<!-- ${script(YM)} -->`) }, state: 'c' },
    { what: 'waits for consent', files: { 'a.html': page(script(YM, ' type="text/plain" data-cookieconsent="statistics"')) }, state: 'b' },
    { what: 'may be the one whose id is computed', files: { 'a.html': page(script("ym(counterOf(site),'init',{})")) }, state: 'u' },
    { what: 'may stand in a part that cannot be found', files: { 'a.php': page("<?php include 'parts/head.php' ?>") }, state: 'u' },
  ]
  for (const { what, files, state } of rows) {
    it(`a counter that ${what}`, () => {
      const folder = folderOf({ ...good, ...files })
      const { columns, paths, rows: letters } = matrix(folder)
      const column = columns.findIndex(it => it.id === '104430694')
      const at = paths.indexOf(Object.keys(files)[0] ?? '')
      assert.equal(letters[at]?.[column], state)
      assert.equal(letters[paths.indexOf('good.html')]?.[column], 'p')
    })
  }

  it('has a column for each counter that runs somewhere, those of one vendor together, and counts who lacks it', () => {
    const folder = folderOf({
      'a.html': page(script(YM), gtag('G-AAAA111111')),
      'b.html': page(script("ym(55555555,'init',{})"), gtag('G-AAAA111111')),
      'c.html': page(script(YM)),
      'd.html': page(`<!-- ${script("ym(77777777,'init',{})")} -->`),
    })
    const { columns, paths, rows: letters } = matrix(folder)
    assert.deepEqual(
      columns.map(({ vendor, id, missing }) => [vendor, id, missing]),
      [
        ['ga4', 'G-AAAA111111', 2],
        ['yandex-metrica', '104430694', 2],
        ['yandex-metrica', '55555555', 3],
      ],
    )
    assert.deepEqual(
      paths.map((path, at) => `${path} ${letters[at] ?? ''}`),
      ['a.html ppo', 'b.html pop', 'c.html mpo', 'd.html mmm'],
    )
  })

  it('leads to the code of a cell', () => {
    const folder = folderOf({
      ...good,
      'a.html': page('<script src="/main.js"></script>'),
      'b.html': page(),
      'main.js': `/* start */\n${YM}`,
    })
    const counter = { vendor: 'yandex-metrica', id: '104430694' }
    const start = { line: 0, character: 0 }
    assert.deepEqual(cellPlace(folder, 'a.html', counter), {
      uri: 'file:///shop/main.js',
      range: { start: { line: 1, character: 3 }, end: { line: 1, character: 12 } },
    })
    assert.deepEqual(cellPlace(folder, 'b.html', counter), { uri: 'file:///shop/b.html', range: { start, end: start } })
    assert.deepEqual(cellPlace(folder, 'a.html', null), { uri: 'file:///shop/a.html', range: { start, end: start } })
    assert.equal(cellPlace(folder, 'gone.html', counter), null)
  })
})
