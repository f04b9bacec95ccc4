import assert from 'node:assert/strict'
import type { CounterFact, EventFact, MetaFact, Page } from '../../src/core/model/index.js'
import type { CounterEntry, EventEntry, MetaEntry } from '../../src/report/index.js'
import { auditOf, counter, event, judged, meta, page, spanOf, textValue, unknownValue } from '../kit/audit.js'

describe('report/gather: counters', () => {
  const text = '<p>\n  «{{ ga_id }}» 104430694 GTM-AB12 a?b\n</p>'
  const id = spanOf(text, '104430694')
  const island = spanOf(text, '{{ ga_id }}')
  const holes = [island]

  const rows: readonly (readonly [string, readonly CounterFact[], readonly Partial<CounterEntry>[]])[] = [
    [
      'stands at its id, counted from 1',
      [counter(id)],
      [{ id: '104430694', line: 2, column: 17, how: 'snippet', state: 'active', from: 'index.html' }],
    ],
    ['a number is its digits', [counter(id, { id: { kind: 'number', value: 104430694, at: id } })], [{ id: '104430694' }]],
    [
      'an id made by a template is written as in the source',
      [counter(island, { vendor: 'ga4', id: unknownValue(island) })],
      [{ id: '{{ ga_id }}' }],
    ],
    ['an id that only running can tell is null', [counter(id, { id: unknownValue(id) })], [{ id: null }]],
    [
      'one of two known ids gives both',
      [counter(id, { id: { kind: 'choice', options: [textValue('G-A'), textValue('G-B')], at: id } })],
      [{ id: 'G-A' }, { id: 'G-B' }],
    ],
    [
      'an image for visitors without JavaScript is told as one',
      [counter(id, { how: 'noscript', state: 'unknown' })],
      [{ how: 'noscript', state: 'unknown' }],
    ],
  ]
  for (const [what, facts, expected] of rows) {
    it(what, () => {
      const [entry] = auditOf([page('index.html', text, facts, { holes })]).pages
      assertEntries(entry?.counters ?? [], expected)
    })
  }

  it('counters of a linked script belong to the page, with the script’s places', () => {
    const script = page('js/metrika.js', '\n\nym(104430694)', [counter({ start: 5, end: 14 })])
    const { pages } = auditOf([page('index.html', text), script], [], { reached: { 'index.html': ['js/metrika.js'] } })
    assert.deepEqual(
      pages.map(({ path, counters }) => [path, counters.map(({ from, line, column }) => `${from}:${line}:${column}`)]),
      [
        ['index.html', ['js/metrika.js:3:4']],
        ['js/metrika.js', ['js/metrika.js:3:4']],
      ],
    )
  })
})

describe('report/gather: events', () => {
  const text = "<script>ym(1,\n'reachGoal', goal)</script>"
  const name = spanOf(text, 'goal)')
  const whole = { start: 8, end: name.end }

  const rows: readonly (readonly [string, Partial<EventFact>, readonly Partial<EventEntry>[]])[] = [
    [
      'stands where its call starts',
      {},
      [{ name: 'order', kind: 'goal', line: 1, column: 9, counter: null, trigger: null, parameters: {} }],
    ],
    ['what is commented out is sent to nobody', { state: 'commented' }, []],
    ['a name nobody can know is null', { name: unknownValue(name) }, [{ name: null }]],
    [
      'the known part of a name is kept',
      { name: { kind: 'pattern', parts: ['order_', null], why: 'x', at: name } },
      [{ name: null, pattern: 'order_*' }],
    ],
    [
      'one of two known names gives both',
      { name: { kind: 'choice', options: [textValue('call'), textValue('mail')], at: name } },
      [{ name: 'call' }, { name: 'mail' }],
    ],
    [
      'parameters are told as far as they are known',
      {
        counter: textValue('1'),
        trigger: 'click on #order',
        parameters: {
          kind: 'object',
          open: true,
          at: name,
          entries: [
            { key: 'value', keyAt: name, value: { kind: 'number', value: 10.5, at: name } },
            { key: 'currency', keyAt: name, value: unknownValue() },
            { key: 'items', keyAt: name, value: { kind: 'list', open: false, at: name, items: [textValue('A-1')] } },
          ],
        },
      },
      [{ counter: '1', trigger: 'click on #order', parameters: { value: 10.5, currency: null, items: ['A-1'] } }],
    ],
  ]
  for (const [what, over, expected] of rows) {
    it(what, () => {
      const [entry] = auditOf([page('index.html', text, [event(name, { whole, ...over })])]).pages
      assertEntries(entry?.events ?? [], expected)
    })
  }
})

