import assert from 'node:assert/strict'
import type { Effect, Fact, OutcallFact, Page } from '../../../src/core/model/index.js'
import { Workspace } from '../../../src/core/site/index.js'
import type { WorkspaceOptions } from '../../../src/core/site/index.js'
import { counter, definition, event, include, outcall, page, pattern, script, spot, text, unknown } from '../../kit/page.js'

function workspaceOf(pages: readonly Page[], options: Partial<WorkspaceOptions> = {}): Workspace {
  const workspace = new Workspace({
    trackers: [],
    rules: [],
    candidates: ({ target }) => (target.kind === 'text' ? [target.text] : []),
    ...options,
  })
  for (const one of pages) workspace.put(one)
  return workspace
}

/** `id state`, and the file where it is another's. */
function told(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(fact =>
    fact.kind === 'counter' ? [`${fact.id.kind === 'text' ? fact.id.text : '?'} ${fact.how} ${fact.state}`] : [],
  )
}

const ONE = 'yandex-metrica'

describe('a noscript pixel', () => {
  const pixel = counter(ONE, '39056420', { how: 'noscript', by: 'noscript' })
  const rows: readonly (readonly [name: string, state: string, facts: readonly Fact[], ...others: Page[]])[] = [
    ['alone counts nobody', 'unknown', [pixel]],
    ['lives with the script of the page', 'active', [counter(ONE, '39056420'), pixel]],
    [
      'lives with a linked script',
      'active',
      [pixel, script('js/metrika.js')],
      page('js/metrika.js', { facts: [counter(ONE, '39056420')] }),
    ],
    ['does not live by another id', 'unknown', [counter(ONE, '1'), pixel]],
    ['does not live by another vendor', 'unknown', [counter('matomo', '39056420'), pixel]],
    ['waits with a blocked script', 'blocked', [counter(ONE, '39056420', { state: 'blocked' }), pixel]],
    ['does not live by a commented script', 'unknown', [counter(ONE, '39056420', { state: 'commented' }), pixel]],
    [
      'does not live by a blocked link more than it',
      'blocked',
      [pixel, script('js/metrika.js', { state: 'blocked' })],
      page('js/metrika.js', { facts: [counter(ONE, '39056420')] }),
    ],
    ['stays commented', 'commented', [counter(ONE, '39056420'), { ...pixel, state: 'commented' }]],
  ]
  for (const [name, state, facts, ...others] of rows) {
    it(name, () => {
      const workspace = workspaceOf([page('index.html', { facts }), ...others])
      const found = workspace.facts('index.html').filter(fact => fact.kind === 'counter' && fact.how === 'noscript')
      assert.deepEqual(told(found), [`39056420 noscript ${state}`])
      assert.deepEqual(
        workspace
          .reached('index.html')
          .filter(({ from }) => from === 'index.html')
          .map(({ fact }) => fact),
        workspace.facts('index.html'),
      )
    })
  }

  it('of a part lives by the script of a page it is poured into', () => {
    const workspace = workspaceOf([
      page('index.html', { facts: [counter(ONE, '39056420'), include('foot.php')] }),
      page('other.html', { facts: [include('foot.php')] }),
      page('foot.php', { facts: [pixel] }),
    ])
    assert.deepEqual(told(workspace.facts('foot.php')), ['39056420 noscript active'])
    assert.deepEqual(told(workspace.reached('other.html').map(({ fact }) => fact)), ['39056420 noscript unknown'])
    workspace.put(page('index.html', { facts: [include('foot.php')] }))
    assert.deepEqual(told(workspace.facts('foot.php')), ['39056420 noscript unknown'])
  })
})

