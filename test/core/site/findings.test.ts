import assert from 'node:assert/strict'
import { rule } from '../../../src/core/model/index.js'
import type { Ask, Page, Rule } from '../../../src/core/model/index.js'
import { Workspace } from '../../../src/core/site/index.js'
import { counter, meta, page, script, sitemap, spot } from '../../kit/page.js'

/** Says every counter that starts on the page, with how often. */
const everyCounter = rule({
  id: 'every-counter',
  title: 'A counter is here',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { here: 'Counter {id} is here', weak: 'Counter {id} may be here' },
  options: { skip: { default: '', about: 'an id' } },
  *check({ facts, option }) {
    for (const fact of facts('counter')) {
      if (fact.id.kind !== 'text' || fact.id.text === option('skip')) continue
      const weak = fact.state === 'unknown'
      yield { at: fact.at, says: weak ? 'weak' : 'here', with: { id: fact.id.text }, ...(weak ? { severity: 'info' } : {}) }
    }
  },
})

function sited(made: Rule | readonly Rule[], pages: readonly Page[], more: object = {}): Workspace {
  const workspace = new Workspace({ trackers: [], rules: Array.isArray(made) ? (made as readonly Rule[]) : [made as Rule], ...more })
  for (const one of pages) workspace.put(one)
  return workspace
}

const source = `start(1); start(2); start(1)`
const first = counter('umami', '1', { at: spot(source, '1') })
const second = counter('umami', '2', { at: spot(source, '2'), state: 'unknown' })
const third = counter('umami', '1', { at: spot(source, '1', 1) })

describe('findings', () => {
  it('have filled words, the milder severity and the place', () => {
    const found = sited(everyCounter, [page('a.js', { text: source, facts: [third, second, first], origin: 'vendored' })]).findings('a.js')
    assert.deepEqual(
      found.map(({ message, severity, finding, origin, path }) => ({ message, severity, at: finding.at, origin, path })),
      [
        { message: 'Counter 1 is here', severity: 'warning', at: first.at, origin: 'vendored', path: 'a.js' },
        { message: 'Counter 2 may be here', severity: 'info', at: second.at, origin: 'vendored', path: 'a.js' },
        { message: 'Counter 1 is here', severity: 'warning', at: third.at, origin: 'vendored', path: 'a.js' },
      ],
    )
  })

  it('have a fingerprint that lines do not move and occurrences tell apart', () => {
    const workspace = sited(everyCounter, [page('a.js', { text: source, facts: [first, third] })])
    const before = workspace.findings('a.js').map(one => one.fingerprint)
    assert.equal(new Set(before).size, 2)
    assert.ok(before.every(print => /^[0-9a-f]{16}$/.test(print)))
    const moved = `\n\n${source}`
    const facts = [0, 1].map(count => counter('umami', '1', { at: spot(moved, '1', count) }))
    workspace.put(page('a.js', { text: moved, facts }))
    workspace.put(page('b.js', { text: moved, facts }))
    assert.deepEqual(
      workspace.findings('a.js').map(one => one.fingerprint),
      before,
    )
    assert.ok(workspace.findings('b.js').every(one => !before.includes(one.fingerprint)))
    assert.equal(workspace.allFindings().length, 4)
  })

  it('obey the settings', () => {
    const workspace = sited(
      everyCounter,
      [page('a.js', { text: source, facts: [first, second] }), page('lib/b.js', { text: source, facts: [first] })],
      {
        settings: {
          severity: (_: Rule, path: string) => (path.startsWith('lib/') ? 'off' : 'error'),
          option: (_: Rule, name: string) => (name === 'skip' ? '1' : undefined),
        },
      },
    )
    assert.deepEqual(
      workspace.allFindings().map(one => [one.path, one.message, one.severity]),
      [['a.js', 'Counter 2 may be here', 'info']],
    )
    workspace.renew({ settings: { severity: () => 'info', option: () => undefined } })
    assert.deepEqual(
      workspace.allFindings().map(one => [one.path, one.severity]),
      [
        ['a.js', 'info'],
        ['a.js', 'info'],
        ['lib/b.js', 'info'],
      ],
    )
  })

  it('of pages that are gone are gone', () => {
    const workspace = sited(everyCounter, [page('a.js', { text: source, facts: [first] })])
    assert.equal(workspace.findings('a.js').length, 1)
    workspace.remove('a.js')
    workspace.remove('a.js')
    assert.deepEqual(workspace.findings('a.js'), [])
    assert.deepEqual(workspace.paths, [])
    assert.equal(workspace.page('a.js'), undefined)
    workspace.put(page('a.js', { text: source, facts: [first] }))
    assert.equal(workspace.findings('a.js').length, 1)
  })

  it('cannot be asked of an option nobody declared', () => {
    const asks = {
      ...everyCounter,
      *check({ option }: Ask) {
        option('nope')
        yield* []
      },
    }
    assert.match(sited(asks, [page('a.js')]).failures('a.js')[0]?.reason ?? '', /every-counter has no option "nope"/)
  })
})

