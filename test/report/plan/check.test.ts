import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { PlanItem } from '../../../src/core/model/index.js'
import { planBaseline, planDocument, planGithub, planJson, planJunit, planMarkdown, planText } from '../../../src/report/index.js'
import type { PlanCheck } from '../../../src/report/index.js'
import { closed } from '../../kit/closed-schema.js'

const schema = JSON.parse(readFileSync('media/schema/plan-check.schema.json', 'utf8')) as object
const planned = { path: 'tracking-plan.yaml', at: { start: 7, end: 12 } }
const blank = { reasons: [], verdicts: [], places: [], planned, owner: null, meaning: null }

function event(name: string, over: Partial<PlanItem> = {}): PlanItem {
  return { id: `event:${name}`, kind: 'event', name, state: 'implemented', ...blank, ...over }
}

const order = event('order', { owner: 'Ann', meaning: 'Paid', places: [{ path: 'cart.html', at: { start: 40, end: 45 } }] })
const call = event('call <b> & | me', { id: 'event:call', state: 'missing', reasons: ['nothing sends it: 100%, sure'], owner: 'Bo|b' })
const chat = event('chat', { state: 'unknown', reasons: ['a tag manager sends it'] })
const counter: PlanItem = {
  ...blank,
  id: 'shop/counter:ga4:G-1',
  kind: 'counter',
  name: 'Google Analytics 4 G-1',
  state: 'wrong',
  reasons: ['cart.html starts it without debug_mode: true', 'absent from test/a.html'],
  verdicts: [
    { environment: 'production', path: 'index.html', state: 'implemented', reason: null },
    { environment: 'production', path: 'cart.html', state: 'wrong', reason: 'cart.html starts it without debug_mode: true' },
    { environment: 'test', path: 'test/a.html', state: 'missing', reason: 'absent from test/a.html' },
  ],
}

function checkOf(items: readonly PlanItem[], before: PlanCheck['before'] = null): PlanCheck {
  const tool = { name: 'countersign', version: '0.1.0', homepage: null }
  return { tool, root: '/home/ann/shop', items, before, place: (_, offset) => ({ line: 1, column: offset + 1, endLine: 1, endColumn: 1 }) }
}

const before = planBaseline(
  planJson(
    checkOf([
      { ...order, state: 'missing' },
      { ...call, state: 'implemented' },
      { ...chat, state: 'implemented' },
      event('gone'),
      { ...counter, state: 'missing' },
    ]),
  ),
  'v1',
)

const screen = { colour: false, unicode: true, width: 80, progress: false }

describe('report/plan: a check as JSON', () => {
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(closed(schema) as object)

  it('is what the published schema says, and nothing that it does not say', () => {
    for (const check of [checkOf([]), checkOf([order, call, chat, counter]), checkOf([order, call, chat, counter, event('new')], before)]) {
      assert.equal(validate(JSON.parse(planJson(check))), true, JSON.stringify(validate.errors, null, 1))
    }
    assert.equal(validate({ ...planDocument(checkOf([])), version: 1 }), false)
  })

  it('tells states of pages by environment, and of pages only those that are not as planned', () => {
    const [item] = planDocument(checkOf([counter])).items
    assert.deepEqual(item?.environments, [
      { name: 'production', implemented: 1, missing: 0, wrong: 1, unknown: 0 },
      { name: 'test', implemented: 0, missing: 1, wrong: 0, unknown: 0 },
    ])
    assert.deepEqual(
      item.pages?.map(it => [it.path, it.state]),
      [
        ['cart.html', 'wrong'],
        ['test/a.html', 'missing'],
      ],
    )
  })

  it('has fingerprints that follow from the id, wherever the item stands', () => {
    const moved = {
      ...order,
      planned: { path: 'tracking-plan.shop.yaml', at: { start: 900, end: 905 } },
      state: 'wrong' as const,
      places: [],
    }
    const [one, other] = [order, moved].map(it => planDocument(checkOf([it])).items[0]?.fingerprint)
    assert.equal(one, other)
    assert.equal(one, '36db3c8f66810ef1')
    const all = planDocument(checkOf([order, call, chat, counter])).items.map(it => it.fingerprint)
    assert.equal(new Set(all).size, 4)
  })

  it('tells what became of each item, and what is planned no more', () => {
    const { changes, items } = planDocument(checkOf([order, call, chat, counter, event('new')], before))
    assert.deepEqual(
      items.map(it => it.change),
      ['implemented', 'regressed', 'unclear', 'open', 'new'],
    )
    assert.deepEqual(changes, {
      since: 'v1',
      implemented: 1,
      regressed: 1,
      open: 1,
      unclear: 1,
      new: 1,
      same: 0,
      dropped: ['event:gone'],
    })
  })

  it('is no baseline when it is something else', () => {
    const document = planDocument(checkOf([order]))
    const others = ['', '[]', 'null', '{"items":[]}', JSON.stringify({ ...document, schema: 'countersign/audit@1' })]
    for (const text of [...others, JSON.stringify({ ...document, items: [{ id: 'a', state: 'done' }] })]) {
      assert.equal(planBaseline(text, 'x'), null, text)
    }
    assert.deepEqual(planBaseline(JSON.stringify(document), 'x'), { since: 'x', states: new Map([['event:order', 'implemented']]) })
  })
})

