import assert from 'node:assert/strict'
import { amplitude } from '../../../src/core/trackers/amplitude/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

const KEY = '4f8a1c6e9b2d7035ae61d9f04b8c2e73'

describe('amplitude, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cdn.amplitude.com/libs/analytics-browser-2.11.1-min.js.gz', 'loader analytics-browser.js'],
    [`https://cdn.amplitude.com/script/${KEY}.js`, `loader script ${KEY}`],
    ['https://amplitude.com/docs', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(amplitude, url), what))

  const ids: readonly (readonly [string, string])[] = [
    [KEY, 'usual'],
    ['', 'malformed'],
    ['AMPLITUDE_API_KEY', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(amplitude, id), what))
})

describe('amplitude, on pages', () => {
  recognises([
    {
      what: 'the global',
      source: `<script src="https://cdn.amplitude.com/script/${KEY}.js"></script>
<script>
amplitude.init('${KEY}', { autocapture: true })
amplitude.track('order_sent', { total: 12 })
amplitude.track({ event_type: 'opened' })
</script>`,
      counters: [`amplitude ${KEY} loader`, `amplitude ${KEY} snippet`],
      events: ['amplitude - event order_sent', 'amplitude - event opened'],
    },
    {
      what: 'the package as a whole and by its functions',
      path: 'src/stats.ts',
      source: `import * as amplitude from '@amplitude/analytics-browser'
import { track as send } from '@amplitude/analytics-browser'
amplitude.init('${KEY}')
amplitude.logEvent('opened')
send('closed')`,
      counters: [`amplitude ${KEY} snippet`],
      events: ['amplitude - event opened', 'amplitude - event closed'],
    },
    {
      what: 'the older package, and its client',
      path: 'src/stats.js',
      source: `import amplitude from 'amplitude-js'
amplitude.getInstance().init('${KEY}')
amplitude.getInstance().logEvent('opened')
const client = amplitude.getInstance('second')
client.logEvent('closed')`,
      counters: [`amplitude ${KEY} snippet`],
      events: ['amplitude - event opened', 'amplitude - event closed'],
    },
    {
      what: 'the client of the global',
      source: `<script>amplitude.getInstance().init('${KEY}'); amplitude.getInstance().logEvent('opened')</script>`,
      counters: [`amplitude ${KEY} snippet`],
      events: ['amplitude - event opened'],
    },
    {
      what: 'nothing in a file of the site that is called like the older package',
      path: 'src/stats.js',
      source: `import amplitude from './amplitude-js'\namplitude.getInstance().logEvent('opened')`,
    },
    {
      what: 'nothing in a wave of sound',
      source: `<script>const amplitude = { init(v) {}, track(v) {} }; amplitude.init(3); amplitude.track('sine')</script>`,
    },
  ])
})
