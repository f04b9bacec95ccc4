import { optimizely } from '../../../src/core/trackers/optimizely/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(optimizely, {
  addresses: [
    ['https://cdn.optimizely.com/js/20418375916.js', 'loader project.js 20418375916'],
    ['/js/20418375916.js', 'nothing'],
  ],
  ids: [
    ['20418375916', 'usual'],
    ['x', 'malformed'],
  ],
})

describe('optimizely, on pages', () => {
  recognises([
    {
      what: 'the script and events',
      source: `<script src="https://cdn.optimizely.com/js/20418375916.js"></script>
<script>
window.optimizely = window.optimizely || [];
window.optimizely.push({ type: 'user', attributes: { plan: 'pro' } });
window.optimizely.push({ type: 'event', eventName: 'order', tags: { revenue: 1200 } });
window.optimizely.push(['trackEvent', 'old_order', { revenue: 1200 }]);
</script>`,
      counters: ['optimizely 20418375916 loader'],
      events: ['optimizely - event order', 'optimizely - event old_order'],
    },
  ])
})
