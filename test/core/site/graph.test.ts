import assert from 'node:assert/strict'
import type { IncludeFact, Page } from '../../../src/core/model/index.js'
import { Workspace } from '../../../src/core/site/index.js'
import { counter, include, meta, page, pattern, script, spot, text, unknown } from '../../kit/page.js'

function workspaceOf(...pages: readonly Page[]): Workspace {
  const workspace = new Workspace({ trackers: [], rules: [], candidates: namedFiles })
  for (const one of pages) workspace.put(one)
  return workspace
}

function namedFiles({ target }: IncludeFact, from: string): readonly string[] {
  return target.kind === 'text' ? [target.text, `${target.text}.php`, from.replace(/[^/]*$/, target.text)] : []
}

/** Ids of the counters that run on a page, with the files they stand in. */
function counters(workspace: Workspace, path: string): readonly string[] {
  return workspace
    .reached(path)
    .flatMap(({ fact, from }) => (fact.kind === 'counter' && fact.id.kind === 'text' ? [`${fact.id.text} ${from}`] : []))
}

describe('what runs on a page', () => {
  it('its own facts, then those of scripts, modules, parts and layouts', () => {
    const workspace = workspaceOf(
      page('about.php', {
        facts: [include('frame.php', { as: 'layout' }), counter('umami', 'own'), script('/js/app.js'), include('parts/foot')],
      }),
      page('frame.php', { document: true, facts: [counter('umami', 'layout')] }),
      page('parts/foot.php', { facts: [counter('umami', 'part'), script('js/late.js')] }),
      page('js/app.js', { facts: [script('./deep.js', { by: 'import' }), counter('umami', 'app')] }),
      page('js/deep.js', { facts: [counter('umami', 'deep')] }),
      page('js/late.js', { facts: [counter('umami', 'late')] }),
    )
    assert.deepEqual(counters(workspace, 'about.php'), [
      'own about.php',
      'layout frame.php',
      'deep js/deep.js',
      'app js/app.js',
      'part parts/foot.php',
      'late js/late.js',
    ])
    assert.equal(workspace.complete('about.php'), true)
    assert.deepEqual(workspace.loadedBy('js/deep.js'), ['about.php'])
    assert.deepEqual(workspace.loadedBy('js/late.js'), ['about.php'])
    assert.deepEqual(workspace.loadedBy('frame.php'), ['about.php'])
    assert.deepEqual(workspace.loadedBy('about.php'), [])
  })

  it('survives circles, and brings every file once', () => {
    const workspace = workspaceOf(
      page('index.html', { facts: [script('a.js'), script('a.js?again'), script('b.js')] }),
      page('a.js', { facts: [script('./b.js', { by: 'import' }), script('./a.js', { by: 'import' }), counter('umami', 'a')] }),
      page('b.js', { facts: [script('./a.js', { by: 'import' }), counter('umami', 'b')] }),
    )
    assert.deepEqual(counters(workspace, 'index.html'), ['b b.js', 'a a.js'])
    assert.deepEqual(workspace.loadedBy('a.js'), ['index.html'])
  })

  it('follows base, own host and a name that is dynamic in part', () => {
    const theme = '<script src="<?php bloginfo(\'template_url\'); ?>/js/metrika.js"></script>'
    const workspace = workspaceOf(
      page('index.html', {
        facts: [
          meta('canonical', 'https://www.magazin.ru/'),
          script('https://magazin.ru/js/host.js'),
          script('https://cdn.net/js/base.js'),
        ],
      }),
      page('docs/a.html', { facts: [meta('base', '/js/'), script('base.js')] }),
      page('wp/theme/footer.php', {
        text: theme,
        facts: [script(pattern([null, '/js/metrika.js'], spot(theme, "<?php bloginfo('template_url'); ?>/js/metrika.js")))],
      }),
      page('versioned.html', { facts: [script(pattern(['/js/host.js?v=', null]))] }),
      page('js/host.js', { facts: [counter('umami', 'host')] }),
      page('js/base.js', { facts: [counter('umami', 'base')] }),
      page('wp/theme/js/metrika.js', { facts: [counter('yandex-metrica', '1')] }),
      page('wp/other/js/metrika.js', { facts: [counter('yandex-metrica', '2')] }),
    )
    assert.deepEqual(counters(workspace, 'index.html'), ['host js/host.js'])
    assert.deepEqual(counters(workspace, 'docs/a.html'), ['base js/base.js'])
    assert.deepEqual(counters(workspace, 'wp/theme/footer.php'), ['1 wp/theme/js/metrika.js'])
    assert.deepEqual(counters(workspace, 'versioned.html'), ['host js/host.js'])
    assert.ok(workspace.paths.filter(path => /html|php/.test(path)).every(path => workspace.complete(path)))
  })

  it('does not take a host for its own when canonicals disagree', () => {
    const facts = [script('https://magazin.ru/a.js')]
    const workspace = workspaceOf(
      page('index.html', { facts: [...facts, meta('canonical', 'https://magazin.ru/')] }),
      page('mirror.html', { facts: [meta('canonical', 'https://copy.net/mirror')] }),
      page('a.js', { facts: [counter('umami', 'a')] }),
    )
    assert.deepEqual(counters(workspace, 'index.html'), [])
    workspace.remove('mirror.html')
    assert.deepEqual(counters(workspace, 'index.html'), ['a a.js'])
  })

  it('finds the file a template speaks of in its own words', () => {
    const source = `<script src="{{ 'theme.js' | asset_url }}"></script>`
    const workspace = workspaceOf(
      page('layout/theme.liquid', { text: source, document: true, facts: [script(unknown(spot(source, "{{ 'theme.js' | asset_url }}")))] }),
      page('assets/theme.js', { facts: [counter('umami', 'theme')] }),
    )
    assert.deepEqual(counters(workspace, 'layout/theme.liquid'), ['theme assets/theme.js'])
  })

  it('passes on what the tag says: blocked, on a click, one of several; commented tags bring nothing', () => {
    const choice = { kind: 'choice', options: [text('a.js'), text('b.js')], at: { start: 0, end: 0 } } as const
    const workspace = workspaceOf(
      page('index.html', {
        facts: [
          script('blocked.js', { state: 'blocked' }),
          script('click.js', { trigger: 'click on #map', by: 'code' }),
          script('gone.js', { state: 'commented' }),
          script(choice),
          script('twice.js', { state: 'blocked' }),
          script('twice.js'),
        ],
      }),
      page('blocked.js', {
        facts: [counter('umami', 'blocked'), script('inner.js', { by: 'code' }), counter('umami', 'dead', { state: 'commented' })],
      }),
      page('inner.js', { facts: [counter('umami', 'inner', { state: 'unknown' })] }),
      page('click.js', { facts: [counter('umami', 'click'), counter('umami', 'timer', { trigger: 'timer' })] }),
      page('gone.js', { facts: [counter('umami', 'gone')] }),
      page('a.js', { facts: [counter('umami', 'a')] }),
      page('b.js', { facts: [counter('umami', 'b')] }),
      page('twice.js', { facts: [counter('umami', 'twice')] }),
    )
    const told = workspace.reached('index.html').flatMap(({ fact }) => {
      if (fact.kind !== 'counter' || fact.id.kind !== 'text') return []
      return [[fact.id.text, fact.state, fact.trigger ?? '', fact.conditional, fact.immediate].join(' ')]
    })
    assert.deepEqual(told, [
      'blocked blocked  false true',
      'dead commented  false true',
      'inner blocked  false true',
      'click active click on #map false false',
      'timer active timer false false',
      'a active  true true',
      'b active  true true',
      'twice active  false true',
    ])
    assert.equal(workspace.complete('index.html'), true)
  })
})

