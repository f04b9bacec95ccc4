import assert from 'node:assert/strict'
import { segment } from '../../../src/core/trackers/segment/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

const KEY = 'q7XvT2mKc9LdR4wYb8NhZ3sFj6PgA1eU'

describe('segment, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    [`https://cdn.segment.com/analytics.js/v1/${KEY}/analytics.min.js`, `loader analytics.js ${KEY}`],
    [`https://cdn.segment.com/analytics.js/v1/${KEY}/platform/analytics.js`, `loader analytics.js ${KEY}`],
    ['https://cdn.segment.com/next-integrations/actions/edge.js', 'nothing'],
    ['/js/analytics.min.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(segment, url), what))

  const ids: readonly (readonly [string, string])[] = [
    [KEY, 'usual'],
    ['', 'malformed'],
    ['YOUR_WRITE_KEY', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(segment, id), what))
})

describe('segment, on pages', () => {
  recognises([
    {
      what: 'the library by its address',
      source: `<script>
  var s = document.createElement('script'); s.async = true
  s.src = 'https://cdn.segment.com/analytics.js/v1/${KEY}/analytics.min.js'
  document.head.appendChild(s)
</script>`,
      counters: [`segment ${KEY} snippet`],
    },
    {
      what: 'the package, and what it gives back',
      path: 'src/analytics.ts',
      source: `import { AnalyticsBrowser } from '@segment/analytics-next'
export const analytics = AnalyticsBrowser.load({ writeKey: '${KEY}' })
analytics.page()
analytics.track('Order Completed', { total: 12 })
const other = new AnalyticsBrowser()
other.load({ writeKey: '${KEY}' })
other.track('Opened')`,
      counters: [`segment ${KEY} snippet`, `segment ${KEY} snippet`],
      events: ['segment - event Order Completed', 'segment - event Opened'],
    },
    {
      what: 'nothing in an object of the same name',
      path: 'src/analytics.ts',
      source: `import { AnalyticsBrowser } from './segment'
const analytics = AnalyticsBrowser.load({ writeKey: '${KEY}' })
analytics.track('Order Completed')`,
    },
  ])
})
