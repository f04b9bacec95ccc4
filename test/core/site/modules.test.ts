import assert from 'node:assert/strict'
import { COMPILER_PATHS } from '../../../src/core/model/index.js'
import type { Value } from '../../../src/core/model/index.js'
import { aliasedBy } from '../../../src/core/site/aliases.js'
import { followImport } from '../../../src/core/site/modules.js'
import { pathBook } from '../../../src/core/site/paths.js'

const paths = [
  'src/app.ts',
  'src/track.ts',
  'src/metrika/index.js',
  'src/metrika/ym.js',
  'src/lib/goals.js',
  'src/App.vue',
  'web/lib/only.js',
  'src/v1.2.js',
]
const ground = { book: pathBook(paths), hosts: new Set<string>(), exists: (path: string) => path === 'src/skipped.js' }

const config = JSON.parse('{"baseUrl":"./web","paths":{"~lib/*":["./lib/*"],"#goals":["../src/lib/goals.js"],"none":["lib/only.js"]}}') as {
  readonly baseUrl: string
  readonly paths: Readonly<Record<string, readonly string[]>>
}
const at = { start: 0, end: 0 }
const text = (word: string): Value => ({ kind: 'text', text: word, at, exact: false })
const object = (entries: Readonly<Record<string, Value>>): Value => ({
  kind: 'object',
  entries: Object.entries(entries).map(([key, value]) => ({ key, keyAt: at, value })),
  open: false,
  at,
})
const options = object({
  baseUrl: text(config.baseUrl),
  paths: object(
    Object.fromEntries(Object.entries(config.paths).map(([key, list]) => [key, { kind: 'list', items: list.map(text), open: false, at }])),
  ),
})
const aliased = aliasedBy([{ fact: { kind: 'variable', name: COMPILER_PATHS, value: options, at, whole: at }, from: 'tsconfig.json' }])

describe('module specifiers by the compiler’s settings', () => {
  const named: readonly (readonly [specifier: string, leads: string | null])[] = [
    ['~lib/only', 'web/lib/only.js'],
    ['#goals', 'src/lib/goals.js'],
    ['lib/only', 'web/lib/only.js'],
    ['none', 'web/lib/only.js'],
    ['~lib/gone', null],
    ['react', null],
  ]
  for (const [specifier, leads] of named) {
    it(specifier, () =>
      assert.deepEqual(
        followImport(specifier, 'src/app.ts', { ...ground, aliased }),
        leads === null ? { is: 'outside' } : { is: 'file', path: leads },
      ),
    )
  }
})

const rows: readonly (readonly [specifier: string, from: string, leads: string | null | { readonly missing: string }])[] = [
  ['./track', 'src/app.ts', 'src/track.ts'],
  ['./track.js', 'src/app.ts', 'src/track.ts'],
  ['./metrika', 'src/app.ts', 'src/metrika/index.js'],
  ['./metrika/', 'src/app.ts', 'src/metrika/index.js'],
  ['./metrika/ym', 'src/app.ts', 'src/metrika/ym.js'],
  ['..', 'src/metrika/ym.js', { missing: 'src/' }],
  ['.', 'src/metrika/ym.js', 'src/metrika/index.js'],
  ['../track?raw', 'src/metrika/ym.js', 'src/track.ts'],
  ['./App.vue', 'src/app.ts', 'src/App.vue'],
  ['./v1.2', 'src/app.ts', 'src/v1.2.js'],
  ['/src/track.ts', 'src/app.ts', 'src/track.ts'],
  ['/track', 'src/metrika/ym.js', 'src/track.ts'],
  ['@/lib/goals', 'src/app.ts', 'src/lib/goals.js'],
  ['~/lib/goals.js', 'src/app.ts', 'src/lib/goals.js'],
  ['@/lib/only', 'src/app.ts', 'web/lib/only.js'],
  ['./skipped.js', 'src/app.ts', 'src/skipped.js'],
  ['./gone', 'src/app.ts', { missing: 'src/gone' }],
  ['@/gone', 'src/app.ts', { missing: 'src/gone' }],
  ['react', 'src/app.ts', null],
  ['@scope/tool', 'src/app.ts', null],
  ['node:fs', 'src/app.ts', null],
  ['https://esm.sh/umami', 'src/app.ts', null],
  ['./style.css', 'src/app.ts', null],
  ['./data.json', 'src/app.ts', null],
  ['./logo.svg?url', 'src/app.ts', null],
]

describe('module specifiers', () => {
  for (const [specifier, from, leads] of rows) {
    it(`${specifier} in ${from}`, () => {
      const expected =
        leads === null
          ? { is: 'outside' }
          : typeof leads === 'string'
            ? { is: 'file', path: leads }
            : { is: 'missing', path: leads.missing }
      assert.deepEqual(followImport(specifier, from, ground), expected)
    })
  }
})
