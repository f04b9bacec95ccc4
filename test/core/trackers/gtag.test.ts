import assert from 'node:assert/strict'
import { BELONGS } from '../../../src/core/trackers/gtag/belongs.data.js'
import { gtag } from '../../../src/core/trackers/gtag/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('gtag, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M', 'loader gtag/js G-7RW3K9QZ2M'],
    ['//www.googletagmanager.com/gtag/js?id=AW-817563420', 'loader gtag/js AW-817563420'],
    ['https://googletagmanager.com/gtag/js?id=GT-5R8XKQ2&l=dataLayerGT', 'loader gtag/js GT-5R8XKQ2'],
    ['https://www.googletagmanager.com/gtag/js?l=dataLayer&amp;id=DC-9384715', 'loader gtag/js DC-9384715'],
    ['https://www.googletagmanager.com/gtag/js?id=', 'loader gtag/js'],
    ['https://www.googletagmanager.com/gtag/js', 'loader gtag/js'],
    ['../../www.googletagmanager.com/gtag/js7a3f.html?id=UA-58724190-2', 'loader gtag/js UA-58724190-2'],
    ['../www.googletagmanager.com/gtag/js?id=UA-58724190-2', 'loader gtag/js UA-58724190-2'],
    ['https://metrics.flowershop.example/gtag/js?id=G-7RW3K9QZ2M', 'loader gtag/js G-7RW3K9QZ2M'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ', 'nothing'],
    ['https://www.googletagmanager.com.evil.example/gtag/other.js?id=G-1', 'nothing'],
    ['/js/gtag.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(gtag, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['GT-5R8XKQ2', 'usual'],
    ['GT-WKGS9F2', 'usual'],
    ['MC-M7QXKR3TZ1', 'usual'],
    ['', 'malformed'],
    ['gt-5r8xkq2', 'malformed'],
    ['G_7RW3K9QZ2M', 'malformed'],
    ['5R8XKQ2', 'malformed'],
    ['TAG_ID', 'placeholder'],
    ['GA_MEASUREMENT_ID', 'placeholder'],
    ['REPLACE_WITH_YOUR_DATA', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(gtag, id), what))

  const owners: readonly (readonly [string, string | undefined])[] = [
    ['G-7RW3K9QZ2M', 'ga4'],
    ['g-7rw3k9qz2m', 'ga4'],
    ['GT-5R8XKQ2', undefined],
    ['GTM-K8WQ3TZ', 'gtm'],
    ['AW-817563420', 'google-ads'],
    ['AW-817563420/AbC-D_efG-h12_34-567', 'google-ads'],
    ['DC-9384715/sales/thanks+transactions', 'floodlight'],
    ['UA-58724190-2', 'universal-analytics'],
    ['default', undefined],
  ]
  for (const [id, owner] of owners) {
    it(`gives ${id} to ${owner ?? 'itself'}`, () => assert.equal(BELONGS.find(([prefix]) => prefix.test(id))?.[1], owner))
  }

  it('knows six commands and no others', () => {
    const [own] = gtag.protocols
    assert.deepEqual(Object.keys(own?.methods ?? {}).sort(), ['config', 'consent', 'event', 'get', 'js', 'set'])
    assert.equal(own?.closed, true)
  })

  it('knows the words of consent mode', () => {
    assert.deepEqual(gtag.consent?.keys.slice().sort(), [
      'ad_personalization',
      'ad_storage',
      'ad_user_data',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ])
    assert.deepEqual(gtag.consent.values, ['granted', 'denied'])
    assert.deepEqual(Object.keys(gtag.consent.settings ?? {}), ['region', 'wait_for_update'])
  })
})