describe('a script that no page loads', () => {
  const orphan = page('js/old.js', { facts: [counter(ONE, '1'), counter(ONE, '2', { state: 'commented' })] })
  const rows: readonly (readonly [name: string, state: string, ...others: Page[]])[] = [
    ['stands alone among pages', 'unknown', page('index.html')],
    ['is all there is', 'active'],
    ['is loaded', 'active', page('index.html', { facts: [script('js/old.js')] })],
    ['is loaded by a part', 'active', page('index.html'), page('foot.php', { facts: [script('/js/old.js')] })],
    [
      'is loaded by a loaded script',
      'active',
      page('index.html', { facts: [script('a.js')] }),
      page('a.js', { facts: [script('/js/old.js', { by: 'code' })] }),
    ],
    ['is loaded in a comment', 'unknown', page('index.html', { facts: [script('js/old.js', { state: 'commented' })] })],
    ['could be what a dynamic tag loads', 'active', page('index.html', { facts: [script(unknown())] })],
    [
      'could be what a tag with a known end loads',
      'active',
      page('index.html', { facts: [script(pattern([null, '/old.js']))] }),
      page('a/old.js'),
    ],
    ['is not what a tag with another end loads', 'unknown', page('index.html', { facts: [script(pattern([null, '/new.js']))] })],
    [
      'is spoken of by a template',
      'active',
      page('index.html'),
      page('functions.php', { text: "wp_enqueue_script('x', get_template_directory_uri() . '/js/old.js');" }),
    ],
    [
      'is loaded by a script that no page loads',
      'unknown',
      page('index.html'),
      page('a.js', { facts: [script('/js/old.js', { by: 'code' })] }),
    ],
  ]
  for (const [name, state, ...others] of rows) {
    it(name, () =>
      assert.deepEqual(told(workspaceOf([orphan, ...others]).facts('js/old.js')), [`1 snippet ${state}`, '2 snippet commented']),
    )
  }

  it('is a module and waits for a bundler', () => {
    for (const made of [
      { text: 'export const start = 1' },
      { text: "const x = require('./x')" },
      { facts: [script('react', { by: 'import' } as const)] },
    ]) {
      const module = page('src/track.js', { ...made, facts: [...(made.facts ?? []), counter(ONE, '1')] })
      assert.deepEqual(told(workspaceOf([page('index.html'), module]).facts('src/track.js')), ['1 snippet active'])
    }
    assert.deepEqual(told(workspaceOf([page('index.html'), page('src/track.ts', { facts: [counter(ONE, '1')] })]).facts('src/track.ts')), [
      '1 snippet active',
    ])
  })
})

describe('an id handed to a part', () => {
  const handed = `{% render 'analytics', ga_id: 'G-GGL1G0TCRD' %}`
  const at = spot(handed, 'G-GGL1G0TCRD')
  const layout = (key: string, value = text('G-GGL1G0TCRD', at)): Page =>
    page('theme.liquid', {
      text: handed,
      document: true,
      facts: [
        include('analytics.liquid', {
          arguments: [{ key, value }],
          at: spot(handed, 'analytics'),
          whole: { start: 0, end: handed.length },
        }),
      ],
    })
  const part = (written: string): Page => {
    const source = `gtag('config', '${written}');`
    const place = spot(source, written)
    return page('analytics.liquid', {
      text: source,
      facts: [counter('gtag', pattern([null], place), { by: 'config', at: place }), counter('gtag', unknown(place))],
    })
  }
  const written = [
    '{{ ga_id }}',
    '{{ga_id}}',
    '{{- ga_id -}}',
    '{{ include.ga_id }}',
    '<%= ga_id %>',
    '<?= $ga_id ?>',
    '<?php echo $ga_id; ?>',
    '{!! $ga_id !!}',
    '{{ ga_id | escape }}',
    '{ga_id}',
    '${ga_id}',
  ]
  for (const variable of written) {
    it(`as ${variable}`, () => {
      const workspace = workspaceOf([layout('ga_id'), part(variable)])
      const found = workspace.facts('theme.liquid').filter(fact => fact.kind === 'counter')
      assert.deepEqual(told(found), ['G-GGL1G0TCRD component active'])
      assert.deepEqual([found[0]?.at, found[0]?.whole], [at, { start: 0, end: handed.length }])
    })
  }
  for (const other of ['{{ shop.ga_id }}', '{{ ga_id | upcase }}', '{{ other }}', '{{ ga_id or x }}']) {
    it(`but not as ${other}`, () => assert.deepEqual(told(workspaceOf([layout('ga_id'), part(other)]).facts('theme.liquid')), []))
  }
  it('but not when it is not known, or under another name', () => {
    assert.deepEqual(told(workspaceOf([layout('ga_id', unknown(at)), part('{{ ga_id }}')]).facts('theme.liquid')), [])
    assert.deepEqual(told(workspaceOf([layout('id'), part('{{ ga_id }}')]).facts('theme.liquid')), [])
  })
  it('counts as running there', () => {
    const workspace = workspaceOf([layout('ga_id'), part('{{ ga_id }}')], {
      pageKind: path => (path === 'theme.liquid' ? 'page' : undefined),
    })
    assert.deepEqual([...workspace.site.coverage()], [['ga4:G-GGL1G0TCRD', new Set(['theme.liquid'])]])
  })
})

