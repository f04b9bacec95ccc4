import assert from 'node:assert/strict'
import { auditPages, defaults, openWorkspace, readPage, rule, rules, trackers } from '../../src/core/index.js'
import type { Config } from '../../src/core/index.js'

const titleHere = rule({
  id: 'title-here',
  title: 'A title is here',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: { here: 'The title is “{title}”' },
  options: { least: { default: 1, minimum: 1, about: 'Shorter ones are left alone' } },
  *check({ facts, option }) {
    for (const { name, content } of facts('meta')) {
      if (name !== 'title' || content?.kind !== 'text' || content.text.length < Number(option('least'))) continue
      yield { at: content.at, says: 'here', with: { title: content.text } }
    }
  },
})

const shop = [
  { path: 'index.html', text: '<!doctype html><title>Магазин</title><script src="js/metrika.js"></script><body></body>' },
  { path: 'js/metrika.js', text: "ym(39056420, 'init', { webvisor: true })" },
  { path: 'docs/api.html', text: '<!doctype html><title>API</title><body></body>' },
]

function config(settings: Partial<Config>): ReadonlyMap<string, Config> {
  return new Map([['', { ...defaults, ...settings }]])
}

describe('auditPages', () => {
  it('reads and judges what is in memory', () => {
    const { workspace, pages, findings } = auditPages(shop, { rules: [titleHere] })
    assert.deepEqual(
      pages.map(({ path }) => path),
      shop.map(({ path }) => path),
    )
    assert.deepEqual(
      findings.map(({ path, message }) => [path, message]),
      [
        ['docs/api.html', 'The title is “API”'],
        ['index.html', 'The title is “Магазин”'],
      ],
    )
    const counters = workspace.reached('index.html').filter(({ fact }) => fact.kind === 'counter')
    assert.deepEqual(
      counters.map(({ from }) => from),
      ['js/metrika.js'],
    )
  })

  it('obeys settings: severities, options, page kinds, owners', () => {
    const { workspace, findings, pages } = auditPages(shop, {
      rules: [titleHere],
      configs: config({
        rules: new Map([['title-here', { severity: 'error', options: new Map([['least', 4]]) }]]),
        pageKinds: [{ glob: 'index.html', kind: 'email' }],
        vendored: ['docs/**'],
        counters: [{ vendor: 'umami', id: '1', pages: ['docs/**'] }],
      }),
    })
    assert.deepEqual(
      findings.map(({ path, severity }) => [path, severity]),
      [['index.html', 'error']],
    )
    assert.equal(workspace.site.pageKind('index.html'), 'email')
    assert.equal(pages[2]?.origin, 'vendored')
    assert.equal(pages[2].originReason, 'the settings say so')
    assert.deepEqual(workspace.site.expected('docs/api.html'), [{ vendor: 'umami', id: '1' }])
    assert.deepEqual(workspace.site.expected('index.html'), [])
    const off = config({ rules: new Map([['title-here', { severity: 'off', options: new Map() }]]) })
    assert.deepEqual(auditPages(shop, { rules: [titleHere], configs: off }).findings, [])
  })

  it('says that code of others is the site’s own where the settings say so', () => {
    const library = { path: 'vendor/shop.js', text: "ym(1, 'init')" }
    const read = (vendored: readonly string[]): string | undefined =>
      auditPages([library], { configs: config({ vendored }) }).pages[0]?.origin
    assert.deepEqual([read(['vendor/**']), read(['vendor/**', '!vendor/shop.js'])], ['vendored', 'site'])
  })

  it('knows all rules and trackers by itself', () => {
    assert.ok(rules.length > 0 && trackers.length > 0)
    const workspace = openWorkspace()
    for (const source of shop) workspace.put(readPage(source))
    assert.deepEqual(
      workspace.allFindings().map(one => one.fingerprint),
      auditPages(shop).findings.map(one => one.fingerprint),
    )
  })

  it('takes anything', () => {
    for (const text of ['', '\0', '<', '<!--', '<script>', '{{', '<?php', '\uD800', '«»', '</html>'.repeat(50)]) {
      for (const path of ['a.html', 'a.js', 'a.php', 'a.vue', 'a', 'sitemap.xml', 'ё/ж.twig'])
        assert.equal(auditPages([{ path, text }]).pages.length, 1)
    }
  })
})
