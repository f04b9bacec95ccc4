import assert from 'node:assert/strict'
import { applyEdits, rule, textOf } from '../../../src/core/index.js'
import type { Rule, Workspace } from '../../../src/core/index.js'
import { container, installing } from '../../kit/container.js'
import { site } from '../../kit/site.js'

const google = (id: string): Parameters<typeof container>[0] => ({ tags: [{ name: 'GA4', type: 'googtag', with: { tagId: id } }] })

function counters(workspace: Workspace, path: string): readonly string[] {
  return workspace
    .reached(path)
    .flatMap(({ fact, from }) =>
      fact.kind === 'counter' ? [`${fact.vendor} ${textOf(fact.id) ?? '?'} ${fact.how} ${fact.state} ${from}`] : [],
    )
}

const quoting: Rule = rule({
  id: 'quoting',
  title: 'Writes quotes',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: { it: 'It' },
  *check({ facts }) {
    for (const { at } of facts('event')) yield { at, says: 'it', fix: { title: 'Write', edits: () => [{ at, text: '"a\\b"\n' }] } }
  },
})

describe('a fix within Custom HTML', () => {
  it('is escaped, so that the file stays JSON', () => {
    const text = container({ tags: [{ name: 'Goal', with: { html: "<script>ym(48213905, 'reachGoal', 'order')</script>" } }] })
    const workspace = site({ 'gtm.json': text }, { rules: [quoting] })
    const [found] = workspace.findings('gtm.json')
    const fixed = applyEdits(text, found?.finding.fix?.edits() ?? [])
    assert.ok(JSON.stringify(JSON.parse(fixed)).includes(JSON.stringify('\'"a\\b"\n\'').slice(1, -1)))
  })
})

describe('what a container runs on pages', () => {
  it('is there where it is installed, by the page, a script or a part', () => {
    const workspace = site({
      'gtm.json': container(google('G-7RW3K9QZ2M')),
      'index.html': installing(),
      'shop.html': '<!doctype html><html><head><script src="gtm.js"></script></head></html>',
      'gtm.js':
        "var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ'; document.head.appendChild(s)",
      'blog.liquid': "<!doctype html><html><head>{% render 'manager', id: 'GTM-K8WQ3TZ' %}</head></html>",
      'about.html': '<!doctype html><html><head></head></html>',
    })
    assert.deepEqual(workspace.loadedBy('gtm.json'), ['blog.liquid', 'index.html', 'shop.html'])
    assert.deepEqual(counters(workspace, 'index.html'), [
      'gtm GTM-K8WQ3TZ snippet active index.html',
      'ga4 G-7RW3K9QZ2M container active gtm.json',
    ])
    assert.deepEqual(counters(workspace, 'about.html'), [])
    assert.deepEqual([...(workspace.site.coverage().get('ga4:G-7RW3K9QZ2M') ?? [])].sort(), ['blog.liquid', 'index.html', 'shop.html'])
  })

  it('waits for consent where the container does', () => {
    const waiting = installing().replace('<script>', '<script type="text/plain" data-cookieconsent="statistics">')
    const workspace = site({ 'gtm.json': container(google('G-7RW3K9QZ2M')), 'index.html': waiting })
    assert.deepEqual(counters(workspace, 'index.html').at(-1), 'ga4 G-7RW3K9QZ2M container blocked gtm.json')
  })

  it('is that of the newest export, also when one comes or goes', () => {
    const files = { 'index.html': installing(), 'v7.json': container({ ...google('G-7RW3K9QZ2M'), version: '7' }) }
    const workspace = site(files)
    const newer = site({ 'v8.json': container({ ...google('G-5ZQ8M1TR4X'), version: '8', exported: '2026-05-01 00:00:00' }) }).page(
      'v8.json',
    )
    assert.ok(newer !== undefined)
    assert.match(counters(workspace, 'index.html').join(), /G-7RW3K9QZ2M/)
    workspace.put(newer)
    assert.doesNotMatch(counters(workspace, 'index.html').join(), /G-7RW3K9QZ2M/)
    assert.match(counters(workspace, 'index.html').join(), /G-5ZQ8M1TR4X container active v8.json/)
    assert.match(counters(workspace, 'v7.json').join(), /G-7RW3K9QZ2M container unknown v7.json/, 'nobody installs the older one')
    workspace.remove('v8.json')
    assert.match(counters(workspace, 'index.html').join(), /G-7RW3K9QZ2M/)
  })

  it('is nothing where another container is installed, or that of a server', () => {
    const workspace = site({ 'gtm.json': container(google('G-7RW3K9QZ2M')), 'index.html': installing('GTM-NDW4KZ8') })
    assert.deepEqual(workspace.loadedBy('gtm.json'), [])
    const server = site({ 'gtm.json': container({ ...google('G-7RW3K9QZ2M'), usage: 'SERVER' }), 'index.html': installing() })
    assert.deepEqual(server.loadedBy('gtm.json'), [])
  })
})
