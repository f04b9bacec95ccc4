import assert from 'node:assert/strict'
import type { Hover } from 'vscode-languageserver-types'
import {
  codeLenses,
  completions,
  definition,
  documentSymbols,
  highlights,
  hover,
  overview,
  prepareRename,
  references,
  rename,
  RenameRefused,
} from '../../src/service/index.js'
import { changed, standing } from '../kit/cursor.js'
import type { Standing } from '../kit/cursor.js'

const page = (code: string): string => `<html><head>\n<script>${code}</script>\n</head><body></body></html>`
const YM = "ym(104430694,'init',{})"
const PLAN = `counters:
  - { vendor: yandex-metrica, id: 104430694 }
goals:
  order:
    meaning: An order was sent
    owner: Anna
    vendors: { yandex-metrica: order_sent, ga4: purchase }
    parameters:
      price: { type: number, required: true, unit: RUB, meaning: The whole amount }
      currency: { values: [RUB, EUR] }
  lead: A form was sent
  old: { status: deprecated }
funnels:
  checkout: [lead, order]
`
const CODE = page(`${YM};ym(104430694,'reachGoal','order_sent',{price:1});gtag('event','purchase',{price:2})`)

/** The text of a plan with the cursor before some of it. */
const before = (text: string, plan = PLAN): string => plan.replace(text, `|${text}`)

const shown = (places: ReturnType<typeof definition>): readonly string[] =>
  places.map(({ uri, range: { start } }) => `${uri.slice(uri.lastIndexOf('/') + 1)}:${start.line + 1}`)

const textOfHover = (it: Hover | null): string => (it === null ? '' : (it.contents as { readonly value: string }).value)

describe('code lenses of a plan', () => {
  const rows: readonly { what: string; plan: string; code?: string; says: readonly string[] }[] = [
    { what: 'a counter', plan: 'counters: [{ vendor: yandex-metrica, id: 104430694 }]', says: ['✓ on 1 page'] },
    {
      what: 'two receivers',
      plan: 'goals: { order: { vendors: { yandex-metrica: order_sent, ga4: purchase } } }',
      says: ['✓ implemented in 2 places'],
    },
    { what: 'what nothing sends', plan: 'goals: { lead: A form was sent }', says: ['✗ missing: nothing sends lead'] },
    {
      what: 'what lacks a parameter',
      plan: 'goals: { order_sent: { parameters: { id: { required: true } } } }',
      says: ['! wrong: a.html sends it without id'],
    },
    {
      what: 'what only running can tell',
      plan: 'goals: { lead: A form was sent }',
      code: page(`${YM};ym(104430694,'reachGoal',document.body.dataset.goal)`),
      says: ['? cannot be known from the code: a.html sends a name that only running can tell'],
    },
    { what: 'what must go and is gone', plan: 'goals: { old: { status: deprecated } }', says: ['✓ as planned: nothing sends it'] },
  ]
  for (const { what, plan, code = CODE, says } of rows) {
    it(`tells of ${what}`, () => {
      const { folder } = standing({ 'tracking-plan.yaml': plan, 'a.html': code })
      assert.deepEqual(
        codeLenses(folder, 'tracking-plan.yaml', 'show').map(it => it.command?.title),
        says,
      )
    })
  }

  it('leads to the code', () => {
    const { folder } = standing({ 'tracking-plan.yaml': 'goals: { order_sent: An order }', 'a.html': CODE })
    const [lens] = codeLenses(folder, 'tracking-plan.yaml', 'show')
    const [, , places] = (lens?.command?.arguments ?? []) as [string, object, ReturnType<typeof definition>]
    assert.deepEqual([lens?.command?.command, shown(places)], ['show', ['a.html:2']])
  })
})

