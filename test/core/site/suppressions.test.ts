import assert from 'node:assert/strict'
import { rule } from '../../../src/core/model/index.js'
import type { Ask, Page, Rule } from '../../../src/core/model/index.js'
import { Workspace } from '../../../src/core/site/index.js'
import { counter, directive, page } from '../../kit/page.js'

/** Says every `#1` of a page. */
const numbers: Rule = rule({
  id: 'numbers',
  title: 'A number is here',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { here: 'Number {id}' },
  *check({ facts }) {
    for (const fact of facts('counter')) yield { at: fact.at, says: 'here', with: { id: fact.vendor } }
  },
})
const others: Rule = {
  ...numbers,
  id: 'others',
  *check() {
    yield* []
  },
}
const account: string[] = []
const last: Rule = {
  ...numbers,
  id: 'last',
  last: true,
  *check({ suppressions, page: { text } }: Ask) {
    account.push(...suppressions.map(({ rule: named, did, meant }) => [named?.id ?? '*', did, ...meant].join(' ')))
    if (text.includes('speak')) yield { at: { start: 0, end: 1 }, says: 'here', with: { id: 'last' } }
  },
}

function made(source: string): Page {
  const comments = [...source.matchAll(/\/\/ (countersign-[^\n\r]*)|\/\*(.*?)\*\/|<!--(.*?)-->/gs)].map(match => match[0])
  const seen = new Map<string, number>()
  const facts = comments.map(comment => {
    const count = seen.get(comment) ?? 0
    seen.set(comment, count + 1)
    return directive(source, comment, count)
  })
  const found = [...source.matchAll(/#(\d)/g)].map(match =>
    counter(match[1] ?? '', '1', { at: { start: match.index, end: match.index + 2 } }),
  )
  return page('a.js', { text: source, facts: [...facts, ...found] })
}

interface Row {
  readonly name: string
  readonly source: string
  /** Numbers that are still said. */
  readonly said: string
  readonly account: readonly string[]
}

const rows: readonly Row[] = [
  {
    name: 'the next line',
    source: '// countersign-disable-next-line numbers -- known\n#1 #2\n#3',
    said: '3',
    account: ['numbers kept-back'],
  },
  {
    name: 'the next line, with carriage returns',
    source: '#0\r\n// countersign-disable-next-line numbers\r\n#1\r\n#3',
    said: '03',
    account: ['numbers kept-back'],
  },
  {
    name: 'the next line of several',
    source: '/* countersign-disable-next-line\n numbers\n*/\n#1\n#2',
    said: '2',
    account: ['numbers kept-back'],
  },
  {
    name: 'the next line after markup',
    source: '<p>#0 <!-- countersign-disable-next-line --></p>\n<p>#1</p>\n#2',
    said: '02',
    account: ['* kept-back'],
  },
  { name: 'its own line', source: '#1 // countersign-disable-line numbers\n#2', said: '2', account: ['numbers kept-back'] },
  { name: 'all that follows', source: '#1 /* countersign-disable numbers */ #2\n#3', said: '1', account: ['numbers kept-back'] },
  { name: 'until enabled', source: '// countersign-disable\n#1\n// countersign-enable\n#2', said: '2', account: ['* kept-back'] },
  {
    name: 'until its rule is enabled',
    source: '// countersign-disable\n#1\n// countersign-enable others\n#2\n// countersign-enable numbers\n#3',
    said: '3',
    account: ['* kept-back'],
  },
  {
    name: 'until everything is enabled',
    source: '// countersign-disable numbers\n#1\n// countersign-enable\n#2',
    said: '2',
    account: ['numbers kept-back'],
  },
  { name: 'the file', source: '#1\n// countersign-disable-file numbers\n#2', said: '', account: ['numbers kept-back'] },
  { name: 'another rule', source: '// countersign-disable-next-line others\n#1', said: '1', account: ['others idle'] },
  { name: 'nothing there', source: '// countersign-disable-next-line numbers\n\n#1', said: '1', account: ['numbers idle'] },
  { name: 'nothing at the end', source: '#1\n// countersign-disable-next-line numbers', said: '1', account: ['numbers idle'] },
  { name: 'a rule nobody knows', source: '// countersign-disable-next-line number\n#1', said: '1', account: ['number unknown numbers'] },
  { name: 'a rule that does not run', source: '// countersign-disable-next-line off-rule\n#1', said: '1', account: ['off-rule off'] },
  {
    name: 'several rules',
    source: '// countersign-disable-next-line numbers, others, nonsense-rule\n#1',
    said: '',
    account: ['numbers kept-back', 'others idle', 'nonsense-rule unknown'],
  },
  {
    name: 'a line twice',
    source: '// countersign-disable numbers\n// countersign-disable-next-line numbers\n#1',
    said: '',
    account: ['numbers kept-back', 'numbers kept-back'],
  },
  { name: 'all, but not the rule about suppressions', source: '// countersign-disable-file -- speak\n', said: 'last', account: ['* idle'] },
  {
    name: 'the rule about suppressions by its name',
    source: '// countersign-disable-file last -- speak\n',
    said: '',
    account: ['last idle'],
  },
  {
    name: 'nothing by a misspelt end',
    source: '// countersign-disable numbers\n#1\n// countersign-enable number\n#2',
    said: '',
    account: ['numbers kept-back', 'number unknown numbers'],
  },
]

describe('suppressing comments', () => {
  for (const row of rows) {
    it(`keep back ${row.name}`, () => {
      account.length = 0
      const off = { ...others, id: 'off-rule' }
      const settings = { severity: ({ id }: Rule) => (id === 'off-rule' ? ('off' as const) : ('error' as const)), option: () => undefined }
      const workspace = new Workspace({ trackers: [], rules: [last, numbers, others, off], settings })
      workspace.put(made(row.source))
      const said = workspace.findings('a.js').filter(one => one.suppressed === null)
      assert.equal(said.map(one => one.message.replace('Number ', '')).join(''), row.said)
      assert.deepEqual(account, row.account)
    })
  }

  it('give their place and reason', () => {
    const workspace = new Workspace({ trackers: [], rules: [numbers] })
    const source = '// countersign-disable-next-line numbers -- the shop of a partner\n#1'
    workspace.put(made(source))
    assert.deepEqual(workspace.findings('a.js')[0]?.suppressed, {
      at: { start: 0, end: source.indexOf('\n') },
      reason: 'the shop of a partner',
    })
  })
})
