import assert from 'node:assert/strict'
import { auditPages, parseConfig, rules, trackers } from '../../../src/core/index.js'

describe('a plan that the settings name', () => {
  const { config, problems } = parseConfig('plan: docs/*.yaml\n', 'shop/countersign.yaml', { rules, trackers })
  const { workspace } = auditPages(
    [
      { path: 'shop/docs/goals.yaml', text: 'goals:\n  order: An order was sent\n' },
      { path: 'shop/docs/counters.yaml', text: 'counters:\n  - { vendor: ga4, id: G-ABCDEF1234, kinds: error }\n' },
    ],
    { configs: new Map([['shop', config]]) },
  )

  it('speaks for the folder of the settings', () => {
    assert.deepEqual(problems, [])
    const plans = workspace.site.all('plan', 'plan').map(({ fact, from }) => [from, fact.folder, fact.problems])
    assert.deepEqual(plans, [
      ['shop/docs/counters.yaml', 'shop', []],
      ['shop/docs/goals.yaml', 'shop', []],
    ])
  })
})
