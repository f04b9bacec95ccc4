import assert from 'node:assert/strict'
import { emptyPlan, exportPlan, parsePlan } from '../../../../src/core/plan/index.js'
import { trackers } from '../../../../src/core/trackers/index.js'
import { read, readData, readText, trouble } from './kit.js'

interface Row {
  readonly name: string
  readonly data: unknown
  readonly format: string
  readonly plan: unknown
  readonly lost?: readonly string[]
}

const property = { type: 'object', required: ['value'], properties: { value: { type: 'number', description: 'Sum' } } }

const rows: readonly Row[] = [
  {
    name: 'goals of Yandex Metrica: code, address, telephone, several names, steps',
    format: 'metrica',
    data: {
      goals: [
        { id: 1, name: 'Order sent', type: 'action', is_retargeting: 0, conditions: [{ type: 'exact', url: 'order' }] },
        { id: 2, name: 'Thanks', type: 'url', conditions: [{ type: 'contain', url: '/thanks' }] },
        { id: 3, name: 'Call', type: 'phone', conditions: [{ type: 'exact', url: '+7 495 000-00-00' }] },
        {
          id: 4,
          name: 'Any form',
          type: 'action',
          conditions: [
            { type: 'regexp', url: 'form_.*' },
            { type: 'exact', url: 'lead' },
          ],
        },
        {
          id: 5,
          name: 'Checkout',
          type: 'step',
          steps: [
            { name: 'Cart', type: 'step', conditions: [{ type: 'start', url: '/cart' }] },
            { name: 'Sent', type: 'step', conditions: [{ type: 'action', url: 'order' }] },
          ],
        },
        { id: 6, name: 'Chat', type: 'quantum' },
      ],
    },
    plan: {
      goals: {
        order: { meaning: 'Order sent', vendors: 'yandex-metrica' },
        Thanks: { vendors: 'yandex-metrica', url: '/thanks' },
        Call: { vendors: 'yandex-metrica', sentBy: 'tag-manager', trigger: 'phone +7 495 000-00-00' },
        'form_.*': { meaning: 'Any form', vendors: 'yandex-metrica' },
        Chat: { vendors: 'yandex-metrica', sentBy: 'tag-manager', trigger: 'quantum' },
        Cart: { vendors: 'yandex-metrica', url: '/cart', urlIs: 'starts' },
      },
      funnels: { Checkout: ['Cart', 'order'] },
    },
    lost: [
      'goals[3].conditions[1]: "lead" counts as well: only the first condition is carried',
      'goals[3].conditions[0]: counts all that is like it (regexp): the plan has it as it stands',
      'goals[0]: "is_retargeting" has no place in a plan',
    ],
  },
  {
    name: 'key events and dimensions of Google Analytics',
    format: 'ga4',
    data: {
      keyEvents: [
        { name: 'properties/1/keyEvents/2', eventName: 'purchase', countingMethod: 'ONCE_PER_EVENT', createTime: '2026-01-01T00:00:00Z' },
      ],
      customDimensions: [
        { name: 'properties/1/customDimensions/3', parameterName: 'plan', displayName: 'Plan', scope: 'EVENT' },
        { name: 'properties/1/customDimensions/4', parameterName: 'age', displayName: 'Age', scope: 'USER' },
      ],
      nextPageToken: '',
    },
    plan: { goals: { purchase: { vendors: 'ga4', parameters: { plan: { meaning: 'Plan' } } } } },
    lost: [
      'customDimensions[1]: "age" belongs to users, not to events: it is not carried',
      'custom dimensions: belong to no event in Google Analytics: every goal may send them',
      'keyEvents[0]: "countingMethod", "createTime" have no place in a plan',
    ],
  },
  {
    name: 'a container of Google Tag Manager',
    format: 'gtm',
    data: {
      exportFormatVersion: 2,
      containerVersion: {
        container: { name: 'Shop' },
        trigger: [
          {
            triggerId: '1',
            name: 'CE - order',
            type: 'CUSTOM_EVENT',
            customEventFilter: [
              {
                type: 'EQUALS',
                parameter: [
                  { key: 'arg0', value: '{{_event}}' },
                  { key: 'arg1', value: 'order' },
                ],
              },
            ],
          },
          {
            triggerId: '2',
            name: 'Any',
            type: 'CUSTOM_EVENT',
            customEventFilter: [
              {
                type: 'MATCH_REGEX',
                parameter: [
                  { key: 'arg0', value: '{{_event}}' },
                  { key: 'arg1', value: '.*' },
                ],
              },
            ],
          },
          { triggerId: '3', name: 'Phone', type: 'LINK_CLICK' },
        ],
        tag: [
          {
            tagId: '1',
            name: 'GA4 - order',
            type: 'gaawe',
            firingTriggerId: ['1'],
            parameter: [
              { key: 'eventName', value: 'order' },
              {
                key: 'eventSettingsTable',
                list: [
                  {
                    map: [
                      { key: 'parameter', value: 'value' },
                      { key: 'parameterValue', value: '{{DLV - sum}}' },
                    ],
                  },
                ],
              },
            ],
          },
          { tagId: '2', name: 'GA4 - call', type: 'gaawe', firingTriggerId: ['3'], parameter: [{ key: 'eventName', value: 'phone_call' }] },
          { tagId: '3', name: 'Pixel', type: 'html' },
        ],
        variable: [
          { name: 'DLV - sum', type: 'v', parameter: [{ key: 'name', value: 'ecommerce.value' }] },
          { name: 'Cookie', type: 'k' },
        ],
      },
    },
    plan: {
      title: 'Shop',
      events: {
        order: { meaning: 'CE - order', vendors: 'datalayer', parameters: { ecommerce: 'object' } },
        phone_call: { meaning: 'GA4 - call', vendors: 'ga4', sentBy: 'tag-manager', trigger: 'click' },
      },
    },
    lost: [
      'trigger "Any": waits for names by MATCH_REGEX: a plan has whole names',
      'tag "Pixel": sends no event of Google Analytics: it is not carried',
      'variable "Cookie": has no place in a plan',
    ],
  },
  {
    name: 'Segment Protocols, where properties stand within properties',
    format: 'segment',
    data: {
      data: {
        trackingPlan: { name: 'Shop', id: 'tp_1' },
        rules: [
          {
            key: 'Order Completed',
            type: 'TRACK',
            version: 1,
            jsonSchema: { type: 'object', description: 'Paid', properties: { context: {}, traits: {}, properties: property } },
          },
          { type: 'IDENTIFY', version: 1, jsonSchema: { type: 'object' } },
        ],
      },
    },
    plan: {
      title: 'Shop',
      events: {
        'Order Completed': {
          meaning: 'Paid',
          vendors: 'segment',
          parameters: { value: { type: 'number', required: true, meaning: 'Sum' } },
        },
      },
    },
    lost: [
      'rules[1]: describes identify calls: a plan has events with names',
      'the file: "id" has no place in a plan',
      'rules[0]: "version" has no place in a plan',
    ],
  },
  {
    name: 'Segment Protocols, where they stand alone',
    format: 'segment',
    data: { name: 'Shop', rules: [{ key: 'Order', type: 'TRACK', deprecatedAt: '2026-01-01T00:00:00Z', jsonSchema: property }] },
    plan: {
      title: 'Shop',
      events: {
        Order: { status: 'deprecated', vendors: 'segment', parameters: { value: { type: 'number', required: true, meaning: 'Sum' } } },
      },
    },
  },
  {
    name: 'RudderStack',
    format: 'rudderstack',
    data: {
      name: 'Shop',
      creationType: 'Data catalog',
      rules: {
        events: [
          {
            name: 'Order',
            description: 'Paid',
            eventType: 'track',
            rules: { type: 'object', properties: { properties: { ...property, additionalProperties: false } } },
          },
        ],
      },
    },
    plan: {
      title: 'Shop',
      events: {
        Order: {
          meaning: 'Paid',
          vendors: 'rudderstack',
          parameters: { value: { type: 'number', required: true, meaning: 'Sum' } },
          closed: true,
        },
      },
    },
    lost: ['the file: "creationType" has no place in a plan'],
  },
  {
    name: 'Avo, as it exports',
    format: 'avo',
    data: {
      name: 'Shop',
      events: [
        {
          id: 'x',
          name: 'order',
          description: 'Paid',
          tags: ['top'],
          stakeholderDomains: [{ name: 'Growth', isOwner: true }],
          rules: { properties: { properties: property } },
        },
      ],
    },
    plan: {
      title: 'Shop',
      events: { order: { meaning: 'Paid', owner: 'Growth', parameters: { value: { type: 'number', required: true, meaning: 'Sum' } } } },
    },
    lost: ['events[0]: "tags" has no place in a plan'],
  },
  {
    name: 'Avo, as it imports',
    format: 'avo',
    data: { schema: { events: { order: { ...property, description: 'Paid' } } } },
    plan: { events: { order: { meaning: 'Paid', parameters: { value: { type: 'number', required: true, meaning: 'Sum' } } } } },
  },
  {
    name: 'Amplitude, by its API',
    format: 'amplitude',
    data: {
      success: true,
      data: [
        { event_type: 'order', description: 'Paid' },
        { event_type: 'order', event_property: 'value', type: 'number', is_required: true, enum_values: '1,2' },
      ],
    },
    plan: {
      events: {
        order: { meaning: 'Paid', vendors: 'amplitude', parameters: { value: { type: 'number', required: true, values: [1, 2] } } },
      },
    },
  },
  {
    name: 'Snowplow',
    format: 'snowplow',
    data: {
      apiVersion: 'v1',
      meta: { schemaType: 'event', hidden: true },
      data: { self: { vendor: 'com.shop', name: 'order', format: 'jsonschema', version: '1-0-2' }, ...property },
    },
    plan: {
      events: {
        order: { parameters: { value: { type: 'number', required: true, meaning: 'Sum' } }, note: 'iglu:com.shop/order/jsonschema/1-0-2' },
      },
    },
    lost: ['meta: "hidden" has no place in a plan'],
  },
  {
    name: 'JSON Schema: patterns, unions, nested objects',
    format: 'json-schema',
    data: {
      title: 'order',
      type: 'object',
      properties: {
        code: { type: 'string', pattern: 'A\\d' },
        whole: { type: 'string', pattern: '^[A-Z]{3}$' },
        sum: { type: ['number', 'null'], minimum: 0 },
        id: { type: ['string', 'number'] },
        items: { type: 'array', items: { type: 'object' } },
        state: { enum: ['new', 1, null], examples: ['new'] },
      },
    },
    plan: {
      events: {
        order: {
          parameters: {
            code: { type: 'string', pattern: '.*A\\d.*' },
            whole: { type: 'string', pattern: '[A-Z]{3}' },
            sum: 'number',
            id: {},
            items: 'list',
            state: { values: ['new', 1], example: 'new' },
          },
        },
      },
    },
    lost: [
      'properties.sum: may be null: that is not carried',
      'properties.id: may have several types: any type is allowed instead',
      'properties.state: allows values that are no text, number or truth value: they are not carried',
      'properties.sum: "minimum" has no place in a plan',
      'properties.items: "items" has no place in a plan',
    ],
  },
  {
    name: 'a plan of ours',
    format: 'json',
    data: { goals: { order: 'Paid' }, meta: [{ require: ['title'] }] },
    plan: { goals: { order: { meaning: 'Paid' } }, meta: [{ require: 'title' }] },
  },
]