describe('events of gtag', () => {
  const sent = event('gtag', 'sign_up')
  const gtag = (id: string, vendor: string): Fact => counter(vendor, id, { by: 'config' })
  const rows: readonly (readonly [name: string, vendor: string, facts: readonly Fact[]])[] = [
    ['on a page of G- ids', 'ga4', [gtag('G-1', 'ga4'), gtag('G-2', 'ga4'), sent]],
    ['on a page of UA- ids', 'universal-analytics', [gtag('UA-1-1', 'universal-analytics'), sent]],
    ['on a page of AW- ids', 'google-ads', [gtag('AW-1', 'google-ads'), sent]],
    ['on a page of DC- ids', 'floodlight', [gtag('DC-1', 'floodlight'), sent]],
    ['on a page of both', 'gtag', [gtag('UA-1-1', 'universal-analytics'), gtag('AW-1', 'google-ads'), sent]],
    ['on a page without ids', 'gtag', [sent]],
    ['beside a dynamic id', 'gtag', [gtag('G-1', 'ga4'), counter('gtag', unknown(), { by: 'config' }), sent]],
    ['beside an id of which the start is known', 'ga4', [counter('ga4', pattern(['G-', null]), { by: 'config' }), sent]],
    ['on a page of analytics.js', 'gtag', [counter('universal-analytics', 'UA-1-1', { by: 'create' }), sent]],
    [
      'beside a commented id',
      'ga4',
      [gtag('G-1', 'ga4'), counter('universal-analytics', 'UA-1', { by: 'config', state: 'commented' }), sent],
    ],
    ['with an address of their own', 'google-ads', [gtag('G-1', 'ga4'), { ...sent, counter: text('AW-1/x') }]],
    ['with a dynamic address', 'gtag', [gtag('G-1', 'ga4'), { ...sent, counter: unknown() }]],
    ['of another vendor', 'meta-pixel', [gtag('G-1', 'ga4'), event('meta-pixel', 'Lead')]],
  ]
  for (const [name, vendor, facts] of rows) {
    it(`${name} are ${vendor}`, () => {
      const workspace = workspaceOf([page('index.html', { facts })])
      const found = workspace.facts('index.html').find(fact => fact.kind === 'event')
      assert.equal(found?.kind === 'event' && found.vendor, vendor)
    })
  }
  it('in a script belong to the pages that load it', () => {
    const pages = [
      page('a.html', { facts: [gtag('G-1', 'ga4'), script('js/send.js')] }),
      page('b.html', { facts: [gtag('G-2', 'ga4'), script('js/send.js')] }),
      page('js/send.js', { facts: [sent] }),
    ]
    const workspace = workspaceOf(pages)
    const vendor = (): unknown => workspace.facts('js/send.js').map(fact => fact.kind === 'event' && fact.vendor)
    assert.deepEqual(vendor(), ['ga4'])
    workspace.put(page('b.html', { facts: [gtag('UA-2-1', 'universal-analytics'), script('js/send.js')] }))
    assert.deepEqual(vendor(), ['gtag'])
    assert.deepEqual(
      workspace.reached('b.html').flatMap(({ fact }) => (fact.kind === 'event' ? [fact.vendor] : [])),
      ['gtag'],
    )
  })
})

