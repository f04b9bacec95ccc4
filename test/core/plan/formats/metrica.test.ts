import assert from 'node:assert/strict'
import { exportPlan, importPlan } from '../../../../src/core/plan/index.js'
import { trackers } from '../../../../src/core/trackers/index.js'
import { readData } from './kit.js'

type Goal = Readonly<Record<string, unknown>>

/** Goals as the management API has them, what they become in a plan; written again they are the same. */
const rows: readonly (readonly [type: string, goal: Goal, planned: Goal])[] = [
  ['JavaScript', { type: 'action', conditions: [{ type: 'exact', url: 'order' }] }, { name: 'order', meaning: 'Aim' }],
  ['address', { type: 'url', conditions: [{ type: 'contain', url: '/thanks' }] }, { url: '/thanks' }],
  [
    'address, the whole of it',
    { type: 'url', conditions: [{ type: 'exact', url: 'https://a.ru/b' }] },
    { url: 'https://a.ru/b', urlIs: 'equals' },
  ],
  ['address, its start', { type: 'url', conditions: [{ type: 'start', url: '/shop' }] }, { url: '/shop', urlIs: 'starts' }],
  ['address, an expression', { type: 'url', conditions: [{ type: 'regexp', url: '/a.*' }] }, { url: '/a.*', urlIs: 'matches' }],
  ['pages of a visit', { type: 'number', depth: 5 }, { trigger: 'number 5' }],
  ['time on the site', { type: 'visit_duration', duration: 120 }, { trigger: 'visit_duration 120' }],
  ['telephone', { type: 'phone', conditions: [{ type: 'exact', url: '+7 495 000-00-00' }] }, { trigger: 'phone +7 495 000-00-00' }],
  ['any telephone', { type: 'phone', conditions: [] }, { trigger: 'phone' }],
  ['e-mail', { type: 'email', conditions: [{ type: 'exact', url: 'a@b.ru' }] }, { trigger: 'email a@b.ru' }],
  ['form', { type: 'form', conditions: [{ type: 'exact', url: '#lead' }] }, { trigger: 'form #lead' }],
  ['button', { type: 'button', conditions: [{ type: 'exact', url: 'Buy now' }] }, { trigger: 'button Buy now' }],
  ['payment', { type: 'payment_system', conditions: [] }, { trigger: 'payment_system' }],
  ['messenger', { type: 'messenger', conditions: [{ type: 'messenger', url: 'telegram' }] }, { trigger: 'messenger telegram' }],
  ['file', { type: 'file', conditions: [{ type: 'file', url: 'price.pdf' }] }, { trigger: 'file price.pdf' }],
  ['any file', { type: 'file', conditions: [{ type: 'all_files' }] }, { trigger: 'file' }],
  ['search on the site', { type: 'search', conditions: [{ type: 'search', url: 'q' }] }, { trigger: 'search q' }],
  ['social network', { type: 'social', conditions: [{ type: 'social', url: 'vk' }] }, { trigger: 'social vk' }],
  ['any social network', { type: 'social', conditions: [{ type: 'all_social' }] }, { trigger: 'social' }],
]

describe('goals of Yandex Metrica', () => {
  for (const [type, goal, planned] of rows) {
    it(`${type}: there and back`, () => {
      const found = importPlan({ name: 'goals.json', text: JSON.stringify({ goals: [{ id: 7, name: 'Aim', ...goal }] }) }, { trackers })
      assert.ok(!('trouble' in found))
      assert.deepEqual(found.lost, [])
      const [event] = found.plan.events
      const counted = 'trigger' in planned ? { sentBy: 'tag-manager' } : {}
      for (const [key, value] of Object.entries({ kind: 'goal', name: 'Aim', ...counted, ...planned }))
        assert.equal(event?.[key as keyof typeof event], value, key)
      const { written, lost } = exportPlan(found.plan, 'metrica', trackers) ?? { written: null, lost: [] }
      assert.deepEqual(lost, [])
      assert.ok(written?.kind === 'text')
      assert.deepEqual(JSON.parse(written.text), { goals: [{ name: 'Aim', ...goal }] })
    })
  }

  it('composite: steps are a funnel, and goals of their own', () => {
    const steps = [
      { name: 'Cart', type: 'step', conditions: [{ type: 'start', url: '/cart' }] },
      { name: 'Sent', type: 'step', conditions: [{ type: 'action', url: 'order' }] },
      { name: 'Any call', type: 'step', conditions: [{ type: 'contain_action', url: 'call' }] },
    ]
    const found = readData({ goals: [{ id: 1, name: 'Checkout', type: 'step', steps }] })
    assert.ok(typeof found !== 'string')
    assert.deepEqual(found.plan, {
      goals: {
        Cart: { vendors: 'yandex-metrica', url: '/cart', urlIs: 'starts' },
        order: { meaning: 'Sent', vendors: 'yandex-metrica' },
        call: { meaning: 'Any call', vendors: 'yandex-metrica' },
      },
      funnels: { Checkout: ['Cart', 'order', 'call'] },
    })
    assert.deepEqual(found.lost, ['goals[0].steps[2].conditions[0]: counts all that is like it (contain): the plan has it as it stands'])
  })

  it('of a type nobody has written down, and what a plan has no word for', () => {
    const found = readData({
      goals: [
        { id: 1, name: 'Chat', type: 'quantum', conditions: [{ type: 'spin', url: 'up' }] },
        { id: 2, name: 'Call', type: 'phone', hide_phone_number: 1, default_price: 100, conditions: [{ type: 'exact', url: '112' }] },
      ],
    })
    assert.ok(typeof found !== 'string')
    assert.deepEqual(found.lost, [
      'goals[0].conditions[0]: its type "spin" is not carried',
      'goals[1]: "hide_phone_number", "default_price" have no place in a plan',
    ])
  })
})
