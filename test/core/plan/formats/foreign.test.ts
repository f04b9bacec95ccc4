import assert from 'node:assert/strict'
import fc from 'fast-check'
import { exportPlan, importPlan, planObject } from '../../../../src/core/plan/index.js'
import { trackers } from '../../../../src/core/trackers/index.js'

/** Files of other tools, whatever stands in them: what was imported is the same after it was exported and imported again. */

const name = fc.oneof(
  fc.constantFrom('order', 'Order Completed', 'Заказ', 'köp', '__proto__', 'constructor', `=cmd|' /C calc'!A0`, '1', ' a ', 'a: b'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)
const text = fc.oneof(name, fc.constant(''), fc.constant('two\nlines'))
const maybe = <T>(it: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(it, { nil: undefined })

const property = fc.record(
  {
    type: fc.constantFrom(
      'string',
      'number',
      'integer',
      'boolean',
      'object',
      'array',
      'null',
      ['string', 'null'],
      ['number', 'string'],
      'any',
    ),
    description: text,
    enum: fc.array(fc.oneof(name, fc.integer(), fc.boolean(), fc.constant(null)), { maxLength: 3 }),
    const: fc.oneof(name, fc.integer()),
    pattern: fc.constantFrom('^[A-Z]{3}$', 'a|b', '^a', 'b$', '\\$', '(a+)+', '[', '^(?:x)$', '^(?:a)|(?:b)$'),
    examples: fc.array(fc.oneof(name, fc.double(), fc.boolean()), { maxLength: 2 }),
    items: fc.constant({ type: 'string' }),
    minimum: fc.integer(),
  },
  { requiredKeys: [] },
)

const schema = fc.record(
  {
    type: fc.constant('object'),
    description: text,
    properties: fc.dictionary(name, fc.oneof(property, fc.constant(true)), { maxKeys: 4 }),
    required: fc.array(name, { maxLength: 3 }),
    additionalProperties: fc.oneof(fc.boolean(), fc.constant({ type: 'string' })),
  },
  { requiredKeys: ['type', 'properties'] },
)

const condition = fc.record({
  type: fc.constantFrom('exact', 'contain', 'start', 'regexp', 'action', 'contain_action', 'all_files', 'messenger', 'spin'),
  url: fc.oneof(text, fc.constantFrom('/thanks', '#lead', '(')),
})
// A step of a goal's name is that goal, of whatever kind: its own names.
const step = fc.record({
  name: text.map(it => `Step ${it}`),
  type: fc.constant('step'),
  conditions: fc.array(
    condition.map(it => ({ ...it, url: `step ${it.url}` })),
    { maxLength: 2 },
  ),
})
const goal = fc.record(
  {
    id: fc.nat(),
    name: text,
    type: fc.constantFrom(
      'action',
      'url',
      'number',
      'visit_duration',
      'phone',
      'email',
      'form',
      'button',
      'file',
      'messenger',
      'social',
      'search',
      'step',
      'payment_system',
    ),
    conditions: fc.array(condition, { maxLength: 2 }),
    steps: fc.array(step, { maxLength: 3 }),
    depth: fc.nat(),
    duration: fc.nat(),
  },
  { requiredKeys: ['name', 'type'] },
)

const event = fc.record({ called: name, about: maybe(text), schema })

const parameter = (key: string, value: unknown): object => ({ type: 'TEMPLATE', key, value })
// What a container makes of clicks is its own and is not written.
const container = fc
  .array(
    fc.record({
      called: name,
      title: text,
      key: name,
      meant: fc.constantFrom('EQUALS', 'CONTAINS'),
      kind: fc.constant('CUSTOM_EVENT'),
    }),
  )
  .map(all => ({
    exportFormatVersion: 2,
    containerVersion: {
      container: { name: 'Shop' },
      trigger: all.map((it, at) => ({
        triggerId: String(at),
        name: it.title,
        type: it.kind,
        customEventFilter: [{ type: it.meant, parameter: [parameter('arg0', '{{_event}}'), parameter('arg1', it.called)] }],
      })),
      tag: all.map((it, at) => ({
        tagId: String(at),
        name: it.title,
        type: 'gaawe',
        firingTriggerId: [String(at)],
        parameter: [
          parameter('eventName', it.called),
          { key: 'eventSettingsTable', list: [{ map: [parameter('parameter', it.key), parameter('parameterValue', `{{v ${at}}}`)] }] },
        ],
      })),
      variable: all.map((it, at) => ({ name: `v ${at}`, type: 'v', parameter: [parameter('name', it.key)] })),
    },
  }))

const cell = fc.oneof(
  text,
  fc.constantFrom(
    'planned',
    'готово',
    'utfasad',
    'ga4: x; yandex-metrica',
    'yes',
    'нет',
    'число',
    '"a;b"; c',
    '3-1',
    'сумма: число, валюта',
  ),
)
const headings = [
  'Событие',
  'Описание',
  'Статус',
  'Система',
  'Страницы',
  'Параметры',
  'Parameter',
  'Type',
  'Required',
  'Values',
  'Note',
  'Цвет',
]
const table = fc
  .array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), { minLength: 1, maxLength: 5 })
  .map(rows => [headings, ...rows].map(row => row.map(it => `"${it.replaceAll('"', '""')}"`).join(';')).join('\n'))

