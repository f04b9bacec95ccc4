import assert from 'node:assert/strict'
import { coded, escaped, prose } from '../../../src/client/tracking/node.js'
import { markdownTable, tabbedTable } from '../../../src/client/tracking/tables.js'
import { find, treeOf } from './shop.js'

const page = (code: string): string => `<html><head><title>A page</title><script>\n${code}\n</script></head><body></body></html>`
const files = {
  'a.html': page("ym(97346128,'init',{});ym(97346128,'reachGoal','order')"),
  'b.html': `${page('')}<?php include $part ?>`,
  'c.html': page('') + "<!-- <script>ym(12345678,'init',{})</script> -->",
  'countersign.yaml':
    'rules: { title-length: off, noscript-missing: off, description-missing: off, charset-missing: off, viewport-missing: off, lang-missing: off }',
}

describe('tables of the view', () => {
  const rows: readonly { readonly of: string; readonly table: string }[] = [
    {
      of: 'Counters',
      table: `Vendor | ID | State | Pages with it | Pages without it | Places in the code
Yandex Metrica | 97346128 | runs | 1 | 1 | 1
Yandex Metrica | 12345678 | commented out | 0 | 0 | 1
`,
    },
    {
      of: '97346128',
      table: `Vendor | ID | Page | Has it
Yandex Metrica | 97346128 | a.html | yes
Yandex Metrica | 97346128 | c.html | no
Yandex Metrica | 97346128 | b.html | not known
`,
    },
    { of: '12345678', table: 'Vendor | ID | File | Line\nYandex Metrica | 12345678 | c.html | 3\n' },
    {
      of: 'Goals and events',
      table: 'Name | Vendor | Kind | State | Sent on | File | Line\norder | Yandex Metrica | goal | runs |  | a.html | 2\n',
    },
    {
      of: 'Pages',
      table: `Page | Title | Kind | Errors | Warnings | Infos
a.html | A page | page | 0 | 1 | 0
b.html | A page | page | 0 | 1 | 0
c.html | A page | page | 0 | 1 | 0
`,
    },
    {
      of: 'a.html',
      table: `Page | Kind | Vendor | ID or name | What it does | State | Sent on | File | Line
a.html | counter | Yandex Metrica | 97346128 | started | runs |  | a.html | 2
a.html | event | Yandex Metrica | order | goal | runs |  | a.html | 2
`,
    },
    {
      of: 'title-shared',
      table: `Rule | Severity | Message | File | Line
${['a', 'b', 'c']
  .map(
    it => `title-shared | warning | This title is on 2 other pages too: people cannot tell them apart in search results | ${it}.html | 1\n`,
  )
  .join('')}`,
    },
  ]
  for (const { of, table } of rows) {
    it(`of ${of}`, async () => {
      const made = await (await find(treeOf(files), of)).table?.()
      assert.equal(made === undefined ? null : tabbedTable(made).replaceAll('\t', ' | '), table)
    })
  }

  const awkward = {
    head: ['Name', 'Line'],
    rows: [
      ['a|b\nc', '7'],
      ['=HYPERLINK("x")', '-3'],
      ['-sale', '@x'],
    ],
  }

  it('as Markdown', () =>
    assert.equal(markdownTable(awkward), '| Name | Line |\n| --- | --- |\n| a\\|b c | 7 |\n| =HYPERLINK("x") | -3 |\n| -sale | @x |\n'))

  it('for a spreadsheet, which must run none of it', () =>
    assert.equal(tabbedTable(awkward), "Name\tLine\na|b c\t7\n'=HYPERLINK(\"x\")\t-3\n'-sale\t'@x\n"))
})

describe('texts as Markdown', () => {
  it('are shown letter for letter', () => {
    assert.equal(escaped('<b>*a_b*</b> [x](y) $(zap)'), '\\<b\\>\\*a\\_b\\*\\</b\\> \\[x\\]\\(y\\) \\$\\(zap\\)')
    assert.equal(coded('a`b'), '`` a`b ``')
    assert.equal(prose('`a_b` is no_event of `x`'), '`a_b` is no\\_event of `x`')
  })
})
