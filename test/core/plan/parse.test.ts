import assert from 'node:assert/strict'
import { emptyPlan, parsePlan, trackers, writePlan } from '../../../src/core/index.js'
import type { Plan } from '../../../src/core/index.js'

const WHOLE = `title: Tea shop
environments:
  test: [staging/**]
counters:
  - vendor: yandex-metrica
    id: { production: 104430694, test: 104430777 }
    options: { webvisor: true }
    owner: Anna
  - { vendor: ga4, id: G-ABCDEF1234, pages: [shop/**, '!shop/terms.html'] }
goals:
  call: Somebody asked to be called back
  "order 'now'":
    owner: Anna
    status: live
    vendors: { yandex-metrica: order_sent, ga4: purchase }
    pages: shop/**
    selectors: '#order'
    trigger: submit
    parameters:
      value: { type: number, required: true, unit: RUB, example: 1990 }
      currency: { type: string, values: [RUB, EUR], pattern: '[A-Z]{3}' }
      email: { neverPersonal: true }
      coupon: string
      any:
    closed: true
events:
  video_start: { sentBy: tag-manager, vendors: datalayer, note: 'later' }
  empty:
meta:
  - { pages: [blog/**], require: [title, description], patterns: { title: '.+ – Tea shop' } }
consent: { vendors: [meta-pixel] }
naming: { events: snake_case, parameters: Title Case, pattern: '.+' }
funnels:
  checkout: [call, "order 'now'"]
`

/** A plan without its places. */
function bare(it: unknown): unknown {
  if (Array.isArray(it)) return it.map(bare)
  if (typeof it !== 'object' || it === null) return it
  return Object.fromEntries(Object.entries(it).flatMap(([key, value]) => (key === 'at' ? [] : [[key, bare(value)]])))
}

function read(text: string): Plan {
  const { plan, problems } = parsePlan(text, trackers)
  assert.deepEqual(problems, [])
  return plan
}

describe('the file of a tracking plan', () => {
  it('is read with the place of every item, letter by letter', () => {
    const plan = read(WHOLE)
    const shown = (at: { readonly start: number; readonly end: number } | undefined): string =>
      at === undefined ? '' : WHOLE.slice(at.start, at.end)
    assert.deepEqual(
      plan.events.map(it => [it.kind, it.name, shown(it.at)]),
      [
        ['goal', 'call', 'call'],
        ['goal', "order 'now'", "order 'now'"],
        ['event', 'video_start', 'video_start'],
        ['event', 'empty', 'empty'],
      ],
    )
    assert.deepEqual(
      plan.events[1]?.vendors.map(it => shown(it.at)),
      ['order_sent', 'purchase'],
    )
    assert.deepEqual(
      plan.counters.flatMap(it => it.ids.map(one => [one.environment, shown(one.at)])),
      [
        ['production', '104430694'],
        ['test', '104430777'],
        [null, 'G-ABCDEF1234'],
      ],
    )
    assert.deepEqual(
      plan.meta[0]?.tags.map(it => [it.name, it.pattern, shown(it.at)]),
      [
        ['title', '.+ – Tea shop', 'title'],
        ['description', null, 'description'],
      ],
    )
  })

  it('is written so that the same is read again', () => {
    const plan = read(WHOLE)
    assert.deepEqual(bare(read(writePlan(plan))), bare(plan))
    assert.deepEqual(bare(read(writePlan(emptyPlan))), emptyPlan)
  })

  it('is read as JSON too', () => {
    assert.deepEqual(read('{"goals": {"order": {"status": "live"}}}').events[0]?.status, 'live')
  })

  const hostile: readonly (readonly [string, string, RegExp])[] = [
    ['names written twice', 'goals:\n  a: x\n  a: y\n', /Map keys must be unique/],
    ['broken YAML', 'goals: [', /Cannot be read/],
    ['a list', '- goals', /Expected names with values here/],
    ['a file that is too long', `# ${'x'.repeat(1_000_001)}`, /longer than 1000000 characters/],
    ['nesting without end', '['.repeat(100_000), /Cannot be read/],
    ['an alias of itself', 'goals: &a\n  order: *a\n', /./],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((it, at) => `${it}: &${it} [${`*${'abcdefghij'[at] ?? ''},`.repeat(9)}]`)
        .join('\n')}\ngoals: *j\n`,
      /./,
    ],
    ['a pattern that repeats repetitions', `naming: { pattern: '(a*)*' }`, /repeats a group/],
    ['a pattern that is none', `naming: { pattern: '(' }`, /is no regular expression/],
    ['a prototype for a name', 'goals:\n  order: { __proto__: { polluted: 1 } }\n', /There is no part of an event "__proto__"/],
    ['a vendor nobody knows', 'goals: { a: { vendors: [ga5] } }', /There is no vendor "ga5". Did you mean "ga4"\?/],
    ['a glob that leaves the folder', 'goals: { a: { pages: ../x } }', /leaves the folder/],
  ]
  for (const [name, text, message] of hostile) {
    it(`survives ${name}, and tells`, () => {
      const { problems } = parsePlan(text, trackers)
      assert.match(problems[0]?.message ?? '', message)
      for (const { at } of problems) assert.ok(at.start >= 0 && at.start <= at.end && at.end <= text.length)
    })
  }
})
