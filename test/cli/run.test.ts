import assert from 'node:assert/strict'
import type { AuditDocument } from '../../src/report/index.js'
import { countersign } from '../kit/command-line.js'

const CLEAN = { '/home/ann/shop/index.html': '<title>Our shop</title>ym(1);' }
const TWICE = { '/home/ann/shop/index.html': '<title>Our shop</title>\nym(1);\nym(1);\n' }
const SHORT = { '/home/ann/shop/index.html': '<title>Hi</title>' }

describe('countersign audit: exit codes', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ['audit', CLEAN, 0],
    ['audit', TWICE, 1],
    ['audit', SHORT, 0],
    ['audit --fail-on warning', SHORT, 1],
    ['audit --fail-on info', SHORT, 1],
    ['audit --fail-on never', TWICE, 0],
    ['audit --rule short-title=error', SHORT, 1],
    ['audit --rule double-start=off', TWICE, 0],
    ['audit --rule double-start=info,short-title=off --fail-on warning', TWICE, 0],
    ['audit --format json', TWICE, 1],
    ['audit --fix', TWICE, 0],
    ['audit --fix-dry-run', TWICE, 1],
    ['audit .', CLEAN, 0],
    ['audit index.html', TWICE, 1],
    ['audit indx.html', TWICE, 2],
    ['audit --format yaml', CLEAN, 2],
    ['audit --rule double-strat=off', CLEAN, 2],
    ['audit --config missing.yaml', CLEAN, 2],
    ['', CLEAN, 2],
    ['adit', CLEAN, 2],
    ['--help', CLEAN, 0],
    ['audit --help', CLEAN, 0],
    ['--version', CLEAN, 0],
    ['rules', CLEAN, 0],
    ['trackers', CLEAN, 0],
    ['inventory', CLEAN, 0],
    ['graph index.html', CLEAN, 0],
    ['graph index.html .', CLEAN, 0],
    ['graph shop/index.html /home/ann/shop', { '/home/ann/shop/shop/index.html': 'ym(1);' }, 0],
    ['graph index.htm', CLEAN, 2],
    ['graph', CLEAN, 2],
    ['graph index.html --format sarif', CLEAN, 2],
    ['explain double-start', CLEAN, 0],
    ['explain double', CLEAN, 2],
  ]
  for (const [line, files, code] of rows) {
    it(`${code}: countersign ${line}`, () => {
      const ran = countersign(line.split(' ').filter(Boolean), files)
      assert.equal(ran.code, code, ran.err)
      assert.equal(ran.err === '', code !== 2 && !line.includes('--fix'))
    })
  }
})

describe('countersign graph: what is printed', () => {
  it('text and json', () => {
    assert.equal(
      countersign(['graph', 'index.html'], TWICE).out,
      'index.html  everything that runs here is known\n  1  index.html  the page itself\n       line 2  counter Yandex Metrica 1  snippet\n       line 3  counter Yandex Metrica 1  snippet\n',
    )
    const { schema, root, page } = JSON.parse(countersign(['graph', 'index.html', '-f', 'json'], TWICE).out) as Record<string, unknown>
    assert.deepEqual([schema, root, page], ['countersign/graph@1', '/home/ann/shop', 'index.html'])
  })
})

describe('countersign audit: a rule that breaks down', () => {
  const files = { ...TWICE, '/home/ann/shop/worse.html': '<title>A</title> breaks short-title' }

  it('costs its own findings alone, is told, and gives exit code 2', () => {
    const { code, out, err } = countersign(['audit', '--format', 'json'], files)
    assert.equal(code, 2)
    assert.match(err, /The rule "short-title" broke down on worse\.html: RangeError: no such letter\.\nThis is a mistake of ours/)
    const { problems, failures } = JSON.parse(out) as AuditDocument
    assert.ok(problems.some(it => it.rule === 'double-start'))
    assert.deepEqual(failures, [{ rule: 'short-title', path: 'worse.html', reason: 'RangeError: no such letter' }])
  })

  it('does no harm where it does not run', () => {
    assert.equal(countersign(['audit', '--profile', 'privacy', '--fail-on', 'never'], files).code, 0)
    assert.match(
      countersign(['audit', '--profile', 'ads,privcy'], files).err,
      /--profile: write recommended, strict, seo, ads, privacy, not "privcy"\. Did you mean privacy\?/,
    )
    assert.equal(countersign(['audit', '--rule', 'short-title=off', '--fail-on', 'never'], files).code, 0)
  })
})

