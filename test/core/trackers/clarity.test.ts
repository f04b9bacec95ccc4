import assert from 'node:assert/strict'
import { clarity } from '../../../src/core/trackers/clarity/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('clarity, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.clarity.ms/tag/k7r2p9xw4d', 'loader clarity tag k7r2p9xw4d'],
    ['//www.clarity.ms/tag/k7r2p9xw4d?ref=bwt', 'loader clarity tag k7r2p9xw4d'],
    ['../../www.clarity.ms/tag/k7r2p9xw4d', 'loader clarity tag k7r2p9xw4d'],
    ['https://www.clarity.ms/s/0.7.16/clarity.js', 'nothing'],
    ['https://www.clarity.ms/tag/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(clarity, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['k7r2p9xw4d', 'usual'],
    ['k7r2p', 'well-formed'],
    ['K7R2P9XW4D', 'malformed'],
    ['', 'malformed'],
    ['CLARITY_PROJECT_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(clarity, id), what))

  it('spells its consent keys with a capital S', () => assert.deepEqual(clarity.consent?.keys, ['ad_Storage', 'analytics_Storage']))
})

describe('clarity, on pages', () => {
  recognises([
    {
      what: 'the official snippet',
      source: `<script type="text/javascript">
    (function(c,l,a,r,i,t,y){
        c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};
        t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
        y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);
    })(window, document, "clarity", "script", "k7r2p9xw4d");
</script>`,
      counters: ['clarity k7r2p9xw4d snippet'],
    },
    {
      what: 'a plain script tag',
      source: `<script async src="//www.clarity.ms/tag/k7r2p9xw4d"></script>`,
      counters: ['clarity k7r2p9xw4d loader'],
    },
    {
      what: 'events, tags and consent',
      source: `<script>
clarity('event', 'order_sent');
clarity('set', 'plan', 'pro');
clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' });
</script>`,
      events: ['clarity - event order_sent'],
    },
    {
      what: 'the package',
      path: 'src/clarity.ts',
      source: `import Clarity from '@microsoft/clarity'
Clarity.init('k7r2p9xw4d')
Clarity.event('order_sent')`,
      counters: ['clarity k7r2p9xw4d snippet'],
      events: ['clarity - event order_sent'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/clarity.ts',
      source: `import Clarity from './lib/clarity'\nClarity.init('k7r2p9xw4d')\nClarity.event('order_sent')`,
    },
  ])
})
