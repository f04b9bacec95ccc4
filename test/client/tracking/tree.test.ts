import assert from 'node:assert/strict'
import { byFolder } from '../../../src/client/tracking/by-folder.js'
import type { Node, Nodes } from '../../../src/client/tracking/node.js'
import { node } from '../../../src/client/tracking/node.js'
import { onceAtATime } from '../../../src/client/tracking/once.js'
import { ALL, openTree } from '../../../src/client/tracking/tree.js'
import { drawn } from './shop.js'

/** Lines by label, with what is beside them and what stands below: a tree in one glance. */
interface Plan {
  readonly [label: string]: string | readonly [detail: string, below: Plan]
}

function grow(plan: Plan, parent = 'root'): Nodes {
  return Object.entries(plan).map(([label, given]): Node => {
    const [detail, below] = typeof given === 'string' ? [given, null] : given
    const line = node(parent, label, { label, detail, icon: { name: 'file' } })
    return below === null ? line : { ...line, children: () => Promise.resolve(grow(below, line.id)) }
  })
}

const at = (...labels: readonly string[]): string => ['root', ...labels].join('\n')
const before: Plan = {
  Counters: ['2', { '111': ['on 3 pages', { 'a.html': '', 'b.html': '' }], '222': 'on 1 page' }],
  Pages: ['2', { 'a.html': 'fine' }],
}

/** The tree as it was seen with the lines that were open, then another. */
async function redrawn(now: Plan, open: readonly string[]): Promise<readonly string[]> {
  const tree = openTree()
  await tree.replace(grow(before))
  for (const id of [ALL, ...open]) await tree.children(id)
  return tree.replace(grow(now))
}

describe('the tree that was seen', () => {
  const open = [at('Counters'), at('Counters', '111')]
  const rows: readonly {
    readonly what: string
    readonly now: Plan
    readonly open?: readonly string[]
    readonly draws: readonly string[]
  }[] = [
    { what: 'nothing when nothing has changed', now: before, draws: [] },
    {
      what: 'one line when it looks other',
      now: { ...before, Counters: ['2', { '111': ['on 4 pages', { 'a.html': '', 'b.html': '' }], '222': 'on 1 page' }] },
      draws: [at('Counters', '111')],
    },
    {
      what: 'the line above when one below it is new',
      now: { ...before, Counters: ['2', { '111': ['on 3 pages', { 'a.html': '', 'b.html': '', 'c.html': '' }], '222': 'on 1 page' }] },
      draws: [at('Counters', '111')],
    },
    {
      what: 'the line above when one below it is gone',
      now: { ...before, Counters: ['2', { '111': ['on 3 pages', { 'b.html': '' }], '222': 'on 1 page' }] },
      draws: [at('Counters', '111')],
    },
    {
      what: 'no line twice',
      now: { ...before, Counters: ['3', { '111': ['on 4 pages', { 'c.html': '' }], '222': 'on 2 pages' }] },
      draws: [at('Counters')],
    },
    {
      what: 'nothing of what nobody has opened',
      now: { ...before, Pages: ['2', { 'a.html': 'broken', 'c.html': '' }] },
      draws: [],
    },
    {
      what: 'a line that has nothing below it any more',
      now: { ...before, Counters: ['2', { '111': 'on 3 pages', '222': 'on 1 page' }] },
      draws: [at('Counters', '111')],
    },
    { what: 'all when a root is gone', now: { Pages: before['Pages']! }, draws: [ALL] },
    { what: 'all when the roots have another order', now: { Pages: before['Pages']!, Counters: before['Counters']! }, draws: [ALL] },
  ]
  for (const { what, now, draws } of rows) {
    it(`draws ${what}`, async () => assert.deepEqual(await redrawn(now, open), draws))
  }

  it('draws everything when nothing was seen before', async () => {
    const tree = openTree()
    assert.deepEqual(await tree.replace(grow(before)), [ALL])
    assert.deepEqual(await tree.replace([]), [ALL])
  })

  it('knows the lines that were seen, and no others', async () => {
    const tree = openTree()
    await tree.replace(grow(before))
    await tree.children(at('Counters'))
    assert.equal(tree.node(at('Counters', '222'))?.detail, 'on 1 page')
    assert.equal(tree.node(at('Pages', 'a.html')), null)
    await tree.replace(grow({ Pages: '1' }))
    assert.equal(tree.node(at('Counters', '222')), null)
    assert.deepEqual(await tree.children(at('Counters')), [])
  })

  it('gives what is true now to somebody who asked before', async () => {
    const tree = openTree()
    await tree.replace(grow(before))
    const asked = tree.children(at('Pages'))
    await tree.replace(grow({ ...before, Pages: ['1', { 'c.html': '' }] }))
    assert.deepEqual(
      (await asked).map(it => it.label),
      ['c.html'],
    )
  })
})

describe('files by folder', () => {
  const line = (path: string) => ({
    path,
    line: (parent: string, name: string) => node(parent, path, { label: name, icon: { name: 'file' } }),
  })
  const draw = (paths: readonly string[]): Promise<string> => drawn(byFolder('root', paths.map(line), count => `${count} pages`))

  it('stand in one list while they are few', async () => assert.equal(await draw(['b/a.html', 'a.html']), 'file: b/a.html\nfile: a.html\n'))

  it('stand in their folders where they are many; a folder of one folder shares its line', async () => {
    const many = Array.from({ length: 61 }, (_, count) => `shop/de/tea/${count + 10}.html`)
    const lines = (await draw([...many, 'shop/de/tea/old/a.html', 'index.html', 'blog/a.html'])).split('\n')
    assert.deepEqual(
      [...lines.slice(0, 4), ...lines.slice(-5)],
      [
        'folder: shop/de/tea | 62 pages',
        '  folder: old | 1 pages',
        '    file: a.html',
        '  file: 10.html',
        '  file: 70.html',
        'folder: blog | 1 pages',
        '  file: a.html',
        'file: index.html',
        '',
      ],
    )
  })
})

describe('once at a time', () => {
  it('makes one of all that is asked meanwhile, and goes on after a failure', async () => {
    let running = 0
    let runs = 0
    const failures: unknown[] = []
    const run = onceAtATime(
      async () => {
        assert.equal(++running, 1)
        await Promise.resolve()
        running--
        if (++runs === 1) throw new Error('broken')
      },
      error => failures.push(error),
    )
    const first = run()
    await Promise.resolve()
    await Promise.resolve()
    await Promise.all([first, run(), run(), run()])
    assert.deepEqual([runs, failures.length], [2, 1])
  })
})