describe('between a plan and the code', () => {
  const at = (files: Readonly<Record<string, string>>): Standing => standing({ 'tracking-plan.yaml': PLAN, 'a.html': CODE, ...files })
  const rows: readonly { what: string; files: Record<string, string>; definition: readonly string[]; references: readonly string[] }[] = [
    {
      what: 'a goal in code',
      files: { 'a.html': CODE.replace('order_sent', 'order|_sent') },
      definition: ['tracking-plan.yaml:7'],
      references: ['tracking-plan.yaml:7', 'a.html:2'],
    },
    {
      what: 'an event in a plan, which all its receivers send',
      files: { 'tracking-plan.yaml': before('order:') },
      definition: ['a.html:2', 'a.html:2'],
      references: ['tracking-plan.yaml:4', 'tracking-plan.yaml:14', 'a.html:2', 'a.html:2'],
    },
    {
      what: 'the name that one vendor has for it',
      files: { 'tracking-plan.yaml': before('purchase') },
      definition: ['a.html:2'],
      references: ['tracking-plan.yaml:7', 'a.html:2'],
    },
    {
      what: 'a step of a funnel',
      files: { 'tracking-plan.yaml': before('order]') },
      definition: ['tracking-plan.yaml:4'],
      references: ['tracking-plan.yaml:4', 'tracking-plan.yaml:14', 'a.html:2', 'a.html:2'],
    },
    {
      what: 'what nothing sends',
      files: { 'tracking-plan.yaml': before('lead: A') },
      definition: ['tracking-plan.yaml:11'],
      references: ['tracking-plan.yaml:11', 'tracking-plan.yaml:14'],
    },
    {
      what: 'a counter in a plan',
      files: { 'tracking-plan.yaml': before('104430694') },
      definition: ['a.html:2'],
      references: ['a.html:2', 'a.html:2', 'tracking-plan.yaml:2'],
    },
  ]
  for (const { what, files, ...leads } of rows) {
    it(`leads from ${what}`, () => {
      const { folder, path, position } = at(files)
      assert.deepEqual(
        { definition: shown(definition(folder, path, position)), references: shown(references(folder, path, position)) },
        leads,
      )
    })
  }

  it('shows a name and its steps in the plan', () => {
    const { folder, path, position } = at({ 'tracking-plan.yaml': before('lead: A') })
    assert.deepEqual(
      highlights(folder, path, position).map(it => it.range.start.line),
      [10, 13],
    )
  })

  it('lists what is planned', () => {
    const { folder } = at({})
    assert.deepEqual(
      documentSymbols(folder, 'tracking-plan.yaml').map(it => [it.name, it.detail, (it.children ?? []).map(one => one.name)]),
      [
        ['Yandex Metrica', '104430694', []],
        ['order', 'An order was sent', ['price', 'currency']],
        ['lead', 'A form was sent', []],
        ['old', 'goal', []],
        ['checkout', 'lead → order', []],
      ],
    )
  })
})

