import assert from 'node:assert/strict'
import { graphJson, graphText, namesOf, pageGraph } from '../../src/report/index.js'
import type { Screen } from '../../src/report/index.js'
import { trackers } from '../../src/core/index.js'
import { site } from '../kit/site.js'

const SCREEN: Screen = { colour: false, unicode: true, width: 100 }
const VENDORS = namesOf(trackers)

const SHOP = {
  'layouts/base.njk':
    '<!doctype html><html><head>\n{% include "metrika.njk" %}\n{% include widget %}\n</head><body>{{ content }}<script type="text/plain" data-cookieconsent="statistics" src="/js/goals.js"></script></body></html>',
  'metrika.njk': '<script>\nym(48120011, "init", {})\n</script>',
  'order.njk': "---\nlayout: base.njk\n---\n<button onclick=\"ym(48120011, 'reachGoal', 'call')\">Call</button>",
  'js/goals.js':
    "import { track } from './track.js'\ndocument.querySelector('#buy').addEventListener('click', () => {\n  gtag('event', 'buy')\n  track('bought')\n})\n",
  'js/track.js': "export function track(goal) {\n  ym(48120011, 'reachGoal', goal)\n}\n",
}

describe('report/graph', () => {
  const workspace = site(SHOP)

  it('tells what runs on a page, in order, and why', () => {
    assert.equal(
      graphText(pageGraph('order.njk', workspace), VENDORS, SCREEN),
      `order.njk  more may run here: see what could not be followed
  1  order.njk  the page itself
       line 4  goal call  to Yandex Metrica 48120011, click on button
  2  layouts/base.njk  layout of order.njk
  3  metrika.njk  part of layouts/base.njk < order.njk
       line 2  counter Yandex Metrica 48120011  snippet
  4  js/track.js  imported by js/goals.js < layouts/base.njk < order.njk, waits for consent
       line 2  goal (known only when it runs)  to Yandex Metrica 48120011, waits for consent
  5  js/goals.js  script of layouts/base.njk < order.njk, waits for consent
       line 3  event buy    to Google tag, click on #buy, waits for consent
       line 4  goal bought  to Yandex Metrica 48120011, click on #buy, waits for consent

Could not be followed
  layouts/base.njk:3  the template decides which file
`,
    )
  })

  it('tells of a script which pages it runs on', () => {
    assert.match(
      graphText(pageGraph('js/track.js', workspace), VENDORS, SCREEN),
      /\nRuns on {2}2 pages\n {2}layouts\/base\.njk\n {2}order\.njk\n$/,
    )
  })

  it('is data for other programs', () => {
    const { schema, page, complete, runs, unknown, loadedBy } = JSON.parse(
      graphJson(pageGraph('order.njk', workspace), { name: 'countersign', version: '1' }, '/shop'),
    ) as ReturnType<typeof pageGraph> & { readonly schema: string }
    assert.deepEqual([schema, page, complete, loadedBy], ['countersign/graph@1', 'order.njk', false, []])
    assert.deepEqual(
      runs.map(({ path, as, chain, state, counters, events }) => [path, as, chain, state, counters.length, events.map(({ name }) => name)]),
      [
        ['order.njk', 'page', [], 'active', 0, ['call']],
        ['layouts/base.njk', 'layout', ['order.njk'], 'active', 0, []],
        ['metrika.njk', 'part', ['order.njk', 'layouts/base.njk'], 'active', 1, []],
        ['js/track.js', 'import', ['order.njk', 'layouts/base.njk', 'js/goals.js'], 'blocked', 0, [null]],
        ['js/goals.js', 'script', ['order.njk', 'layouts/base.njk'], 'blocked', 0, ['buy', 'bought']],
      ],
    )
    assert.deepEqual(unknown, [{ path: 'layouts/base.njk', line: 3, column: 12, why: 'the template decides which file' }])
  })
})
