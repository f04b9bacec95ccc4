import assert from 'node:assert/strict'
import { compare } from '../../.ci/score/compare.js'
import type { CounterLabel, EventLabel, Label, Result } from '../../.ci/score/compare.js'
import { summary } from '../../.ci/score/print.js'
import type { CounterEntry, EventEntry, MetaEntry } from '../../src/report/index.js'

const VENDORS = new Set(['yandex-metrica', 'ga4', 'vk-pixel'])

function setup(over: Partial<CounterLabel> = {}): CounterLabel {
  return { vendor: 'yandex-metrica', id: '1', line: 3, active: true, role: 'setup', ...over }
}

function found(over: Partial<CounterEntry> = {}): CounterEntry {
  return { vendor: 'yandex-metrica', id: '1', line: 3, column: 1, how: 'snippet', state: 'active', from: 'a.html', ...over }
}

function goal(over: Partial<EventLabel> = {}): EventLabel {
  return { vendor: 'yandex-metrica', name: 'order', line: 5, dynamic: false, ...over }
}

function sent(over: Partial<EventEntry> = {}): EventEntry {
  return {
    vendor: 'yandex-metrica',
    counter: null,
    name: 'order',
    kind: 'goal',
    line: 5,
    column: 1,
    trigger: null,
    from: 'a.html',
    parameters: {},
    ...over,
  }
}

function compared(label: Partial<Label>, entry: { counters?: CounterEntry[]; events?: EventEntry[]; meta?: Partial<MetaEntry> }): Result {
  const meta = entry.meta
    ? ({ title: null, description: null, canonical: null, robots: null, openGraph: {}, ...entry.meta } as MetaEntry)
    : null
  return compare(
    { file: 'k/o+n/a.html', counters: [], events: [], meta: null, ...label },
    { path: 'a.html', kind: 'html', counters: [], events: [], ...entry, meta },
    VENDORS,
  )
}

function figures({ hits, misses, wrong, notes }: Result['counters']): readonly number[] {
  return [hits.length, misses.length, wrong.length, notes.length]
}

describe('score: counters are compared as a set of vendor and id', () => {
  const rows: readonly (readonly [string, readonly CounterLabel[], readonly CounterEntry[], readonly number[]])[] = [
    ['found', [setup()], [found()], [1, 0, 0, 0]],
    ['several places are one', [setup(), setup({ line: 9 })], [found(), found({ line: 7, how: 'noscript' })], [1, 0, 0, 0]],
    ['missed', [setup()], [], [0, 1, 0, 0]],
    ['false', [], [found(), found({ line: 8 })], [0, 0, 1, 0]],
    ['what stands in another file does not count', [], [found({ from: 'b.js' })], [0, 0, 0, 0]],
    ['an inactive one that is said to be active is false', [setup({ active: false })], [found()], [0, 0, 1, 0]],
    ['an inactive one is found in any other state', [setup({ active: false })], [found({ state: 'commented' })], [1, 0, 0, 0]],
    ['an active one in another state is found, and noted', [setup()], [found({ state: 'unknown' })], [1, 0, 0, 1]],
    ['what only receives calls is none', [setup({ role: 'target' })], [found()], [0, 0, 1, 0]],
    ['an expression is compared by its line', [setup({ id: '(window.id)' })], [found({ id: null })], [1, 0, 0, 0]],
    ['not on another line', [setup({ id: '(window.id)', line: 4 })], [found({ id: null })], [0, 1, 1, 0]],
    ['a number is its digits', [setup({ id: 1 })], [found()], [1, 0, 0, 0]],
    ['names of one system', [setup({ vendor: 'vk-retargeting' })], [found({ vendor: 'vk-pixel' })], [1, 0, 0, 0]],
    ['a vendor nobody knows yet', [setup({ vendor: 'fathom' })], [], [0, 0, 0, 0]],
  ]
  for (const [what, labels, entries, expected] of rows) {
    it(what, () => assert.deepEqual(figures(compared({ counters: labels }, { counters: [...entries] }).counters), expected))
  }
})

describe('score: events are compared as a multiset of vendor and name', () => {
  const rows: readonly (readonly [string, readonly EventLabel[], readonly EventEntry[], readonly number[]])[] = [
    ['found, on whatever line', [goal()], [sent({ line: 6 })], [1, 0, 0, 0]],
    ['twice is not once', [goal(), goal({ line: 6 })], [sent()], [1, 1, 0, 0]],
    ['once is not twice', [goal()], [sent(), sent({ line: 6 })], [1, 0, 1, 0]],
    ['a dynamic one by its line', [goal({ name: 'x', dynamic: true })], [sent({ name: null })], [1, 0, 0, 0]],
    ['not by another line', [goal({ name: 'x', dynamic: true })], [sent({ name: null, line: 6 })], [0, 1, 1, 0]],
    ['one in brackets too', [goal({ name: '(goal)' })], [sent({ name: null })], [1, 0, 0, 0]],
    [
      'a dynamic one does not take the place of an exact one',
      [goal({ name: 'x', dynamic: true }), goal()],
      [sent(), sent({ name: null })],
      [2, 0, 0, 0],
    ],
    [
      'pushes nobody listens to are events of the data layer',
      [goal({ vendor: 'datalayer' })],
      [sent({ vendor: 'datalayer' })],
      [1, 0, 0, 0],
    ],
  ]
  for (const [what, labels, entries, expected] of rows) {
    it(what, () => assert.deepEqual(figures(compared({ events: labels }, { events: [...entries] }).events), expected))
  }
})

describe('score: metadata is compared by equal text', () => {
  const rows: readonly (readonly [string, Label['meta'], Partial<MetaEntry>, readonly number[]])[] = [
    ['equal', { title: 'A', ogTitle: 'B' }, { title: 'A', openGraph: { 'og:title': 'B' } }, [2, 0, 0, 0]],
    ['another text is missed and false', { title: 'A' }, { title: 'B' }, [0, 1, 1, 0]],
    ['absent', { title: null }, { title: 'B' }, [0, 0, 1, 0]],
    ['empty is not absent', { description: '' }, {}, [0, 1, 0, 0]],
    ['made by a template', { title: '<dynamic>: {{ title }}' }, { title: '{{ title }}' }, [0, 0, 0, 0]],
    ['no page', null, { title: 'B' }, [0, 0, 0, 0]],
  ]
  for (const [what, label, meta, expected] of rows)
    it(what, () => assert.deepEqual(figures(compared({ meta: label }, { meta }).meta), expected))
})

describe('score: figures', () => {
  it('containers count apart', () => {
    const result = compared({ file: 'k/o+n/container.json', counters: [setup()], events: [goal()] }, {})
    assert.deepEqual(result.apart, { files: 1, counters: 1, events: 1, meta: 0 })
  })

  it('every miss and every false one with its place', () => {
    const text = summary([compared({ counters: [setup(), setup({ id: '2' })] }, { counters: [found(), found({ id: '9', line: 8 })] })])
    assert.match(
      text,
      /^counters: missed \(1\)\n {2}k\/o\+n\/a\.html:3 {2}yandex-metrica 2\n\ncounters: false \(1\)\n {2}k\/o\+n\/a\.html:8 {2}yandex-metrica 9 \(active, snippet\)\n/,
    )
    assert.match(text, /^counters {2}recall {2}50\.0 % \(1\/2\) +precision {2}50\.0 % \(1\/2\)/m)
  })
})
