import { simpleAnalytics } from '../../../src/core/trackers/simple-analytics/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(simpleAnalytics, {
  addresses: [
    ['https://scripts.simpleanalyticscdn.com/latest.js', 'loader latest.js'],
    ['https://scripts.simpleanalyticscdn.com/latest.dev.js', 'loader latest.js'],
    ['https://scripts.simpleanalyticscdn.com/auto-events.js', 'loader auto-events.js'],
    ['https://queue.simpleanalyticscdn.com/noscript.gif?hostname=flowershop.example', 'counter pixel flowershop.example'],
    ['/latest.js', 'nothing'],
  ],
  ids: [['flowershop.example', 'usual']],
})

describe('simple-analytics, on pages', () => {
  recognises([
    {
      what: 'script, call and attribute',
      source: `<script async src="https://scripts.simpleanalyticscdn.com/latest.js"></script>
<a data-simple-event="click_prices" href="/prices">Prices</a>
<button onclick="sa_event('order', { total: 12 })">Order</button>`,
      counters: ['simple-analytics nothing loader'],
      events: ['simple-analytics - event click_prices (click on a)', 'simple-analytics - event order (click on button)'],
    },
  ])
})