describe('calls of other files’ functions', () => {
  const calls = (callee: string): Effect => ({ callee: { symbolic: callee }, args: [], open: false, trigger: null, via: [] })
  /** Every effect sends an event named after the callee, with the definition's names as the way. */
  const expand: WorkspaceOptions['expand'] = (call, { names, effects }) =>
    effects.map(({ callee: { symbolic: callee } }) =>
      callee === 'ym' ? event(ONE, call.callee, { at: call.at, via: [...names] }) : outcall(String(callee), call.args, { at: call.at }),
    )
  const sends = [calls('ym')]
  const call = (callee: string): OutcallFact => outcall(callee, [text('order')])
  const events = (workspace: Workspace, path: string): readonly string[] =>
    workspace
      .facts(path)
      .flatMap(fact => (fact.kind === 'event' && fact.name.kind === 'text' ? [`${fact.name.text} via ${fact.via.join()}`] : []))

  const rows: readonly (readonly [name: string, sent: readonly string[], ...pages: Page[]])[] = [
    [
      'in a linked script',
      ['track via track,window.track'],
      page('index.html', { facts: [script('t.js'), call('track')] }),
      page('t.js', { facts: [definition(['track', 'window.track'], { effects: sends })] }),
    ],
    [
      'in a script beside them',
      ['track via track'],
      page('b.js', { facts: [call('track')] }),
      page('index.html', { facts: [script('a.js'), script('b.js')] }),
      page('a.js', { facts: [definition(['track'], { effects: sends })] }),
    ],
    [
      'imported',
      ['import:./t#send via export:send'],
      page('b.js', { facts: [call('import:./t#send')] }),
      page('t.ts', { facts: [definition(['export:other']), definition(['export:send'], { effects: sends })] }),
    ],
    [
      'imported from nowhere',
      [],
      page('b.js', { facts: [call('import:./gone#send')] }),
      page('t.ts', { facts: [definition(['export:send'], { effects: sends })] }),
    ],
    [
      'through another',
      ['import:./u.js#deep via export:deep'],
      page('b.js', { facts: [call('import:./lib/t#send')] }),
      page('lib/t.js', {
        facts: [definition(['export:send'], { effects: [calls('import:./u.js#deep')] })],
      }),
      page('lib/u.js', { facts: [definition(['export:deep'], { effects: sends })] }),
    ],
    [
      'in a circle',
      [],
      page('b.js', { facts: [call('import:./t#a')] }),
      page('t.js', { facts: [definition(['export:a'], { effects: [calls('import:./b#b')] })] }),
    ],
    [
      'in a template nobody is seen to include',
      ['trackCustom via trackCustom'],
      page('thanks.php', { facts: [call('trackCustom')] }),
      page('Header.php', { facts: [definition(['trackCustom'], { effects: sends })] }),
    ],
    [
      'in two places that do the same',
      ['trackCustom via trackCustom'],
      page('thanks.php', { facts: [call('trackCustom')] }),
      page('a.php', { facts: [definition(['trackCustom'], { effects: sends })] }),
      page('b.php', { facts: [definition(['trackCustom'], { effects: sends })] }),
    ],
    [
      'in two places that differ',
      [],
      page('thanks.php', { facts: [call('trackCustom')] }),
      page('a.php', { facts: [definition(['trackCustom'], { effects: sends })] }),
      page('b.php', { facts: [definition(['trackCustom'])] }),
    ],
    [
      'in a script the whole page does not have',
      [],
      page('index.html', { facts: [call('track')] }),
      page('t.js', { facts: [definition(['track'], { effects: sends })] }),
    ],
    [
      'in the later of two scripts',
      ['track via track,b'],
      page('index.html', { facts: [script('a.js'), script('b.js'), call('track')] }),
      page('a.js', { facts: [definition(['track'], { effects: sends })] }),
      page('b.js', { facts: [definition(['track', 'b'], { effects: sends })] }),
    ],
    ['that nobody defines', [], page('index.html', { facts: [call('track')] })],
  ]
  for (const [name, sent, ...pages] of rows) {
    it(name, () => {
      const workspace = workspaceOf(pages, { expand })
      assert.deepEqual(events(workspace, pages[0]?.path ?? ''), sent)
    })
  }

  it('follow the definition when it changes', () => {
    const workspace = workspaceOf(
      [page('index.html', { facts: [script('t.js'), call('track')] }), page('t.js', { facts: [definition(['track'])] })],
      { expand },
    )
    assert.deepEqual(events(workspace, 'index.html'), [])
    workspace.put(page('t.js', { facts: [definition(['track'], { effects: sends })] }))
    assert.deepEqual(events(workspace, 'index.html'), ['track via track'])
    assert.deepEqual(
      workspace.definitions('track').map(({ from }) => from),
      ['t.js'],
    )
  })
})
