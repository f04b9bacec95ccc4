import assert from 'node:assert/strict'
import type { Edit, Fix, Judged, Rule, Workspace } from '../../src/core/index.js'
import { applyEdits } from '../../src/core/text/index.js'
import { readMarks } from './marks.js'
import type { SiteConfig, SiteFiles } from './site.js'
import { isRead, site } from './site.js'

/** One file's source (then it is `index.html`, or what `path` says), or the files of a site by path. */
export type Sources = string | SiteFiles

interface Common {
  /** What the row shows, in the field's own words; no two rows have the same. */
  readonly name: string
  /** The path of a source that stands alone. */
  readonly path?: string
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, number | string | boolean | readonly string[]>>
  /** Rules that run beside it; what they say does not count. */
  readonly beside?: readonly Rule[]
  /** Everything else a test may say about the site. */
  readonly config?: Omit<SiteConfig, 'rules' | 'options'>
  /** Other marks than « », for sources that hold those. */
  readonly marks?: readonly [open: string, close: string]
}

/** The rule must report every marked place and nothing else. */
export interface SpeakingRow extends Common {
  readonly speaks: Sources
  /** The filled words of each place, in order of the opening marks; files in the order in which they are written here. */
  readonly words: readonly string[]
  /** What the files are after all fixes; files that stay as they are may be left out. Must be given when there is a fix. */
  readonly fixed?: Sources
  /** Titles of what is offered, in order of the findings. Compared when given. */
  readonly offers?: readonly string[]
  /** Severities, where they differ from the rule's own; one for each place. */
  readonly severities?: readonly string[]
}

/** The rule must say nothing. */
export interface SilentRow extends Common {
  readonly silent: Sources
}

export type Row = SpeakingRow | SilentRow

/** The strict table: one test for each row, and some about the table itself. Call it inside or outside a `describe`. */
export function rows(rule: Rule, table: readonly Row[]): void {
  describe(rule.id, () => {
    for (const row of table)
      it('speaks' in row ? row.name : `${row.name}: silent`, () => ('speaks' in row ? speak(rule, row) : silent(rule, row)))
    it('has a table that proves something', () => aboutTable(rule, table))
    it('survives every beginning of every source', () => {
      for (const row of table) begin(rule, row)
    })
  })
}

function speak(rule: Rule, row: SpeakingRow): void {
  const { files, expected } = marked(row)
  const workspace = sited(rule, row, files)
  const found = spoken(rule, workspace, files)
  assert.deepEqual(found.map(shown).sort(), expected.map((place, at) => shownAs(place, row.words[at] ?? '(no words given)', files)).sort())
  assert.equal(row.words.length, expected.length, 'as many words as marks')
  if (row.severities !== undefined)
    assert.deepEqual(
      inOrderOf(expected, found).map(one => one.severity),
      row.severities,
    )
  for (const one of found) sound(one, workspace)
  if (row.offers !== undefined)
    assert.deepEqual(
      found.flatMap(one => (one.finding.offers ?? []).map(offer => offer.title)),
      row.offers,
    )
  proveFixes(rule, row, files, found)
}

function silent(rule: Rule, row: SilentRow): void {
  const files = filesOf(row.silent, row)
  assert.deepEqual(spoken(rule, sited(rule, row, files), files).map(shown), [])
}

/** Fixes leave what the row says, silence what they fixed, and change nothing the second time. */
function proveFixes(rule: Rule, row: SpeakingRow, files: SiteFiles, found: readonly Judged[]): void {
  const fixing = found.filter(one => one.finding.fix !== undefined)
  if (fixing.length === 0) {
    assert.equal(row.fixed, undefined, 'the rule has no fix here')
    return
  }
  assert.ok(row.fixed !== undefined, 'there is a fix: the row must say what it leaves')
  const after = fixedFiles(files, fixing)
  assert.deepEqual(after, { ...files, ...filesOf(row.fixed, row) })
  const left = spoken(rule, sited(rule, row, after), after)
  assert.deepEqual(left.filter(one => one.finding.fix !== undefined).map(shown), [], 'a fix silences its rule')
  assert.equal(left.length, found.length - fixing.length, 'a fix silences what it fixes and nothing else')
}

function fixedFiles(files: SiteFiles, fixing: readonly Judged[]): SiteFiles {
  const edits = new Map<string, Edit[]>()
  for (const { finding, path } of fixing) {
    const made = edits.get(path) ?? []
    // The same edit of two findings is one.
    for (const edit of finding.fix?.edits() ?? []) if (!made.some(other => JSON.stringify(other) === JSON.stringify(edit))) made.push(edit)
    edits.set(path, made)
  }
  const sorted = (list: readonly Edit[]): readonly Edit[] =>
    [...list].sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end)
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, applyEdits(text, sorted(edits.get(path) ?? []))]))
}

