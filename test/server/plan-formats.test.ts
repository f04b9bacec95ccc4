import assert from 'node:assert/strict'
import type { PlanExportResult, PlanImportResult } from '../../src/server/protocol.js'
import { editor, ROOT } from '../kit/editor.js'
import type { Editor } from '../kit/editor.js'

const files = {
  'index.html': '<!doctype html><title>Shop</title><script>ym(104430694,"reachGoal","order")</script>',
  'tracking-plan.yaml': 'goals: { order: { owner: Ann, vendors: yandex-metrica } }\n',
}

describe('plans in other formats, by an editor', () => {
  let running: Editor
  beforeEach(async () => {
    running = await editor(files)
  })
  afterEach(() => running.stop())

  const exported = (format: string, folder: string = ROOT): Promise<PlanExportResult | null> =>
    running.request('countersign/plan/export', { folder, format })
  const imported = (params: object): Promise<PlanImportResult> => running.request('countersign/plan/import', { folder: ROOT, ...params })

  it('are exported as texts, unsaved ones too, with what was lost', async () => {
    assert.deepEqual(await exported('metrica'), {
      name: 'tracking-plan.json',
      lost: [{ where: '"order"', what: '"owner" is not carried' }],
      content: {
        text: `${JSON.stringify({ goals: [{ name: 'order', type: 'action', conditions: [{ type: 'exact', url: 'order' }] }] }, null, 2)}\n`,
      },
    })
    await running.open(`${ROOT}/tracking-plan.yaml`, 'goals: { unsaved: Paid }', 'yaml')
    assert.match(JSON.stringify(await exported('markdown')), /unsaved/)
    await running.type(`${ROOT}/tracking-plan.yaml`, 'goals: { order: { owned: Ann } }')
    const refused = await exported('markdown')
    assert.match(JSON.stringify(refused), /"trouble":"tracking-plan\.yaml has problems: /)
    assert.deepEqual(refused !== null && 'at' in refused && refused.at, {
      uri: `${ROOT}/tracking-plan.yaml`,
      range: { start: { line: 0, character: 18 }, end: { line: 0, character: 23 } },
    })
  })

  it('are spreadsheets in base64, there and back', async () => {
    const result = await exported('xlsx')
    assert.ok(result !== null && 'content' in result && 'base64' in result.content)
    assert.equal(result.name, 'tracking-plan.xlsx')
    const back = await imported({ name: result.name, content: result.content })
    assert.ok('text' in back)
    assert.deepEqual([back.format, back.events, back.counters, back.lost], ['xlsx', 1, 0, []])
    assert.match(back.text, /goals:\n {2}order:\n {4}owner: Ann\n {4}vendors: yandex-metrica\n$/)
  })

  it('are tables of text where there is nothing for spreadsheets', async () => {
    await running.stop()
    running = await editor(files, { spreadsheets: false })
    const refused = await exported('xlsx')
    assert.equal(refused !== null && 'instead' in refused && refused.instead, 'csv')
    const back = await imported({ name: 'a.xlsx', content: { base64: 'AAAA' } })
    assert.match('trouble' in back ? back.trouble : '', /in a browser use CSV/)
  })

  it('are imported with columns as somebody says', async () => {
    const back = await imported({ name: 'a.csv', content: { text: 'Что\norder\n' }, columns: { Что: 'name' } })
    assert.deepEqual('columns' in back && back.columns, [{ heading: 'Что', field: 'name' }])
    assert.deepEqual(await imported({ name: 'a.csv', content: { text: '' } }), { trouble: 'is empty' })
    assert.deepEqual(await imported({ name: 'a.xlsx', content: { base64: 'AAAA' } }), {
      trouble: 'is damaged: it cannot be read as a spreadsheet',
    })
  })

  it('are imported with columns as a plan says that they were taken, and with the vendors of the site', async () => {
    const own = 'trackers: { acme-stats: { calls: { global: acme, methods: { event: { does: event, args: [name] } } } } }\n'
    await running.stop()
    running = await editor({ 'index.html': files['index.html'], 'countersign.yaml': own })
    const table = { name: 'a.csv', content: { text: 'Что,Acme-stats,Wo\norder,sold,Ann\n' } }
    const first = await imported({ ...table, columns: { Что: 'name', Wo: 'owner' } })
    assert.ok('text' in first)
    const line = '# Imported from a.csv (csv). Columns: Что=name,Acme-stats=vendor:acme-stats,Wo=owner\n'
    assert.ok(first.text.startsWith(line), first.text)
    assert.match(first.text, /order:\n {4}owner: Ann\n {4}vendors:\n {6}acme-stats: sold\n$/)
    await running.open(`${ROOT}/tracking-plan.yaml`, first.text, 'yaml')
    running.disk.set(`${ROOT}/tracking-plan.yaml`, first.text)
    await running.watched({ [`${ROOT}/tracking-plan.yaml`]: 'made' })
    const again = await imported(table)
    assert.equal('text' in again && again.text, first.text)
    const otherwise = await imported({ ...table, columns: { Wo: 'meaning' } })
    assert.match('text' in otherwise ? otherwise.text : '', /meaning: Ann/)
    assert.match(JSON.stringify(await exported('csv')), /acme-stats: sold/)
  })

  it('are nothing without a plan, for other folders and formats', async () => {
    assert.equal(await exported('csv', 'file:///elsewhere'), null)
    assert.equal(await exported('constructor'), null)
    running.disk.delete(`${ROOT}/tracking-plan.yaml`)
    await running.watched({ [`${ROOT}/tracking-plan.yaml`]: 'gone' })
    assert.equal(await exported('csv'), null)
  })
})
