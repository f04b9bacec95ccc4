import assert from 'node:assert/strict'
import type { Filter } from '../../../src/client/tracking/filter.js'
import { filterWords, isFiltering, noFilter } from '../../../src/client/tracking/filter.js'
import { problemsBranch } from '../../../src/client/tracking/problems.js'
import type { Finding, ProblemEntry, Site } from '../../../src/client/tracking/site.js'
import { drawn, siteOf, tell } from './shop.js'

const at = (path: string, line: number, message: string, more: Partial<Finding> = {}): Finding => ({
  path,
  range: { start: { line, character: 2 }, end: { line, character: 9 } },
  severity: 'warning',
  message,
  fixable: false,
  ...more,
})

const problems: readonly ProblemEntry[] = [
  {
    rule: 'counter-missing',
    title: 'A page lacks a counter',
    topic: 'counters',
    severity: 'error',
    findings: [
      at('cart.html', 2, 'The counter is missing', { severity: 'error' }),
      at('blog/tea.html', 2, 'The counter is missing', { severity: 'info' }),
    ],
  },
  {
    rule: 'title-shared',
    title: 'Several pages have the same title',
    topic: 'meta',
    severity: 'warning',
    findings: [at('cart.html', 4, '“Tea” is the title of blog/tea.html too', { fixable: true })],
  },
]

const siteWith = (its: readonly ProblemEntry[]): Site => {
  const site = siteOf({})
  const paths = [...new Set(its.flatMap(it => it.findings.map(finding => finding.path)))]
  const uris = Object.fromEntries(paths.map(path => [path, `file:///shop/${path}`]))
  return { ...site, overview: { ...site.overview, problems: its, uris } }
}
const shown = (filter: Partial<Filter>, its = problems): Promise<string> =>
  drawn([problemsBranch('file:///shop', siteWith(its), { ...noFilter, ...filter })])

const MISSING = `  error: counter-missing | 2 · A page lacks a counter
    error: cart.html | line 3
    info: blog/tea.html | line 3
`
const SHARED = `  warning: title-shared | 1 · Several pages have the same title
    warning: cart.html | line 5 · “Tea” is the title of blog/tea.html too
`

describe('problems by rule', () => {
  const rows: readonly { readonly filter: Partial<Filter>; readonly words: string; readonly shows: string }[] = [
    { filter: {}, words: '', shows: `checklist: Problems by rule | 3\n${MISSING}${SHARED}` },
    {
      filter: { severities: ['info', 'warning'] },
      words: 'infos, warnings',
      shows: `checklist: Problems by rule | 2 of 3 · infos, warnings
  info: counter-missing | 1 · A page lacks a counter
    info: blog/tea.html | line 3 · The counter is missing
${SHARED}`,
    },
    { filter: { topics: ['meta'] }, words: 'meta tags', shows: `checklist: Problems by rule | 1 of 3 · meta tags\n${SHARED}` },
    { filter: { fixable: true }, words: 'fixable', shows: `checklist: Problems by rule | 1 of 3 · fixable\n${SHARED}` },
    {
      filter: { text: 'TEA same' },
      words: '“TEA same”',
      shows: `checklist: Problems by rule | 1 of 3 · “TEA same”\n${SHARED}`,
    },
    {
      filter: { topics: ['counters'], text: 'blog' },
      words: 'counters, “blog”',
      shows: `checklist: Problems by rule | 1 of 3 · counters, “blog”
  info: counter-missing | 1 · A page lacks a counter
    info: blog/tea.html | line 3 · The counter is missing
`,
    },
    { filter: { topics: ['links'] }, words: 'links', shows: 'checklist: Problems by rule | 0 of 3 · links\n' },
  ]
  for (const { filter, words, shows } of rows) {
    it(`shows ${words === '' ? 'all' : words}`, async () => {
      assert.equal(await shown(filter), shows)
      assert.equal(filterWords({ ...noFilter, ...filter }, tell), words)
      assert.equal(isFiltering({ ...noFilter, ...filter }), words !== '')
    })
  }

  it('shows them page by page, and folder by folder, where there are very many', async () => {
    const pages = Array.from(
      { length: 70 },
      (_, count) => `${count % 2 === 0 ? 'tea/' : 'tea/green/'}${String(count).padStart(2, '0')}.html`,
    )
    const many = { ...problems[1]!, findings: pages.map(path => at(path, 0, `${path} has it too`)) }
    const lines = (await shown({}, [many])).split('\n')
    assert.deepEqual(lines.slice(0, 6), [
      'checklist: Problems by rule | 70',
      '  warning: title-shared | 70 · Several pages have the same title',
      '    folder: tea | 70 pages',
      '      folder: green | 35 pages',
      '        file: 01.html | 1',
      '          warning: tea/green/01.html | line 1 · tea/green/01.html has it too',
    ])
    assert.equal(lines.filter(it => it.includes('file:')).length, 70)
  })
})
