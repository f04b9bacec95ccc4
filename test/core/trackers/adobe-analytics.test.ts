import { adobeAnalytics } from '../../../src/core/trackers/adobe-analytics/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(adobeAnalytics, {
  addresses: [
    ['/js/AppMeasurement.js', 'loader AppMeasurement.js'],
    ['/js/s_code.js', 'loader s_code.js'],
    ['https://flowershop.112.2o7.net/b/ss/flowershopprod/1/H.27.5--NS/0', 'counter pixel flowershopprod'],
    ['/js/code.js', 'nothing'],
  ],
  ids: [
    ['flowershopprod', 'usual'],
    ['a b', 'malformed'],
  ],
})

describe('adobe-analytics, on pages', () => {
  recognises([
    {
      what: 'the library and a click',
      source: `<script src="/js/AppMeasurement.js"></script>
<script>
var s_account = "flowershopprod";
var s = s_gi(s_account);
s.pageName = "main";
s.t();
</script>
<a onclick="s.tl(this, 'o', 'Prices')">Prices</a>`,
      counters: ['adobe-analytics flowershopprod snippet'],
      events: ['adobe-analytics flowershopprod event Prices (click on a)'],
    },
    {
      what: 'nothing in an object of the same name',
      path: 'src/a.js',
      source: `s_account = ''
s.tl(1, 'o', 'x')`,
    },
  ])
})