describe('rename across plan and code', () => {
  const JSON_PLAN = '{ "goals": { "lead": "A form was sent" } }'
  const send = (name: string): string => page(`${YM};ym(104430694,'reachGoal','${name}');gtag('event','${name}')`)
  const rows: readonly { what: string; files: Record<string, string>; to: string; becomes?: Record<string, string>; refused?: RegExp }[] = [
    {
      what: 'the name of one vendor, from the code',
      files: { 'tracking-plan.yaml': PLAN, 'a.html': CODE.replace('order_sent', '|order_sent') },
      to: 'bought',
      becomes: { 'tracking-plan.yaml': PLAN.replace('order_sent', 'bought'), 'a.html': CODE.replace('order_sent', 'bought') },
    },
    {
      what: 'the name of one vendor, from the plan',
      files: { 'tracking-plan.yaml': before('purchase'), 'a.html': CODE },
      to: 'buy',
      becomes: { 'tracking-plan.yaml': PLAN.replace('purchase', 'buy'), 'a.html': CODE.replace('purchase', 'buy') },
    },
    {
      what: 'the event’s own name where vendors have others: the code stays',
      files: { 'tracking-plan.yaml': before('order:'), 'a.html': CODE },
      to: 'sale',
      becomes: { 'tracking-plan.yaml': PLAN.replace('order:', 'sale:').replace('order]', 'sale]') },
    },
    {
      what: 'a name that all vendors share',
      files: { 'tracking-plan.yaml': 'goals: { lead: A form }\nfunnels: { all: [lead] }', 'a.html': send('lead').replace('lead', '|lead') },
      to: 'form_sent',
      becomes: { 'tracking-plan.yaml': 'goals: { form_sent: A form }\nfunnels: { all: [form_sent] }', 'a.html': send('form_sent') },
    },
    {
      what: 'a name of a list of vendors',
      files: { 'tracking-plan.yaml': 'goals: { |lead: { vendors: [yandex-metrica] } }', 'a.html': send('lead') },
      to: 'form',
      becomes: {
        'tracking-plan.yaml': 'goals: { form: { vendors: [yandex-metrica] } }',
        'a.html': send('lead').replace('lead', 'form'),
      },
    },
    {
      what: 'a plan in JSON',
      files: { 'tracking-plan.json': JSON_PLAN.replace('lead', '|lead'), 'a.html': send('lead') },
      to: 'form',
      becomes: { 'tracking-plan.json': JSON_PLAN.replace('lead', 'form'), 'a.html': send('form') },
    },
    {
      what: 'a name that YAML reads otherwise',
      files: { 'tracking-plan.yaml': 'goals: { |lead: A form }', 'a.html': page('') },
      to: 'yes',
      becomes: { 'tracking-plan.yaml': 'goals: { "yes": A form }' },
    },
    {
      what: 'a counter',
      files: { 'tracking-plan.yaml': before('104430694'), 'a.html': CODE },
      to: '99999999',
      becomes: { 'tracking-plan.yaml': PLAN.replace('104430694', '99999999'), 'a.html': CODE.replaceAll('104430694', '99999999') },
    },
    {
      what: 'a name that is planned already',
      files: { 'tracking-plan.yaml': before('lead: A'), 'a.html': CODE },
      to: 'order',
      refused: /planned already/,
    },
    {
      what: 'a name that code puts together',
      files: { 'tracking-plan.yaml': 'goals: { |lead: A form }', 'a.html': page(`ym(104430694,'reachGoal','le' + 'ad')`) },
      to: 'form',
      refused: /put together/,
    },
  ]
  for (const { what, files, to, becomes, refused } of rows) {
    it(refused === undefined ? what : `refuses ${what}`, () => {
      const { folder, path, position, texts } = standing(files)
      if (refused !== undefined) {
        assert.throws(
          () => rename(folder, path, position, to),
          error => error instanceof RenameRefused && refused.test(error.message),
        )
        return
      }
      assert.ok(prepareRename(folder, path, position).placeholder)
      assert.deepEqual(changed(texts, rename(folder, path, position, to)), { ...texts, ...becomes })
    })
  }
})