describe('an edit', () => {
  const looks = new Map<string, number>()
  const looked = (): Record<string, number> => {
    const counted = Object.fromEntries([...looks].sort())
    looks.clear()
    return counted
  }
  /** A rule that asks one thing and counts how often it is asked. */
  const asking = (question: (ask: Ask) => unknown): Rule => ({
    ...everyCounter,
    *check(ask) {
      looks.set(ask.page.path, (looks.get(ask.page.path) ?? 0) + 1)
      question(ask)
      yield* []
    },
  })
  const titled = (path: string, title: string, text = ''): Page =>
    page(path, { text, facts: [meta('title', title, { at: { start: text.length, end: text.length } })] })
  beforeEach(() => looks.clear())

  const all = (workspace: Workspace): Record<string, number> => {
    workspace.allFindings()
    return looked()
  }

  it('that moves only, is judged on its own page only', () => {
    const workspace = sited(
      asking(ask => ask.site.all('meta', 'title')),
      [titled('a.html', 'A'), titled('b.html', 'B')],
    )
    assert.deepEqual(all(workspace), { 'a.html': 1, 'b.html': 1 })
    assert.deepEqual(all(workspace), {})
    workspace.put(titled('a.html', 'A', 'moved'))
    assert.deepEqual(all(workspace), { 'a.html': 1 })
    assert.equal(workspace.site.all('meta', 'title:A')[0]?.fact.at.start, 5)
  })

  it('is judged again where its key was asked, and nowhere else', () => {
    const workspace = sited(
      asking(ask =>
        ask.facts('meta').forEach(fact => ask.site.all('meta', `title:${fact.content?.kind === 'text' ? fact.content.text : ''}`)),
      ),
      [titled('a.html', 'Same'), titled('b.html', 'Same'), titled('c.html', 'Other')],
    )
    all(workspace)
    workspace.put(titled('a.html', 'New'))
    assert.deepEqual(all(workspace), { 'a.html': 1, 'b.html': 1 })
    workspace.put(titled('a.html', 'Other'))
    assert.deepEqual(all(workspace), { 'a.html': 1, 'c.html': 1 })
    workspace.remove('c.html')
    assert.deepEqual(all(workspace), { 'a.html': 1 })
  })

  it('of a linked script is judged where it runs, if what was asked changed', () => {
    const starting = (id: string, text = ''): Page =>
      page('m.js', { text, facts: [counter('umami', id, { at: { start: text.length, end: text.length } }), meta('x', text)] })
    const workspace = sited(
      asking(ask => ask.reached('counter')),
      [page('a.html', { facts: [script('m.js')] }), page('b.html'), starting('1')],
    )
    all(workspace)
    workspace.put(starting('1', 'moved'))
    assert.deepEqual(all(workspace), { 'm.js': 1 })
    workspace.put(starting('2'))
    assert.deepEqual(all(workspace), { 'a.html': 1, 'm.js': 1 })
  })

  it('that changes coverage, pages, loaders or files is judged where these were asked', () => {
    const has = (id: string): Page => page('a.html', { facts: [counter('umami', id)] })
    const rows: readonly (readonly [(ask: Ask) => unknown, Page, again: boolean])[] = [
      [ask => ask.site.coverage(), has('2'), true],
      [ask => ask.site.coverage(), page('a.html', { facts: [counter('umami', '1'), counter('umami', '1')] }), false],
      [ask => ask.site.pages, has('2'), false],
      [ask => ask.site.pages, page('c.html'), true],
      [ask => ask.site.pageKind('c.html'), page('c.html'), true],
      [ask => ask.site.pageKind('a.html'), has('2'), false],
      [ask => ask.site.exists('c.html'), page('c.html'), true],
      [ask => ask.site.resolve('b.html', 'c'), page('c.html'), true],
      [ask => ask.site.resolve('b.html', 'c'), has('2'), false],
      [ask => ask.site.sitemap, page('c.html'), false],
      [ask => ask.complete, has('2'), false],
      [ask => ask.loadedBy, page('a.html', { facts: [script('b.js')] }), false],
      [ask => ask.site.expected(ask.page.path), has('2'), false],
      [ask => [ask.tracker('umami'), ask.trackers], has('2'), false],
    ]
    for (const [question, edited, again] of rows) {
      const workspace = sited(asking(question), [has('1'), page('b.html')])
      all(workspace)
      workspace.put(edited)
      assert.equal(all(workspace)['b.html'], again ? 1 : undefined, String(question))
    }
  })

  it('of a page that a finding points at is judged where it was pointed from', () => {
    const pointing: Rule = {
      ...everyCounter,
      *check({ site, page: own }) {
        for (const { fact, from } of site.all('meta', 'title')) {
          if (from !== own.path)
            yield { at: { start: 0, end: 0 }, says: 'here', with: { id: from }, related: [{ path: from, at: fact.at, says: 'there' }] }
        }
      },
    }
    const workspace = sited(pointing, [titled('a.html', 'A'), page('b.html')])
    assert.deepEqual(workspace.findings('b.html')[0]?.finding.related?.[0]?.at, { start: 0, end: 0 })
    const before = workspace.findings('b.html')
    assert.equal(workspace.findings('b.html'), before)
    workspace.put(titled('a.html', 'A', 'moved'))
    assert.deepEqual(workspace.findings('b.html')[0]?.finding.related?.[0]?.at, { start: 5, end: 5 })
  })

  it('gives the same answer as a new site, whatever came before', () => {
    const rules = [
      everyCounter,
      {
        ...everyCounter,
        id: 'again',
        *check({ site, reached, page: own }: Ask) {
          for (const { fact } of reached('counter'))
            yield {
              at: { start: 0, end: 0 },
              says: 'here' as const,
              with: { id: `${own.path} ${fact.state} ${site.coverage().size} ${site.all('counter', 'umami').length}` },
            }
        },
      },
    ] as const
    const versions = [
      page('a.html', { facts: [script('m.js'), counter('umami', '1', { how: 'noscript' })] }),
      page('m.js', { facts: [counter('umami', '1')] }),
      page('m.js', { facts: [counter('umami', '2')] }),
      page('a.html', { facts: [script('n.js')] }),
      page('n.js', { facts: [script('./m', { by: 'import' })] }),
      page('b.html', { facts: [script('m.js', { state: 'blocked' })] }),
      page('m.js', { facts: [counter('umami', '1')] }),
    ]
    const lived = sited(rules, [])
    const now = new Map<string, Page>()
    for (const version of versions) {
      lived.put(version)
      now.set(version.path, version)
      const plain = (workspace: Workspace): unknown =>
        workspace.allFindings().map(({ message, path, fingerprint, severity }) => [message, path, fingerprint, severity])
      assert.deepEqual(plain(lived), plain(sited(rules, [...now.values()])))
    }
  })
})