describe('countersign audit: what is printed', () => {
  it('text, json, sarif, github', () => {
    assert.match(countersign(['audit'], TWICE).out, /^index\.html {2}1 problem\n {2}error {4}Counter 1 is already started/)
    const document = JSON.parse(countersign(['audit', '-f', 'json'], TWICE).out) as AuditDocument
    assert.deepEqual([document.root, document.problems.length, document.pages[0]?.counters.length], ['/home/ann/shop', 1, 2])
    assert.match(countersign(['audit', '-f', 'sarif'], TWICE).out, /"ruleId": "double-start"/)
    assert.match(countersign(['audit', '-f', 'github'], TWICE).out, /^::error file=index\.html,line=3,/)
  })

  it('to a file with --output, and nothing to the screen', () => {
    const ran = countersign(['audit', '--output', 'out/report.txt'], TWICE, {
      terminal: { colour: true, unicode: true, width: 80, progress: false },
    })
    assert.equal(ran.out, '')
    assert.match(ran.files['/home/ann/shop/out/report.txt'] ?? '', /^index\.html/)
  })

  it('in colour on a terminal, unless told not to', () => {
    const terminal = { colour: true, unicode: true, width: 80, progress: false }
    assert.match(countersign(['audit'], TWICE, { terminal }).out, /\u001b\[/)
    assert.doesNotMatch(countersign(['audit', '--no-color'], TWICE, { terminal }).out, /\u001b\[/)
  })

  it('nothing at all for a clean site with --quiet', () => assert.equal(countersign(['audit', '--quiet'], CLEAN).out, ''))

  it('leaves larger files unread and says so', () => {
    const { out } = countersign(['audit', '--max-file-size', '10'], TWICE)
    assert.match(out, /Skipped {3}index\.html: is larger than 10 bytes/)
  })

  it('progress on a terminal only, and none of it stays', () => {
    let time = 0
    const terminal = { colour: false, unicode: true, width: 80, progress: true }
    const { err } = countersign(['audit'], TWICE, { terminal, now: () => (time += 100) })
    assert.match(err, /Reading 1 of 1 {2}index\.html/)
    assert.equal(err.endsWith('\r\u001b[K'), true)
    assert.equal(countersign(['audit', '-q'], TWICE, { terminal, now: () => (time += 100) }).err, '')
  })
})

describe('countersign audit: what is audited', () => {
  const two = {
    '/home/ann/shop/.git/HEAD': '',
    '/home/ann/shop/index.html': 'ym(1);ym(1);',
    '/home/ann/shop/blog/index.html': 'ym(2);ym(2);',
    '/home/ann/shop/lib/a.js': 'ym(3);ym(3);',
    '/home/ann/other/page.html': 'ym(4);ym(4);',
  }
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, string, readonly string[]])[] = [
    ['', {}, '/home/ann/shop', ['blog/index.html', 'index.html']],
    ['blog', {}, '/home/ann/shop/blog', ['index.html']],
    ['index.html', {}, '/home/ann/shop', ['index.html']],
    ['blog/index.html', {}, '/home/ann/shop', ['blog/index.html']],
    ['blog index.html', {}, '/home/ann/shop', ['blog/index.html', 'index.html']],
    ['blog .', {}, '/home/ann/shop', ['blog/index.html', 'index.html']],
    ['../other', {}, '/home/ann/other', ['page.html']],
    ['../other/page.html', {}, '/home/ann/other', ['page.html']],
    ['. ../other', {}, '/home/ann', ['other/page.html', 'shop/blog/index.html', 'shop/index.html']],
    ['blog', { '/home/ann/shop/countersign.yaml': 'exclude: [index.html]' }, '/home/ann/shop', []],
    ['blog', { '/home/ann/countersign.yaml': 'rules: {double-start: off}' }, '/home/ann/shop/blog', ['index.html']],
    ['', { '/home/ann/shop/countersign.yaml': 'exclude: [blog]' }, '/home/ann/shop', ['index.html']],
    ['', { '/home/ann/shop/blog/countersign.yaml': 'rules: {double-start: off}' }, '/home/ann/shop', ['index.html']],
    ['', { '/home/ann/shop/countersign.yaml': 'vendored: ["!lib"]' }, '/home/ann/shop', ['blog/index.html', 'index.html', 'lib/a.js']],
    ['', { '/home/ann/shop/countersign.json': '{"vendored": ["blog"]}' }, '/home/ann/shop', ['index.html']],
    ['--config c.yaml', { '/home/ann/shop/c.yaml': 'exclude: [/index.html]' }, '/home/ann/shop', ['blog/index.html']],
    [
      '--config c.yaml blog',
      { '/home/ann/shop/c.yaml': '', '/home/ann/shop/countersign.yaml': 'exclude: [blog]' },
      '/home/ann/shop/blog',
      ['index.html'],
    ],
  ]
  for (const [line, more, root, paths] of rows) {
    it(`${line || 'without a path'}${Object.entries(more)
      .map(([file, text]) => `, ${file}: ${text}`)
      .join('')}`, () => {
      const ran = countersign(['audit', '--format', 'json', ...line.split(' ').filter(Boolean)], { ...two, ...more })
      assert.notEqual(ran.out, '', ran.err)
      const document = JSON.parse(ran.out) as AuditDocument
      assert.deepEqual([document.root, document.problems.map(({ path }) => path)], [root, paths])
    })
  }

  it('addresses in SARIF and for GitHub start from the root of the repository', () => {
    assert.match(countersign(['audit', 'blog', '-f', 'github'], two).out, /^::error file=blog\/index\.html,/)
    assert.match(countersign(['audit', 'blog', '-f', 'sarif'], two).out, /"uri": "blog\/index\.html"/)
  })
})

