import { pendo } from '../../../src/core/trackers/pendo/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

const KEY = '3c9e17a4-5b20-4f86-7d13-e8a06b2f91c5'

knows(pendo, {
  addresses: [
    [`https://cdn.pendo.io/agent/static/${KEY}/pendo.js`, `loader pendo.js ${KEY}`],
    [`https://cdn.eu.pendo.io/agent/static/${KEY}/pendo.js`, `loader pendo.js ${KEY}`],
    ['https://app.pendo.io/guides.js', 'nothing'],
  ],
  ids: [
    [KEY, 'usual'],
    ['YOUR_PENDO_API_KEY', 'placeholder'],
    ['abc', 'usual'],
    ['a b', 'malformed'],
  ],
})

describe('pendo, on pages', () => {
  recognises([
    {
      what: 'the snippet',
      source: `<script>
(function(apiKey){
  (function(p,e,n,d,o){var v,w,x,y,z;o=p[d]=p[d]||{};o._q=o._q||[];
  v=['initialize','identify','updateOptions','pageLoad','track'];for(w=0,x=v.length;w<x;++w)(function(m){
    o[m]=o[m]||function(){o._q[m===v[0]?'unshift':'push']([m].concat([].slice.call(arguments,0)));};})(v[w]);
  y=e.createElement(n);y.async=!0;y.src='https://cdn.pendo.io/agent/static/'+apiKey+'/pendo.js';
  z=e.getElementsByTagName(n)[0];z.parentNode.insertBefore(y,z);})(window,document,'script','pendo');
  pendo.initialize({ visitor: { id: '12' }, account: { id: '7' } });
})('${KEY}');
pendo.track('Registered', { plan: 'pro' });
</script>`,
      counters: [`pendo ${KEY} snippet`],
      events: ['pendo - event Registered'],
    },
    {
      what: 'a tag of a framework, with a key of the environment',
      path: 'src/Pendo.tsx',
      source: `import Script from 'next/script'
const KEY = process.env.NEXT_PUBLIC_PENDO_KEY
export const Pendo = () => <Script src={\`https://cdn.pendo.io/agent/static/\${KEY}/pendo.js\`} strategy="afterInteractive" />
export const opened = () => window.pendo?.track('Opened')`,
      counters: ['pendo ? loader'],
      events: ['pendo - event Opened'],
    },
    {
      what: 'the package',
      path: 'src/stats.js',
      source: `import { initialize } from '@pendo/agent'
const pendo = await initialize({ apiKey: '${KEY}', env: 'io', visitor: { id: '12' } })`,
      counters: [`pendo ${KEY} snippet`],
    },
  ])
})
