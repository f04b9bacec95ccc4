import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engine } from '../../src/cli/engine.js'
import { run } from '../../src/cli/run.js'
import { disk, slashed } from '../../src/node/disk.js'
import { spreadsheets } from '../../src/node/spreadsheets.js'
import { countersign as ranWith } from '../kit/command-line.js'
import type { Ran } from '../kit/command-line.js'

const HOME = '/home/ann/shop'

function countersign(argv: readonly string[], files: Readonly<Record<string, string>>): Ran {
  return ranWith(argv, files, {}, engine)
}

describe('countersign plan import', () => {
  it('writes a plan, tells what was taken for what and what could not be carried', () => {
    const ran = countersign(['plan', 'import', 'goals.csv'], { [`${HOME}/goals.csv`]: 'Цель;Описание;Цвет\norder;Заказ;синий\n' })
    assert.equal(ran.code, 0)
    assert.equal(
      ran.err,
      `goals.csv: 1 thing could not be carried as it is
  column "Цвет": is not known: 1 cells are not carried
goals.csv: columns Цель=name,Описание=meaning
tracking-plan.yaml is written: 0 counters, 1 event.
`,
    )
    const text = ran.files[`${HOME}/tracking-plan.yaml`] ?? ''
    assert.match(text, /^# Imported from goals\.csv \(csv\)\. Columns: Цель=name,Описание=meaning\n/)
    assert.match(text, /goals:\n {2}order:\n {4}meaning: Заказ\n$/)
  })

  it('takes columns as somebody says, and several files as one plan', () => {
    const files = {
      [`${HOME}/a.csv`]: 'Что;Зачем\norder;Заказ\n',
      [`${HOME}/b.json`]: JSON.stringify({ keyEvents: [{ eventName: 'order' }, { eventName: 'call' }] }),
    }
    const ran = countersign(
      ['plan', 'import', 'a.csv', 'b.json', '--columns', 'Что=name,Зачем=meaning', '--out', 'plan/tracking-plan.yaml', '-q'],
      files,
    )
    assert.deepEqual(
      [ran.code, ran.err],
      [0, 'several files: 1 thing could not be carried as it is\n  b.json, "order": is in an earlier file: that one is carried\n'],
    )
    assert.match(
      ran.files[`${HOME}/plan/tracking-plan.yaml`] ?? '',
      /goals:\n {2}call:\n {4}vendors: ga4\nevents:\n {2}order:\n {4}meaning: Заказ\n$/,
    )
  })

  it('writes over nothing', () => {
    const files = { [`${HOME}/a.csv`]: 'event\norder\n', [`${HOME}/tracking-plan.json`]: '{}', [`${HOME}/b.yaml`]: '' }
    assert.equal(
      countersign(['plan', 'import', 'a.csv'], files).err,
      'tracking-plan.json is there already: name another file with --out.\n',
    )
    const named = countersign(['plan', 'import', 'a.csv', '--out', 'b.yaml'], files)
    assert.deepEqual([named.code, named.err], [2, 'b.yaml is there already: name another file with --out.\n'])
  })

  it('takes columns as somebody said the last time, by the plan it wrote then', () => {
    const table = 'Что;"Зачем, для кого";Уровень "важности"\norder;Заказ;сайт\n'
    const columns = 'Что=name,"Зачем, для кого"=meaning,"Уровень \\"важности\\""=owner'
    const first = countersign(['plan', 'import', 'a.csv', '--columns', columns], { [`${HOME}/a.csv`]: table })
    assert.equal(first.code, 0, first.err)
    const plan = first.files[`${HOME}/tracking-plan.yaml`] ?? ''
    assert.equal(plan.split('\n')[0], `# Imported from a.csv (csv). Columns: ${columns}`)
    const files = { [`${HOME}/b.csv`]: table.replace('order', 'call'), [`${HOME}/tracking-plan.yaml`]: plan }
    const again = countersign(['plan', 'import', 'b.csv', '--out', 'next.yaml'], files)
    assert.deepEqual([again.code, again.err], [0, `b.csv: columns ${columns}\nnext.yaml is written: 0 counters, 1 event.\n`])
    assert.match(again.files[`${HOME}/next.yaml`] ?? '', /events:\n {2}call:\n {4}meaning: Заказ\n {4}owner: сайт\n$/)
    const other = countersign(['plan', 'import', 'b.csv', '--out', 'next.yaml', '--columns', 'Уровень "важности"=note'], files)
    assert.match(other.files[`${HOME}/next.yaml`] ?? '', /meaning: Заказ\n {4}note: сайт\n$/)
    const foreign = { ...files, [`${HOME}/tracking-plan.yaml`]: '# Imported from a.csv (csv). Columns: Что=vendor:gone,=,x\ngoals: {}\n' }
    assert.match(countersign(['plan', 'import', 'b.csv', '--out', 'next.yaml'], foreign).err, /has no column with the names of events/)
  })

  it('knows counters that the settings describe', () => {
    const settings = `trackers: { our-stats: { title: Our stats, docs: 'https://shop.example/stats', attributes: data-our-event } }\n`
    const files = { [`${HOME}/a.csv`]: 'Event,Our stats\norder,order_sent\n', [`${HOME}/countersign.yaml`]: settings }
    const ran = countersign(['plan', 'import', 'a.csv'], files)
    assert.equal(ran.code, 0, ran.err)
    assert.match(ran.err, /columns Event=name,Our stats=vendor:our-stats\n/)
    assert.match(ran.files[`${HOME}/tracking-plan.yaml`] ?? '', /vendors:\n {6}our-stats: order_sent\n$/)
    const exported = countersign(['plan', 'export', '-f', 'csv', '--quiet'], ran.files)
    assert.deepEqual([exported.code, exported.err], [0, ''])
    assert.match(exported.out, /our-stats: order_sent/)
    const wrong = countersign(['plan', 'import', 'a.csv'], { ...files, [`${HOME}/countersign.yaml`]: 'trakers: []' })
    assert.deepEqual([wrong.code, wrong.files[`${HOME}/tracking-plan.yaml`]], [2, undefined])
  })

  it('tells why a file cannot be read', () => {
    const files = { [`${HOME}/a.json`]: '{ "goals": [', [`${HOME}/b.csv`]: ' ' }
    const told = (...argv: readonly string[]): string => {
      const ran = countersign(['plan', 'import', ...argv], files)
      assert.equal(ran.code, 2)
      assert.deepEqual(ran.files, files)
      return ran.err
    }
    assert.match(told('a.json'), /^a\.json is not well-formed: .*\. Nothing was imported\.\n$/)
    assert.equal(told('b.csv'), 'b.csv is empty. Nothing was imported.\n')
    assert.equal(told('c.csv'), 'c.csv cannot be read: it is not there.\n')
    assert.match(told('b.csv', '--from', 'exel'), /Allowed choices are xlsx, amplitude, csv,/)
    assert.match(told('b.csv', '--columns', 'name'), /^--columns: write heading=field/)
    assert.match(told(), /missing required argument 'files'/i)
  })
})

describe('countersign plan export', () => {
  const site = { [`${HOME}/tracking-plan.yaml`]: 'goals: { order: { owner: Ann, vendors: yandex-metrica } }\n' }

  it('prints a text, or writes it', () => {
    const ran = countersign(['plan', 'export', '--format', 'metrica'], site)
    assert.deepEqual(JSON.parse(ran.out), { goals: [{ name: 'order', type: 'action', conditions: [{ type: 'exact', url: 'order' }] }] })
    assert.equal(ran.err, 'metrica: 1 thing could not be carried as it is\n  "order": "owner" is not carried\n')
    const written = countersign(['plan', 'export', '-f', 'csv', '--out', 'plan.csv'], site)
    assert.deepEqual([written.code, written.out, written.err], [0, '', 'plan.csv is written.\n'])
    assert.match(written.files[`${HOME}/plan.csv`] ?? '', /^\uFEFFEvent,Kind,/)
  })

  it('wants a plan and a format', () => {
    assert.match(countersign(['plan', 'export', '-f', 'csv'], { [`${HOME}/a.html`]: '' }).err, /^There is no tracking-plan\.yaml/)
    assert.match(countersign(['plan', 'export'], site).err, /[Rr]equired option '-f, --format <format>' not specified/)
    assert.match(countersign(['plan', 'export', '-f', 'pdf'], site).err, /Allowed choices are xlsx/)
  })
})

describe('spreadsheets on a disk', () => {
  let home: string
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'countersign-'))))
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  const countersignThere = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly err: string }> => {
    let err = ''
    let later: Promise<number> | null = null
    const code = run(
      argv,
      {
        disk,
        terminal: { colour: false, unicode: true, width: 80, progress: false },
        history: { at: () => ({ reason: 'the folder is in no git repository.' }) },
        out: () => undefined,
        err: text => (err += text),
        now: () => 0,
        folder: slashed(home),
        product: { version: '0.1.0', homepage: null, rulePages: () => new Map() },
        serve: () => undefined,
        ownerOf: () => null,
        spreadsheets: use => {
          later = use(spreadsheets)
        },
      },
      engine,
    )
    return { code: (await (later as Promise<number> | null)) ?? code, err }
  }

  it('are written and read again, the same', async () => {
    const plan = 'title: Shop\ngoals:\n  order:\n    owner: Ann\n    parameters:\n      value: number\n'
    writeFileSync(join(home, 'tracking-plan.yaml'), plan)
    assert.deepEqual(await countersignThere('plan', 'export', '--format', 'xlsx'), { code: 0, err: 'tracking-plan.xlsx is written.\n' })
    assert.match((await countersignThere('plan', 'export', '--format', 'xlsx')).err, /^tracking-plan\.xlsx is there already/)
    assert.deepEqual(await countersignThere('plan', 'import', 'tracking-plan.xlsx', '--out', 'again.yaml', '-q'), { code: 0, err: '' })
    assert.ok(readFileSync(join(home, 'again.yaml'), 'utf8').endsWith(plan))
  })

  it('are refused with the reason', async () => {
    writeFileSync(join(home, 'a.xlsx'), 'PK\u0003\u0004')
    assert.deepEqual(await countersignThere('plan', 'import', 'a.xlsx'), {
      code: 2,
      err: 'a.xlsx is damaged: it cannot be read as a spreadsheet.\n',
    })
    writeFileSync(join(home, 'a.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))
    assert.match((await countersignThere('plan', 'import', 'a.xls')).err, /^a\.xls is of an old or protected kind: save it as \.xlsx/)
  })

  it('as Excel writes CSV: windows-1251, semicolons, quotes', async () => {
    // «Цель;Описание» and «order;"Заказ; оплачен"» in windows-1251.
    const letters = (text: string): number[] =>
      Array.from(text, it => (it >= 'А' && it <= 'я' ? it.charCodeAt(0) - 0x410 + 0xc0 : it.charCodeAt(0)))
    writeFileSync(join(home, 'goals.csv'), Buffer.from(letters('Цель;Описание\r\norder;"Заказ; оплачен ""картой"""\r\n')))
    assert.equal((await countersignThere('plan', 'import', 'goals.csv', '-q')).code, 0)
    assert.match(readFileSync(join(home, 'tracking-plan.yaml'), 'utf8'), /meaning: Заказ; оплачен "картой"\n/)
  })
})
