import assert from 'node:assert/strict'
import { auditPages, rules, trackers } from '../../src/core/index.js'
import { gather, inventoryCsv, toJson, toSarif } from '../../src/report/index.js'
import type { CodeAction, CodeLens, CompletionList, TextDocumentEdit } from 'vscode-languageserver/node'
import type { BriefResult, ConfigResult, ExportResult, PlanResult, PreviewResult } from '../../src/server/protocol.js'
import { editor, ROOT } from '../kit/editor.js'
import type { Editor } from '../kit/editor.js'

const files = {
  'index.html':
    "<!doctype html><html lang=en><head><title></title><script>ym(104430694,'init',{});ym(104430694,'reachGoal','order')</script></head></html>",
  'js/main.js': "ym(104430694, 'reachGoal', 'call')",
  'large.html': `<!doctype html><title>Large</title>${' '.repeat(3000)}`,
  'countersign.yaml': 'maxFileSize: 2000\n',
}

describe('an exported audit', () => {
  let running: Editor
  beforeEach(async () => {
    running = await editor(files)
  })
  afterEach(() => running.stop())

  const ask = (format: string, folder: string = ROOT): Promise<ExportResult | null> =>
    running.request<ExportResult | null>('countersign/audit/export', { format, folder })

  it('is the report of the command line', async () => {
    const { workspace } = auditPages(
      ['index.html', 'js/main.js'].map(path => ({ path, text: files[path as keyof typeof files] })),
      { exists: path => path in files },
    )
    const audit = gather(workspace, {
      tool: { name: 'countersign', version: '0.1.0', homepage: null },
      root: '/shop',
      base: '',
      rules,
      trackers,
      rulePages: new Map([['title-empty', '# Empty title\n\nWrite one.']]),
      skipped: [{ path: 'large.html', reason: 'is too large' }],
    })
    assert.deepEqual(await ask('json'), { name: 'countersign-audit.json', text: toJson(audit) })
    assert.deepEqual(await ask('sarif'), { name: 'countersign.sarif', text: toSarif(audit) })
    assert.deepEqual(await ask('csv'), { name: 'countersign-inventory.csv', text: inventoryCsv(audit) })
  })

  it('tells of unsaved texts as they are', async () => {
    await running.open(`${ROOT}/index.html`, files['index.html'].replace('order', 'unsaved'))
    assert.match((await ask('csv'))?.text ?? '', /unsaved/)
  })

  it('is nothing for other folders and formats', async () => {
    assert.equal(await ask('json', 'file:///elsewhere'), null)
    assert.equal(await ask('constructor'), null)
  })
})

describe('a preview', () => {
  let running: Editor
  beforeEach(async () => {
    running = await editor({ 'index.html': '<!doctype html><html><head><title>Tea</title></head></html>', 'js/main.js': 'let a' })
  })
  afterEach(() => running.stop())

  const titleOf = async (): Promise<unknown> => {
    const { preview } = await running.request<PreviewResult>('countersign/page/preview', { uri: `${ROOT}/index.html` })
    return preview?.cards[0]?.lines.find(it => it.role === 'title')?.parts
  }

  it('shows a page as it is, and as it is typed', async () => {
    await running.problems(`${ROOT}/index.html`)
    assert.deepEqual(await titleOf(), ['Tea'])
    await running.open(`${ROOT}/index.html`)
    await running.type(`${ROOT}/index.html`, '<!doctype html><html><head><title>Green tea</title></head></html>')
    assert.deepEqual(await titleOf(), ['Green tea'])
  })

  it('is none for what is no page', async () => {
    for (const path of ['js/main.js', 'gone.html'])
      assert.equal((await running.request<PreviewResult>('countersign/page/preview', { uri: `${ROOT}/${path}` })).preview, null)
  })
})