const json = (it: fc.Arbitrary<unknown>): fc.Arbitrary<string> => it.map(data => JSON.stringify(data))
const events = fc.array(event, { minLength: 1, maxLength: 3 })

const files: Readonly<Record<string, fc.Arbitrary<string>>> = {
  metrica: json(fc.record({ goals: fc.array(goal, { minLength: 1, maxLength: 5 }) })),
  ga4: json(
    fc.record({
      keyEvents: fc.array(fc.record({ eventName: text }), { minLength: 1, maxLength: 3 }),
      customDimensions: fc.array(
        fc.record({ parameterName: text, displayName: text, description: text, scope: fc.constantFrom('EVENT', 'USER') }),
      ),
    }),
  ),
  gtm: json(container),
  segment: json(
    events.map(all => ({
      name: 'Shop',
      rules: all.map(it => ({ key: it.called, type: 'TRACK', jsonSchema: { description: it.about, ...it.schema } })),
    })),
  ),
  rudderstack: json(
    events.map(all => ({
      name: 'Shop',
      creationType: 'x',
      rules: {
        events: all.map(it => ({
          name: it.called,
          description: it.about,
          eventType: 'track',
          rules: { properties: { properties: it.schema } },
        })),
      },
    })),
  ),
  avo: json(
    events.map(all => ({
      name: 'Shop',
      events: all.map(it => ({ name: it.called, description: it.about, rules: { properties: { properties: it.schema } } })),
    })),
  ),
  snowplow: json(
    events.map(all =>
      all.map(it => ({
        meta: { schemaType: 'event' },
        data: { self: { vendor: 'com.shop', name: it.called, format: 'jsonschema', version: '1-0-0' }, ...it.schema },
      })),
    ),
  ),
  'json-schema': json(events.map(all => ({ $defs: Object.fromEntries(all.map(it => [it.called, it.schema])) }))),
  // Cells of a table neither begin nor end with a space.
  amplitude: json(
    events.map(all => ({
      data: all.flatMap(it => [
        { event_type: it.called.trim(), description: it.about?.trim() },
        ...Object.keys(it.schema.properties).map(key => ({
          event_type: it.called.trim(),
          event_property: key.trim(),
          type: 'string',
          is_required: true,
        })),
      ]),
    })),
  ),
  csv: table,
}

describe('files of other tools, there and back', () => {
  for (const [format, file] of Object.entries(files)) {
    it(`${format}: what was imported is lost nowhere`, () => {
      fc.assert(
        fc.property(file, written => {
          const first = importPlan({ name: 'theirs', text: written }, { trackers, from: format })
          if ('trouble' in first) return
          const exported = exportPlan(first.plan, format, trackers)
          assert.ok(exported?.written.kind === 'text')
          assert.deepEqual(exported.lost, [])
          const again = importPlan({ name: 'ours', text: exported.written.text }, { trackers, from: format })
          assert.ok(!('trouble' in again))
          assert.deepEqual(planObject(again.plan), planObject(first.plan))
        }),
        { numRuns: 40 },
      )
    })
  }
})
