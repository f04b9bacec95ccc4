import assert from 'node:assert/strict'
import { noFilter } from '../../../src/client/tracking/filter.js'
import type { Node } from '../../../src/client/tracking/node.js'
import { rootsOf } from '../../../src/client/tracking/roots.js'
import { container, installing } from '../../kit/container.js'
import { drawn, find, siteOf, treeOf } from './shop.js'

const page = (title: string, code: string, body = ''): string =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>\n<script>\n${code}\n</script></head>\n<body>${body}</body></html>\n`
const start = "ym(97346128,'init',{webvisor:true})"
const order = "ym(97346128,'reachGoal','order')"

const files = {
  'index.html': page(
    'Tea shop',
    `${start}\n${order}\ndocument.querySelector('#buy').onclick=()=>{${order};fbq('track','order')}`,
    '<button id="buy">Buy</button>',
  ),
  'sale.html': page('Sale', `${start}\nym(97346128,'reachGoal',name)\nfbq('init', settings.pixel)\nym(97346128,'reachgoal','order')`),
  'old.html': page('Old', '', "<!-- <script>ym(12345678,'init',{})</script> -->"),
  'part.html': page('Part', '', '<?php include $part ?>'),
  '404.html': page('Not found', start),
  'countersign.yaml': 'rules: { title-length: off, description-missing: off, noscript-missing: off }',
}

/** What a branch shows when all of it is open. */
const branches: Readonly<Record<string, string>> = {
  Counters: `
pulse: Counters | 3
  pass-filled: Meta Pixel
    pass-filled: settings.pixel | on 1 page
      check: Pages with it | 1
        file: sale.html
      code: Places in the code | 1
        pass-filled: sale.html | line 7 · started
  pass-filled: Yandex Metrica | 2 IDs
    pass-filled: 97346128 | on 2 of 4 pages
      check: Pages with it | 2
        file: index.html
        file: sale.html
      circle-large-outline: Pages without it | 1
        file: old.html
      question: Pages that may have it | 1
        file: part.html
      code: Places in the code | 3
        pass-filled: 404.html | line 5 · started
        pass-filled: index.html | line 5 · started
        pass-filled: sale.html | line 5 · started
    circle-slash: 12345678 | commented out
      code: Places in the code | 1
        circle-slash: old.html | line 7 · commented out
`,
  'Goals and events': `
target: Goals and events | 1
  symbol-event: order | Meta Pixel, Yandex Metrica · 3 places
    symbol-event: index.html | line 6 · Yandex Metrica
    symbol-event: index.html | line 7 · click on #buy · Meta Pixel
    symbol-event: index.html | line 7 · click on #buy · Yandex Metrica
  question: Names only known at run time | 1
    question: name | Yandex Metrica · sale.html:6 · depends on the global name
`,
  Pages: `
files: Pages | 5
  file: 404.html | error page
    pass-filled: 97346128 | Yandex Metrica · started · line 5
  file: index.html | 2 warnings
    pass-filled: 97346128 | Yandex Metrica · started · line 5
    symbol-event: order | Yandex Metrica · goal · line 6
    symbol-event: order | Yandex Metrica · goal · click on #buy · line 7
    symbol-event: order | Meta Pixel · event · click on #buy · line 7
    warning: 2 problems
      warning: This is sent to Meta Pixel, and no pixel of it is started here: nothing arrives | line 7
      warning: \`order\` is no event of Meta Pixel: names of your own go through \`trackCustom\` | line 7
  file: old.html
    circle-slash: 12345678 | Yandex Metrica · commented out · line 7
  file: part.html
  file: sale.html | 1 error
    pass-filled: 97346128 | Yandex Metrica · started · line 5
    pass-filled: settings.pixel | Meta Pixel · started · line 7
    symbol-event: name | Yandex Metrica · goal · line 6
    error: 1 problem
      error: Yandex Metrica knows no \`reachgoal\`: the call does nothing. Is \`reachGoal\` meant? | line 8
`,
  'Problems by rule': `
checklist: Problems by rule | 3
  error: unknown-method | 1 · A vendor’s function is called with a word it does not know
    error: sale.html | line 8 · Yandex Metrica knows no \`reachgoal\`: the call does nothing. Is \`reachGoal\` meant?
  warning: event-without-counter | 1 · An event is sent to a counter that is not started where it is sent
    warning: index.html | line 7 · This is sent to Meta Pixel, and no pixel of it is started here: nothing arrives
  warning: standard-event-unknown | 1 · A method for the vendor’s own events is given a name that is none of them
    warning: index.html | line 7 · \`order\` is no event of Meta Pixel: names of your own go through \`trackCustom\`
`,
}

