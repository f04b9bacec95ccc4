import assert from 'node:assert/strict'
import { completions } from '../../src/service/index.js'
import { standing } from '../kit/cursor.js'

const head = (code: string): string => `<!doctype html><html><head><script>${code}</script></head><body></body></html>`
const SITE = { 'other.html': head("ym(104430694,'init',{}); ym(104430694,'reachGoal','order-sent')") }

/** What is offered at the cursor: some of it, and what is not. */
interface Row {
  readonly where: string
  readonly path?: string
  readonly text: string
  readonly offers?: readonly string[]
  readonly lacks?: readonly string[]
  /** What the first word of `offers` becomes in the text. */
  readonly becomes?: string
}

const rows: readonly Row[] = [
  { where: 'the first argument of ym', text: head('ym(|'), offers: ['104430694'], becomes: 'ym(104430694' },
  {
    where: 'the command, in quotes',
    text: head("ym(104430694, 'rea|"),
    offers: ['reachGoal', 'hit', 'init'],
    becomes: "ym(104430694, 'reachGoal",
  },
  { where: 'the command, without quotes', text: head('ym(104430694, |)'), offers: ['reachGoal'], becomes: "ym(104430694, 'reachGoal')" },
  { where: 'a closed string', text: head("ym(104430694, 're|ach')"), offers: ['reachGoal'], becomes: "ym(104430694, 'reachGoal')" },
  { where: 'a goal', text: head("ym(104430694, 'reachGoal', '|')"), offers: ['order-sent'], lacks: ['reachGoal'] },
  {
    where: 'options of init',
    text: head("ym(1, 'init', { webvisor: true, | })"),
    offers: ['clickmap'],
    lacks: ['webvisor'],
    becomes: 'clickmap }',
  },
  { where: 'a value of an option', text: head("ym(1, 'init', { webvisor: | })"), offers: ['true', 'false'] },
  { where: 'parameters of a goal', text: head("ym(1, 'reachGoal', 'a', { | })"), offers: ['order_price', 'currency'] },
  { where: 'a currency', text: head("ym(1, 'reachGoal', 'a', { currency: '|' })"), offers: ['EUR', 'RUB'], becomes: "'EUR'" },
  { where: 'a handler attribute', text: `<a onclick="ym(104430694, 'reachGoal', '|')">x</a>`, offers: ['order-sent'] },
  { where: 'a script file', path: 'main.js', text: "document.onclick = () => ym(104430694, 'reachGoal', '|", offers: ['order-sent'] },
  { where: 'commands of gtag', text: head("gtag('|')"), offers: ['config', 'event', 'consent'] },
  { where: 'events of GA4', text: head("gtag('event', '|')"), offers: ['purchase', 'add_to_cart'] },
  {
    where: 'parameters of an event',
    text: head("gtag('event', 'purchase', { transaction_id: 'x', | })"),
    offers: ['value', 'currency', 'items'],
    lacks: ['transaction_id'],
  },
  { where: 'keys of an item', text: head("gtag('event', 'purchase', { items: [{ | }] })"), offers: ['item_id', 'item_name'] },
  { where: 'consent keys', text: head("gtag('consent', 'default', { | })"), offers: ['ad_storage', 'analytics_storage'] },
  { where: 'consent values', text: head("gtag('consent', 'default', { ad_storage: '|' })"), offers: ['granted', 'denied'] },
  { where: 'consent actions', text: head("gtag('consent', '|')"), offers: ['default', 'update'] },
  { where: 'standard events of Meta', text: head("fbq('track', '|')"), offers: ['Lead', 'Purchase'] },
  { where: 'methods of Matomo', text: head("_paq.push(['|'])"), offers: ['trackEvent'] },
  { where: 'keys of a push', text: head('dataLayer.push({ | })'), offers: ['event', 'ecommerce'] },
  { where: 'items of a push', text: head("dataLayer.push({ event: 'purchase', ecommerce: { items: [{ | }] } })"), offers: ['item_id'] },
  { where: 'methods of an object', text: head('umami.|'), offers: ['track'] },
  { where: 'names of meta tags', text: '<meta name="des|">', offers: ['description'], becomes: '<meta name="description">' },
  { where: 'properties of meta tags', text: '<meta property="|">', offers: ['og:title'], lacks: ['description'] },
  { where: 'content of a meta tag', text: '<meta name="robots" content="|">', offers: ['noindex'] },
  { where: 'content before the name', text: '<meta content="|" name="twitter:card">', offers: ['summary_large_image'] },
  { where: 'between tags', text: '<html><head>\n  |\n</head></html>', offers: ['metrika', 'gtag', 'gtm', 'fbq'] },
  { where: 'a word between tags', text: '<html><head>\n  gt|\n</head></html>', offers: ['gtm', 'gtag'], lacks: ['metrika'] },
  { where: 'the middle of a sentence', text: '<p>We use gt|</p>', lacks: ['gtm'] },
  { where: 'a comment in code', text: head("// ym(1, '|"), lacks: ['reachGoal'] },
  { where: 'an unknown function', text: head("track('|')"), lacks: ['reachGoal', 'order-sent'] },
  { where: 'JSON', text: '<script type="application/ld+json">{"a": ym("|")}</script>', lacks: ['104430694'] },
  { where: 'behind a regular expression', text: head("x = /['\"]/; ym(1, '|')"), offers: ['reachGoal'] },
]

describe('completion', () => {
  for (const { where, path = 'index.html', text, offers = [], lacks = [], becomes } of rows) {
    it(where, () => {
      const { folder, position, texts, offset } = standing({ ...SITE, [path]: text })
      const items = completions(folder, path, position)
      const labels = items.map(it => it.label)
      for (const label of offers) assert.ok(labels.includes(label), `${label} is not among ${labels.slice(0, 12).join(', ')}`)
      for (const label of lacks) assert.ok(!labels.includes(label), label)
      for (const it of items) assert.ok(it.textEdit && 'range' in it.textEdit)
      if (becomes === undefined) return
      const edit = items.find(it => it.label === offers[0])?.textEdit
      assert.ok(edit && 'range' in edit && edit.range.start.line === edit.range.end.line)
      const written = texts[path] ?? ''
      const shift = offset - position.character
      const after = written.slice(0, shift + edit.range.start.character) + edit.newText + written.slice(shift + edit.range.end.character)
      assert.ok(after.includes(becomes), after)
    })
  }

  it('marks the id of a snippet as a tab stop, and no dollar of the code', () => {
    const { folder, position } = standing({ ...SITE, 'index.html': '<html><head>\nmetrika|\n</head></html>' })
    const item = completions(folder, 'index.html', position).find(it => it.label === 'metrika')
    assert.equal(item?.insertTextFormat, 2)
    assert.match(JSON.stringify(item.textEdit), /\$\{1:104430694\}/)
  })
})