describe('whether all that runs on a page is known', () => {
  const rows: readonly (readonly [name: string, complete: boolean, one: Page, ...others: Page[]])[] = [
    ['no scripts', true, page('index.html')],
    ['a script of another host', true, page('index.html', { facts: [script('//cdn.net/x.js')] })],
    [
      'a script of another host, its name dynamic',
      true,
      page('index.html', { facts: [script(pattern(['https://cdn.net/', null, '.js']))] }),
    ],
    ['a script that is not there', false, page('index.html', { facts: [script('x.js')] })],
    ['a package', true, page('app.js', { facts: [script('react', { by: 'import' })] })],
    [
      'a module that is not there',
      false,
      page('index.html', { facts: [script('a.js')] }),
      page('a.js', { facts: [script('./x', { by: 'import' })] }),
    ],
    ['a tag with a dynamic name', false, page('index.html', { facts: [script(unknown())] })],
    ['own code that loads what it is given', false, page('index.html', { facts: [script(unknown(), { by: 'code' })] })],
    [
      'a library that loads what it is given',
      true,
      page('index.html', { facts: [script('lib.js')] }),
      page('lib.js', { origin: 'vendored', facts: [script(unknown(), { by: 'code' })] }),
    ],
    ['a part that is not there', false, page('index.html', { facts: [include('head.php')] })],
    ['a part with a dynamic name', false, page('index.html', { facts: [include(unknown())] })],
    ['a layout that is not there', false, page('index.html', { facts: [include('base', { as: 'layout' })] })],
    [
      'a script that cannot be parsed',
      false,
      page('index.html', { facts: [script('a.js')] }),
      page('a.js', { wounds: [{ at: { start: 0, end: 0 }, why: 'the script cannot be parsed', whole: false }] }),
    ],
  ]
  for (const [name, complete, ...pages] of rows) {
    it(name, () => assert.equal(workspaceOf(...pages).complete(pages[0].path), complete))
  }

  it('a library that was left unread is known to be one', () => {
    const workspace = workspaceOf(page('index.html', { facts: [script('/js/jquery.min.js')] }))
    assert.equal(workspace.complete('index.html'), false)
    workspace.renew({ exists: path => path === 'js/jquery.min.js' })
    assert.equal(workspace.complete('index.html'), true)
  })

  it('changes with the files', () => {
    const workspace = workspaceOf(page('index.html', { facts: [script('x.js')] }))
    assert.equal(workspace.complete('index.html'), false)
    workspace.put(page('x.js', { facts: [counter('umami', 'x')] }))
    assert.equal(workspace.complete('index.html'), true)
    assert.deepEqual(counters(workspace, 'index.html'), ['x x.js'])
    workspace.remove('x.js')
    assert.equal(workspace.complete('index.html'), false)
    assert.deepEqual(counters(workspace, 'index.html'), [])
  })
})
