import assert from 'node:assert/strict'
import { rudderstack } from '../../../src/core/trackers/rudderstack/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

const KEY = '2bQv7RkXn4TzLcW9mYdJ6sHpFg3'

describe('rudderstack, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cdn.rudderlabs.com/v3/modern/rsa.min.js', 'loader rsa.js'],
    ['https://cdn.rudderlabs.com/v3/legacy/rsa.js', 'loader rsa.js'],
    ['https://cdn.rudderlabs.com/v1.1/rudder-analytics.min.js', 'loader rudder-analytics.js'],
    ['https://cdn.rudderlabs.com/v3/modern/plugins/rsa-plugins.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(rudderstack, url), what))

  const ids: readonly (readonly [string, string])[] = [
    [KEY, 'usual'],
    ['', 'malformed'],
    ['YOUR_WRITE_KEY', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(rudderstack, id), what))
})

describe('rudderstack, on pages', () => {
  recognises([
    {
      what: 'the global',
      source: `<script>
rudderanalytics.load('${KEY}', 'https://data.flowershop.example')
rudderanalytics.page()
rudderanalytics.track('Order Completed', { total: 12 })
</script>`,
      counters: [`rudderstack ${KEY} snippet`],
      events: ['rudderstack - event Order Completed'],
    },
    {
      what: 'the package',
      path: 'src/analytics.js',
      source: `import { RudderAnalytics } from '@rudderstack/analytics-js'
const stats = new RudderAnalytics()
stats.load('${KEY}', 'https://data.flowershop.example')
stats.track('Opened')`,
      counters: [`rudderstack ${KEY} snippet`],
      events: ['rudderstack - event Opened'],
    },
    {
      what: 'another build of the package',
      path: 'src/stats.ts',
      source: `import { RudderAnalytics } from '@rudderstack/analytics-js/bundled'
const stats = new RudderAnalytics()
stats.track('Order Sent')`,
      events: ['rudderstack - event Order Sent'],
    },
    {
      what: 'nothing in a class of the site',
      path: 'src/analytics.js',
      source: `import { RudderAnalytics } from './analytics-js'
new RudderAnalytics().track('Opened')`,
    },
  ])
})