describe('the branches of the view', () => {
  for (const [branch, shows] of Object.entries(branches)) {
    it(branch, async () => assert.equal(`\n${await drawn([await find(treeOf(files), branch)])}`, shows))
  }

  it('say when there is nothing', async () => {
    assert.equal(
      await drawn(treeOf({ 'a.txt': '' })),
      'pulse: Counters | none found\ntarget: Goals and events | none found\nfiles: Pages | 0\nchecklist: Problems by rule | no problems\n',
    )
    assert.deepEqual(rootsOf([], noFilter), [])
  })

  it('stand below their folder when there are several', async () => {
    const two = rootsOf([siteOf(files), siteOf({ 'a.html': page('A', '') })], noFilter)
    assert.match(
      await drawn(two, 2),
      /^root-folder: shop \| 3 problems\n {2}pulse: Counters \| 3\n[^]*root-folder: shop \| \d+ problems?\n/,
    )
  })

  it('have an id of its own for every line, which begins with that of the line above', async () => {
    const seen = new Set<string>()
    async function look(nodes: readonly Node[], above: string): Promise<void> {
      for (const it of nodes) {
        assert.ok(it.id.startsWith(above), it.id)
        assert.ok(!seen.has(it.id), it.id)
        seen.add(it.id)
        await look((await it.children?.()) ?? [], `${it.id}\n`)
      }
    }
    await look(treeOf(files), '')
    assert.ok(seen.size > 50)
  })
})

describe('a line', () => {
  const rows: readonly { readonly label: string; readonly below: string; readonly is: Partial<Node> }[] = [
    {
      label: '97346128',
      below: 'Counters',
      is: {
        roles: ['counter', 'addable', 'table'],
        subject: { kind: 'counter', vendor: 'yandex-metrica', id: '97346128', folder: 'file:///shop/' },
        tooltip:
          '**Yandex Metrica** counter `97346128`\n\nIt runs.\n\nOn 2 pages.\n\nMissing on 1 page.\n\nNot known for 1 page: a part of them could not be read.\n\nIn the code at 3 places.',
        spoken: 'Yandex Metrica 97346128 · on 2 of 4 pages',
      },
    },
    { label: '12345678', below: 'Counters', is: { roles: ['counter', 'table'] } },
    {
      label: 'settings.pixel',
      below: 'Counters',
      is: { roles: ['table'], subject: null },
    },
    {
      label: 'order',
      below: 'Goals and events',
      is: {
        roles: ['event', 'table'],
        subject: { kind: 'event', name: 'order' },
        tooltip: '**order**\n- Meta Pixel event\n- Yandex Metrica goal\n\nSent from 3 places.',
      },
    },
    {
      label: 'name',
      below: 'Goals and events',
      is: {
        tooltip:
          '**Yandex Metrica** goal\n\nWhat stands in the code: `name`\n\nThe name is only known when the page runs.\n\nIt depends on the global `name`.',
        roles: ['file'],
      },
    },
    {
      label: 'sale.html',
      below: 'Pages',
      is: {
        roles: ['file', 'table'],
        subject: { kind: 'file', path: 'sale.html', uri: 'file:///shop/sale.html' },
        target: { uri: 'file:///shop/sale.html' },
      },
    },
    {
      label: 'unknown-method',
      below: 'Problems by rule',
      is: {
        roles: ['rule', 'fixable', 'table'],
        subject: { kind: 'rule', rule: 'unknown-method', folder: 'file:///shop/' },
        tooltip:
          '**A vendor’s function is called with a word it does not know**\n\n`unknown-method` · goals and events\n\nAll can be fixed safely.',
      },
    },
    { label: 'standard-event-unknown', below: 'Problems by rule', is: { roles: ['rule', 'table'] } },
  ]
  for (const { label, below, is } of rows) {
    it(`${label} below ${below}`, async () => {
      const branch = await find(treeOf(files), below)
      const line = await find((await branch.children?.()) ?? [], label)
      assert.deepEqual(Object.fromEntries(Object.keys(is).map(key => [key, line[key as keyof Node]])), is)
    })
  }
})

