import assert from 'node:assert/strict'
import { inventoryCsv, inventoryJson, inventoryText } from '../../src/report/index.js'
import type { ScriptFact } from '../../src/core/index.js'
import type { Owner, Screen } from '../../src/report/index.js'
import type { Inventory } from '../../src/report/inventory/collect.js'
import { auditOf, counter, event, meta, page, textValue, unknownValue } from '../kit/audit.js'

const SCREEN: Screen = { colour: false, unicode: true, width: 80 }

describe('report/inventory', () => {
  const at = { start: 0, end: 1 }
  const text = '1\n2\n3\n'
  const script = page('js/goals.js', text, [
    event(at, { name: textValue('order'), counter: textValue('104430694'), trigger: 'click on #order' }),
    event({ start: 2, end: 3 }, { name: { kind: 'pattern', parts: ['size_', null], why: 'x', at } }),
  ])
  const pages = [
    page('index.html', text, [
      counter(at),
      counter({ start: 2, end: 3 }, { how: 'noscript' }),
      counter(at, { vendor: 'hotjar', id: textValue('12'), state: 'commented' }),
      meta('title', textValue('Home')),
      meta('yandex-verification', textValue('66ff')),
    ]),
    page('buy.html', text, [
      counter(at),
      event({ start: 4, end: 5 }, { name: textValue('order'), counter: textValue('104430694') }),
      event(at, { vendor: 'datalayer', name: unknownValue(), event: 'push' }),
    ]),
    page('bare.html', text, [meta('title', textValue('Bare'))]),
    page('part.html', text, [], { document: false }),
    script,
    page('lib/x.js', text, [counter(at, { vendor: 'gtm', id: textValue('GTM-LIB') })], { origin: 'vendored' }),
  ]
  const audit = auditOf(pages, [], { reached: { 'index.html': ['js/goals.js'], 'buy.html': ['js/goals.js'] } })

  it('tells every counter and event once, with its places and on how many pages it is', () => {
    assert.equal(
      inventoryText(audit, SCREEN),
      `Counters  2
  Yandex Metrica  104430694  on 2 of 3 pages
      buy.html:1    snippet
      index.html:1  snippet
      index.html:2  noscript
  hotjar          12         on 1 of 3 pages, commented out
      index.html:1  snippet

Goals and events  3
  order                      goal of Yandex Metrica 104430694  2 places
      buy.html:3
      js/goals.js:1  click on #order
  size_*                     goal of Yandex Metrica  1 place
      js/goals.js:2
  (known only when it runs)  push of the data layer  1 place
      buy.html:1

Ownership verified for  1
  yandex-verification  66ff  on 1 page

Pages without a counter  1
  bare.html
`,
    )
  })

  it('tells a call of the Google tag once, also when only some pages say which product it goes to', () => {
    const sent = { name: textValue('sign_up'), event: 'event' } as const
    const calls = page('js/goals.js', text, [
      event(at, { ...sent, vendor: 'gtag' }),
      event(at, { ...sent, vendor: 'ga4' }),
      event({ start: 2, end: 3 }, { ...sent, vendor: 'gtag' }),
    ])
    const told = inventoryCsv(auditOf([calls]))
    assert.deepEqual(told.match(/^event,\w+|\d+(?=\r$)/gm), ['event,ga4', '1', 'event,gtag', '2'])
  })

  it('tells other scripts from outside by host, and whose they are', () => {
    const script = (src: string): ScriptFact => ({
      kind: 'script',
      src: textValue(src),
      async: false,
      defer: false,
      module: false,
      state: 'active',
      place: 'body',
      order: 0,
      trigger: null,
      by: 'tag',
      at,
      whole: at,
    })
    const canonical = meta('canonical', textValue('https://shop.ru/a'))
    const site = auditOf([
      page('a.html', text, [canonical, script('//CDN.tilda.cc/js/a.js'), script('https://shop.ru/own.js'), script('/js/own.js')]),
      page('b.html', text, [script('https://cdn.tilda.cc/js/b.js'), script('https://who.example/x.js')]),
      page('part.html', text, [script('https://other.example/x.js')], { document: false }),
    ])
    const ownerOf = (host: string): Owner | null => (host === 'cdn.tilda.cc' ? { name: 'Tilda', category: 'hosting' } : null)
    assert.ok(
      inventoryText(site, SCREEN, ownerOf).includes(
        'Other scripts from outside  2\n  cdn.tilda.cc  Tilda, hosting   on both pages\n  who.example   (owner unknown)  on 1 of 2 pages\n',
      ),
      inventoryText(site, SCREEN, ownerOf),
    )
    assert.deepEqual((JSON.parse(inventoryJson(site, ownerOf)) as Inventory).outside, [
      { host: 'cdn.tilda.cc', owner: { name: 'Tilda', category: 'hosting' }, pages: 2 },
      { host: 'who.example', owner: null, pages: 1 },
    ])
    assert.match(inventoryCsv(site, ownerOf), /^script,Tilda,,cdn\.tilda\.cc,hosting,,,2,,\r$/m)
  })

  it('says so when there is nothing', () => {
    assert.equal(inventoryText(auditOf([page('part.html', '')]), SCREEN), 'Counters  0\n  none\n\nGoals and events  0\n  none\n')
  })

  it('as a table has a row for each place and nothing a spreadsheet would run', () => {
    const odd = page('a "b".html', text, [event(at, { name: textValue('=1+1,2') })])
    assert.equal(
      inventoryCsv(auditOf([odd])),
      'what,vendor,counter,name,kind,state,trigger,pages,path,line\r\nevent,yandex-metrica,,"\'=1+1,2",goal,,,1,"a ""b"".html",1\r\n',
    )
    assert.equal(inventoryCsv(audit).split('\r\n').length, 1 + 4 + 4 + 1)
  })

  it('as JSON says which shape it has', () => {
    const found = JSON.parse(inventoryJson(audit)) as {
      readonly schema: string
      readonly counters: readonly object[]
      readonly events: readonly object[]
    }
    assert.deepEqual([found.schema, found.counters.length, found.events.length], ['countersign/inventory@1', 2, 3])
  })
})