describe('settings made in an editor', () => {
  it('are written for a folder that has none, completed and explained', async () => {
    const running = await editor(files)
    const uri = `${ROOT}/countersign.yaml`
    try {
      assert.equal(await running.request('countersign/config/create', { folder: ROOT }), null)
      assert.equal(await running.request('countersign/config/create', { folder: 'file:///elsewhere' }), null)
      await running.open(uri, 'rules:\n  title-e', 'yaml')
      const position = { line: 1, character: 9 }
      const list = await running.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position })
      assert.ok(list.items.some(it => it.label === 'title-empty'))
      await running.type(uri, 'rules:\n  title-empty: off')
      assert.match(JSON.stringify(await running.request('textDocument/hover', { textDocument: { uri }, position })), /title is empty/i)
    } finally {
      await running.stop()
    }
  })

  it('are made with an edit', async () => {
    const running = await editor({ 'index.html': files['index.html'] })
    try {
      const made = await running.request<ConfigResult>('countersign/config/create', { folder: ROOT })
      assert.equal(made.uri, `${ROOT}/countersign.yaml`)
      assert.match(JSON.stringify(made.edit), /yandex-metrica, id: 104430694/)
    } finally {
      await running.stop()
    }
  })
})

describe('a tracking plan', () => {
  let running: Editor
  afterEach(() => running.stop())

  it('is written from the code where there is none', async () => {
    running = await editor(files)
    const made = await running.request<PlanResult | null>('countersign/plan/create', { folder: ROOT })
    assert.equal(made?.uri, `${ROOT}/tracking-plan.yaml`)
    assert.match(JSON.stringify(made.edit), /order:[^]*status: live/)
  })

  it('is opened where there is one, and gives the brief of the command line', async () => {
    running = await editor({ ...files, 'plan/tracking-plan.yaml': 'goals: {}', 'tracking-plan.yaml': 'goals: { lead: A form was sent }' })
    const made = await running.request<PlanResult | null>('countersign/plan/create', { folder: ROOT })
    assert.equal(made?.edit, null)
    const brief = await running.request<BriefResult | null>('countersign/plan/brief', { folder: ROOT })
    assert.equal(brief?.tasks, 1)
    assert.match(brief.text, /^# Tracking to be built[^]*## 1\. lead[^]*A form was sent/)
  })

  it('has no brief where there is no plan', async () => {
    running = await editor(files)
    assert.equal(await running.request('countersign/plan/brief', { folder: ROOT }), null)
  })

  it('tells how its goals stand without a setting, and anew when the code changes', async () => {
    const plan = `${ROOT}/tracking-plan.yaml`
    running = await editor(
      { ...files, 'tracking-plan.yaml': 'goals: { lead: A form was sent }' },
      {
        initializationOptions: { showPlaces: 'show' },
        capabilities: { workspace: { configuration: true, workspaceFolders: true, codeLens: { refreshSupport: true } } },
      },
    )
    const titles = async (): Promise<readonly (string | undefined)[]> => {
      const lenses = await running.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri: plan } })
      return (lenses ?? []).map(it => it.command?.title)
    }
    assert.deepEqual(await titles(), ['✗ missing: nothing sends lead'])
    const asked = (): number => running.heard.filter(it => it.method === 'workspace/codeLens/refresh').length
    const before = asked()
    await running.open(`${ROOT}/js/main.js`, "ym(104430694, 'reachGoal', 'lead')", 'javascript')
    assert.deepEqual(await titles(), ['✓ implemented in 1 place'])
    while (asked() === before) await new Promise(resolve => setTimeout(resolve, 20))
  })

  it('takes in what code sends by a quick fix', async () => {
    running = await editor({ ...files, 'tracking-plan.yaml': 'goals:\n  lead: A form was sent\n' })
    const uri = `${ROOT}/index.html`
    const [problem] = (await running.problems(uri)).filter(it => it.code === 'event-unplanned')
    assert.ok(problem)
    const actions = await running.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: problem.range,
      context: { diagnostics: [problem] },
    })
    const action = actions.find(it => it.title === 'Add it to the tracking plan')
    const { edit } = await running.request<CodeAction>('codeAction/resolve', action)
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[]
    assert.equal(change?.textDocument.uri, `${ROOT}/tracking-plan.yaml`)
    assert.deepEqual(
      change.edits.map(it => ('newText' in it ? it.newText : '')),
      ['  order: { status: live }\n'],
    )
  })
})