describe('gtag, on pages', () => {
  const tag = (id: string, more = '') => `<script async src="https://www.googletagmanager.com/gtag/js?id=${id}"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  ${more}
</script>`

  recognises([
    {
      what: 'the official snippet',
      source: tag('GT-5R8XKQ2', `gtag('config', 'GT-5R8XKQ2');`),
      counters: ['gtag GT-5R8XKQ2 loader', 'gtag GT-5R8XKQ2 snippet'],
    },
    {
      what: 'one loader with a target of each kind',
      source: tag(
        'G-7RW3K9QZ2M',
        ['G-7RW3K9QZ2M', 'AW-817563420', 'DC-9384715', 'UA-58724190-2'].map(id => `gtag('config', '${id}');`).join('\n'),
      ),
      counters: [
        'ga4 G-7RW3K9QZ2M loader',
        'ga4 G-7RW3K9QZ2M snippet',
        'google-ads AW-817563420 snippet',
        'floodlight DC-9384715 snippet',
        'universal-analytics UA-58724190-2 snippet',
      ],
    },
    {
      what: 'events by their receivers',
      source: `<script>
gtag('event', 'sign_up', { method: 'form' });
gtag('event', 'sign_up', { send_to: 'G-7RW3K9QZ2M' });
gtag('event', 'conversion', { send_to: 'AW-817563420/AbC-D_efG-h12_34-567', value: 1, currency: 'EUR' });
gtag('event', 'conversion', { send_to: 'DC-9384715/leads0/form0+unique' });
gtag('event', 'purchase', { send_to: ['G-7RW3K9QZ2M', 'AW-817563420'], transaction_id: 'A-17', items: [] });
</script>`,
      events: [
        'gtag - event sign_up',
        'ga4 G-7RW3K9QZ2M event sign_up',
        'google-ads AW-817563420 conversion conversion',
        'floodlight DC-9384715 conversion conversion',
        'ga4 G-7RW3K9QZ2M ecommerce purchase',
        'google-ads AW-817563420 ecommerce purchase',
      ],
    },
    {
      what: 'a function of another name that fills the queue with its arguments',
      source: `<script>
window.dataLayer = window.dataLayer || [];
function analyticsTag() { window.dataLayer.push(arguments) }
analyticsTag('js', new Date());
analyticsTag('config', 'G-7RW3K9QZ2M');
analyticsTag('event', 'newsletter_open');
</script>`,
      counters: ['ga4 G-7RW3K9QZ2M snippet'],
      events: ['gtag - event newsletter_open'],
    },
    {
      what: 'call counting as no second start',
      source: `<script>
gtag('config', 'AW-817563420');
gtag('config', 'AW-817563420/PhoneLabel_12-abcdef', { phone_conversion_number: '+49 30 901820' });
</script>`,
      counters: ['google-ads AW-817563420 snippet'],
    },
    {
      what: 'no events in set, get, consent and js',
      source: `<script>
gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 500 });
gtag('set', 'user_data', { email: 'x' });
gtag('set', { currency: 'EUR' });
gtag('get', 'G-7RW3K9QZ2M', 'client_id', id => {});
</script>`,
    },
    {
      what: 'an id that only running can tell',
      source: `<script>gtag('config', window.settings.tag)</script>`,
      counters: ['gtag ? snippet'],
    },
    {
      what: 'an id of which the prefix is known',
      source: `<script>gtag('config', 'AW-' + account)</script>`,
      counters: ['google-ads AW-… snippet'],
    },
    {
      what: 'react-ga4 in a bundle',
      path: 'src/analytics.ts',
      source: `import ReactGA from 'react-ga4'
ReactGA.initialize('G-7RW3K9QZ2M')
ReactGA.event('sign_up', { method: 'mail' })
ReactGA.event({ category: 'form', action: 'sent' })
ReactGA.send({ hitType: 'pageview', page: '/pricing' })`,
      counters: ['ga4 G-7RW3K9QZ2M snippet'],
      events: ['gtag - event sign_up', 'gtag - event sent'],
    },
    {
      what: 'sendGAEvent of @next/third-parties',
      path: 'src/button.tsx',
      source: `import { sendGAEvent } from '@next/third-parties/google'
export const Buy = () => <button onClick={() => sendGAEvent('event', 'add_to_cart', { value: 3 })}>Buy</button>`,
      events: ['gtag - ecommerce add_to_cart (click on button)'],
    },
  ])
})
