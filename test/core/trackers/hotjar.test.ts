import assert from 'node:assert/strict'
import { hotjar } from '../../../src/core/trackers/hotjar/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('hotjar, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://static.hotjar.com/c/hotjar-3184926.js?sv=6', 'loader hotjar.js 3184926'],
    ['//static.hotjar.com/c/hotjar-3184926.js?sv=5', 'loader hotjar.js 3184926'],
    ['https://script.hotjar.com/modules.9f0bd0b6b7c2a2f0.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(hotjar, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['3184926', 'usual'],
    ['0', 'malformed'],
    ['', 'malformed'],
    ['YOUR_HOTJAR_ID', 'placeholder'],
    ['HOTJAR_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(hotjar, id), what))
})

describe('hotjar, on pages', () => {
  recognises([
    {
      what: 'the official snippet',
      source: `<script>
    (function(h,o,t,j,a,r){
        h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};
        h._hjSettings={hjid:3184926,hjsv:6};
        a=o.getElementsByTagName('head')[0];
        r=o.createElement('script');r.async=1;
        r.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv;
        a.appendChild(r);
    })(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');
</script>`,
      counters: ['hotjar 3184926 snippet'],
    },
    {
      what: 'a plain script tag',
      source: `<script async src="https://static.hotjar.com/c/hotjar-3184926.js?sv=6"></script>`,
      counters: ['hotjar 3184926 loader'],
    },
    {
      what: 'events',
      source: `<script>hj('event', 'order_sent'); hj('identify', null, { plan: 'pro' }); hj('stateChange', '/cart');</script>`,
      events: ['hotjar - event order_sent'],
    },
    {
      what: 'react-hotjar in both its forms',
      path: 'src/index.jsx',
      source: `import { hotjar } from 'react-hotjar'
hotjar.initialize({ id: 3184926, sv: 6 })
hotjar.initialize(3184927, 6)
hotjar.event('order_sent')`,
      counters: ['hotjar 3184926 snippet', 'hotjar 3184927 snippet'],
      events: ['hotjar - event order_sent'],
    },
  ])
})
