import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import { disk, slashed } from '../../src/node/disk.js'
import { history } from '../../src/node/history.js'
import { engine } from '../kit/command-line.js'

describe('node/disk: the command line on a real disk', () => {
  let home = ''
  beforeEach(() => {
    home = slashed(realpathSync(mkdtempSync(join(tmpdir(), 'countersign-disk-'))))
  })
  afterEach(() => rmSync(home, { recursive: true }))

  const put = (path: string, text: string | Uint8Array): void => {
    mkdirSync(join(home, path, '..'), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  const countersign = (...argv: string[]): { readonly code: number; readonly out: string; readonly err: string } => {
    let [out, err] = ['', '']
    const terminal = { colour: false, unicode: true, width: 80, progress: false }
    const product = { version: '0.1.0', homepage: null, rulePages: (): ReadonlyMap<string, string> => new Map() }
    const ports = {
      disk,
      terminal,
      out: (text: string) => (out += text),
      err: (text: string) => (err += text),
      now: () => 0,
      folder: home,
      history,
      product,
      serve: () => undefined,
      ownerOf: () => null,
      spreadsheets: () => undefined,
    }
    return { code: run(argv, ports, engine), out, err }
  }

  it('repairs a file of an old encoding and leaves every other byte alone', () => {
    const head = Buffer.from('<meta charset=windows-1251>\r\n<title>', 'latin1')
    const cyrillic = Buffer.from([0xcc, 0xe0, 0xe3, 0xe0, 0xe7, 0xe8, 0xed])
    const page = (tail: string): Buffer => Buffer.concat([head, cyrillic, Buffer.from(`</title>\rym(1);${tail}\n`, 'latin1')])
    put('index.html', page('ym(1);'))
    const ran = countersign('audit', '--fix')
    assert.deepEqual([ran.code, ran.err], [0, '1 problem in 1 file repaired.\n'])
    assert.deepEqual(readFileSync(join(home, 'index.html')), page(''))
  })

  it('writes a report into a folder that was not there', () => {
    put('index.html', 'ym(1);ym(1);')
    assert.equal(countersign('audit', '-f', 'json', '-o', 'reports/today/audit.json').code, 1)
    assert.match(readFileSync(join(home, 'reports/today/audit.json'), 'utf8'), /countersign\/audit@1/)
    assert.match(countersign('audit', '-o', 'index.html/audit.txt').err, /^--output: "index\.html\/audit\.txt" cannot be written/)
  })

  it('tells places of the files themselves where a folder is a link', () => {
    put('sites/shop/index.html', 'ym(1);')
    symlinkSync(join(home, 'sites/shop'), join(home, 'current'), 'junction')
    assert.match(countersign('audit', 'current', '-f', 'json').out, new RegExp(`"root": "${home}/sites/shop"`))
  })

  it('reads settings with a byte order mark, and tells what is wrong in them', () => {
    put('index.html', 'ym(1);')
    put('countersign.yaml', '\uFEFFrules:\n  double-strat: off\n')
    assert.match(countersign('audit').err, /countersign\.yaml:2:3: /)
  })
})
