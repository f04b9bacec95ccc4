import assert from 'node:assert/strict'
import { parseScript } from '../../../src/core/page/script.js'
import type { Dialect } from '../../../src/core/page/script.js'

interface Row {
  readonly title: string
  readonly code: string
  readonly dialect?: Dialect
  readonly module?: boolean
  /** Source text of the top-level statements that carry meaning. */
  readonly statements: readonly string[]
  /** Source text of each wound and its words. */
  readonly wounds?: readonly (readonly [string, string])[]
  readonly comments?: readonly string[]
}

const why = (words: string): string => `the script cannot be parsed: ${words}`

const rows: readonly Row[] = [
  {
    title: 'a handler returns at top level',
    code: "ym(1,'reachGoal','call'); return false;",
    statements: ["ym(1,'reachGoal','call');", 'return false;'],
  },
  { title: 'a javascript: address is a labelled statement', code: "javascript:ym(1,'hit')", statements: ["javascript:ym(1,'hit')"] },
  { title: 'data', code: '{"version": 3, "sources": ["a.js"]}', statements: [] },
  { title: 'nothing', code: ' \n', statements: [] },
  {
    title: 'the old HTML comment around a script',
    code: '<!--\nvar _gaq = []\n//-->',
    statements: ['var _gaq = []'],
    comments: ['', '-->'],
  },
  { title: 'CDATA in comments', code: '//<![CDATA[\nym(1)\n//]]>', statements: ['ym(1)'], comments: ['<![CDATA[', ']]>'] },
  { title: 'CDATA without comments', code: '\n<![CDATA[\nym(1)\n]]>\n', statements: ['ym(1)'] },
  {
    title: 'CDATA as Drupal writes it',
    code: '<!--//--><![CDATA[//><!--\nym(1)\n//--><!]]>',
    statements: ['ym(1)'],
    comments: ['//--><![CDATA[//><!--', '--><!]]>'],
  },
  { title: 'no CDATA: brackets that look like its end', code: 'a[b[0]]>c', statements: ['a[b[0]]>c'] },
  { title: 'hashbang', code: '#!/usr/bin/env node\nbuild()', statements: ['build()'], comments: ['/usr/bin/env node'] },
  {
    title: 'a module in a plain script',
    code: "import { track } from './track.js'\nawait track('a')",
    statements: ["import { track } from './track.js'", "await track('a')"],
  },
  { title: 'a script in a module tag', code: 'with (document) write(1)', module: true, statements: ['with (document) write(1)'] },
  {
    title: 'a name declared twice by two arms of a template',
    code: "const id = 'a'\nconst id = 'b'",
    statements: ["const id = 'a'", "const id = 'b'"],
  },
  { title: 'JSX in a .js file', code: 'const b = <b onClick={go}>x</b>', statements: ['const b = <b onClick={go}>x</b>'] },
  { title: 'types in a .js file', code: 'const id: number = 1', statements: ['const id: number = 1'] },
  {
    title: 'TypeScript',
    dialect: 'ts',
    code: '(gtag as Gtag)("config", process.env.ID!)',
    statements: ['(gtag as Gtag)("config", process.env.ID!)'],
  },
  { title: 'TSX', dialect: 'tsx', code: 'const f = <T,>(a: T) => <b>{a}</b>', statements: ['const f = <T,>(a: T) => <b>{a}</b>'] },
  {
    title: 'Flow types in JSX',
    dialect: 'jsx',
    code: 'const f = (a: string) => <b>{a}</b>',
    statements: ['const f = (a: string) => <b>{a}</b>'],
  },
  {
    title: 'a broken statement between good ones',
    code: "ym(1, 'init')\nvar a = b c\nym(1, 'hit')",
    statements: ["ym(1, 'init')", "ym(1, 'hit')"],
    wounds: [['c\n', why('Unexpected token')]],
  },
  {
    title: 'a broken statement inside a callback',
    code: "$(function () {\n  a b;\n  ym(1, 'hit')\n})\nnext()",
    statements: ["$(function () {\n  a b;\n  ym(1, 'hit')\n})", 'next()'],
    wounds: [['b;', why('Unexpected token')]],
  },
  {
    title: 'a broken object costs its statement only',
    code: "dataLayer.push({\n event: 'a'\n value: 1,\n});\nym(1)",
    statements: ['ym(1)'],
    wounds: [['value: 1,\n});', why('Unexpected token')]],
  },
  {
    title: 'a bracket never closed, in the middle',
    code: 'foo(bar;\nnext();\nym(1)',
    statements: ['next();', 'ym(1)'],
    wounds: [[';', why('Unexpected token')]],
  },
  {
    title: 'a block never closed',
    code: '$(function () {\n ym(1) // last',
    statements: ['$(function () {\n ym(1) // last'],
    wounds: [['', why('it ends too early')]],
    comments: [' last'],
  },
  {
    title: 'a comment never closed',
    code: 'ym(1) /* end',
    statements: ['ym(1)'],
    wounds: [['', why('it ends too early')]],
    comments: [' end'],
  },
  { title: 'one brace too many', code: '}\nym(1)', statements: ['ym(1)'], wounds: [['}', why('Unexpected token')]] },
  {
    title: 'a string over two lines',
    code: "var s = 'a\nb;\nym(1)",
    statements: ['b;', 'ym(1)'],
    wounds: [["'a\n", why('Unterminated string constant')]],
  },
  {
    title: 'a broken arm of an if',
    code: 'if (a) ) ;\nelse b()\nc()',
    statements: ['if (a) ) ;\nelse b()', 'c()'],
    wounds: [[') ;', why('Unexpected token')]],
  },
  {
    title: 'broken TypeScript in a .js file',
    code: 'interface Goal { name: string }\nlet menu: ?string = null\nconst id: number = 1',
    statements: ['interface Goal { name: string }', 'const id: number = 1'],
    wounds: [['?string = null\n', why('Unexpected token')]],
  },
  {
    title: 'comments survive beside and inside broken code',
    code: '// one\na b /* two */ c\n// three\nd()',
    statements: ['d()'],
    wounds: [['b /* two */ c\n// three\n', why('Unexpected token')]],
    comments: [' one', ' two ', ' three'],
  },
]

