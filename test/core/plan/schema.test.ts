import assert from 'node:assert/strict'
import { Ajv } from 'ajv'
import { parsePlan, planSchema, trackers } from '../../../src/core/index.js'

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(planSchema({ trackers }))

describe('the schema of tracking plans', () => {
  const rows: readonly { readonly plan: unknown; readonly right: boolean }[] = [
    { plan: {}, right: true },
    {
      plan: { goals: { order: 'An order', call: null, mail: { status: 'live', pages: 'shop/**', parameters: { a: 'number', b: null } } } },
      right: true,
    },
    { plan: { counters: { vendor: 'ga4', id: { production: 'G-1', test: 'G-2' }, options: { x: true } } }, right: true },
    { plan: { funnels: { buy: ['cart', 'order'] }, consent: { vendors: 'ga4' }, naming: { events: 'snake_case' } }, right: true },
    { plan: { goals: { order: { state: 'live' } } }, right: false },
    { plan: { goals: { order: { status: 'alive' } } }, right: false },
    { plan: { goals: { order: { parameters: { a: 'float' } } } }, right: false },
    { plan: { counters: [{ vendor: 'ga4' }] }, right: false },
    { plan: { goal: {} }, right: false },
    { plan: [], right: false },
  ]
  for (const { plan, right } of rows) {
    it(`${right ? 'accepts' : 'refuses'} ${JSON.stringify(plan)}, as the reader does`, () => {
      assert.equal(validate(plan), right)
      assert.equal(parsePlan(JSON.stringify(plan), trackers).problems.length === 0, right)
    })
  }
})