describe('countersign audit --fix', () => {
  const thrice = { '/home/ann/shop/index.html': 'ym(1);\r\nym(1);ym(1);\r\n', '/home/ann/shop/lib/a.js': 'ym(3);ym(3);' }

  it('repairs until nothing is left, even where fixes touch, and only the site’s own files', () => {
    const ran = countersign(['audit', '--fix'], thrice)
    assert.equal(ran.files['/home/ann/shop/index.html'], 'ym(1);\r\n\r\n')
    assert.equal(ran.files['/home/ann/shop/lib/a.js'], 'ym(3);ym(3);')
    assert.equal(ran.err, '2 problems in 1 file repaired.\n')
    assert.match(ran.out, /No problems/)
    assert.equal(countersign(['audit', '--fix'], ran.files).err, '')
  })

  it('changes only what was named', () => {
    const files = { ...thrice, '/home/ann/shop/other.html': 'ym(1);ym(1);' }
    const ran = countersign(['audit', '--fix', 'other.html'], files)
    assert.deepEqual(
      [ran.files['/home/ann/shop/index.html'], ran.files['/home/ann/shop/other.html']],
      [thrice['/home/ann/shop/index.html'], 'ym(1);'],
    )
  })

  it('tells a file that cannot be written, and its problems as they stay', () => {
    const ran = countersign(['audit', '--fix'], { '/home/ann/shop/index.html': 'read-only ym(1);ym(1);' })
    assert.equal(ran.code, 1)
    assert.equal(ran.err, 'index.html cannot be written: permission denied: it was not repaired.\n')
  })

  it('--fix-dry-run prints the difference and writes nothing', () => {
    const ran = countersign(['audit', '--fix-dry-run'], thrice)
    assert.equal(ran.out, '--- a/index.html\n+++ b/index.html\n@@ -1,2 +1,2 @@\n ym(1);\r\n-ym(1);ym(1);\r\n+\r\n')
    assert.equal(ran.err, '2 problems in 1 file would be repaired by --fix.\n')
    assert.deepEqual(ran.files, thrice)
    assert.equal(countersign(['audit', '--fix-dry-run'], CLEAN).err, 'Nothing can be repaired safely.\n')
  })
})

