import assert from 'node:assert/strict'
import { pianoAnalytics } from '../../../src/core/trackers/piano-analytics/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('piano-analytics, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://tag.aticdn.net/piano-analytics.js', 'loader piano-analytics.js'],
    ['https://tag.aticdn.net/js-sdk/piano-analytics-6.8.2.js', 'loader piano-analytics.js'],
    ['//tag.aticdn.net/598213/smarttag.js', 'loader smarttag.js'],
    ['https://experience.tinypass.com/xbuilder/experience/load?aid=x', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(pianoAnalytics, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['637821', 'usual'],
    ['site', 'malformed'],
    ['0', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(pianoAnalytics, id), what))
})

describe('piano-analytics, on pages', () => {
  recognises([
    {
      what: 'the library with a page',
      source: `<script src="https://tag.aticdn.net/piano-analytics.js"></script>
<script>pa.setConfigurations({ site: 637821, collectDomain: 'https://logs.flowershop.example' });
pa.sendEvent('page.display', { page: 'home' });
pa.sendEvent('click.action', { click: 'cart' });</script>`,
      counters: ['piano-analytics 637821 snippet'],
      events: ['piano-analytics - event click.action'],
    },
    {
      what: 'the tag of AT Internet',
      source: `<script src="//tag.aticdn.net/598213/smarttag.js"></script><script>var tag = new ATInternet.Tracker.Tag({ site: 598213 }); tag.page.set({ name: 'home' }); tag.dispatch();</script>`,
      counters: ['piano-analytics 598213 snippet'],
    },
    {
      what: 'another object of two letters: nothing',
      source: `<script>function f(pa){pa.sendEvent('open');pa.setConfigurations({site:1})}f(make())</script>`,
    },
  ])
})
