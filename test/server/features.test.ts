import assert from 'node:assert/strict'
import type { CompletionList, Hover, InlayHint, Location, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver/node'
import type { MatrixResult, OverviewResult, PageResult } from '../../src/server/protocol.js'
import { editor, ROOT } from '../kit/editor.js'
import type { Editor } from '../kit/editor.js'

const page = (code: string): string => `<html><head><title>Shop</title>\n<script>\n${code}\n</script></head><body></body></html>`
const A = page("ym(104430694,'init',{})\nym(104430694,'reachGoal','order')\nym(104430694,'reachGoal',name)")
const B = page("ym(104430694,'init',{})\nym(104430694,'reachGoal','order')")

/** Every feature once through the wire; what they say is tested with the service. */
describe('features of the language server', () => {
  const uri = `${ROOT}/a.html`
  const textDocument = { uri }
  const goal = { textDocument, position: { line: 3, character: 28 } }
  let running: Editor
  beforeEach(async () => {
    running = await editor(
      { 'a.html': A, 'b.html': B },
      { initializationOptions: { showPlaces: 'countersign.showPlaces', ruleAddress: 'rule:/{rule}.md' }, settings: { codeLens: true } },
    )
    await running.open(uri)
  })
  afterEach(() => running.stop())

  it('declares them', () => {
    const { capabilities } = running.started
    assert.equal(capabilities.hoverProvider, true)
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true })
    assert.ok(capabilities.codeLensProvider)
  })

  it('hovers', async () => {
    assert.match(JSON.stringify(await running.request<Hover>('textDocument/hover', goal)), /Sent from 2 places/)
  })

  it('completes what has just been typed', async () => {
    const text = page("ym(104430694,'")
    await running.type(uri, text)
    const list = await running.request<CompletionList | null>('textDocument/completion', {
      textDocument,
      position: { line: 2, character: 14 },
    })
    assert.ok(list?.items.some(it => it.label === 'reachGoal'))
  })

  it('leads to definitions and references', async () => {
    const references = await running.request<Location[]>('textDocument/references', { ...goal, context: { includeDeclaration: true } })
    assert.deepEqual(
      references.map(it => it.uri),
      [uri, `${ROOT}/b.html`],
    )
    assert.equal((await running.request<Location[]>('textDocument/definition', goal)).length, 2)
    assert.equal((await running.request<unknown[]>('textDocument/documentHighlight', goal)).length, 1)
  })

  it('renames with the version of what is open, and refuses politely', async () => {
    const edit = await running.request<WorkspaceEdit>('textDocument/rename', { ...goal, newName: 'sent' })
    const versions = edit.documentChanges?.map(it => ('edits' in it ? it.textDocument.version : null))
    assert.deepEqual(versions, [1, null])
    const dynamic = { textDocument, position: { line: 4, character: 28 } }
    await assert.rejects(() => running.request('textDocument/prepareRename', dynamic), /only known when the page runs/)
  })

  it('lists symbols, links, lenses and hints', async () => {
    assert.ok((await running.request<unknown[]>('textDocument/documentSymbol', { textDocument })).length >= 3)
    const symbols = await running.request<WorkspaceSymbol[]>('workspace/symbol', { query: '#order' })
    assert.equal(symbols.length, 2)
    assert.deepEqual(await running.request('textDocument/documentLink', { textDocument }), [])
    assert.ok((await running.request<unknown[]>('textDocument/codeLens', { textDocument })).length >= 2)
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    const hints = await running.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range })
    assert.deepEqual(hints.map(it => it.label).slice(0, 1), ['Yandex Metrica'])
  })

  it('gives an overview, and what there is to insert', async () => {
    await running.workspaceProblems()
    const { folders, ready } = await running.request<OverviewResult>('countersign/site/overview', {})
    assert.equal(ready, true)
    assert.deepEqual(
      folders[0]?.counters.map(it => it.id),
      ['104430694'],
    )
    assert.deepEqual(
      (await running.request<PageResult>('countersign/site/page', { folder: ROOT, path: 'a.html' })).runs.map(it => it.kind),
      ['counter', 'event', 'event'],
    )
    const matrix = await running.request<MatrixResult>('countersign/site/matrix', { folder: ROOT })
    assert.deepEqual([matrix.columns.length, matrix.paths.length, matrix.rows.length, matrix.ready], [1, 2, 2, true])
    const cell = { folder: ROOT, path: 'a.html', counter: { vendor: 'yandex-metrica', id: '104430694' } }
    assert.equal((await running.request<Location>('countersign/site/cell', cell)).uri, uri)
    assert.equal(await running.request('countersign/site/matrix', { folder: 'file:///elsewhere' }), null)
    const { choices } = await running.request<{ choices: { vendor: string; id: string | null }[] }>('countersign/counter/choices', { uri })
    assert.deepEqual([choices[0]?.vendor, choices[0]?.id], ['yandex-metrica', '104430694'])
    const edit = await running.request<WorkspaceEdit>('countersign/counter/insertion', {
      uri,
      vendor: 'gtm',
      id: 'GTM-ABC123',
      everywhere: false,
    })
    assert.match(JSON.stringify(edit), /GTM-ABC123/)
    const off = await running.request<WorkspaceEdit>('countersign/config/rule-off', { folder: ROOT, rule: 'description-missing' })
    assert.match(JSON.stringify(off), /countersign\.yaml.*description-missing: off/)
  })

  it('tells how things stand', async () => {
    await running.workspaceProblems()
    while (!running.heard.some(({ method, params }) => method === 'countersign/status' && JSON.stringify(params).includes('"ready"'))) {
      await running.request('countersign/site/overview', {})
    }
  })

  it('answers about files that are nothing for us', async () => {
    await running.open(`${ROOT}/notes.md`, '# Notes', 'markdown')
    assert.equal(
      await running.request('textDocument/hover', { textDocument: { uri: `${ROOT}/notes.md` }, position: { line: 0, character: 1 } }),
      null,
    )
    assert.deepEqual(await running.problems(`${ROOT}/notes.md`), [])
  })
})