describe('a plan in the format of another tool', () => {
  for (const { name, data, format, plan, lost = [] } of rows) {
    it(name, () => {
      const found = readData(data)
      assert.ok(typeof found !== 'string', trouble(found))
      assert.equal(found.format, format)
      assert.deepEqual(found.plan, plan)
      assert.deepEqual(found.lost, lost)
    })
  }

  it('is Amplitude by the headings of its table', () => {
    const text = `Action,Object Type,Object Name,Object Description,Event Category,Property Type,Event Property Name,Property Value Type,Property Required,Property Is Array
,Event,order,Paid,Sales,,,,,
,,,,,Event Property,value,number,TRUE,FALSE
,,,,,Event Property,tags,string,FALSE,TRUE
Ignore,Event,old,,,,,,,
`
    const found = readText(text)
    assert.ok(typeof found !== 'string')
    assert.equal(found.format, 'amplitude')
    assert.deepEqual(found.plan, {
      events: { order: { meaning: 'Paid', vendors: 'amplitude', parameters: { value: { type: 'number', required: true }, tags: 'list' } } },
    })
    assert.deepEqual(found.lost, [
      'row 5: its action is "ignore": it is not carried',
      'row 2: "Event Category" has no place in a plan',
      'row 4: "Property Value Type" has no place in a plan',
    ])
  })

  it('is YAML as well', () => {
    const found = readText('data:\n  self: { vendor: a, name: order, format: jsonschema, version: 1-0-0 }\n', 'order.yaml')
    assert.deepEqual(typeof found !== 'string' && [found.format, found.lost], ['snowplow', []])
  })

  it('is what somebody says it is', () => {
    const text = JSON.stringify({ title: 'order', properties: {}, events: { order: 'Paid' } })
    assert.equal((read({ name: 'a.json', text }) as { format: string }).format, 'json')
    assert.equal((read({ name: 'a.json', text }, { from: 'json-schema' }) as { format: string }).format, 'json-schema')
  })

  it('is refused with the reason', () => {
    assert.match(trouble(readText('{ "goals": [', 'a.json')), /^is not well-formed: .*JSON/)
    assert.match(trouble(readText('a: [', 'a.yaml')), /^is not well-formed: .* at line 1/)
    assert.equal(readData({ hello: 'world' }), 'is of no format that is known here: say which with --from')
    assert.equal(
      readData({ avo: { version: 3 }, schema: {} }),
      'has the settings of the Avo command line, not the plan: export the plan as JSON in Avo',
    )
    assert.equal(readData([]), 'is empty')
    assert.match(trouble(readData({ goals: [{ name: 'x', type: 'action' }] })), /^holds nothing for a plan; goals\[0\] has no name/)
    assert.equal(read({ name: 'a.json', text: '{"a":1}' }, { from: 'markdown' }), 'cannot be read as "markdown"')
  })
})