describe('the branch of containers', () => {
  const gtm = container({
    version: '8',
    exported: '2026-04-01 00:00:00',
    tags: [
      { name: 'Lead', on: ['1'] },
      { name: 'Chat', paused: true },
    ],
    triggers: [{ id: '1', name: 'Lead sent', hears: ['EQUALS', 'lead_sent'] }],
    variables: [{ name: 'Form', with: { name: 'form.name' } }],
  })

  it('shows what exports hold, the newest first', async () => {
    const tree = treeOf({ 'index.html': installing(), 'gtm/v8.json': gtm, 'gtm/v7.json': container() })
    assert.equal(
      `\n${await drawn([await find(tree, 'Containers')])}`,
      `
package: Containers | 2
  package: GTM-K8WQ3TZ | on 1 page · version 8
    tag: Tags | 2
      tag: Lead | Lead sent
      tag: Chat | All Pages · idle
    zap: Triggers | 1
      zap: Lead sent | lead_sent
    symbol-variable: Variables | 1
      symbol-variable: Form | form.name
  package: GTM-K8WQ3TZ | an older export · version 7
`,
    )
  })

  it('is not there without any', () => {
    assert.ok(!treeOf({ 'index.html': installing() }).some(it => it.label === 'Containers'))
  })
})

describe('the branch of the tracking plan', () => {
  const planned = {
    'tracking-plan.yaml':
      'counters: [{ vendor: yandex-metrica, id: 97346128, pages: [/index.html] }]\ngoals:\n  order: { vendors: [yandex-metrica], meaning: An order was sent }\n  call: { meaning: A call was asked for, owner: Anna }\n  price: { parameters: { sum: { required: true } } }\n',
    'index.html': page('Tea shop', `${start}\n${order}\nym(97346128,'reachGoal','price')\nym(97346128,'reachGoal','extra')`),
  }

  it('shows what is to be done first, and what the plan does not name', async () => {
    const nodes = treeOf(planned).filter(it => it.label === 'Tracking plan')
    assert.equal(
      `\n${await drawn(nodes)}`,
      `
tasklist: Tracking plan | 2 of 4 implemented
  circle-large-outline: Missing | 1
    circle-large-outline: call | nothing sends call
  warning: Not as planned | 1
    warning: price | index.html sends it without sum
      warning: index.html | line 7
  diff-added: In the code, not in the plan | 1
    diff-added: extra | Yandex Metrica · 1 place
      diff-added: index.html | line 8
  pass-filled: Implemented | 2
    pass-filled: Yandex Metrica 97346128 | counter
      file: index.html
    pass-filled: order | An order was sent
      pass-filled: index.html | line 6
`,
    )
  })

  it('leads from an item to the plan, and from its places to the code', async () => {
    const item = await find(treeOf(planned), 'call')
    assert.deepEqual(item.target, {
      uri: 'file:///shop/tracking-plan.yaml',
      range: { start: { line: 3, character: 2 }, end: { line: 3, character: 6 } },
    })
    assert.match(item.tooltip, /A call was asked for[^]*nothing sends call[^]*Owner: Anna/)
    const [, extra] = [item, await find(treeOf(planned), 'extra')]
    assert.equal(extra.target?.uri, 'file:///shop/index.html')
  })

  it('gives a table for a ticket', async () => {
    const [branch] = treeOf(planned)
    const table = await branch?.table?.()
    assert.deepEqual(table?.rows[2], ['call', 'Missing', 'nothing sends call', 'A call was asked for', 'Anna', 'tracking-plan.yaml', '4'])
  })

  it('is not there without a plan', () => {
    assert.equal(
      treeOf(files).some(it => it.label === 'Tracking plan'),
      false,
    )
  })
})
