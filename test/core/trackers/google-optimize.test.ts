import { googleOptimize } from '../../../src/core/trackers/google-optimize/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(googleOptimize, {
  addresses: [
    ['https://www.googleoptimize.com/optimize.js?id=OPT-7KQ2XWM', 'loader optimize.js OPT-7KQ2XWM'],
    ['/optimize.js?id=OPT-7KQ2XWM', 'nothing'],
  ],
  ids: [
    ['OPT-7KQ2XWM', 'usual'],
    ['OPT-XXXXXXX', 'placeholder'],
    ['7', 'malformed'],
  ],
})

describe('google-optimize, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script src="https://www.googleoptimize.com/optimize.js?id=OPT-7KQ2XWM"></script>`,
      counters: ['google-optimize OPT-7KQ2XWM loader'],
    },
  ])
})