describe('countersign: mistakes', () => {
  const settings = { ...CLEAN, '/home/ann/shop/countersign.yaml': 'rules:\n  double-strat: off\n' }
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['audit indx.html', CLEAN, /^There is no "indx\.html": nothing called "indx\.html" stands here\. Did you mean index\.html\?\n$/],
    ['audit ../shp/index.html', CLEAN, /nothing called "shp" stands in \/home\/ann\. Did you mean shop\?\n$/],
    [
      'audit --rule double-strat=off',
      CLEAN,
      /^--rule: there is no rule "double-strat"\. Did you mean double-start\? `countersign rules` lists all\.\n$/,
    ],
    ['audit --rule double-start=warn', CLEAN, /^--rule: write double-start=off, .*, not "double-start=warn"\./],
    ['audit --rule double-start', CLEAN, /^--rule: write double-start=off/],
    ['audit --max-file-size huge', CLEAN, /^--max-file-size: "huge" is no size\. Write bytes \(5000000\) or a text such as "5 MB"\.\n$/],
    ['audit --formt json', CLEAN, /^Unknown option '--formt'\. Did you mean --format\?\n$/],
    ['audit --format yaml', CLEAN, /argument 'yaml' is invalid\. Allowed choices are text, json, sarif, github\.\n$/],
    ['audit --fix --fix-dry-run', CLEAN, /cannot be used with option/],
    ['audi', CLEAN, /^Unknown command 'audi'\. Did you mean audit\?\nTo audit a folder or a file: countersign audit audi\n$/],
    ['audit --config no.yaml', CLEAN, /^--config: there is no file "no\.yaml"\.\n$/],
    ['audit --output .', CLEAN, /^--output: "\." is a folder\.\n$/],
    ['explain double-strat', CLEAN, /^There is no rule "double-strat"\. Did you mean double-start\?/],
    ['audit', settings, /^\/home\/ann\/shop\/countersign\.yaml:2:3: .*double-strat.*double-start.*\nNothing was audited/],
  ]
  for (const [line, files, message] of rows) {
    it(line, () => {
      const ran = countersign(line.split(' '), files)
      assert.match(ran.err, message)
      assert.deepEqual([ran.code, ran.out, ran.files], [2, '', files])
    })
  }
})

describe('countersign lsp', () => {
  for (const argv of [['lsp'], ['lsp', '--stdio']]) {
    it(argv.join(' '), () => {
      const { code, out } = countersign(argv, {})
      assert.deepEqual([code, out], [0, 'served'])
    })
  }
})

describe('countersign: lists', () => {
  it('rules', () => {
    assert.equal(
      countersign(['rules'], {}).out,
      `Counters
  double-start  error    A counter is started twice on one page

Titles, descriptions and other meta tags
  short-title   warning  A title is too short to tell what the page is about

2 rules. countersign explain <rule> tells why a rule matters and what is right.
`,
    )
  })

  it('explain', () => {
    assert.equal(
      countersign(['explain', 'double-start'], {}).out,
      `double-start  error  counters, precision very-high, asked by recommended, strict, ads

A counter is started twice on one page

Why: visits count twice.

    ym(1)

Options in countersign.yaml
  limit  How many starts are allowed. Default: 1.
`,
    )
  })

  it('trackers', () => {
    assert.equal(
      countersign(['trackers'], {}).out,
      `  ga-old          Old Analytics   property such as UA-1-1  retired 2023-07-01: GA4
  yandex-metrica  Yandex Metrica  counter such as 12345678

2 vendors
`,
    )
  })

  it('inventory', () => {
    assert.match(
      countersign(['inventory'], TWICE).out,
      /^Counters {2}1\n {2}Yandex Metrica {2}1 {2}on 1 page\n {6}index\.html:2 {2}snippet\n/,
    )
    assert.match(countersign(['inventory', '--format', 'csv'], TWICE).out, /^what,vendor,/)
    assert.match(countersign(['inventory', '-f', 'json'], TWICE).out, /countersign\/inventory@1/)
  })

  it('help', () => {
    const { out } = countersign(['audit', '--help'], {})
    for (const option of [
      '--format',
      '--output',
      '--config',
      '--profile',
      '--rule',
      '--fail-on',
      '--fix',
      '--fix-dry-run',
      '--quiet',
      '--no-color',
      '--max-file-size',
    ]) {
      assert.match(out, new RegExp(`^ .*${option}\\b`, 'm'))
    }
    assert.equal(countersign(['help', 'audit'], {}).out, out)
    assert.match(countersign(['--help'], {}).out, /audit \[options\] \[paths\.\.\.\]/)
    assert.equal(countersign(['--version'], {}).out, '0.1.0\n')
  })
})