describe('report/gather: meta', () => {
  const text = '<title>{{ page.title }} –\n Shop</title>'
  const title = { start: 7, end: text.indexOf('</title>') }
  const holes = [spanOf(text, '{{ page.title }}')]
  const nothing: MetaEntry = {
    title: null,
    description: null,
    canonical: null,
    robots: null,
    charset: null,
    viewport: null,
    lang: null,
    openGraph: {},
    twitter: {},
    alternates: [],
    verification: {},
    structuredData: [],
  }

  const rows: readonly (readonly [string, readonly MetaFact[], Partial<MetaEntry>])[] = [
    ['nothing', [], {}],
    ['white space is normalised', [meta('title', textValue('  Our\n\tshop '))], { title: 'Our shop' }],
    ['a value made by a template is written as in the source', [meta('title', unknownValue(title))], { title: '{{ page.title }} – Shop' }],
    ['the first of two counts', [meta('title', textValue('A')), meta('title', textValue('B'))], { title: 'A' }],
    ['a meta tag named title is no title', [meta('title', textValue('A'), { via: 'name' })], {}],
    ['the description of a thing is none of the page', [meta('description', textValue('Cubes'), { via: 'itemprop' })], {}],
    ['the empty text differs from none', [meta('description', null)], { description: '' }],
    ['what is commented out is not there', [meta('robots', textValue('noindex'), { state: 'commented' })], {}],
    [
      'a certain value goes before one behind a condition',
      [meta('robots', textValue('noindex'), { conditional: true }), meta('robots', textValue('index'))],
      { robots: 'index' },
    ],
    ['robots behind a condition are not told', [meta('robots', textValue('noindex'), { conditional: true })], {}],
    ['a title behind a condition is', [meta('title', textValue('A'), { conditional: true })], { title: 'A' }],
    [
      'one in the head goes before one that fell out of it',
      [meta('canonical', textValue('/b'), { place: 'body', writtenInHead: false }), meta('canonical', textValue('/a'))],
      { canonical: '/a' },
    ],
    [
      'tables by full name',
      [
        meta('og:title', textValue('Shop')),
        meta('og:title', textValue('again')),
        meta('article:author', textValue('Ann')),
        meta('twitter:card', textValue('summary')),
        meta('yandex-verification', textValue('66ff')),
        meta('msvalidate.01', textValue('AA')),
        meta('theme-color', textValue('#fff')),
      ],
      {
        openGraph: { 'og:title': 'Shop', 'article:author': 'Ann' },
        twitter: { 'twitter:card': 'summary' },
        verification: { 'yandex-verification': '66ff', 'msvalidate.01': 'AA' },
      },
    ],
    [
      'alternates are those of languages',
      [
        meta('alternate', textValue('/en/'), { attributes: { hreflang: 'en' } }),
        meta('alternate', textValue('/feed.xml'), { attributes: { type: 'application/rss+xml' } }),
      ],
      { alternates: [{ hreflang: 'en', href: '/en/' }] },
    ],
  ]
  for (const [what, facts, expected] of rows) {
    it(what, () => {
      const [entry] = auditOf([page('index.html', text, facts, { holes })]).pages
      assert.deepEqual(entry?.meta, { ...nothing, ...expected })
    })
  }

  it('a page’s own meta goes before what a part brings', () => {
    const header = page('header.php', '', [meta('title', textValue('Header')), meta('lang', textValue('ru'))])
    const { pages } = auditOf([page('index.php', '', [meta('title', textValue('Own'))]), header], [], {
      reached: { 'index.php': ['header.php'] },
    })
    const own = pages.find(({ path }) => path === 'index.php')?.meta
    assert.deepEqual([own?.title, own?.lang], ['Own', 'ru'])
  })
})

describe('report/gather: what is listed and counted', () => {
  const at = { start: 0, end: 1 }
  const listed = (...pages: Page[]): readonly string[] => auditOf(pages).pages.map(({ path, kind }) => `${kind} ${path}`)

  it('pages always, scripts and parts that say something', () => {
    assert.deepEqual(
      listed(
        page('b.js', 'x', [counter(at)]),
        page('a.js', 'x'),
        page('empty.php', 'x'),
        page('head.php', 'x', [meta('title', textValue('T'))]),
        page('index.html', ''),
      ),
      ['script b.js', 'template head.php', 'html index.html'],
    )
  })

  it('counts', () => {
    const own = page('index.html', '12\n3', [
      counter(at),
      counter(at, { how: 'noscript' }),
      event(at),
      counter(at, { id: unknownValue(), vendor: 'gtm' }),
    ])
    const lib = page('lib.js', 'x', [event(at), counter(at, { vendor: 'hotjar' })], { origin: 'vendored' })
    const dead = page('old.html', 'x', [counter(at, { id: textValue('5'), state: 'commented' })], {
      wounds: [{ at, why: 'the script cannot be parsed', whole: false }],
    })
    const { summary } = auditOf([own, lib, dead], [judged(own, at), judged(lib, at)], {
      skipped: [{ path: 'big.js', reason: 'is larger than 5 MB' }],
    })
    assert.deepEqual(summary, {
      pages: 2,
      scripts: 1,
      counters: { gtm: 1, 'yandex-metrica': 1 },
      events: 1,
      problems: { error: 1, warning: 0, info: 0 },
      skipped: [
        { path: 'big.js', reason: 'is larger than 5 MB' },
        { path: 'old.html', reason: 'is not read as a whole: line 1, the script cannot be parsed' },
      ],
    })
  })

  it('keeps suppressed problems and those of other people’s files apart', () => {
    const own = page('index.html', '1')
    const lib = page('lib.js', 'x', [], { origin: 'generated' })
    const audit = auditOf([own, lib], [judged(own, at, { suppressed: { at, reason: 'agreed' } }), judged(lib, at), judged(own, at)])
    assert.deepEqual(
      [audit.problems, audit.suppressed, audit.apart].map(them => them.map(it => `${it.path} ${it.reason ?? '-'}`)),
      [['index.html -'], ['index.html agreed'], ['lib.js -']],
    )
  })

  it('tells only what was asked for', () => {
    const [a, b] = [page('a.html', '1'), page('b/b.html', '1')]
    const audit = auditOf([a, b], [judged(a, at), judged(b, at)], { only: path => path.startsWith('b/') })
    assert.deepEqual([audit.pages.length, audit.problems.map(({ path }) => path), audit.summary.pages], [1, ['b/b.html'], 1])
  })
})

/** Each entry has at least what its row expects, and there are no others. */
function assertEntries(found: readonly object[], expected: readonly object[]): void {
  assert.equal(found.length, expected.length)
  for (const [at, row] of expected.entries()) assert.deepEqual(pick(found[at] ?? {}, Object.keys(row)), row)
}

function pick(from: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)))
}
