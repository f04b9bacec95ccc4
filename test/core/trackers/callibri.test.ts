import { callibri } from '../../../src/core/trackers/callibri/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(callibri, {
  addresses: [
    ['//cdn.callibri.ru/callibri.js', 'loader callibri.js'],
    ['https://gcdn.callibri.ru/callibri.js', 'loader callibri.js'],
    ['/js/callibri.js', 'nothing'],
  ],
  ids: [['flowershop.example', 'usual']],
})

describe('callibri, on pages', () => {
  recognises([
    {
      what: 'the official tag',
      source: `<script src="//cdn.callibri.ru/callibri.js" type="text/javascript" charset="utf-8"></script>`,
      counters: ['callibri nothing loader'],
    },
    {
      what: 'nothing in a link to the vendor',
      source: `<a href="https://callibri.ru/">Callibri</a><img src="https://cdn.callibri.ru/logo.png">`,
    },
  ])
})
