import type { Ask, CounterFact, Finding, Rule, Tracker } from '../../src/core/model/index.js'
import { kindOf } from '../../src/core/index.js'
import { applyEdits } from '../../src/core/text/index.js'
import type { Engine } from '../../src/cli/engine.js'
import type { Disk, Ports } from '../../src/cli/ports.js'
import { run } from '../../src/cli/run.js'
import { counter, page } from './audit.js'

/** The command line on a disk in memory, with an engine that knows one kind of counter and two rules. */

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What is on the disk afterwards, by absolute path. */
  readonly files: Readonly<Record<string, string>>
}

/** Runs `countersign …` in a folder; files by absolute path, folders follow from them. */
export function countersign(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  over: Partial<Ports> = {},
  known: Engine = engine,
): Ran {
  const disk = new Map(Object.entries(files))
  let [out, err] = ['', '']
  const ports: Ports = {
    disk: memoryDisk(disk),
    history: { at: () => ({ reason: 'the folder is in no git repository.' }) },
    terminal: { colour: false, unicode: true, width: 80, progress: false },
    out: text => (out += text),
    err: text => (err += text),
    now: () => 0,
    serve: () => (out += 'served'),
    spreadsheets: () => (out += 'spreadsheets'),
    folder: '/home/ann/shop',
    ownerOf: host => (host === 'cdn.tilda.cc' ? { name: 'Tilda', category: 'hosting' } : null),
    product: {
      version: '0.1.0',
      homepage: null,
      rulePages: () => new Map([['double-start', '# double-start\n\nWhy: **visits** count twice.\n\n```js\nym(1)\n```\n']]),
    },
    ...over,
  }
  const code = run(argv, ports, known)
  return { code, out, err, files: Object.fromEntries(disk) }
}

export function memoryDisk(files: Map<string, string>): Disk {
  const kind: Disk['kind'] = file =>
    files.has(file) ? 'file' : [...files.keys()].some(path => path.startsWith(`${file === '/' ? '' : file}/`)) ? 'folder' : null
  return {
    resolve: (folder, written) => normal(written.startsWith('/') ? written : `${folder}/${written}`),
    kind,
    names: folder => [
      ...new Set(
        [...files.keys()].filter(path => path.startsWith(`${folder}/`)).map(path => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    text: file => files.get(file) ?? null,
    bytes: file => (files.has(file) ? Buffer.from(files.get(file) ?? '') : 'cannot be read: it is not there'),
    write(file, text) {
      if (kind(file) === 'folder') return 'is a folder'
      files.set(file, typeof text === 'string' ? text : Buffer.from(text).toString('latin1'))
      return null
    },
    list(root, wishes) {
      const paths = [...files.keys()].filter(path => path.startsWith(`${root}/`)).map(path => path.slice(root.length + 1))
      const folders = [
        ...new Set([
          '',
          ...paths.flatMap(path =>
            path
              .split('/')
              .slice(0, -1)
              .map((_, at, parts) => parts.slice(0, at + 1).join('/')),
          ),
        ]),
      ]
      for (const folder of folders.toSorted()) wishes.enter(folder, this.names(folder === '' ? root : `${root}/${folder}`))
      return {
        files: paths.filter(path => (/\.(html|js|php)$/.test(path) || kindOf(path) === 'plan') && (wishes.file(path) ?? true)).toSorted(),
        skipped: [],
      }
    },
    pictures: () => () => null,
    exists: root => path => files.has(`${root}/${path}`),
    read(root, path, { maxFileSize }) {
      const text = files.get(`${root}/${path}`) ?? ''
      return text.length > maxFileSize ? { path, reason: `is larger than ${maxFileSize} bytes` } : { path, text }
    },
    save(root, file, edits) {
      if (file.text.includes('read-only')) return { path: file.path, reason: 'cannot be written: permission denied' }
      files.set(`${root}/${file.path}`, applyEdits(file.text, edits))
      return null
    },
  }
}

function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** `ym(1);` starts a counter. */
export const doubleStart: Rule = {
  id: 'double-start',
  title: 'A counter is started twice on one page',
  severity: 'error',
  topic: 'counters',
  precision: 'very-high',
  options: { limit: { default: 1, about: 'How many starts are allowed.' } },
  words: { again: 'Counter {id} is already started on this page' },
  *check(ask: Ask): Iterable<Finding> {
    const seen = new Set<string>()
    for (const fact of ask.facts('counter')) {
      const id = fact.id.kind === 'text' ? fact.id.text : ''
      const { page: here } = ask
      if (seen.has(id))
        yield {
          at: fact.at,
          says: 'again',
          with: { id },
          fix: { title: 'Remove the second start', edits: () => [{ at: fact.whole, text: '' }] },
        }
      if (here.text.includes('forbidden')) yield { at: fact.at, says: 'again', with: { id }, severity: 'info' }
      seen.add(id)
    }
  },
}

export const shortTitle: Rule = {
  id: 'short-title',
  title: 'A title is too short to tell what the page is about',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: { short: 'The title has {n} letters' },
  *check(ask: Ask): Iterable<Finding> {
    if (ask.page.text.includes('breaks short-title')) throw new RangeError('no such letter')
    const found = /<title>(.{0,3})<\/title>/.exec(ask.page.text)
    if (found)
      yield {
        at: { start: found.index + 7, end: found.index + 7 + (found[1] ?? '').length },
        says: 'short',
        with: { n: (found[1] ?? '').length },
      }
  },
}

export const engine: Engine = {
  rules: [shortTitle, doubleStart],
  trackers: [
    {
      id: 'yandex-metrica',
      title: 'Yandex Metrica',
      noun: 'counter',
      ids: { pattern: /^\d+$/, words: 'digits', example: '12345678' },
    } as Tracker,
    {
      id: 'ga-old',
      title: 'Old Analytics',
      noun: 'property',
      ids: { example: 'UA-1-1' },
      retired: { since: '2023-07-01', successor: 'GA4' },
    } as Tracker,
  ],
  read({ path, text }) {
    const facts = [...text.matchAll(/ym\((\d+)\);/g)].map((found): CounterFact => {
      const [whole, id = ''] = found
      const at = { start: found.index + 3, end: found.index + 3 + id.length }
      return counter(at, {
        id: { kind: 'text', text: id, at, exact: true },
        whole: { start: found.index, end: found.index + whole.length },
      })
    })
    return page(path, text, facts, path.startsWith('lib/') ? { origin: 'vendored' } : {})
  },
  tables: () => new Set(),
  lookAgain: () => [],
  links: {},
}