describe('the questions across pages', () => {
  it('find facts by every key they have, in order of paths', () => {
    const workspace = sited(everyCounter, [
      page('b.html', { facts: [counter('umami', '1'), meta('og:title', '  A \n B ')] }),
      page('a.html', { facts: [counter('umami', '2'), counter('matomo', '1')] }),
    ])
    const from = (key: string): readonly string[] => workspace.site.all('counter', key).map(one => one.from)
    assert.deepEqual([from('umami'), from('umami:1'), from('matomo:1'), from('nobody')], [['a.html', 'b.html'], ['b.html'], ['a.html'], []])
    assert.equal(workspace.site.all('meta', 'og:title:A B').length, 1)
  })

  it('know what exists, and guess no absence where nobody can tell', () => {
    const workspace = sited(everyCounter, [page('a.html'), page('docs/b.html', { facts: [meta('base', '/')] })])
    assert.equal(workspace.site.exists('img/x.png'), true)
    assert.equal(workspace.site.resolve('a.html', '/img/x.png?1'), 'img/x.png')
    assert.equal(workspace.site.resolve('docs/b.html', 'a.html'), 'a.html')
    workspace.renew({ exists: path => path === 'img/y.png' })
    assert.equal(workspace.site.exists('img/x.png'), false)
    assert.equal(workspace.site.exists('img/y.png'), true)
    assert.equal(workspace.site.exists('a.html'), true)
    assert.equal(workspace.site.resolve('a.html', '/img/x.png'), null)
    assert.equal(workspace.site.resolve('a.html', 'img/y.png'), 'img/y.png')
    assert.equal(workspace.site.resolve('a.html', 'https://cdn.net/y.png'), null)
  })

  it('know sitemaps and expected counters', () => {
    const maps = [
      page('sitemap.xml', { kind: 'crawling', facts: [sitemap('https://x.ru/a', 'https://x.ru/gone')] }),
      page('sitemap-more.txt', { kind: 'crawling', facts: [sitemap('https://x.ru/a', 'https://x.ru/b')] }),
    ]
    const workspace = sited(everyCounter, [page('a.html'), page('b.html'), page('c.html'), ...maps], {
      expected: (path: string) => (path === 'a.html' ? [{ vendor: 'umami', id: '1' }] : []),
    })
    assert.deepEqual(
      [...workspace.site.sitemap],
      [
        ['a.html', 'sitemap-more.txt'],
        ['b.html', 'sitemap-more.txt'],
      ],
    )
    assert.deepEqual(workspace.site.listing('sitemap.xml'), ['a.html', null])
    assert.deepEqual(workspace.site.listing('a.html'), [])
    assert.deepEqual(workspace.site.expected('a.html'), [{ vendor: 'umami', id: '1' }])
    assert.deepEqual(sited(everyCounter, []).site.expected('a.html'), [])
  })

  it('count which counters run where', () => {
    const workspace = sited(everyCounter, [
      page('a.html', {
        facts: [counter('umami', '1'), counter('umami', '3', { how: 'noscript' }), counter('umami', '4', { state: 'commented' })],
      }),
      page('b.html', { facts: [script('m.js'), counter('umami', '2', { state: 'blocked' })] }),
      page('404.html', { facts: [counter('umami', '1')] }),
      page('m.js', { facts: [counter('umami', '1')] }),
    ])
    assert.deepEqual(
      [...workspace.site.coverage()],
      [
        ['umami:1', new Set(['a.html', 'b.html'])],
        ['umami:2', new Set(['b.html'])],
      ],
    )
  })
})
