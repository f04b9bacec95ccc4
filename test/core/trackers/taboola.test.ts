import assert from 'node:assert/strict'
import { taboola } from '../../../src/core/trackers/taboola/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('taboola, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//cdn.taboola.com/libtrc/unip/1482093/tfa.js', 'loader tfa.js 1482093'],
    ['https://trc.taboola.com/1482093/log/3/unip?en=lead', 'event pixel 1482093'],
    ['https://cdn.taboola.com/libtrc/acme/loader.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(taboola, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['1482093', 'usual'],
    ['acme-sc', 'malformed'],
    ['<ACCOUNT_ID>', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(taboola, id), what))
})

describe('taboola, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script type='text/javascript'>
  window._tfa = window._tfa || [];
  window._tfa.push({notify: 'event', name: 'page_view', id: 1482093});
  !function (t, f, a, x) {
         if (!document.getElementById(x)) {
            t.async = 1;t.src = a;t.id=x;f.parentNode.insertBefore(t, f);
         }
  }(document.createElement('script'),
  document.getElementsByTagName('script')[0],
  '//cdn.taboola.com/libtrc/unip/1482093/tfa.js',
  'tb_tfa_script');
</script>`,
      counters: ['taboola 1482093 snippet'],
      events: ['taboola 1482093 pageview page_view'],
    },
    {
      what: 'events',
      source: `<script>_tfa.push({ notify: 'event', name: 'make_purchase', id: 1482093, revenue: '9.90', currency: 'EUR' });</script>`,
      events: ['taboola 1482093 event make_purchase'],
    },
    {
      what: 'recommendations for readers: nothing',
      source: `<script src="https://cdn.taboola.com/libtrc/acme/loader.js" async></script><script>window._taboola = window._taboola || []; _taboola.push({ article: 'auto' });</script>`,
    },
  ])
})
