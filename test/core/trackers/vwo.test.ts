import { vwo } from '../../../src/core/trackers/vwo/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(vwo, {
  addresses: [
    ['https://dev.visualwebsiteoptimizer.com/j.php?a=784120&u=https%3A%2F%2Fflowershop.example', 'loader j.php 784120'],
    ['https://dev.visualwebsiteoptimizer.com/lib/784120.js', 'loader lib.js 784120'],
    ['/j.php?a=784120', 'nothing'],
  ],
  ids: [
    ['784120', 'usual'],
    ['x', 'malformed'],
  ],
})

describe('vwo, on pages', () => {
  recognises([
    {
      what: 'the script and events',
      source: `<script>
var account_id = 784120, d = document, s = d.createElement('script');
s.src = 'https://dev.visualwebsiteoptimizer.com/j.php?a=' + account_id + '&u=' + encodeURIComponent(d.URL) + '&f=1';
d.getElementsByTagName('head')[0].appendChild(s);
window.VWO = window.VWO || [];
VWO.event('order', { total: 12 });
VWO.push(['event', 'signUp']);
</script>`,
      counters: ['vwo 784120 snippet'],
      events: ['vwo - event order', 'vwo - event signUp'],
    },
  ])
})