describe('parseScript', () => {
  for (const row of rows) {
    it(row.title, () => {
      const { program, comments, wounds } = parseScript(row.code, row.dialect ?? 'js', row.module ?? false)
      const slice = (it: { start: number; end: number }): string => row.code.slice(it.start, it.end)
      assert.deepEqual((program?.body ?? []).filter(it => it.type !== 'EmptyStatement').map(slice), row.statements)
      assert.deepEqual(
        wounds.map(it => [slice(it.at), it.why]),
        row.wounds ?? [],
      )
      assert.deepEqual(
        comments.map(it => it.text),
        row.comments ?? [],
      )
    })
  }

  const bombs: Readonly<Record<string, string>> = {
    parentheses: '('.repeat(100_000),
    blocks: '{'.repeat(50_000),
    operators: `a${'+b'.repeat(50_000)}`,
    prose: "<p>it isn't code</p> ".repeat(5_000),
    braces: '}'.repeat(50_000),
    templates: '`${'.repeat(30_000),
    functions: 'function f(){'.repeat(5_000) + '}'.repeat(5_000),
  }
  for (const [title, bomb] of Object.entries(bombs)) {
    it(`outlives a bomb of ${title} and reads what follows where it can`, () => {
      const { program, wounds } = parseScript(bomb, 'js', false)
      assert.ok(wounds.length > 0 && wounds.length <= 45)
      assert.ok(wounds.every(it => it.at.start <= it.at.end && it.at.end <= bomb.length))
      assert.ok(program === null || program.end === bomb.length)
    })
  }
})