describe('an exported plan', () => {
  const { plan } = parsePlan(
    `title: Shop
counters: [{ vendor: ga4, id: G-1 }]
goals:
  order: { meaning: "An order | <b>", vendors: { ga4: purchase }, owner: Ann, parameters: { value: number } }
events:
  call: Somebody calls`,
    trackers,
  )

  it('tells what a format has no place for', () => {
    const lost = exportPlan(plan, 'ga4', trackers)?.lost.map(it => `${it.where}: ${it.what}`)
    assert.deepEqual(lost, [
      'title: "title" is not carried',
      'counters: "counters" is not carried',
      '"order": is not carried',
      '"call": is not carried',
    ])
    assert.deepEqual(exportPlan(plan, 'xlsx', trackers)?.lost, [])
  })

  it('is a document for people, in which nothing is markup', () => {
    const { written } = exportPlan(plan, 'markdown', trackers) ?? { written: null }
    assert.equal(
      written?.kind === 'text' && written.text,
      `# Shop

## Events

| Event | Kind | Status | Meaning | Owner | Vendors | Sent by |
| --- | --- | --- | --- | --- | --- | --- |
| order | goal | planned | An order \\| \\<b\\> | Ann | ga4: purchase | code |
| call | event | planned | Somebody calls |  |  | code |

## Parameters

| Event | Parameter | Type |
| --- | --- | --- |
| order | value | number |

## Counters

| Vendor | Id |
| --- | --- |
| ga4 | G-1 |

## Plan

| Setting | Value |
| --- | --- |
| title | Shop |
`,
    )
  })

  it('guards what a spreadsheet would run', () => {
    const { plan: hostile } = parsePlan(`events: { "=cmd|' /C calc'!A0": "+1" }`, trackers)
    const { written } = exportPlan(hostile, 'csv', trackers) ?? { written: null }
    const [, row] = (written?.kind === 'text' ? written.text : '').split('\r\n')
    assert.equal(row?.slice(0, 44), `"'=cmd|' /C calc'!A0",event,planned,'+1,,,,,`)
  })

  it('is nothing for a format that is not known', () => {
    assert.equal(exportPlan(emptyPlan, 'constructor', trackers), null)
  })
})
