import assert from 'node:assert/strict'
import { addition } from '../../../src/core/plan/index.js'
import { applyEdits } from '../../../src/core/text/index.js'

const rows: readonly {
  readonly name: string
  readonly path?: string
  readonly plan: string
  readonly then: string
  readonly adds?: string
}[] = [
  {
    name: 'under the key, so that comments stay with what they speak of',
    plan: `# Ours\ngoals: # all of them\n    # The money\n    order: An order # Anna\n`,
    then: `# Ours\ngoals: # all of them\n    call: { status: live }\n    # The money\n    order: An order # Anna\n`,
  },
  { name: 'between braces', plan: `goals: { order: An order }\n`, then: `goals: { call: { status: live }, order: An order }\n` },
  { name: 'under an empty key', plan: `goals:\ntitle: Tea`, then: `goals:\n  call: { status: live }\ntitle: Tea` },
  { name: 'under an empty key at the end', plan: `goals:`, then: `goals:\n  call: { status: live }\n` },
  { name: 'among the events where there are no goals', plan: `events:\n  order:\n`, then: `events:\n  call: { status: live }\n  order:\n` },
  { name: 'as a section of its own', plan: `title: Tea`, then: `title: Tea\ngoals:\n  call: { status: live }\n` },
  {
    name: 'a name that needs quotes',
    plan: `goals:\n  order:\n`,
    adds: 'Order sent: yes',
    then: `goals:\n  "Order sent: yes": { status: live }\n  order:\n`,
  },
  {
    name: 'JSON in lines',
    path: 'tracking-plan.json',
    plan: `{\n  "goals": {\n    "order": {}\n  }\n}\n`,
    then: `{\n  "goals": {\n    "call": { "status": "live" },\n    "order": {}\n  }\n}\n`,
  },
  {
    name: 'JSON in one line',
    path: 'tracking-plan.json',
    plan: `{"goals":{"order":{}}}`,
    then: `{"goals":{"call": { "status": "live" }, "order":{}}}`,
  },
  {
    name: 'JSON without goals',
    path: 'tracking-plan.json',
    plan: `{ "title": "Tea" }`,
    then: `{ "goals": { "call": { "status": "live" } }, "title": "Tea" }`,
  },
  { name: 'empty JSON', path: 'tracking-plan.json', plan: `{"goals": {}}`, then: `{"goals": { "call": { "status": "live" } }}` },
]

describe('addition', () => {
  for (const { name, path = 'tracking-plan.yaml', plan, then, adds = 'call' } of rows) {
    it(name, () => {
      const edit = addition({ path, text: plan }, 'goal', adds)
      assert.equal(applyEdits(plan, edit === null ? [] : [edit]), then)
      if (path.endsWith('.json')) assert.doesNotThrow(() => JSON.parse(then) as unknown)
    })
  }
  for (const plan of ['', '- one\n', 'goals: [a', 'goals: words\n']) {
    it(`nothing where there is no place for it: ${JSON.stringify(plan)}`, () =>
      assert.equal(addition({ path: 'tracking-plan.yaml', text: plan }, 'goal', 'call'), null))
  }
})