describe('report/plan: a check for people and for CI', () => {
  it('as text', () => {
    assert.equal(
      planText(checkOf([order, call, chat]), screen),
      `call <b> & | me  missing  tracking-plan.yaml:1:8
  nothing sends it: 100%, sure
chat  unknown  tracking-plan.yaml:1:8
  a tag manager sends it

3 planned items: 1 as planned, 1 missing, 0 wrong, 1 cannot be known
`,
    )
    assert.equal(planText(checkOf([order]), screen), '1 planned item: 1 as planned, 0 missing, 0 wrong, 0 cannot be known\n')
  })

  it('as text, compared with a revision', () => {
    assert.equal(
      planText(checkOf([order, call, chat, counter], before), screen),
      `order  as planned, implemented since  tracking-plan.yaml:1:8
call <b> & | me  missing, regressed  tracking-plan.yaml:1:8
  nothing sends it: 100%, sure
chat  unknown, can no longer be told  tracking-plan.yaml:1:8
  a tag manager sends it
Google Analytics 4 G-1  wrong, still open  tracking-plan.yaml:1:8
  cart.html starts it without debug_mode: true
  absent from test/a.html
  production: 1 as planned, 1 wrong
  test: 1 missing

4 planned items: 1 as planned, 1 missing, 1 wrong, 1 cannot be known
Compared with v1: 1 implemented since, 1 regressed, 1 still open, 1 can no longer be told, 1 no longer planned
`,
    )
  })

  it('as Markdown, in which nothing is markup', () => {
    assert.equal(
      planMarkdown(checkOf([order, call])),
      `2 planned items: 1 as planned, 1 missing, 0 wrong, 0 cannot be known

| Item | State | Why | Owner | Planned at |
| --- | --- | --- | --- | --- |
| order | as planned |  | Ann | tracking-plan.yaml:1 |
| call \\<b\\> \\& \\| me | missing | nothing sends it: 100%, sure | Bo\\|b | tracking-plan.yaml:1 |
`,
    )
    assert.match(
      planMarkdown(checkOf([order], before)),
      /\n\nCompared with v1: .*\n\n\| Item \| State \| Change \|.*\n.*\n\| order \| as planned \| implemented since \|/,
    )
  })

  it('as commands of GitHub, from the root of the repository', () => {
    assert.equal(
      planGithub(checkOf([order, call, chat, counter], before), 'web'),
      `::warning file=web/tracking-plan.yaml,line=1,col=8,title=Tracking plan%3A missing%2C regressed::call <b> & | me: nothing sends it: 100%25, sure
::error file=web/tracking-plan.yaml,line=1,col=8,title=Tracking plan%3A wrong%2C still open::Google Analytics 4 G-1: cart.html starts it without debug_mode: true; absent from test/a.html
`,
    )
    assert.equal(planGithub(checkOf([order, chat]), ''), '')
  })

  it('as JUnit: failures for what is missing or wrong, skipped for what cannot be known', () => {
    assert.equal(
      planJunit(checkOf([order, call, chat], before)),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="tracking plan" tests="3" failures="1" skipped="1">
  <testcase classname="event" name="order" file="tracking-plan.yaml" line="1"/>
  <testcase classname="event" name="call &lt;b&gt; &amp; | me" file="tracking-plan.yaml" line="1"><failure type="missing" message="regressed; nothing sends it: 100%, sure"/></testcase>
  <testcase classname="event" name="chat" file="tracking-plan.yaml" line="1"><skipped message="can no longer be told; a tag manager sends it"/></testcase>
</testsuite>
`,
    )
  })
})
