import assert from 'node:assert/strict'
import { codeLenses, documentLinks, hover, inlayHints, overview, runsOn } from '../../src/service/index.js'
import { folderOf, standing } from '../kit/cursor.js'

const page = (head: string, body = ''): string =>
  `<html><head><title>Shop</title><script>${head}</script></head><body>${body}</body></html>`
const start = "ym(104430694,'init',{webvisor:true})"

describe('hover', () => {
  const rows: readonly { what: string; files: Record<string, string>; says: readonly RegExp[] | null }[] = [
    {
      what: 'a counter',
      files: { 'a.html': page(start.replace('1044', '10|44')), 'b.html': page(start), 'c.html': page('') },
      says: [
        /Yandex Metrica/,
        /`104430694`/,
        /On 2 of 3 pages/,
        /\[c\.html\]\(file:\/\/\/shop\/c\.html\)/,
        /Cookies: `_ym_uid`/,
        /documentation\]\(https:/,
      ],
    },
    {
      what: 'a counter in a comment',
      files: { 'a.html': page('').replace('</head>', `<!-- <script>${start.replace('1044', '10|44')}</script> --></head>`) },
      says: [/Commented out/],
    },
    {
      what: 'a goal',
      files: { 'a.html': page(`${start};ym(104430694,'reachGoal','or|der')`), 'b.html': page(`ym(104430694,'reachGoal','order')`) },
      says: [/goal `order`/, /Sent from 2 places/],
    },
    {
      what: 'the counter that a goal is sent to',
      files: { 'a.html': page(`${start};ym(1044|30694,'reachGoal','order')`), 'b.html': page('') },
      says: [/counter `104430694`/, /On 1 of 2 pages/],
    },
    {
      what: 'a counter that nobody starts',
      files: { 'a.html': page("ym(1044|99999,'reachGoal','order')") },
      says: [/Started nowhere/],
    },
    {
      what: 'a standard event',
      files: { 'a.html': page("gtag('event','pur|chase',{})") },
      says: [/`purchase`/, /Required: .*`transaction_id`/],
    },
    {
      what: 'an element that a script waits at',
      files: {
        'a.html': page(
          '',
          `<nav class="top"><a class="tel" hr|ef="tel:1">Call</a></nav><a class="tel" href="tel:2">Call</a><script src="goals.js"></script>`,
        ),
        'goals.js':
          "document.querySelector('.top .tel').addEventListener('click', () => { ym(104430694,'reachGoal','call'); gtag('event','phone') })",
      },
      says: [
        /Sends/,
        /- goal `call` to Yandex Metrica: click on \.top \.tel, in \[goals\.js\]/,
        /- event `phone` to Google tag: click on \.top \.tel/,
      ],
    },
    {
      what: 'an element with a handler in its tag',
      files: { 'a.html': page('', `<form id="le|ad" onsubmit="ym(1,'reachGoal','lead')"><input name="phone"></form>`) },
      says: [/- goal `lead` to Yandex Metrica: submit of form#lead/],
    },
    {
      what: 'an element of the same class elsewhere',
      files: {
        'a.html': page(
          `document.querySelector('.top .tel').onclick = () => ym(1,'reachGoal','call')`,
          '<nav class="top"></nav><a class="tel" hr|ef="tel:2">Call</a>',
        ),
      },
      says: null,
    },
    { what: 'a dynamic goal', files: { 'a.html': page("ym(1,'reachGoal',na|me)") }, says: [/Not known without running the page/] },
    { what: 'an option', files: { 'a.html': page(start.replace('webv', 'we|bv')) }, says: [/option `webvisor`/] },
    {
      what: 'a meta tag',
      files: { 'a.html': '<html><head><meta name="descr|iption" content="A shop"></head></html>' },
      says: [/text below the headline/, /6 characters/],
    },
    { what: 'a method', files: { 'a.html': page("ym(1,'hi|t','/x')") }, says: [/hit/] },
    { what: 'plain text', files: { 'a.html': page(start, '<p>A sh|op</p>') }, says: null },
  ]
  for (const { what, files, says } of rows) {
    it(what, () => {
      const { folder, path, position } = standing(files)
      const told = hover(folder, path, position)
      if (says === null) assert.equal(told, null)
      else for (const pattern of says) assert.match(JSON.stringify(told?.contents ?? null), pattern)
    })
  }
})

describe('lenses, hints and links', () => {
  it('counts pages and places', () => {
    const { folder } = standing({ 'a.html': page(`${start};ym(104430694,'reachGoal','order')|`), 'b.html': page(start) })
    const lenses = codeLenses(folder, 'a.html', 'show')
    assert.deepEqual(
      lenses.map(it => it.command?.title),
      ['on 2 of 2 pages', 'sent from this place only'],
    )
  })

  it('names the vendor of a bare number once a line', () => {
    const { folder } = standing({ 'a.html': page(`${start};ym(104430694,'reachGoal','order')|`) })
    const hints = inlayHints(folder, 'a.html', { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } })
    assert.deepEqual(
      hints.map(it => it.label),
      ['Yandex Metrica'],
    )
  })

  it('leads to scripts of the site, and to the rules our comments name', () => {
    const folder = folderOf({
      'a.html':
        '<!-- countersign-disable-file title-missing --><html><head><script src="/js/main.js"></script><script src="https://x.test/y.js"></script></head></html>',
      'js/main.js': 'ym(1)',
    })
    assert.deepEqual(
      documentLinks(folder, 'a.html')
        .map(it => it.target)
        .toSorted(),
      ['file:///shop/js/main.js', 'https://example.com/rules/title-missing'],
    )
  })
})

describe('overview', () => {
  const folder = folderOf({
    'a.html': page(`${start};ym(104430694,'reachGoal','order')`),
    'b.html': page(start),
    'c.html': page(''),
    'd.html': page("ym(55555555,'init',{})"),
    'main.js': "function f(x) { ym(104430694, 'reachGoal', x) }",
  })
  const seen = overview(folder)

  it('lists counters with the pages that have them and those that have not', () => {
    assert.deepEqual(
      seen.counters.map(({ id, on, missing }) => [id, on, missing]),
      [
        ['104430694', ['a.html', 'b.html'], ['c.html', 'd.html']],
        ['55555555', ['d.html'], ['a.html', 'b.html', 'c.html']],
      ],
    )
  })

  it('lists events, those with dynamic names last', () => {
    assert.deepEqual(
      seen.events.map(({ name, said, why }) => [name, said, why]),
      [
        ['order', 'order', null],
        [null, '', 'depends on the parameter `x` of `f()`'],
      ],
    )
  })

  it('says what runs on a page, in order', () => {
    assert.deepEqual(
      runsOn(folder, 'a.html').map(({ said, how }) => [said, how]),
      [
        ['104430694', 'snippet'],
        ['order', 'goal'],
      ],
    )
    assert.equal(seen.pages.find(it => it.path === 'a.html')?.title, 'Shop')
    assert.deepEqual(runsOn(folder, 'nowhere.html'), [])
  })

  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(seen)), seen)
  })
})
