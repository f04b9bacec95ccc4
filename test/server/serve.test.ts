import assert from 'node:assert/strict'
import { ProgressType } from 'vscode-languageserver/node'
import type {
  CodeAction,
  Diagnostic,
  DidChangeWatchedFilesRegistrationOptions,
  RegistrationParams,
  WorkspaceEdit,
} from 'vscode-languageserver/node'
import { container } from '../kit/container.js'
import { editor, ROOT } from '../kit/editor.js'
import type { Editor } from '../kit/editor.js'

const page = (head: string, body = ''): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${head}\n<meta name="viewport" content="width=device-width">\n</head>\n<body>${body}</body>\n</html>\n`
interface WorkspaceReport {
  readonly items: readonly { readonly uri: string; readonly items: readonly Diagnostic[] }[]
}

const GOOD = page('<title>Delivery and payment in our shop</title>')
const UNTITLED = page('<title></title>')

describe('the language server', () => {
  let it_: Editor | null = null
  const start = async (...given: Parameters<typeof editor>): Promise<Editor> => (it_ = await editor(...given))
  afterEach(async () => {
    await it_?.stop()
    it_ = null
  })
  const codes = (list: readonly { readonly code?: unknown }[]): readonly unknown[] => list.map(it => it.code).sort()

  it('tells problems of files that nobody has opened', async () => {
    const { workspaceProblems } = await start({ 'index.html': UNTITLED, 'about.html': GOOD })
    const { of } = await workspaceProblems()
    assert.ok(codes(of.get(`${ROOT}/index.html`) ?? []).includes('title-empty'))
  })

  it('answers the next request for the workspace only when something has changed, and with that alone', async () => {
    const { workspaceProblems, open, type } = await start({ 'index.html': UNTITLED, 'about.html': UNTITLED })
    const first = await workspaceProblems()
    const next = workspaceProblems(first.ids)
    await open(`${ROOT}/about.html`)
    await type(`${ROOT}/about.html`, GOOD)
    const { of } = await next
    assert.deepEqual([...of.keys()], [`${ROOT}/about.html`])
    assert.ok(!codes(of.get(`${ROOT}/about.html`) ?? []).includes('title-empty'))
  })

  it('tells problems of unsaved text, and what is on disk again once it is closed', async () => {
    const { problems, open, close, workspaceProblems } = await start({ 'index.html': GOOD })
    const uri = `${ROOT}/index.html`
    await open(uri, UNTITLED)
    assert.ok(codes(await problems(uri)).includes('title-empty'))
    await close(uri)
    const { of } = await workspaceProblems(new Map([[uri, 'unsaved']]))
    assert.ok(!codes(of.get(uri) ?? []).includes('title-empty'))
  })

  it('tells problems of exported containers, and of no other JSON', async () => {
    const gtm = container({ tags: [{ name: 'Chat', on: [] }] })
    const { workspaceProblems, open, problems } = await start({ 'gtm.json': gtm, 'package.json': '{"name":"shop"}' })
    const { of } = await workspaceProblems()
    assert.ok(codes(of.get(`${ROOT}/gtm.json`) ?? []).includes('container-tag-idle'))
    await open(`${ROOT}/gtm.json`)
    assert.ok(codes(await problems(`${ROOT}/gtm.json`)).includes('container-tag-idle'))
    await open(`${ROOT}/package.json`)
    assert.deepEqual(await problems(`${ROOT}/package.json`), [])
  })

  it('hears when a file becomes an exported container, and when it is one no more', async () => {
    const { disk, watched, workspaceProblems } = await start({ 'index.html': GOOD, 'gtm.json': '{}' })
    const uri = `${ROOT}/gtm.json`
    const first = await workspaceProblems()
    assert.deepEqual(codes(first.of.get(uri) ?? []), [])
    disk.set(uri, container({ tags: [{ name: 'Chat', on: [] }] }))
    await watched({ [uri]: 'changed' })
    const second = await workspaceProblems(first.ids)
    assert.ok(codes(second.of.get(uri) ?? []).includes('container-tag-idle'))
    disk.set(uri, '{}')
    await watched({ [uri]: 'changed' })
    const { of } = await workspaceProblems(new Map([...first.ids, ...second.ids]))
    assert.deepEqual(codes(of.get(uri) ?? []), [])
  })

  it('tells that a file is clean again to a client that forgot what it was told of it', async () => {
    const { open, type, problems, workspaceProblems } = await start({ 'index.html': UNTITLED, 'countersign.yaml': 'rules: {}\n' })
    const uri = `${ROOT}/countersign.yaml`
    await open(uri, 'rules: {}\n', 'yaml')
    await type(uri, 'rules:\n  title-empti: off\n')
    assert.equal((await problems(uri)).length, 1)
    await type(uri, 'rules: {}\n')
    const { of, ids } = await workspaceProblems()
    assert.deepEqual(of.get(uri), [])
    assert.equal(ids.get(uri), 'none')
  })

  it('tells that a file which is gone has no problems to a client that forgot what it was told of it', async () => {
    const { open, problems, close, watched, workspaceProblems, disk } = await start({ 'a.html': UNTITLED, 'b.html': UNTITLED })
    const uri = `${ROOT}/b.html`
    const { ids } = await workspaceProblems()
    await open(uri)
    assert.ok((await problems(uri)).length > 0)
    await close(uri)
    disk.delete(uri)
    await watched({ [uri]: 'gone' })
    const { of } = await workspaceProblems(new Map([...ids].filter(([it]) => it !== uri)))
    assert.deepEqual(of.get(uri), [])
  })

  it('tells it once more to a client that passed over it: it still waited for the answer about its own document', async () => {
    for (const isClosed of [true, false]) {
      const settings = `${ROOT}/countersign.yaml`
      const { open, type, problems, close, watched, workspaceProblems, disk, stop } = await start({
        'index.html': GOOD,
        'countersign.yaml': 'plan: docs/goals.yaml\n',
        'docs/goals.yaml': 'goals: { call: }\n',
      })
      const uri = `${ROOT}/docs/goals.yaml`
      await open(uri, 'goals: { call: }\n', 'yaml')
      await open(settings, 'rules: { title-empti: off }\n', 'yaml')
      await type(settings, 'plan: docs/goals.yaml\nrules: { title-empti: off }\n')
      assert.deepEqual([(await problems(uri)).length, (await problems(settings)).length], [1, 1])
      await type(settings, 'rules: {}\n')
      disk.delete(uri)
      // Other extensions may hold a document whose tab is shut.
      if (isClosed) await close(uri)
      await watched({ [uri]: 'gone' })
      const { of } = await workspaceProblems(new Map([uri, settings].map(it => [it, 'none'])))
      assert.deepEqual([of.get(uri), of.get(settings)], [[], []])
      if (isClosed) await stop()
    }
  })

  it('tells problems of open texts first, and begins anew when something changes meanwhile', async () => {
    const names = Array.from({ length: 200 }, (_, n) => `p${String(n).padStart(3, '0')}.html`)
    const texts = names.map((name, n) => [name, n === 7 ? GOOD : UNTITLED])
    const { client, open, type, problems } = await start(Object.fromEntries(texts) as Record<string, string>, { hurried: true })
    const uri = `${ROOT}/p199.html`
    await open(uri)
    await problems(uri)
    const told = new Map<string, readonly Diagnostic[]>()
    const firsts: (readonly string[])[] = []
    client.onProgress(new ProgressType<WorkspaceReport>(), 'parts', ({ items }) => {
      firsts.push(items.map(it => it.uri))
      for (const it of items) told.set(it.uri, it.items)
      // There is much left to be judged.
      if (firsts.length === 1) void type(uri, GOOD)
    })
    const { items } = await client.sendRequest<WorkspaceReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    })
    assert.deepEqual(firsts, [[uri], [uri]])
    assert.ok(!items.some(it => it.uri === uri))
    assert.equal(items.length, 199)
    for (const it of items) told.set(it.uri, it.items)
    const shared = ['p007.html', 'p199.html'].map(it => codes(told.get(`${ROOT}/${it}`) ?? []))
    assert.ok(
      shared.every(it => it.includes('title-shared') && !it.includes('title-empty')),
      JSON.stringify(shared),
    )
  })

  it('says "unchanged" to those who know already', async () => {
    const { open, request } = await start({ 'index.html': UNTITLED })
    const textDocument = { uri: `${ROOT}/index.html` }
    await open(textDocument.uri)
    const { resultId } = await request<{ resultId: string }>('textDocument/diagnostic', { textDocument })
    const again = await request<{ kind: string }>('textDocument/diagnostic', { textDocument, previousResultId: resultId })
    assert.equal(again.kind, 'unchanged')
  })

  it('repairs by a lightbulb: actions first, their edits when chosen', async () => {
    const { open, problems, request } = await start({ 'index.html': page('<title>A</title><title>A</title>') })
    const uri = `${ROOT}/index.html`
    await open(uri)
    const diagnostic = (await problems(uri)).find(it => it.code === 'title-twice')
    assert.ok(diagnostic)
    const actions = await request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })
    assert.ok(actions.every(action => action.edit === undefined))
    const chosen = actions.find(action => action.title.startsWith('Suppress "title-twice" for this line'))
    const { edit } = await request<CodeAction>('codeAction/resolve', chosen)
    const [change] = edit?.documentChanges ?? []
    assert.ok(change && 'edits' in change && 'newText' in (change.edits[0] ?? {}))
    assert.match(JSON.stringify(change), /countersign-disable-next-line title-twice/)
  })

  it('follows settings as they are typed and as they are saved', async () => {
    const { problems, open, type, disk, watched, workspaceProblems } = await start({
      'index.html': UNTITLED,
      'countersign.yaml': 'rules:\n  title-empty: warning\n',
    })
    const uri = `${ROOT}/index.html`
    const severity = async (): Promise<unknown> => (await problems(uri)).find(it => it.code === 'title-empty')?.severity
    await open(uri)
    assert.equal(await severity(), 2)
    await open(`${ROOT}/countersign.yaml`, disk.get(`${ROOT}/countersign.yaml`), 'yaml')
    await type(`${ROOT}/countersign.yaml`, 'rules:\n  title-empty: info\n')
    assert.equal(await severity(), 3)
    await type(`${ROOT}/countersign.yaml`, 'rules:\n  title-empti: off\n')
    const [problem] = await problems(`${ROOT}/countersign.yaml`)
    assert.match(JSON.stringify(problem?.message), /title-empti/)
    disk.set(`${ROOT}/blog/countersign.yaml`, 'rules:\n  title-empty: off\n')
    disk.set(`${ROOT}/blog/post.html`, UNTITLED)
    const before = await workspaceProblems()
    await watched({ [`${ROOT}/blog/post.html`]: 'made', [`${ROOT}/blog/countersign.yaml`]: 'made' })
    const { of } = await workspaceProblems(before.ids)
    assert.ok(!codes(of.get(`${ROOT}/blog/post.html`) ?? []).includes('title-empty'))
  })

  for (const [file, before, after] of [
    ['tracking-plan.yaml', 'goals:\n  lead: A form was sent\n', 'goals:\n  lead: A form was sent\n  order: An order was sent\n'],
    ['countersign.yaml', 'rules: {}\n', 'rules:\n  event-without-counter: off\n'],
  ] as const) {
    it(`has the page that is looked at asked for anew when ${file} changes what is wrong with it, and only then`, async () => {
      const { open, type, problems, heard, disk } = await start({
        'index.html': page("<title>Shop</title><script>ym(1, 'reachGoal', 'order')</script>"),
        [file]: before,
      })
      const uri = `${ROOT}/index.html`
      const settled = async (): Promise<void> => {
        const { length } = heard
        while (!heard.slice(length).some(it => it.method === 'countersign/site/changed'))
          await new Promise(resolve => setTimeout(resolve, 20))
      }
      const asked = (): number => heard.filter(it => it.method === 'workspace/diagnostic/refresh').length
      await open(uri)
      await open(`${ROOT}/${file}`, before, 'yaml')
      await settled()
      const old = codes(await problems(uri))
      const count = asked()
      await type(`${ROOT}/${file}`, after)
      while (asked() === count) await new Promise(resolve => setTimeout(resolve, 20))
      assert.equal(codes(await problems(uri)).length, old.length - 1)
      await settled()
      const then = asked()
      await type(`${ROOT}/${file}`, `${after}# Checked\n`)
      await type(uri, (disk.get(uri) ?? '').replace('<title>Shop</title>', '<title></title>'))
      assert.ok(codes(await problems(uri)).includes('title-empty'))
      await settled()
      assert.equal(asked(), then)
    })
  }

  it('reads pages again when the settings describe other trackers', async () => {
    const described = (required: string): string =>
      `trackers:\n  acme-stats:\n    title: Acme\n    calls: { global: acme, methods: { event: { does: event, args: [name, parameters] } } }\n    events: { order: { required: ${required} } }\n`
    const { problems, open, type } = await start({
      'index.html': "<!doctype html><html><body><script>acme('event', 'order', { order_id: 1 })</script></body></html>",
      'countersign.yaml': '',
    })
    const told = async (): Promise<boolean> => codes(await problems(`${ROOT}/index.html`)).includes('event-parameter-missing')
    await open(`${ROOT}/index.html`)
    assert.equal(await told(), false)
    await open(`${ROOT}/countersign.yaml`, '', 'yaml')
    await type(`${ROOT}/countersign.yaml`, described('total'))
    assert.equal(await told(), true)
    assert.deepEqual(await problems(`${ROOT}/countersign.yaml`), [])
    await type(`${ROOT}/countersign.yaml`, described('order_id'))
    assert.equal(await told(), false)
  })

  it('keeps folders of a workspace apart, each with its own settings', async () => {
    const [one, other] = ['file:///one', 'file:///other']
    const { workspaceProblems } = await start(
      { [`${one}/index.html`]: UNTITLED, [`${other}/index.html`]: UNTITLED, [`${other}/countersign.yaml`]: 'rules:\n  title-empty: off\n' },
      { folders: [one, other] },
    )
    const { of } = await workspaceProblems()
    assert.ok(codes(of.get(`${one}/index.html`) ?? []).includes('title-empty'))
    assert.ok(!codes(of.get(`${other}/index.html`) ?? []).includes('title-empty'))
  })

  it('reads through the client what is no file of this machine', async () => {
    const root = 'vscode-test-web://mount'
    const { workspaceProblems } = await start(
      { [`${root}/a b/index.html`]: UNTITLED, [`${root}/node_modules/x/index.html`]: UNTITLED },
      { folders: [root], local: () => false, initializationOptions: { files: true } },
    )
    const { of } = await workspaceProblems()
    assert.deepEqual([...of.keys()], [`${root}/a%20b/index.html`])
  })

  it('looks at pictures through the client, and judges again what names them', async () => {
    const root = 'vscode-test-web://mount'
    const { workspaceProblems } = await start(
      {
        [`${root}/index.html`]: page('<title>Tea</title><meta property="og:image" content="/og.gif">'),
        [`${root}/og.gif`]: 'GIF89a@\0@\0',
      },
      { folders: [root], local: () => false, initializationOptions: { files: true } },
    )
    let { ids, of } = await workspaceProblems()
    while (!codes(of.get(`${root}/index.html`) ?? []).includes('picture-size')) ({ ids, of } = await workspaceProblems(ids))
    assert.match(JSON.stringify(of.get(`${root}/index.html`)), /64 × 64 pixels/)
  })

  it('knows open texts of a folder that is the root of its file system', async () => {
    const root = 'vscode-test-web://mount/'
    const { open, problems } = await start(
      { [`${root}index.html`]: GOOD },
      { folders: [root], local: () => false, initializationOptions: { files: true } },
    )
    await open(`${root}index.html`, UNTITLED)
    assert.ok(codes(await problems(`${root}index.html`)).includes('title-empty'))
  })

  it('follows hundreds of changes at once', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`p${n}.html`, page(`<title>Delivery and payment, part ${n}</title>`)]),
    )
    const { workspaceProblems, disk, watched } = await start(files)
    const first = await workspaceProblems()
    const changes: Record<string, 'made' | 'changed' | 'gone'> = {}
    for (let n = 0; n < 300; n++) {
      const uri = `${ROOT}/p${n}.html`
      changes[uri] = n % 3 === 0 ? 'gone' : 'changed'
      if (n % 3 === 0) disk.delete(uri)
      else disk.set(uri, UNTITLED)
    }
    await watched(changes)
    let { ids, of } = await workspaceProblems(first.ids)
    const empty = new Map(of)
    while ([...empty.values()].filter(it => codes(it).includes('title-empty')).length < 200) {
      ;({ ids, of } = await workspaceProblems(ids))
      for (const [uri, items] of of) empty.set(uri, items)
    }
    assert.deepEqual(empty.get(`${ROOT}/p0.html`), [])
  })

  /** Globs that the client is asked to watch, with the kinds of events. */
  const watchedBy = ({ heard }: Editor): readonly string[] =>
    heard
      .filter(({ method }) => method === 'client/registerCapability')
      .flatMap(({ params }) => (params as RegistrationParams).registrations)
      .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
      .flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers)
      .map(({ globPattern, kind }) => `${JSON.stringify(globPattern).slice(1, -1).slice(0, 12)} ${kind ?? 'all'}`)
  /** Resolves when all that was sent before has been taken in. */
  const taken = async ({ request }: Editor): Promise<unknown> => request('countersign/site/overview', {})

  it('does nothing in a folder that has nothing for us, but hears of files that come', async () => {
    const running = await start({ 'README.md': '# A tool', 'node_modules/x/index.js': 'ym(1)' })
    assert.deepEqual(await running.request('countersign/site/overview', {}), { folders: [], ready: true })
    assert.deepEqual(watchedBy(running), ['**/*.{html,h 1', '**/{counters all', '**/tracking- all', '**/*.{yaml,y 1'])
    assert.equal(running.reads(), 0)
  })

  it('does not look at a folder again because of files that are left out', async () => {
    const running = await start({ 'README.md': '# A tool' })
    await taken(running)
    const before = running.lists()
    await running.watched({ [`${ROOT}/node_modules/x/index.js`]: 'made', [`${ROOT}/README.md`]: 'changed' })
    await taken(running)
    assert.equal(running.lists(), before)
  })

  const arrivals: readonly { readonly what: string; readonly come: (running: Editor) => Promise<void> }[] = [
    { what: 'is checked out', come: ({ watched }) => watched({ [`${ROOT}/site/index.html`]: 'made' }) },
    {
      what: 'is made in the editor',
      come: ({ client }) => client.sendNotification('workspace/didCreateFiles', { files: [{ uri: `${ROOT}/site/index.html` }] }),
    },
    {
      what: 'is renamed so that it is one of ours',
      come: ({ client }) =>
        client.sendNotification('workspace/didRenameFiles', {
          files: [{ oldUri: `${ROOT}/site/index.txt`, newUri: `${ROOT}/site/index.html` }],
        }),
    },
    { what: 'is opened', come: ({ open }) => open(`${ROOT}/site/index.html`) },
  ]
  for (const { what, come } of arrivals) {
    it(`wakes when a file ${what}`, async () => {
      const running = await start({ 'README.md': '# A tool' })
      await taken(running)
      running.disk.set(`${ROOT}/site/index.html`, UNTITLED)
      await come(running)
      const { of } = await running.workspaceProblems()
      assert.ok(codes(of.get(`${ROOT}/site/index.html`) ?? []).includes('title-empty'))
      assert.ok(watchedBy(running).includes('**/* 4'))
    })
  }

  it('watches a folder that has something', async () => {
    const { heard, workspaceProblems } = await start({ 'index.html': UNTITLED })
    await workspaceProblems()
    assert.ok(heard.some(({ params }) => JSON.stringify(params ?? null).includes('didChangeWatchedFiles')))
  })

  it('publishes problems to clients that cannot ask for them', async () => {
    const { heard, request } = await start({ 'index.html': UNTITLED }, { capabilities: {} })
    while (!heard.some(({ method }) => method === 'textDocument/publishDiagnostics')) await request('countersign/site/overview', {})
    const told = heard.find(({ method }) => method === 'textDocument/publishDiagnostics')?.params as { uri: string }
    assert.equal(told.uri, `${ROOT}/index.html`)
  })

  it('makes no change it was not asked for, and all of a kind when it was', async () => {
    const broken = page('<title>Delivery and payment</title>\n<meta name="og:title" content="Delivery">')
    const { workspaceProblems, request } = await start({ 'a.html': broken, 'b.html': broken })
    const { of } = await workspaceProblems()
    const edit = await request<WorkspaceEdit | null>('countersign/fixes', { folder: ROOT })
    const fixable = codes(of.get(`${ROOT}/a.html`) ?? []).includes('social-tag-attribute')
    assert.equal(edit?.documentChanges?.length ?? 0, fixable ? 2 : 0)
    assert.equal(edit?.changeAnnotations?.['countersign.shown']?.needsConfirmation, fixable ? true : undefined)
  })

  it('is silent about an open file that settings leave out, until they want it', async () => {
    const { open, type, problems, disk } = await start({ 'old/index.html': UNTITLED, 'countersign.yaml': 'exclude: [old/**]\n' })
    const uri = `${ROOT}/old/index.html`
    await open(uri)
    await type(uri, UNTITLED)
    assert.deepEqual(await problems(uri), [])
    await open(`${ROOT}/countersign.yaml`, disk.get(`${ROOT}/countersign.yaml`), 'yaml')
    await type(`${ROOT}/countersign.yaml`, '')
    assert.ok(codes(await problems(uri)).includes('title-empty'))
  })

  it('judges a text that belongs to no folder by itself', async () => {
    const { open, problems } = await start({}, { folders: [] })
    await open('untitled:Untitled-1', UNTITLED)
    assert.ok(codes(await problems('untitled:Untitled-1')).includes('title-empty'))
  })
})