describe('a plan in several files', () => {
  const files = {
    'tracking-plan.yaml': 'goals:\n  order: { meaning: An order was sent, vendors: [yandex-metrica] }\n',
    'tracking-plan.ads.yaml': 'goals:\n  order: { owner: Anna, vendors: [ga4] }\n',
    'tracking-plan.funnels.yaml': 'goals:\n  lead: A form was sent\nfunnels:\n  checkout: [lead, order]\n',
    'a.html': page(`${YM};ym(104430694,'reachGoal','order');ym(104430694,'reachGoal','lead')`),
    'ads.html': page("gtag('event','order')"),
  }
  const marked = (path: keyof typeof files, text: string): Record<string, string> => ({
    ...files,
    [path]: files[path].replace(text, `|${text}`),
  })
  const everywhere = ['tracking-plan.yaml:2', 'tracking-plan.funnels.yaml:4', 'tracking-plan.ads.yaml:2', 'a.html:2', 'ads.html:2']

  for (const [what, path, text] of [
    ['the part that plans it', 'tracking-plan.yaml', 'order:'],
    ['another part that plans it', 'tracking-plan.ads.yaml', 'order:'],
    ['a step of a funnel', 'tracking-plan.funnels.yaml', 'order]'],
  ] as const) {
    it(`finds a goal everywhere from ${what}`, () => {
      const { folder, path: there, position } = standing(marked(path, text))
      assert.deepEqual(shown(references(folder, there, position)).toSorted(), everywhere.toSorted())
    })
  }

  for (const [what, path, text] of [
    ['the part that plans it', 'tracking-plan.yaml', 'order:'],
    ['a step of a funnel', 'tracking-plan.funnels.yaml', 'order]'],
    ['the code', 'a.html', "order'"],
  ] as const) {
    it(`renames a goal in all of them from ${what}`, () => {
      const { folder, path: there, position, texts } = standing(marked(path, text))
      const expected = Object.fromEntries(Object.entries(files).map(([name, its]) => [name, its.replaceAll(/\border\b(?! was)/g, 'sale')]))
      assert.deepEqual(changed(texts, rename(folder, there, position, 'sale')), expected)
    })
  }

  it('leads from a step to the part that plans it, and tells of it there', () => {
    const { folder, path, position } = standing(marked('tracking-plan.funnels.yaml', 'order]'))
    assert.match(shown(definition(folder, path, position)).join(' '), /^tracking-plan(\.ads)?\.yaml:2$/)
    assert.match(textOfHover(hover(folder, path, position)), /^\*\*order\*\*: implemented in 1 place/)
    assert.deepEqual(
      highlights(folder, path, position).map(it => it.range.start.line),
      [3],
    )
  })

  it('refuses a name that another part plans', () => {
    const { folder, path, position } = standing(marked('tracking-plan.funnels.yaml', 'lead:'))
    assert.throws(() => rename(folder, path, position, 'order'), /"order" is planned already in tracking-plan/)
  })

  it('has nothing that is not planned when any part plans it', () => {
    const { folder } = standing(marked('tracking-plan.yaml', 'order:'))
    assert.deepEqual(overview(folder).plan?.unplanned, [])
  })

  it('leaves out what libraries send: nobody plans that', () => {
    const library = "/*! bxSlider v4.2.12 */\nym(104430694,'reachGoal','slide_shown')"
    const shop = {
      ...marked('tracking-plan.yaml', 'order:'),
      'js/shop.js': "ym(104430694,'reachGoal','call')",
      'js/slider.min.js': library,
    }
    const { folder } = standing({ ...shop, 'b.html': '<script src="js/shop.js"></script><script src="js/slider.min.js"></script>' })
    assert.deepEqual(
      overview(folder).plan?.unplanned.map(it => it.name),
      ['call'],
    )
  })

  it('completes steps and leaves out names that any part has', () => {
    const labels = (text: string): readonly string[] => {
      const { folder, path, position } = standing({ ...files, 'tracking-plan.funnels.yaml': text })
      return completions(folder, path, position).map(it => it.label)
    }
    assert.deepEqual(labels('funnels:\n  checkout: [|]'), ['order'])
    assert.ok(!labels('goals:\n  lead: A form was sent\n  |').includes('order'))
  })
})

describe('hover', () => {
  const rows: readonly { what: string; files: Record<string, string>; says: RegExp }[] = [
    {
      what: 'a goal in code with the plan’s meaning',
      files: { 'tracking-plan.yaml': PLAN, 'a.html': CODE.replace('order_sent', 'order|_sent') },
      says: /\*\*Planned\*\*.*An order was sent[^]*Status: planned, owner: Anna[^]*`price`: number, always, in RUB\. The whole amount[^]*In the plan:/,
    },
    {
      what: 'an item of a plan',
      files: { 'tracking-plan.yaml': before('order:'), 'a.html': CODE },
      says: /^\*\*order\*\*: implemented in 2 places[^]*a\.html[^]*Owner: Anna/,
    },
    { what: 'a counter of a plan', files: { 'tracking-plan.yaml': before('104430694'), 'a.html': CODE }, says: /on 1 page/ },
    {
      what: 'a funnel',
      files: { 'tracking-plan.yaml': before('checkout'), 'a.html': CODE },
      says: /missing: the site lacks the step lead/,
    },
    { what: 'a word of the plan', files: { 'tracking-plan.yaml': before('meaning:'), 'a.html': CODE }, says: /in plain words/ },
    { what: 'a vendor', files: { 'tracking-plan.yaml': before('yandex-metrica, id'), 'a.html': CODE }, says: /Yandex Metrica/ },
  ]
  for (const { what, files, says } of rows) {
    it(`tells ${what}`, () => {
      const { folder, path, position } = standing(files)
      assert.match(textOfHover(hover(folder, path, position)), says)
    })
  }
})

