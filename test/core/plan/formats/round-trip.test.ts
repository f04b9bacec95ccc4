import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Plan, PlannedEvent, PlannedParameter } from '../../../../src/core/model/index.js'
import {
  emptyPlan,
  exportFormats,
  exportPlan,
  importFormats,
  importPlan,
  parsePlan,
  planObject,
  writePlan,
} from '../../../../src/core/plan/index.js'
import type { ReadFile, Written } from '../../../../src/core/plan/index.js'
import { trackers } from '../../../../src/core/trackers/index.js'

/** Texts as people write them, and as nobody should. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'order',
    'Заказ отправлен',
    'köp',
    `=cmd|' /C calc'!A0`,
    '+1',
    '-1',
    '@x',
    "'=1",
    'a;b',
    'a, b',
    '"quoted"',
    'two\nlines',
    ' padded ',
    '3-1',
    '007',
    'true',
    'ga4: x',
  ),
)
const name = text.filter(it => it.trim() !== '')
const maybe = fc.option(name, { nil: null })
const texts = fc.uniqueArray(name, { maxLength: 3 })
const globs = fc.uniqueArray(fc.constantFrom('/index.html', 'shop/**', '!shop/a.html', 'a,b.html', '{a,b}/*.html'), { maxLength: 3 })

const parameter: fc.Arbitrary<PlannedParameter> = fc.record({
  name,
  type: fc.constantFrom(null, 'string', 'number', 'integer', 'boolean', 'object', 'list'),
  required: fc.boolean(),
  values: texts,
  pattern: fc.constantFrom(null, '[A-Z]{3}', 'a|b', '\\d+', 'x;y', '^x$'),
  unit: maybe,
  example: fc.oneof(maybe, fc.constantFrom('5', '1.50', '-0', '1e5', 'Infinity', 'false')),
  meaning: maybe,
  neverPersonal: fc.boolean(),
})

const event: fc.Arbitrary<PlannedEvent> = fc.record({
  kind: fc.constantFrom('goal', 'event'),
  name,
  meaning: maybe,
  owner: maybe,
  status: fc.constantFrom('planned', 'live', 'deprecated'),
  vendors: fc.uniqueArray(
    fc.record({ vendor: fc.constantFrom('ga4', 'yandex-metrica', 'datalayer', 'segment', 'amplitude', 'rudderstack'), name }),
    { selector: it => it.vendor, maxLength: 3 },
  ),
  sentBy: fc.constantFrom('code', 'tag-manager'),
  pages: globs,
  selectors: texts,
  trigger: maybe,
  parameters: fc.uniqueArray(parameter, { selector: it => it.name, maxLength: 3 }),
  closed: fc.boolean(),
  url: maybe,
  urlIs: fc.constantFrom('contains', 'equals', 'starts', 'matches'),
  note: maybe,
})

const counter = fc.record({
  vendor: fc.constantFrom('ga4', 'yandex-metrica'),
  ids: fc.oneof(
    name.map(id => [{ id, environment: null }]),
    fc.uniqueArray(fc.record({ id: name, environment: name }), { selector: it => it.environment, minLength: 1, maxLength: 2 }),
  ),
  pages: globs,
  kinds: fc.uniqueArray(fc.constantFrom('page' as const, 'error' as const), { maxLength: 2 }),
  options: fc.uniqueArray(fc.record({ name, value: name }), { selector: it => it.name, maxLength: 2 }),
  owner: maybe,
  note: maybe,
})

const plan: fc.Arbitrary<Plan> = fc
  .record({
    title: maybe,
    environments: fc.uniqueArray(fc.record({ name, pages: globs.filter(it => it.length > 0) }), { selector: it => it.name, maxLength: 2 }),
    counters: fc.array(counter, { maxLength: 2 }),
    events: fc.uniqueArray(event, { selector: it => it.name, minLength: 1, maxLength: 4 }),
    funnels: fc.uniqueArray(
      fc.record({
        name,
        steps: fc.array(
          name.map(it => ({ event: it })),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { selector: it => it.name, maxLength: 2 },
    ),
    naming: fc.constantFrom(null, { events: 'snake_case' as const, parameters: null, pattern: '[a-z_]+' }),
    consent: fc.constantFrom(null, { vendors: ['ga4'], defaults: [{ name: 'analytics_storage', value: 'denied' }], note: null }),
  })
  .map(it => settled({ ...emptyPlan, ...it }))

/** As it is once it stands in a file. */
function settled(it: Plan): Plan {
  return parsePlan(writePlan(it), trackers).plan
}

/** What was written, as the disk would hand it back. */
function fileOf(written: Written): ReadFile {
  if (written.kind === 'text') return { name: 'plan', text: written.text }
  const sheets = written.sheets.map(({ name: called, columns, rows }) => ({
    name: called,
    rows: [columns.map(it => it.title), ...rows.map(row => row.map(cell => (cell === null ? '' : String(cell))))],
  }))
  return { name: 'plan.xlsx', sheets, lost: [] }
}

function carried(before: Plan, format: string): { readonly after: Plan; readonly lost: readonly string[] } {
  const exported = exportPlan(before, format, trackers)
  assert.ok(exported !== null, format)
  const read = importPlan(fileOf(exported.written), { trackers, from: format })
  const lost = exported.lost.map(it => `${it.where}: ${it.what}`)
  if ('trouble' in read) return { after: emptyPlan, lost: [...lost, read.trouble] }
  return { after: read.plan, lost }
}

/** A vendor's own format says by itself who gets the event, and Snowplow's where its schema is. */
function plainObject(it: Plan, without: readonly ('vendors' | 'note')[]): unknown {
  return planObject({
    ...it,
    events: it.events.map(one => ({
      ...one,
      ...(without.includes('vendors') ? { vendors: [] } : {}),
      ...(without.includes('note') ? { note: null } : {}),
    })),
  })
}

describe('plan formats, there and back', () => {
  for (const format of exportFormats.filter(it => importFormats.includes(it))) {
    it(`${format}: what it carries is the same again, what it does not carry is told`, () => {
      fc.assert(
        fc.property(plan, before => {
          const { after, lost } = carried(before, format)
          if (lost.length === 0) {
            const without = before.events.every(it => it.vendors.length === 0) ? (['vendors', 'note'] as const) : (['note'] as const)
            assert.deepEqual(sorted(plainObject(after, without)), sorted(plainObject(before, without)))
          }
          if (after === emptyPlan) return
          const again = carried(after, format)
          assert.deepEqual(again.lost, [])
          assert.deepEqual(sorted(planObject(again.after)), sorted(planObject(after)))
        }),
        { numRuns: 30 },
      )
    })
  }
})

/** Order of names does not count. */
function sorted(it: unknown): unknown {
  if (Array.isArray(it)) return it.map(sorted)
  if (typeof it !== 'object' || it === null) return it
  return Object.fromEntries(
    Object.entries(it)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  )
}
