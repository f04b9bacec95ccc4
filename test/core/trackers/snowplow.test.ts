import { snowplow } from '../../../src/core/trackers/snowplow/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(snowplow, {
  addresses: [
    ['https://cdn.jsdelivr.net/npm/@snowplow/javascript-tracker@3.24.0/dist/sp.min.js', 'nothing'],
    ['https://cdn.jsdelivr.net/npm/@snowplow/javascript-tracker@4/dist/sp.js', 'loader sp.js'],
    ['https://unpkg.com/@snowplow/javascript-tracker/dist/sp.lite.js', 'loader sp.js'],
    ['//d1fc8wv8zag5ca.cloudfront.net/2.18.0/sp.js', 'loader sp.js'],
    ['/js/sp.js', 'nothing'],
  ],
  ids: [
    ['sp1', 'usual'],
    ['sp1;sp2', 'malformed'],
  ],
})

const snippet = (name: string): string => `<script>
;(function(p,l,o,w,i,n,g){if(!p[i]){p.GlobalSnowplowNamespace=p.GlobalSnowplowNamespace||[];
p.GlobalSnowplowNamespace.push(i);p[i]=function(){(p[i].q=p[i].q||[]).push(arguments)
};p[i].q=p[i].q||[];n=l.createElement(o);g=l.getElementsByTagName(o)[0];n.async=1;
n.src=w;g.parentNode.insertBefore(n,g)}}(window,document,"script","/static/a7f3.js","${name}"));
`

describe('snowplow, on pages', () => {
  recognises([
    {
      what: 'the snippet, named arguments and a command for two trackers',
      source: `${snippet('snowplow')}
snowplow('newTracker', 'sp1', 'collector.flowershop.example', { appId: 'shop' });
snowplow('newTracker', 'sp2', 'second.flowershop.example');
snowplow('enableActivityTracking', { minimumVisitLength: 10, heartbeatDelay: 10 });
snowplow('trackPageView:sp1;sp2');
snowplow('trackStructEvent:sp1', { category: 'basket', action: 'add', label: 'roses', value: 12 });
snowplow('trackSelfDescribingEvent', { event: { schema: 'iglu:com.flowershop/order/jsonschema/1-0-0', data: { total: 12 } } });
</script>`,
      counters: ['snowplow sp1 snippet', 'snowplow sp2 snippet'],
      events: ['snowplow - event basket/add', 'snowplow - event iglu:com.flowershop/order/jsonschema/1-0-0'],
    },
    {
      what: 'a function of another name, and arguments as they stood before version 3',
      source: `${snippet('spTrack')}
spTrack('newTracker', 'main', 'collector.flowershop.example');
spTrack('trackPageView');
spTrack('trackStructEvent', 'basket', 'remove');
spTrack('trackUnstructEvent', { schema: 'iglu:com.flowershop/order/jsonschema/1-0-0', data: {} });
</script>`,
      counters: ['snowplow main snippet'],
      events: ['snowplow - event basket/remove', 'snowplow - event iglu:com.flowershop/order/jsonschema/1-0-0'],
    },
    {
      what: 'the package',
      path: 'src/stats.ts',
      source: `import { newTracker, trackPageView, trackStructEvent } from '@snowplow/browser-tracker'
newTracker('sp', 'https://collector.flowershop.example', { appId: 'shop' })
trackPageView()
export const added = (): void => trackStructEvent({ category: 'basket', action: 'add' })`,
      counters: ['snowplow sp snippet'],
      events: ['snowplow - event basket/add'],
    },
    {
      what: 'nothing in functions of the site',
      path: 'src/winter.ts',
      source: `import { snowplow } from './winter'
snowplow('newTracker', 'sp', 'x')
snowplow('trackStructEvent', 'a', 'b')`,
    },
  ])
})
