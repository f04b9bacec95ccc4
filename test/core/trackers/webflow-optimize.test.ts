import { webflowOptimize } from '../../../src/core/trackers/webflow-optimize/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(webflowOptimize, {
  addresses: [['/js/webflow.js', 'nothing']],
  ids: [['flowershop.example', 'usual']],
})

describe('webflow-optimize, on pages', () => {
  recognises([
    {
      what: 'a goal',
      source: `<button onclick="wf.sendEvent('order', { value: 12 })">Order</button>`,
      events: ['webflow-optimize - goal order (click on button)'],
    },
  ])
})
