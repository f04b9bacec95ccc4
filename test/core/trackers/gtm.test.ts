import assert from 'node:assert/strict'
import { gtm } from '../../../src/core/trackers/gtm/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('gtm, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['//www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ&l=dataLayer2', 'loader gtm.js GTM-K8WQ3TZ'],
    [
      'https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ&gtm_auth=a_B-1&gtm_preview=env-5&gtm_cookies_win=x',
      'loader gtm.js GTM-K8WQ3TZ',
    ],
    ['https://www.googletagmanager.com/gtm.js?id=', 'loader gtm.js'],
    ['../../../www.googletagmanager.com/gtm5a3f.html?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/gtm.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/metrics/gtm.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/kx3q.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['/load/?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://www.googletagmanager.com/ns.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['//www.googletagmanager.com/ns.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/ns.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['../../www.googletagmanager.com/ns5a3f.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['https://www.googletagmanager.com/gtag/js?id=GTM-K8WQ3TZ', 'nothing'],
    ['https://www.googleoptimize.com/optimize.js?id=GTM-W4R9ZQ2', 'nothing'],
    ['https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M', 'nothing'],
    ['/js/gtm.js', 'nothing'],
    ['https://flowershop.example/item.js?id=GT-5R8XKQ2', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(gtm, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['GTM-K8WQ3TZ', 'usual'],
    ['GTM-57F8F9', 'usual'],
    ['GTM-W5Q9C9NX', 'usual'],
    ['gtm-k8wq3tz', 'malformed'],
    ['GTM-K8', 'malformed'],
    ['GTMK8WQ3TZ', 'malformed'],
    ['G-7RW3K9QZ2M', 'malformed'],
    ['', 'malformed'],
    ['GTM-XXXX', 'placeholder'],
    ['GTM-XXXXXX', 'placeholder'],
    ['GTM-XXXXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(gtm, id), what))

  it('leaves its own events to the container', () => {
    for (const name of ['gtm.js', 'gtm.dom', 'gtm.load', 'gtm.click', 'gtm.historyChange-v2'])
      assert.ok(gtm.names?.reserved?.includes(name), name)
  })
})

describe('gtm, on pages', () => {
  const head = (
    id: string,
    address = 'https://www.googletagmanager.com/gtm.js?id=',
    layer = 'dataLayer',
  ) => `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'${address}'+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','${layer}','${id}');</script>`
  const body = (id: string) => `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=${id}"
height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>`

  recognises([
    {
      what: 'the official snippet with its frame',
      source: `<!doctype html><html><head>${head('GTM-K8WQ3TZ')}</head><body>${body('GTM-K8WQ3TZ')}</body></html>`,
      counters: ['gtm GTM-K8WQ3TZ snippet', 'gtm GTM-K8WQ3TZ noscript unknown'],
    },
    {
      what: 'a renamed data layer and what is pushed to it',
      source: `${head('GTM-K8WQ3TZ', undefined, 'shopLayer')}<script>shopLayer.push({ event: 'cart_open' })</script>`,
      counters: ['gtm GTM-K8WQ3TZ snippet'],
      events: ['datalayer - push cart_open'],
    },
    {
      what: 'a container served from the site’s own host',
      source: head('GTM-K8WQ3TZ', 'https://data.flowershop.example/gtm.js?id='),
      counters: ['gtm GTM-K8WQ3TZ snippet'],
    },
    {
      what: 'a mirrored copy',
      source: head('GTM-K8WQ3TZ', '../../www.googletagmanager.com/gtm5a3f.html?id='),
      counters: ['gtm GTM-K8WQ3TZ snippet'],
    },
    {
      what: 'a snippet with other names for its parameters',
      source: `<script>(function (window, document, layerName, id) {
  window[layerName] = window[layerName] || [];
  window[layerName].push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' });
  var first = document.getElementsByTagName('script')[0], made = document.createElement('script');
  made.async = true;
  made.src = 'https://www.googletagmanager.com/gtm.js?id=' + id + (layerName != 'dataLayer' ? '&l=' + layerName : '');
  first.parentNode.insertBefore(made, first);
})(window, document, 'dataLayer', 'GTM-K8WQ3TZ');</script>`,
      counters: ['gtm GTM-K8WQ3TZ snippet'],
    },
    {
      what: 'a plain script tag',
      source: `<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ"></script>`,
      counters: ['gtm GTM-K8WQ3TZ loader'],
    },
    {
      what: 'two containers',
      source: head('GTM-K8WQ3TZ') + head('GTM-57F8F9'),
      counters: ['gtm GTM-K8WQ3TZ snippet', 'gtm GTM-57F8F9 snippet'],
    },
    {
      what: 'a container within gtag.js',
      source: `<script async src="https://www.googletagmanager.com/gtag/js?id=GTM-K8WQ3TZ"></script>`,
      counters: ['gtm GTM-K8WQ3TZ loader'],
    },
    {
      what: 'pushes with and without a name, the reset and the container’s own names aside',
      source: `<script>
window.dataLayer = window.dataLayer || [];
dataLayer.push({ event: 'form_sent', form: 'callback' });
dataLayer.push({ ecommerce: null });
window.dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'A-17', value: 3, currency: 'EUR', items: [] } });
dataLayer.push({ pageType: 'home' });
dataLayer.push({ event: 'gtm.dom' });
</script>`,
      events: ['datalayer - push form_sent', 'datalayer - ecommerce purchase'],
    },
    {
      what: 'react-gtm-module in a bundle',
      path: 'src/index.js',
      source: `import TagManager from 'react-gtm-module'
TagManager.initialize({ gtmId: 'GTM-K8WQ3TZ' })`,
      counters: ['gtm GTM-K8WQ3TZ snippet'],
    },
    {
      what: 'the component of @next/third-parties',
      path: 'app/layout.jsx',
      source: `import { GoogleTagManager } from '@next/third-parties/google'
export const Layout = ({ children }) => <html lang="en"><GoogleTagManager gtmId="GTM-K8WQ3TZ" /><body>{children}</body></html>`,
      counters: ['gtm GTM-K8WQ3TZ component'],
    },
    {
      what: 'no container of its own in Optimize',
      source: `<script src="https://www.googleoptimize.com/optimize.js?id=GTM-W4R9ZQ2"></script>`,
      counters: ['google-optimize GTM-W4R9ZQ2 loader'],
    },
  ])
})
