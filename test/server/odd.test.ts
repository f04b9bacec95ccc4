import assert from 'node:assert/strict'
import { editor, ROOT } from '../kit/editor.js'
import type { Editor } from '../kit/editor.js'

const PAGE = "<!doctype html><html lang=en><head><title></title>\n<script>ym(104430694,'init',{})</script></head></html>"
const uris = [
  `${ROOT}/a.html`,
  `${ROOT}/gone.html`,
  `${ROOT}/countersign.yaml`,
  `${ROOT}/notes.md`,
  ROOT,
  'file:///elsewhere/x.html',
  'untitled:1',
  'no address',
  'file:///%E0%A4%A',
  '',
]
const positions = [
  { line: 0, character: 0 },
  { line: 1, character: 10_000 },
  { line: 99, character: 0 },
  { line: -1, character: -1 },
]
const start = { line: 5, character: 5 }

/** Requests that a client may send by mistake, or a moment too late. Each is answered or refused; the server is there afterwards. */
describe('odd requests', () => {
  let running: Editor
  before(async () => {
    running = await editor({ 'a.html': PAGE, 'countersign.yaml': 'rules:\n' }, { initializationOptions: { showPlaces: 'show' } })
    await running.workspaceProblems()
    await running.open(`${ROOT}/a.html`)
    await running.open('untitled:1', PAGE)
  })
  after(() => running.stop())

  const answered = (method: string, params: unknown): Promise<unknown> => running.request(method, params).catch((error: unknown) => error)
  const alive = async (): Promise<void> => {
    assert.ok((await running.problems(`${ROOT}/a.html`)).some(it => it.code === 'title-empty'))
  }

  for (const method of ['hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename', 'rename']) {
    it(`textDocument/${method} anywhere`, async () => {
      for (const uri of uris) {
        for (const position of positions) {
          await answered(`textDocument/${method}`, { textDocument: { uri }, position, newName: 'x', context: { includeDeclaration: true } })
        }
      }
      await alive()
    })
  }

  for (const method of ['codeAction', 'documentSymbol', 'documentLink', 'codeLens', 'inlayHint', 'diagnostic']) {
    it(`textDocument/${method} anywhere`, async () => {
      for (const uri of uris) {
        for (const end of positions) {
          await answered(`textDocument/${method}`, { textDocument: { uri }, range: { start, end }, context: { diagnostics: [] } })
        }
      }
      await alive()
    })
  }

  const counter = { vendor: 'nobody', id: '' }
  const own: readonly (readonly [string, object])[] = [
    ['countersign/site/overview', { folder: 'nowhere' }],
    ['countersign/site/page', { folder: ROOT, path: '../a.html' }],
    ['countersign/site/page', {}],
    ['countersign/site/matrix', { folder: `${ROOT}/` }],
    ['countersign/site/cell', { folder: ROOT, path: 'a.html', counter }],
    ['countersign/site/cell', { folder: ROOT, path: '', counter: null }],
    ['countersign/counter/choices', { uri: 'nowhere' }],
    ['countersign/counter/insertion', { uri: `${ROOT}/a.html`, ...counter, everywhere: true }],
    ['countersign/counter/insertion', { uri: '', ...counter, everywhere: false }],
    ['countersign/fixes', { folder: ROOT, rule: 'no-such-rule' }],
    ['countersign/audit/export', { folder: ROOT, format: '__proto__' }],
    ['countersign/config/create', { folder: '' }],
    ['countersign/no/such/request', {}],
    ['codeAction/resolve', { title: 'x', data: { does: 'nothing', uri: 'nowhere' } }],
    ['codeAction/resolve', { title: 'x', data: { does: 'offer', uri: `${ROOT}/a.html`, fingerprint: '', offer: -1 } }],
    ['codeAction/resolve', { title: 'x', data: 7 }],
    ['workspace/symbol', { query: '#' }],
    ['workspace/executeCommand', { command: 'countersign.server.fixWorkspace', arguments: [7] }],
    ['workspace/executeCommand', { command: 'nobody' }],
    ['workspace/executeCommand', { command: 'countersign.server.reindex', arguments: ['nowhere'] }],
  ]
  for (const [method, params] of own) {
    it(`${method} ${JSON.stringify(params)}`, async () => {
      await answered(method, params)
      await alive()
    })
  }

  it('notifications about what is not there', async () => {
    const { client } = running
    await running.close('file:///never/opened.html')
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///never/opened.html', version: 1 },
      contentChanges: [],
    })
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: uris.map(uri => ({ uri, type: 2 })) })
    await client.sendNotification('workspace/didDeleteFiles', { files: uris.slice(3).map(uri => ({ uri })) })
    await client.sendNotification('workspace/didChangeConfiguration', { settings: 'nothing' })
    await client.sendNotification('no/such/notification', {})
    await alive()
  })

  it('a folder that is closed while it is asked', async () => {
    const { client, request } = running
    const folder = { uri: ROOT, name: 'shop' }
    const asked = [`hover`, 'references', 'rename'].map(method =>
      answered(`textDocument/${method}`, { textDocument: { uri: `${ROOT}/a.html` }, position: start, newName: 'x', context: {} }),
    )
    await client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } })
    await Promise.all(asked)
    assert.deepEqual((await request<{ folders: unknown[] }>('countersign/site/overview', { folder: ROOT })).folders, [])
    assert.deepEqual(await running.problems(`${ROOT}/never.html`), [])
    await client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } })
    await alive()
  })
})