/** A place lies in its file, words are filled, and what is offered are edits that can be made. */
function sound(one: Judged, workspace: Workspace): void {
  const text = workspace.page(one.path)?.text ?? ''
  const { at, related = [], fix, offers = [] } = one.finding
  assert.ok(at.start >= 0 && at.start <= at.end && at.end <= text.length, 'the place lies in the file')
  assert.doesNotMatch(one.message, /\{\w+\}/, 'every hole of the words is filled')
  for (const place of related) {
    const length = workspace.page(place.path)?.text.length ?? -1
    assert.ok(place.at.start >= 0 && place.at.start <= place.at.end && place.at.end <= length, 'the related place lies in its file')
  }
  for (const change of [...(fix === undefined ? [] : [fix]), ...offers]) {
    assert.match(change.title, /^\p{Lu}.*[^.]$/u, 'a fix has a title')
    assert.ok(changes(change, one.path, workspace), 'a fix changes something')
  }
}

function changes({ edits, elsewhere }: Fix, path: string, workspace: Workspace): boolean {
  const textOf = (other: string): string | null => workspace.page(other)?.text ?? null
  const all = new Map([[path, edits()] as const, ...(elsewhere?.(textOf) ?? [])])
  return [...all].some(([other, made]) => applyEdits(textOf(other) ?? '', made) !== textOf(other))
}

function aboutTable(rule: Rule, table: readonly Row[]): void {
  const names = table.map(row => row.name)
  assert.equal(new Set(names).size, names.length, 'no two rows have one name')
  const contents = table.map(row =>
    JSON.stringify(['speaks' in row ? row.speaks : row.silent, row.path, row.options, String(row.config?.expected), row.config]),
  )
  assert.deepEqual(
    contents.filter((content, at) => contents.indexOf(content) !== at),
    [],
    'no row stands here twice',
  )
  assert.ok(
    table.some(row => 'speaks' in row),
    'a row speaks',
  )
  assert.ok(
    table.some(row => 'silent' in row),
    'a row is silent',
  )
  const said = new Set(
    table.flatMap(row =>
      'speaks' in row ? spoken(rule, sited(rule, row, marked(row).files), marked(row).files).map(one => one.finding.says) : [],
    ),
  )
  assert.deepEqual(
    Object.keys(rule.words).filter(word => !said.has(word)),
    [],
    'every word of the rule is said somewhere',
  )
}

/** How many beginnings of a source are tried: enough to cut every kind of thing, few enough to be quick. */
const BEGINNINGS = 16

function begin(rule: Rule, row: Row): void {
  const files = 'speaks' in row ? marked(row).files : filesOf(row.silent, row)
  for (const [path, text] of Object.entries(files)) {
    if (!isRead(path, text)) continue
    const step = Math.max(1, Math.ceil(text.length / BEGINNINGS))
    for (let length = text.length % step; length < text.length; length += step) {
      const workspace = sited(rule, row, { ...files, [path]: text.slice(0, length) })
      for (const one of workspace.allFindings()) sound(one, workspace)
      unbroken(workspace)
    }
  }
}

interface Place {
  readonly path: string
  readonly start: number
  readonly end: number
}

function marked(row: SpeakingRow): { readonly files: SiteFiles; readonly expected: readonly Place[] } {
  const expected: Place[] = []
  const files: Record<string, string> = {}
  for (const [path, source] of Object.entries(filesOf(row.speaks, row))) {
    const { text, spans } = readMarks(source, row.marks)
    files[path] = text
    expected.push(...spans.map(({ start, end }) => ({ path, start, end })))
  }
  return { files, expected }
}

function filesOf(sources: Sources, { path = 'index.html' }: Common): SiteFiles {
  return typeof sources === 'string' ? { [path]: sources } : sources
}

function sited(rule: Rule, row: Row, files: SiteFiles): Workspace {
  return site(files, { ...row.config, rules: [rule, ...(row.beside ?? [])], options: { [rule.id]: row.options ?? {} } })
}

/** The engine contains a rule that breaks down; its table must not. */
function unbroken(workspace: Workspace): void {
  assert.deepEqual(
    workspace.allFailures().map(({ rule, path, reason }) => `${rule.id} on ${path}: ${reason}`),
    [],
  )
}

function spoken(rule: Rule, workspace: Workspace, files: SiteFiles): readonly Judged[] {
  const order = Object.keys(files)
  unbroken(workspace)
  return [...workspace.allFindings()]
    .sort((one, other) => order.indexOf(one.path) - order.indexOf(other.path))
    .filter(one => one.rule === rule && one.suppressed === null)
}

function inOrderOf(places: readonly Place[], found: readonly Judged[]): readonly Judged[] {
  const left = [...found]
  return places.flatMap(place => {
    const at = left.findIndex(one => one.path === place.path && one.finding.at.start === place.start && one.finding.at.end === place.end)
    return at === -1 ? [] : left.splice(at, 1)
  })
}

function shown({ path, finding, message }: Judged): string {
  return `${path} ${finding.at.start}–${finding.at.end}: ${message}`
}

function shownAs({ path, start, end }: Place, words: string, files: SiteFiles): string {
  assert.ok(path in files)
  return `${path} ${start}–${end}: ${words}`
}
