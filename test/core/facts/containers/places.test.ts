import assert from 'node:assert/strict'
import { readPage } from '../../../../src/core/index.js'
import type { Page, Span } from '../../../../src/core/index.js'
import { decodedPlaces } from '../../../../src/core/page/json-escapes.js'
import { container } from '../../../kit/container.js'

describe('places within the strings of a JSON file', () => {
  const rows: readonly (readonly [raw: string, places: readonly number[]])[] = [
    ['', [0]],
    ['abc', [0, 1, 2, 3]],
    ['a\\nb', [0, 1, 3, 4]],
    ['\\"x\\"', [0, 2, 3, 5]],
    ['\\u003cb\\u003e', [0, 6, 7, 13]],
    ['\\\\', [0, 2]],
    ['ж\\tя', [0, 1, 3, 4]],
  ]
  for (const [raw, places] of rows) it(JSON.stringify(raw), () => assert.deepEqual([...decodedPlaces(raw)], places))
})

const read = (text: string): Page => readPage({ path: 'container.json', text })
const at = (page: Page, { start, end }: Span): string => page.text.slice(start, end)

/** Ids of counters, and names of events, as they stand in the file. */
function written(page: Page): readonly string[] {
  return page.facts.flatMap(fact => {
    if (fact.kind === 'counter' && fact.by !== 'export') return [`counter ${fact.vendor} ${at(page, fact.at)}`]
    return fact.kind === 'event' ? [`event ${fact.vendor} ${at(page, fact.at)}`] : []
  })
}

const html = (code: string): string =>
  container({
    tags: [{ name: 'Tag', with: { html: code } }],
    variables: [
      { name: 'Counter', type: 'c', with: { value: '48213905' } },
      { name: 'Goal "form"', type: 'c', with: { value: 'form_sent' } },
      { name: 'Goals', type: 'smm', with: { map: [{ key: '/a', value: 'goal_a' }], input: '{{Page URL}}' } },
      { name: 'Shop', type: 'v', with: { name: 'shop' } },
    ],
  })

describe('code in Custom HTML', () => {
  const rows: readonly (readonly [name: string, code: string, written: readonly string[]])[] = [
    [
      'has its own places behind quotes, tabs and line ends',
      '<script>\n\tvar a = "\\"";\n\tym(48213905, "init", {});\n\tym(48213905, "reachGoal", "order");\n</script>',
      ['counter yandex-metrica 48213905', 'event yandex-metrica order'],
    ],
    [
      'has those of constants, in strings and outside of them',
      '<script>ym({{Counter}}, "init", {}); ym("{{Counter}}", "reachGoal", "{{Goal "form"}}")</script>',
      ['counter yandex-metrica 48213905', 'event yandex-metrica form_sent'],
    ],
    ['has those of a lookup with one answer', '<script>ym(48213905, "reachGoal", {{Goals}})</script>', ['event yandex-metrica goal_a']],
    [
      'is not known where a variable is none',
      "<script>ym(48213905, 'reachGoal', 'shop_{{Shop}}')</script>",
      ['event yandex-metrica shop_{{Shop}}'],
    ],
    [
      'may be a tag that loads something',
      '<script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script>',
      ['counter ga4 G-7RW3K9QZ2M'],
    ],
    ['is none within a comment', "<script>// ym(48213905, 'reachGoal', 'order')</script>", []],
  ]
  for (const [name, code, expected] of rows) it(name, () => assert.deepEqual(written(read(html(code))), expected))

  it('escapes what a fix writes', () => {
    const page = read(html("<script>gtag('consent', 'update', { ad_storage: 'Granted' })</script>"))
    const fact = page.facts.find(it => it.kind === 'consent')
    assert.ok(fact?.kind === 'consent' && fact.settings?.kind === 'object')
    assert.equal(at(page, fact.settings.entries[0]?.value.at ?? fact.at), 'Granted')
  })
})

describe('an exported container under the name of a table of events', () => {
  const source = html('<script>ym(48213905, "reachGoal", "order");</script>')
  for (const path of ['events.json', 'src/goals.json', 'event-names.json'])
    it(`is a container in ${path}`, () => {
      const page = readPage({ path, text: source })
      assert.deepEqual([page.kind, ...written(page)], ['container', 'event yandex-metrica order'])
    })
  it('is a table of names where it holds names', () => {
    const page = readPage({ path: 'events.json', text: '{ "order": "exportFormatVersion" }' })
    assert.deepEqual([page.kind, ...page.facts.map(({ kind }) => kind)], ['settings', 'export', 'export'])
  })
})
