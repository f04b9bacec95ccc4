import assert from 'node:assert/strict'
import { Lines } from '../../src/core/text/index.js'
import { toText } from '../../src/report/index.js'
import type { Audit, Screen } from '../../src/report/index.js'
import { frameOf } from '../../src/report/terminal/frame.js'
import { wrap } from '../../src/report/terminal/wrap.js'
import { auditOf, counter, event, judged, page, spanOf, titleLength } from '../kit/audit.js'

const SCREEN: Screen = { colour: false, unicode: true, width: 80 }

describe('report/text: code frames', () => {
  /** The line, the marked part between « », columns, the shown line, the carets below it. */
  const rows: readonly (readonly [string, string, number, readonly string[]])[] = [
    ['plain', "ym(«104», 'init')", 60, ["ym(104, 'init')", '   ^^^']],
    ['blanks before the code are left out', "\t\t  ym(«104», 'init')", 60, ["ym(104, 'init')", '   ^^^']],
    ['tabs within are two columns', 'a\tb\t«c»', 60, ['a  b  c', '      ^']],
    ['Cyrillic letters are one column each', '<title>«Доставка»</title>', 60, ['<title>Доставка</title>', '       ^^^^^^^^']],
    ['wide letters are two', '計測 «目標» x', 60, ['計測 目標 x', '     ^^^^']],
    ['emoji of several code points are one letter of two columns', '👩‍💻 «👍🏽»!', 60, ['👩‍💻 👍🏽!', '   ^^']],
    ['an accent of its own has no width', 'cafe\u0301 «x»', 60, ['cafe\u0301 x', '     ^']],
    ['control characters are dots', 'a\u001b[31m«b»', 60, ['a·[31mb', '      ^']],
    ['an empty span has one caret', '<title>«»</title>', 60, ['<title></title>', '       ^']],
    ['at the end of a line', '<html>«»', 60, ['<html>', '      ^']],
    ['an empty line', '«»', 60, ['', '^']],
    ['several lines: to the end of the first', "fbq('«track'\n,1»)", 60, ["fbq('track'", '     ^^^^^^']],
    [
      'a long line is cut on both sides',
      `${'a'.repeat(50)}«needle»${'b'.repeat(50)}`,
      40,
      [`…${'a'.repeat(22)}needle${'b'.repeat(10)}…`, `${' '.repeat(23)}^^^^^^`],
    ],
    ['cut behind only', `«needle»${'b'.repeat(50)}`, 40, [`needle${'b'.repeat(32)}…`, '^^^^^^']],
    ['cut before only', `${'a'.repeat(50)}«needle»`, 40, [`…${'a'.repeat(22)}needle`, `${' '.repeat(23)}^^^^^^`]],
    ['a span wider than the screen fills it', `«${'x'.repeat(90)}»`, 40, [`${'x'.repeat(38)}…`, '^'.repeat(38)]],
  ]
  for (const [what, marked, width, expected] of rows) {
    it(what, () => {
      const text = marked.replace(/[«»]/g, '')
      const start = marked.indexOf('«')
      const {
        before,
        marked: middle,
        after,
        indent,
        carets,
      } = frameOf({ text, lines: new Lines(text) }, { start, end: marked.indexOf('»') - 1 }, width, '…')
      assert.deepEqual([before + middle + after, ' '.repeat(indent) + '^'.repeat(carets)], expected)
    })
  }

  it('of a line of megabytes is made in no time and stays narrow', () => {
    const text = `${'x'.repeat(3_000_000)}needle${'y'.repeat(3_000_000)}`
    const { before, marked, after } = frameOf({ text, lines: new Lines(text) }, spanOf(text, 'needle'), 100, '…')
    assert.equal(before.length + marked.length + after.length <= 100, true)
  })
})

