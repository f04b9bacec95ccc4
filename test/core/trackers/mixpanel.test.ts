import assert from 'node:assert/strict'
import { mixpanel } from '../../../src/core/trackers/mixpanel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

const TOKEN = '9d3b7e1f5a8c2460be94d7a13f6c8052'

describe('mixpanel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.mxpnl.com/libs/mixpanel-2-latest.min.js', 'loader mixpanel.js'],
    ['https://cdn.mxpnl.com/site_media/badge.png', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(mixpanel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    [TOKEN, 'usual'],
    ['', 'malformed'],
    ['YOUR_PROJECT_TOKEN', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(mixpanel, id), what))
})

describe('mixpanel, on pages', () => {
  recognises([
    {
      what: 'the global',
      source: `<script>
mixpanel.init('${TOKEN}', { track_pageview: true })
mixpanel.track('Order sent', { total: 12 })
mixpanel.track_links('#menu a', 'Menu used')
</script>`,
      counters: [`mixpanel ${TOKEN} snippet`],
      events: ['mixpanel - event Order sent', 'mixpanel - event Menu used'],
    },
    {
      what: 'the package, imported or required',
      path: 'src/stats.js',
      source: `import mixpanel from 'mixpanel-browser'
const same = require('mixpanel-browser')
mixpanel.init('${TOKEN}')
same.track('Opened')`,
      counters: [`mixpanel ${TOKEN} snippet`],
      events: ['mixpanel - event Opened'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/stats.js',
      source: `import mixpanel from '@/lib/mixpanel-browser'\nmixpanel.track('Opened')`,
    },
  ])
})
