import { fullstory } from '../../../src/core/trackers/fullstory/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(fullstory, {
  addresses: [
    ['https://edge.fullstory.com/s/fs.js', 'loader fs.js'],
    ['/s/fs.js', 'nothing'],
  ],
  ids: [
    ['o-5KD27Q-na1', 'usual'],
    ['YOUR_ORG_ID', 'placeholder'],
    ['a b', 'malformed'],
  ],
})

describe('fullstory, on pages', () => {
  recognises([
    {
      what: 'the snippet and both versions of its calls',
      source: `<script>
window['_fs_host'] = 'fullstory.com';
window['_fs_script'] = 'edge.fullstory.com/s/fs.js';
window['_fs_org'] = 'o-5KD27Q-na1';
window['_fs_namespace'] = 'FS';
(function(m,n,e,t,l,o,g,y){var s;o=n.createElement(t);o.async=1;o.crossOrigin='anonymous';o.src='https://'+_fs_script;y=n.getElementsByTagName(t)[0];y.parentNode.insertBefore(o,y)})(window,document,window['_fs_namespace'],'script','user');
FS('trackEvent', { name: 'Order', properties: { total: 12 } });
FS('setIdentity', { uid: '12' });
FS.event('Old order', { total_int: 12 });
</script>`,
      counters: ['fullstory o-5KD27Q-na1 snippet'],
      events: ['fullstory - event Order', 'fullstory - event Old order'],
    },
    {
      what: 'the package',
      path: 'src/main.js',
      source: `import { FullStory, init } from '@fullstory/browser'
init({ orgId: 'o-5KD27Q-na1' })
FullStory('trackEvent', { name: 'Order', properties: {} })`,
      counters: ['fullstory o-5KD27Q-na1 snippet'],
      events: ['fullstory - event Order'],
    },
  ])
})
