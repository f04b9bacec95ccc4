import assert from 'node:assert/strict'
import type { CodeLens, CompletionList, Hover, WorkspaceEdit } from 'vscode-languageserver/node'
import type { PlanImportResult, PlanResult } from '../../src/server/protocol.js'
import { editor, ROOT } from '../kit/editor.js'
import type { Editor } from '../kit/editor.js'

const PLAN = 'goals:\n  order:\n    meaning: An order was sent\n  lead: A form was sent\n'
const files = {
  'index.html': "<!doctype html><title>Shop</title><script>ym(104430694,'init',{});ym(104430694,'reachGoal','order')</script>",
  'countersign.yaml': 'plan: docs/goals.yaml\n',
  'docs/goals.yaml': PLAN,
}
const uri = `${ROOT}/docs/goals.yaml`

describe('a plan that settings name', () => {
  let running: Editor
  afterEach(() => running.stop())
  const start = async (given: Readonly<Record<string, string>> = files): Promise<void> => {
    running = await editor(given, { initializationOptions: { showPlaces: 'show' } })
  }
  const at = (line: number, character: number): object => ({ textDocument: { uri }, position: { line, character } })
  const titles = async (address = uri): Promise<readonly (string | undefined)[]> => {
    const lenses = await running.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri: address } })
    return (lenses ?? []).map(it => it.command?.title)
  }

  it('tells how its goals stand, as it is typed', async () => {
    await start()
    assert.deepEqual(await titles(), ['✓ implemented in 1 place', '✗ missing: nothing sends lead'])
    await running.open(uri, PLAN, 'yaml')
    await running.type(uri, PLAN.replace('lead:', 'call:'))
    assert.deepEqual(await titles(), ['✓ implemented in 1 place', '✗ missing: nothing sends call'])
  })

  it('is hovered, completed and renamed with the code', async () => {
    await start()
    await running.open(uri, PLAN, 'yaml')
    assert.match(JSON.stringify(await running.request<Hover>('textDocument/hover', at(1, 3))), /implemented in 1 place/)
    await running.type(uri, `${PLAN}  call:\n    o`)
    const list = await running.request<CompletionList>('textDocument/completion', at(5, 5))
    assert.ok(list.items.some(it => it.label === 'owner'))
    const edit = await running.request<WorkspaceEdit>('textDocument/rename', { ...at(1, 3), newName: 'order_sent' })
    const changed = (edit.documentChanges ?? []).map(it => ('textDocument' in it ? it.textDocument.uri : ''))
    assert.deepEqual(changed.toSorted(), [uri, `${ROOT}/index.html`])
  })

  it('has the words of its file where the editor knows no schema for it', async () => {
    const json = `${ROOT}/docs/goals.json`
    await start({ ...files, 'countersign.yaml': 'plan: docs/goals.json\n', 'docs/goals.json': '{}' })
    await running.open(json, '{ "goals": { "order": { "o" } } }', 'json')
    const place = { textDocument: { uri: json }, position: { line: 0, character: 26 } }
    const list = await running.request<CompletionList>('textDocument/completion', place)
    assert.ok(list.items.some(it => it.label === 'owner'))
    await running.type(json, '{ "goals": { "order": { "owner": "Ann" } } }')
    assert.match(JSON.stringify(await running.request<Hover>('textDocument/hover', place)), /Who/)
  })

  it('becomes one, and one no more, with the settings, saved or not', async () => {
    const settings = `${ROOT}/countersign.yaml`
    await start({ ...files, 'countersign.yaml': 'rules: {}\n' })
    await running.open(uri, PLAN.replace('lead:', 'call:'), 'yaml')
    assert.deepEqual(await titles(), [])
    await running.open(settings, 'plan: docs/goals.yaml\n', 'yaml')
    while ((await titles()).length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    assert.deepEqual(await titles(), ['✓ implemented in 1 place', '✗ missing: nothing sends call'])
    await running.type(settings, 'rules: {}\n')
    while ((await titles()).length > 0) await new Promise(resolve => setTimeout(resolve, 20))
  })

  it('is watched, while YAML of others is nothing to list a folder for', async () => {
    await start({ ...files, 'docs/goals.yaml': '' })
    await running.request('countersign/site/overview', {})
    while (running.lists() === 0) await new Promise(resolve => setTimeout(resolve, 20))
    const lists = running.lists()
    await running.watched({ [`${ROOT}/.github/ci.yaml`]: 'made' })
    running.disk.set(uri, PLAN)
    await running.watched({ [uri]: 'changed' })
    while ((await titles()).length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    assert.equal(running.lists(), lists)
  })

  it('is written where the settings say', async () => {
    for (const [named, text] of [
      ['docs/goals.yaml', /goals:/],
      ['docs/goals.json', /\{\\n {2}\\"counters\\"/],
    ] as const) {
      await start({ 'index.html': files['index.html'], 'countersign.yaml': `plan: ${named}\n` })
      const made = await running.request<PlanResult | null>('countersign/plan/create', { folder: ROOT })
      assert.equal(made?.uri, `${ROOT}/${named}`)
      assert.match(JSON.stringify(made.edit), text)
      const imported = await running.request<PlanImportResult>('countersign/plan/import', {
        folder: ROOT,
        name: 'a.csv',
        content: { text: 'Goal,Meaning\norder,An order was sent\n' },
      })
      assert.ok('uri' in imported)
      assert.deepEqual([imported.uri, imported.exists, imported.text.startsWith('{')], [made.uri, false, named.endsWith('.json')])
      if (named.endsWith('.yaml')) await running.stop()
    }
  })
})

describe('a plan where there is no page yet', () => {
  it('is written with an example, and imported', async () => {
    const running = await editor({})
    try {
      const made = await running.request<PlanResult | null>('countersign/plan/create', { folder: ROOT })
      assert.match(JSON.stringify(made?.edit), /A visitor sent an order/)
      const content = { text: 'Goal,Meaning\norder,An order was sent\n' }
      const imported = await running.request<PlanImportResult>('countersign/plan/import', { folder: ROOT, name: 'a.csv', content })
      assert.deepEqual('uri' in imported && [imported.uri, imported.exists], [`${ROOT}/tracking-plan.yaml`, false])
    } finally {
      await running.stop()
    }
  })
})
