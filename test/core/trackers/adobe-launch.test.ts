import { adobeLaunch } from '../../../src/core/trackers/adobe-launch/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(adobeLaunch, {
  addresses: [
    ['https://assets.adobedtm.com/5d1f3a9c7e20/b84e6c02d7f1/launch-7c02e9d4ab15.min.js', 'loader launch.js launch-7c02e9d4ab15'],
    [
      'https://assets.adobedtm.com/5d1f3a9c7e20/b84e6c02d7f1/launch-7c02e9d4ab15-development.min.js',
      'loader launch.js launch-7c02e9d4ab15',
    ],
    ['//assets.adobedtm.com/5d1f/satelliteLib-1b3c5d7e9f.js', 'loader satelliteLib.js satelliteLib-1b3c5d7e9f'],
    ['/js/launch-page.js', 'nothing'],
  ],
  ids: [
    ['launch-7c02e9d4ab15', 'usual'],
    ['x', 'malformed'],
  ],
})

describe('adobe-launch, on pages', () => {
  recognises([
    {
      what: 'the tag and a direct call',
      source: `<head><script src="https://assets.adobedtm.com/5d1f3a9c7e20/b84e6c02d7f1/launch-7c02e9d4ab15.min.js" async></script></head>
<button onclick="window._satellite && _satellite.track('order', { total: 12 })">Order</button>`,
      counters: ['adobe-launch launch-7c02e9d4ab15 loader'],
      events: ['adobe-launch - event order (click on button)'],
    },
  ])
})
