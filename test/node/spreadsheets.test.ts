import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre/xlsx'
import { exportPlan, importPlan, parsePlan, planObject, trackers } from '../../src/core/index.js'
import type { Sheet } from '../../src/core/index.js'
import { spreadsheets } from '../../src/node/spreadsheets.js'

async function reading(...sheets: readonly WriteSheet[]): Promise<{ readonly sheets: readonly Sheet[]; readonly lost: readonly string[] }> {
  const read = await spreadsheets.read(await writeXlsx({ sheets: [...sheets] }))
  assert.ok(!('trouble' in read))
  return { sheets: read.sheets, lost: read.lost.map(it => `${it.where}: ${it.what}`) }
}

describe('a spreadsheet that is read', () => {
  it('gives texts, numbers and truth values as texts', async () => {
    const { sheets, lost } = await reading({
      name: 'Plan',
      rows: [
        ['Event', 'n'],
        ['order', 1.5],
        ["=cmd|' /C calc'!A0", true],
        [null, 7],
      ],
    })
    assert.deepEqual(sheets, [
      {
        name: 'Plan',
        rows: [
          ['Event', 'n'],
          ['order', '1.5'],
          ["=cmd|' /C calc'!A0", 'true'],
          ['', '7'],
        ],
      },
    ])
    assert.deepEqual(lost, [])
  })

  it('gives the results of formulas, and says so', async () => {
    const cells = new Map([['1,0', { formula: 'HYPERLINK("http://x")', formulaResult: 'order', value: 'order', type: 'formula' as const }]])
    const { sheets, lost } = await reading({ name: 'Plan', rows: [['Event'], ['order']], cells })
    assert.deepEqual(sheets[0]?.rows, [['Event'], ['order']])
    assert.deepEqual(lost, ['Plan!A2: is a formula: its last result is carried as text'])
  })

  it('gives dates as texts, since Excel makes them by itself', async () => {
    const { sheets, lost } = await reading({ name: 'Plan', rows: [['Event'], [new Date('2026-01-03T00:00:00Z')]] })
    assert.deepEqual(sheets[0]?.rows, [['Event'], ['2026-01-03']])
    assert.deepEqual(lost, ['Plan!A2: is a date: it is carried as text. Excel makes dates of texts such as "3-1" by itself'])
  })

  it('fills merged cells downwards', async () => {
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]
    const { sheets } = await reading({
      name: 'Plan',
      rows: [
        ['Event', 'Parameter'],
        ['order', 'a'],
        [null, 'b'],
      ],
      merges,
    })
    assert.deepEqual(sheets[0]?.rows, [
      ['Event', 'Parameter'],
      ['order', 'a'],
      ['order', 'b'],
    ])
  })

  it('with hostile cells is safe, and tells of each', async () => {
    const cells = new Map([['5,0', { formula: 'WEBSERVICE("http://x")', formulaResult: null, value: null, type: 'formula' as const }]])
    const { sheets, lost } = await reading({
      name: 'Plan',
      rows: [
        ['Our plan', null, null],
        ['Event', 'Meaning', 'Note'],
        ["=cmd|' /C calc'!A0", '@SUM(1)', 'x'.repeat(1_000_000)],
        [new Date('2026-03-01T00:00:00Z'), '+1', null],
        ['order', 'Paid', 'one'],
        [null, 'nobody', null],
        ['call', null, null],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
        { startRow: 4, startCol: 1, endRow: 5, endCol: 2 },
      ],
      cells,
    })
    assert.deepEqual(lost, [
      'Plan!A4: is a date: it is carried as text. Excel makes dates of texts such as "3-1" by itself',
      'Plan!A6: is a formula: its last result is carried as text',
      'Plan!B6: is a part of a merged area over several columns: it is left empty',
    ])
    const found = importPlan({ name: 'plan.xlsx', sheets, lost: [] }, { trackers })
    assert.ok(!('trouble' in found))
    assert.deepEqual(
      found.plan.events.map(it => [it.name, it.meaning]),
      [
        ["=cmd|' /C calc'!A0", '@SUM(1)'],
        ['2026-03-01', '+1'],
        ['order', 'Paid'],
        ['call', null],
      ],
    )
    assert.deepEqual(
      found.lost.map(it => `${it.where}: ${it.what}`),
      [
        'Plan, row 1: stands above the headings: it is not carried',
        'Plan, row 3: note: a text of 1000000 characters is too long to be carried',
      ],
    )
    const { written } = exportPlan(found.plan, 'xlsx', trackers) ?? { written: null }
    assert.ok(written?.kind === 'sheets')
    const bytes = await spreadsheets.write(written.sheets)
    const { sheets: again } = await readXlsx(bytes)
    assert.ok(again.every(it => [...(it.cells?.values() ?? [])].every(cell => cell.formula === undefined)))
    assert.equal(again[0]?.rows[1]?.[0], "=cmd|' /C calc'!A0")
  })

  it('may have several sheets, some of them hidden or empty', async () => {
    const { sheets, lost } = await reading(
      { name: 'Empty', rows: [] },
      { name: 'Hidden', rows: [['Event'], ['a']], hidden: true },
      { name: 'Plan', rows: [['Event'], ['b']] },
    )
    assert.deepEqual(
      sheets.map(it => it.name),
      ['Empty', 'Hidden', 'Plan'],
    )
    assert.deepEqual(lost, ['Hidden: is a hidden sheet: it is carried as well'])
    const found = importPlan({ name: 'plan.xlsx', sheets, lost: [] }, { trackers })
    assert.deepEqual(!('trouble' in found) && found.plan.events.map(it => it.name), ['a', 'b'])
  })

  it('is not opened when it unpacks to more than a plan can be', async () => {
    const read = await spreadsheets.read(archive('xl/worksheets/sheet1.xml', Buffer.alloc(200_000_000)))
    assert.deepEqual(read, { trouble: 'unpacks to 200 MB, more than any plan needs (60 MB): it was not opened' })
  })

  it('is not opened when it lies about that', async () => {
    const bomb = archive('[Content_Types].xml', Buffer.alloc(200_000_000), 1000)
    assert.match(JSON.stringify(await spreadsheets.read(bomb)), /^\{"trouble":"cannot be read as a spreadsheet: /)
    const silent = archive('[Content_Types].xml', Buffer.alloc(200_000_000), 0)
    assert.deepEqual(await spreadsheets.read(silent), { trouble: 'is damaged: it cannot be read as a spreadsheet' })
  })

  it('is told when it is none', async () => {
    assert.deepEqual(await spreadsheets.read(Buffer.from('PK\u0003\u0004')), { trouble: 'is damaged: it cannot be read as a spreadsheet' })
    assert.match(JSON.stringify(await spreadsheets.read(archive('a.txt', Buffer.from('a')))), /cannot be read as a spreadsheet/)
  })
})

const { plan } = parsePlan(
  `title: Shop
environments: { test: test/** }
counters: [{ vendor: ga4, id: { production: G-1, test: G-2 }, options: { debug_mode: true }, kinds: [page, error], pages: shop/** }]
goals:
  order: { meaning: Paid, status: live, owner: Ann, vendors: { ga4: purchase, yandex-metrica: order }, pages: [a.html, b/**], parameters: { value: { type: number, required: true, example: 5 }, currency: { values: [RUB, "a;b"] } } }
events:
  "=cmd|' /C calc'!A0": { note: "=1+1" }
meta: [{ require: [title], patterns: { description: ".{50,}" }, pages: shop/** }]
consent: { vendors: ga4, defaults: { analytics_storage: denied }, note: banner }
naming: { events: snake_case }
funnels: { checkout: [order, "=cmd|' /C calc'!A0"] }`,
  trackers,
)

describe('a spreadsheet that is written', () => {
  const bytes = async (): Promise<Uint8Array> => {
    const exported = exportPlan(plan, 'xlsx', trackers)
    assert.ok(exported?.written.kind === 'sheets')
    assert.deepEqual(exported.lost, [])
    return spreadsheets.write(exported.written.sheets)
  }

  it('is the whole plan again', async () => {
    const read = await spreadsheets.read(await bytes())
    assert.ok(!('trouble' in read))
    assert.deepEqual(read.lost, [])
    const found = importPlan({ name: 'plan.xlsx', ...read }, { trackers })
    assert.ok(!('trouble' in found))
    assert.deepEqual(found.lost, [])
    assert.deepEqual(planObject(found.plan), planObject(plan))
  })

  it('has filters, a frozen header, widths, choices and colours by status', async () => {
    const { sheets } = await readXlsx(await bytes(), { readStyles: true })
    const [events] = sheets
    assert.deepEqual(
      sheets.map(it => it.name),
      ['Events', 'Parameters', 'Counters', 'Tags', 'Funnels', 'Plan'],
    )
    assert.deepEqual(events?.freezePane, { rows: 1, columns: 1 })
    assert.equal(events.autoFilter?.range, 'A1:N3')
    assert.ok((events.columns?.[3]?.width ?? 0) > 40)
    assert.deepEqual(
      events.dataValidations?.map(it => [it.range, it.values]),
      [
        ['B2:B2000', ['goal', 'event']],
        ['C2:C2000', ['planned', 'live', 'deprecated']],
        ['J2:J2000', ['code', 'tag-manager']],
        ['M2:M2000', ['contains', 'equals', 'starts', 'matches']],
      ],
    )
    assert.deepEqual(
      events.conditionalRules?.map(it => [it.range, it.formula]),
      [
        ['C2:C3', '"live"'],
        ['C2:C3', '"planned"'],
        ['C2:C3', '"deprecated"'],
      ],
    )
    assert.equal(events.cells?.get('1,3')?.style?.alignment?.wrapText, true)
  })

  it('has typed cells and no formulas', async () => {
    const { sheets } = await readXlsx(await bytes())
    assert.deepEqual(sheets[1]?.rows[1], ['order', 'value', 'number', true, null, null, null, 5, null, null])
    assert.equal(sheets[0]?.rows[2]?.[0], "=cmd|' /C calc'!A0")
    assert.ok(sheets.every(it => [...(it.cells?.values() ?? [])].every(cell => cell.formula === undefined)))
  })
})

/** An archive with one file; `said` is the size it claims to unpack to. */
function archive(name: string, content: Uint8Array, said: number = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const title = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  for (const [record, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    record.writeUInt16LE(8, at)
    record.writeUInt32LE(packed.length, at + 10)
    record.writeUInt32LE(said, at + 14)
    record.writeUInt16LE(title.length, at + 18)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + title.length, 12)
  end.writeUInt32LE(30 + title.length + packed.length, 16)
  return Buffer.concat([local, title, packed, central, title, end])
}
