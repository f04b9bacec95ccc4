import { matomoTagManager } from '../../../src/core/trackers/matomo-tag-manager/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(matomoTagManager, {
  addresses: [
    ['https://stats.flowershop.example/js/container_q4WmT9xK.js', 'loader container.js q4WmT9xK'],
    ['https://stats.flowershop.example/js/container_q4WmT9xK_preview.js', 'loader container.js q4WmT9xK'],
    ['https://stats.flowershop.example/js/container_q4WmT9xK_dev_0123456789abcdef01234567.js', 'loader container.js q4WmT9xK'],
    ['/js/container_main.js', 'nothing'],
  ],
  ids: [
    ['q4WmT9xK', 'usual'],
    ['q4', 'usual'],
    ['q 4', 'malformed'],
  ],
})

describe('matomo-tag-manager, on pages', () => {
  recognises([
    {
      what: 'the snippet and an event',
      source: `<script>
  var _mtm = window._mtm = window._mtm || [];
  _mtm.push({'mtm.startTime': (new Date().getTime()), 'event': 'mtm.Start'});
  (function() {
    var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
    g.async=true; g.src='https://stats.flowershop.example/js/container_q4WmT9xK.js'; s.parentNode.insertBefore(g,s);
  })();
</script>
<button onclick="_mtm.push({'event': 'order', 'total': 12})">Order</button>`,
      counters: ['matomo-tag-manager q4WmT9xK snippet'],
      events: ['datalayer - push order (click on button)'],
    },
  ])
})
