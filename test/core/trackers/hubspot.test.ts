import { hubspot } from '../../../src/core/trackers/hubspot/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(hubspot, {
  addresses: [
    ['//js.hs-scripts.com/48120937.js', 'loader hs-script-loader 48120937'],
    ['//js-eu1.hs-scripts.com/48120937.js', 'loader hs-script-loader 48120937'],
    ['https://js.hsforms.net/forms/v2.js', 'nothing'],
  ],
  ids: [
    ['48120937', 'usual'],
    ['x', 'malformed'],
  ],
})

describe('hubspot, on pages', () => {
  recognises([
    {
      what: 'the tag and a custom event',
      source: `<script type="text/javascript" id="hs-script-loader" async defer src="//js-eu1.hs-scripts.com/48120937.js"></script>
<script>
var _hsq = window._hsq = window._hsq || [];
_hsq.push(['setPath', '/thanks']);
_hsq.push(['trackPageView']);
_hsq.push(['trackCustomBehavioralEvent', { name: 'pe48120937_order', properties: { total: 12 } }]);
</script>`,
      counters: ['hubspot 48120937 loader'],
      events: ['hubspot - event pe48120937_order'],
    },
  ])
})