describe('completion with a plan', () => {
  const rows: readonly {
    what: string
    files: Record<string, string>
    first?: string
    has?: readonly string[]
    hasNot?: readonly string[]
  }[] = [
    {
      what: 'planned goals first, under the vendor’s name',
      files: { 'b.html': page("ym(1,'reachGoal','|')") },
      first: 'lead',
      has: ['order_sent'],
      hasNot: ['order', 'purchase', 'old'],
    },
    {
      what: 'planned parameters first',
      files: { 'b.html': page("gtag('event','purchase',{|})") },
      first: 'currency',
      has: ['price', 'transaction_id'],
    },
    { what: 'planned values', files: { 'b.html': page("ym(1,'reachGoal','order_sent',{currency:'|'})") }, first: 'EUR', has: ['RUB'] },
    { what: 'what is pushed', files: { 'b.html': page("dataLayer.push({event:'|'})") }, has: ['lead'] },
    {
      what: 'parts of a plan',
      files: { 'tracking-plan.yaml': 'go|' },
      has: ['goals', 'counters', 'funnels'],
      hasNot: ['$schema', 'meaning'],
    },
    {
      what: 'parts of a goal',
      files: { 'tracking-plan.yaml': 'goals:\n  lead:\n    |' },
      has: ['meaning', 'owner', 'vendors'],
      hasNot: ['goals'],
    },
    {
      what: 'names that are sent and not planned',
      files: { 'tracking-plan.yaml': 'goals:\n  lead: A form\n  |' },
      has: ['order_sent', 'purchase'],
      hasNot: ['lead'],
    },
    { what: 'parameters that are sent', files: { 'tracking-plan.yaml': 'goals:\n  purchase:\n    parameters:\n      |' }, has: ['price'] },
    { what: 'vendors', files: { 'tracking-plan.yaml': 'goals:\n  lead:\n    vendors: [|]' }, has: ['yandex-metrica', 'datalayer'] },
    { what: 'statuses', files: { 'tracking-plan.yaml': 'goals:\n  lead:\n    status: |' }, has: ['planned', 'live', 'deprecated'] },
    {
      what: 'types',
      files: { 'tracking-plan.yaml': 'goals:\n  lead:\n    parameters:\n      price: { type: |' },
      has: ['number', 'integer'],
    },
    { what: 'ids of the site', files: { 'tracking-plan.yaml': 'counters:\n  - { vendor: yandex-metrica, id: |' }, has: ['104430694'] },
    { what: 'pages', files: { 'tracking-plan.yaml': 'goals:\n  lead:\n    pages: [|]' }, has: ['a.html'] },
    { what: 'owners', files: { 'tracking-plan.yaml': 'goals:\n  lead:\n    owner: Anna\n  order:\n    owner: |' }, has: ['Anna'] },
    { what: 'steps of a funnel', files: { 'tracking-plan.yaml': 'goals:\n  lead: A form\nfunnels:\n  all: [|]' }, has: ['lead'] },
    {
      what: 'names in JSON, whose words the editor knows',
      files: { 'tracking-plan.json': '{ "goals": { "|" } }', 'tracking-plan.yaml': '' },
      has: ['order_sent'],
      hasNot: ['goals'],
    },
  ]
  for (const { what, files, first, has = [], hasNot = [] } of rows) {
    it(`offers ${what}`, () => {
      const { folder, path, position } = standing({ 'tracking-plan.yaml': PLAN, 'a.html': CODE, ...files })
      const items = completions(folder, path, position).toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      const labels = items.map(it => it.label)
      if (first !== undefined) assert.equal(labels[0], first)
      assert.deepEqual([has.filter(it => !labels.includes(it)), hasNot.filter(it => labels.includes(it))], [[], []], labels.join(' '))
    })
  }
})
