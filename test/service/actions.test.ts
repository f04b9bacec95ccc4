import assert from 'node:assert/strict'
import { codeActions, diagnostics, FIX_ALL, resolveAction, ruleOff, settingsDiagnostics } from '../../src/service/index.js'
import type { ActionData } from '../../src/service/index.js'
import { changed, folderOf, standing } from '../kit/cursor.js'

const page = (head: string, body = ''): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n  <meta charset="utf-8">\n  <meta name="viewport" content="width=device-width">\n${head}</head>\n<body>\n${body}</body>\n</html>\n`
const EMPTY = page('  <title>|</title>\n')
const PLAIN = EMPTY.replace('|', '')

/** An action by the beginning of its title, at the cursor; and the files after it. */
function act(files: Readonly<Record<string, string>>, title: string): Record<string, string> | null {
  const { folder, path, position, texts } = standing(files)
  const action = codeActions(folder, path, { range: { start: position, end: position }, diagnostics: diagnostics(folder, path) }).find(it =>
    it.title.startsWith(title),
  )
  if (action === undefined) return null
  return changed(texts, resolveAction(folder, path, action.data as ActionData))
}

describe('code actions', () => {
  it('suppresses a problem of a line in markup', () => {
    const after = act({ 'a.html': EMPTY }, 'Suppress "title-empty" for this line')
    assert.match(after?.['a.html'] ?? '', /\n {2}<!-- countersign-disable-next-line title-empty -->\n {2}<title>/)
    assert.ok(!diagnostics(folderOf(after ?? {}), 'a.html').some(it => it.code === 'title-empty'))
  })

  it('suppresses a rule for a file, behind the doctype', () => {
    const after = act({ 'a.html': EMPTY }, 'Suppress "title-empty" for this file')
    assert.match(after?.['a.html'] ?? '', /^<!doctype html>\n<!-- countersign-disable-file title-empty -->\n/)
    assert.ok(!diagnostics(folderOf(after ?? {}), 'a.html').some(it => it.code === 'title-empty'))
  })

  const settings: readonly { what: string; before?: string; after: string; path?: string }[] = [
    { what: 'a table of rules', before: 'rules:\n  lang-missing: off\n', after: 'rules:\n  title-empty: off\n  lang-missing: off\n' },
    { what: 'the rule', before: 'rules:\n  title-empty: warning # soon\n', after: 'rules:\n  title-empty: off # soon\n' },
    {
      what: 'the rule with options',
      before: 'rules:\n  title-empty:\n    severity: info\n',
      after: 'rules:\n  title-empty:\n    severity: off\n',
    },
    { what: 'no rules', before: 'exclude: [old/**]', after: 'exclude: [old/**]\nrules:\n  title-empty: off\n' },
    { what: 'nothing', before: '', after: 'rules:\n  title-empty: off\n' },
  ]
  for (const { what, before = '', after } of settings) {
    it(`switches a rule off in settings that have ${what}`, () => {
      assert.equal(act({ 'a.html': EMPTY, 'countersign.yaml': before }, 'Switch "title-empty" off')?.['countersign.yaml'], after)
    })
  }

  it('inserts what an element shall send, seen from the plan', () => {
    const body = '<button id="buy">Buy</button>\n'
    const plan = "counters: { vendor: yandex-metrica, id: 104430694 }\ngoals:\n  |order: { selectors: '#buy', vendors: yandex-metrica }\n"
    const after = act({ 'tracking-plan.yaml': plan, 'a.html': page('', body) }, 'Send order by #buy in a.html')
    assert.equal(after?.['a.html'], page('', `<button id="buy" onclick="ym(104430694, 'reachGoal', 'order')">Buy</button>\n`))
    assert.equal(after['tracking-plan.yaml'], plan.replace('|', ''))
  })

  it('renames an event in the code and in the plan at once', () => {
    const send = (name: string): string => `<script>ym(104430694, 'reachGoal', '${name}')</script>\n`
    const plan = (name: string): string => `naming: { events: snake_case }\ngoals:\n  ${name}:\nfunnels: { buy: ["${name}"] }\n`
    const files = { 'a.html': page('', send('order|Sent')), 'b.html': page('', send('orderSent')), 'tracking-plan.yaml': plan('orderSent') }
    const after = act(files, 'Write order_sent everywhere')
    assert.deepEqual(after, {
      'a.html': page('', send('order_sent')),
      'b.html': page('', send('order_sent')),
      'tracking-plan.yaml': plan('order_sent'),
    })
  })

  it('makes settings where there are none', () => {
    const { folder, path, position } = standing({ 'a.html': EMPTY })
    const range = { start: position, end: position }
    const action = codeActions(folder, path, { range, diagnostics: [] }).find(it => it.title.startsWith('Switch "title-empty" off'))
    const edit = resolveAction(folder, path, action?.data as ActionData)
    assert.deepEqual(
      edit?.documentChanges?.map(it => ('kind' in it ? `${it.kind} ${'uri' in it ? it.uri : ''}` : JSON.stringify(it.edits))),
      [
        'create file:///shop/countersign.yaml',
        '[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"newText":"rules:\\n  title-empty: off\\n"}]',
      ],
    )
  })

  it('switches a rule off in all settings that speak for its problems', () => {
    const texts = {
      'a.html': PLAIN,
      'shop/a.html': PLAIN,
      'quiet/a.html': page('  <title>A quiet page of the shop</title>\n'),
      'countersign.yaml': 'rules:\n  lang-missing: off\n',
      'shop/countersign.yaml': 'exclude: [old]\n',
      'quiet/countersign.yaml': 'exclude: [old]\n',
    }
    const after = changed(texts, ruleOff(folderOf(texts), 'title-empty'))
    assert.deepEqual(after, {
      ...texts,
      'countersign.yaml': 'rules:\n  title-empty: off\n  lang-missing: off\n',
      'shop/countersign.yaml': 'exclude: [old]\nrules:\n  title-empty: off\n',
    })
    assert.equal(ruleOff(folderOf(after), 'title-empty'), null)
  })

  it('offers to fix all only to those who ask for it', () => {
    const { folder } = standing({ 'a.html': page('  <title>Shop</title>\n  <meta name="og:title" content="A shop">|\n') })
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    assert.deepEqual(codeActions(folder, 'a.html', { range, diagnostics: [] }), [])
    const [action] = codeActions(folder, 'a.html', { range, diagnostics: [], only: ['source.fixAll'] })
    if (action !== undefined) assert.equal(action.kind, FIX_ALL)
  })

  it('adds a counter to all pages that lack it, in the head and behind the body’s tag', () => {
    const counter = "  <script>\n    ym(104430694,'init',{})\n  </script>\n"
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(it => [`${it}.html`, page(`<title>${it}</title>\n${counter}`)]),
    )
    const folder = folderOf({ ...files, 'x.html': page('  <title>x</title>\n'), 'y.html': page('  <title>y</title>\n') })
    const edit = resolveAction(folder, 'x.html', { does: 'install-everywhere', uri: '', vendor: 'yandex-metrica', id: '104430694' })
    const after = changed({ 'x.html': page('  <title>x</title>\n'), 'y.html': page('  <title>y</title>\n') }, edit)
    // All that was asked for is ticked; what changes nothing makes the editor show the list.
    const wants = Object.entries(edit?.changeAnnotations ?? {}).map(([name, it]) => [name, it.needsConfirmation])
    assert.deepEqual(wants, [
      ['countersign', false],
      ['countersign.shown', true],
    ])
    for (const text of Object.values(after)) {
      assert.match(text, /<head>\n {2}<script>/)
      assert.match(text, /<body>\n<noscript>/)
    }
    const again = folderOf({ ...files, ...after })
    assert.equal(again.workspace.site.coverage().get('yandex-metrica:104430694')?.size, 10)
  })
})

describe('diagnostics', () => {
  it('point at the thing, name the rule and lead to its page', () => {
    const { folder } = standing({ 'a.html': EMPTY })
    const found = diagnostics(folder, 'a.html').find(it => it.code === 'title-empty')
    assert.equal(found?.source, 'countersign')
    assert.equal(found.codeDescription?.href, 'https://example.com/rules/title-empty')
    assert.equal(found.range.start.line, 5)
  })

  it('say where else', () => {
    const folder = folderOf({ 'a.html': PLAIN.replace('<title></title>', '<title>The shop of all shops</title><title>Another</title>') })
    const found = diagnostics(folder, 'a.html').find(it => it.code === 'title-twice')
    assert.equal(found?.relatedInformation?.[0]?.location.uri, 'file:///shop/a.html')
  })

  it('are silent in code of others, and where a comment keeps them back', () => {
    const folder = folderOf({ 'a.html': `<!-- countersign-disable-file -->${PLAIN}` })
    assert.deepEqual(diagnostics(folder, 'a.html'), [])
  })

  it('tell what is wrong in settings, with the line', () => {
    const { rules, trackers } = folderOf({})
    const [problem] = settingsDiagnostics('rules:\n  title-empti: off\n', 'countersign.yaml', { rules, trackers })
    assert.equal(problem?.range.start.line, 1)
  })
})