describe('report/text', () => {
  const text = "<head>\n  <title>Доставка и оплата</title>\n  <script>ym(104430694, 'init')</script>\n</head>\n"
  const at = spanOf(text, '104430694')
  const title = spanOf(text, 'Доставка и оплата')
  const shop = page('index.html', text, [counter(at), event(at), event(at, { vendor: 'datalayer' })])
  const long = 'The title is 700 pixels wide: search results cut it at about 580, so that visitors do not see its end'
  const finding = {
    at,
    says: 'again',
    related: [
      { path: 'index.html', at: title, says: 'first started here' },
      { path: 'js/metrika.js', at: { start: 0, end: 1 }, says: 'and here' },
    ],
    fix: { title: 'Remove the second start', edits: () => [] },
    offers: [{ title: 'Keep this one and remove the other', edits: () => [] }],
  }

  it('shows each file, each problem with its code, what to do, and the sums', () => {
    const audit = auditOf(
      [shop, page('js/metrika.js', '1'), page('lib/slider.js', 'x', [], { origin: 'vendored' })],
      [
        judged(shop, title, { rule: titleLength, severity: 'info', message: long }),
        judged(shop, at, { finding }),
        judged(page('lib/slider.js', 'x', [], { origin: 'vendored' }), { start: 0, end: 1 }),
        judged(shop, at, { suppressed: { at, reason: null } }),
      ],
      { skipped: [{ path: 'js/big.js', reason: 'is larger than 5 MB' }] },
    )
    assert.equal(
      toText(audit, SCREEN, { elapsed: 1234 }),
      `index.html  2 problems
  info     The title is 700 pixels wide: search results cut it at about 580, so
           that visitors do not see its end  title-length
      2:10 │ <title>Доставка и оплата</title>
           │        ^^^^^^^^^^^^^^^^^
  error    Counter 104430694 is already started on this page  duplicate-counter
      3:14 │ <script>ym(104430694, 'init')</script>
           │            ^^^^^^^^^
       see   line 2  first started here
       see   js/metrika.js:1  and here
       fix   Remove the second start  (--fix does it)
        or   Keep this one and remove the other

Counters  Yandex Metrica 104430694  on 1 page
Events    Yandex Metrica 1, data layer 1
Read      1 page and 2 scripts in 1.2 s
Apart     1 problem in a file that others maintain or a tool makes
          (lib/slider.js), not counted here
Skipped   js/big.js: is larger than 5 MB

✖ 1 error, 1 info · --fix can repair 1 · 1 silenced by comments
`,
    )
  })

  it('of a clean site is a handful of lines', () => {
    assert.equal(
      toText(auditOf([shop]), SCREEN),
      `Counters  Yandex Metrica 104430694  on 1 page
Events    Yandex Metrica 1, data layer 1
Read      1 page and 0 scripts

✔ No problems
`,
    )
  })

  it('says nothing of a clean site when it shall be quiet, and problems only of another', () => {
    assert.equal(toText(auditOf([shop]), SCREEN, { quiet: true }), '')
    assert.match(toText(auditOf([shop], [judged(shop, at)]), SCREEN, { quiet: true }), /duplicate-counter\n.*\n +│ +\^{9}\n$/)
  })

  it('explains what repeats on all pages three times and lists the rest', () => {
    const pages = Array.from({ length: 12 }, (_, n) => page(`p${String(n).padStart(2, '0')}.html`, text))
    const shown = toText(
      auditOf(
        pages,
        pages.map(it => judged(it, at)),
      ),
      SCREEN,
    )
    assert.equal(shown.match(/\^{9}/g)?.length, 3)
    assert.equal(shown.match(/^ {2}error /gm)?.length, 12)
    assert.match(
      shown,
      /^p11\.html {2}1 problem\n {2}error {4}3:14 {2}Counter 104430694 is already started on this page\n {11}duplicate-counter\n/m,
    )
    assert.match(shown, /^Rules {5}error {4}duplicate-counter {2}12$/m)
  })

  it('colours by severity, and uses plain characters where others cannot be shown', () => {
    const audit: Audit = auditOf([shop], [judged(shop, at)])
    const coloured = toText(audit, { ...SCREEN, colour: true })
    assert.match(coloured, /\u001b\[31merror/)
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), toText(audit, SCREEN))
    assert.doesNotMatch(
      toText(auditOf([page('a.html', 'abc')], [judged(page('a.html', 'abc'), { start: 0, end: 1 })]), { ...SCREEN, unicode: false }),
      /[^\x00-\x7f]/,
    )
  })

  it('does not let names and texts of a site reach the terminal', () => {
    const evil = page('a\u001b]0;x\u0007.html', 'x')
    assert.doesNotMatch(
      toText(auditOf([evil], [judged(evil, { start: 0, end: 1 }, { message: 'Counter \u001b[2J is odd' })]), SCREEN),
      /[\u0007\u001b]/,
    )
  })
})

describe('report/terminal/wrap', () => {
  const rows: readonly (readonly [string, number, readonly string[]])[] = [
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['a word-wider-than-all x', 5, ['a', 'word-wider-than-all', 'x']],
    ['計測 目標', 8, ['計測', '目標']],
  ]
  for (const [text, width, expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(wrap(text, width), expected))
})
