import type { Argument, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const name: Argument = { role: 'name', types: ['string'], required: true }
const data: Argument = { role: 'parameters', types: ['object'] }
const image = { hosts: ['q.quora.com', 'qp('], path: /^\/_\/ad\/[^/]+\/pixel$/ }

/** The last six are not on a page of the vendor that could be read: they are let pass, and never proposed. */
const events: readonly StandardEvent[] = [
  { name: 'Generic' },
  { name: 'ViewContent', means: 'view' },
  { name: 'GenerateLead', means: 'lead' },
  { name: 'Purchase', means: 'purchase' },
  { name: 'CompleteRegistration', means: 'sign-up' },
  { name: 'AppInstall' },
  { name: 'AddPaymentInfo' },
  { name: 'AddToCart' },
  { name: 'AddToWishlist' },
  { name: 'InitiateCheckout' },
  { name: 'Search' },
]

export const quoraPixel: Tracker = {
  id: 'quora-pixel',
  title: 'Quora Pixel',
  noun: 'pixel',
  category: 'advertising',
  docs: 'https://quoraadsupport.zendesk.com/hc/en-us',
  scents: ['a.quora.com/qevents', 'q.quora.com', 'qp('],
  ids: {
    pattern: /^[0-9a-z]+$/i,
    words: 'letters and digits',
    example: '4b9d1c7e02fa4638a5d7e3c0f19b6284',
    placeholders: [/^0{32}$/, /^(?:QUORA_)?PIXEL[-_ ]?ID$/i],
  },
  loaders: [{ name: 'qevents.js', url: { hosts: ['a.quora.com'], path: /^\/qevents\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'function',
      global: 'qp',
      commandAt: 0,
      methods: {
        init: {
          does: 'start',
          args: [
            { role: 'counter', types: ['string'], required: true },
            { role: 'user-data', types: ['object'] },
          ],
          about: 'Starts the pixel.',
        },
        // Two letters that minified code has as well: a call that is only known when it runs is no event.
        track: { does: 'conversion', args: [name, data], about: 'Reports an event; the base code reports ViewContent.' },
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { ...image, query: { tag: /^(?!ViewContent$)./ } },
      id: { url: /\/_\/ad\/([^/?#]+)\/pixel/ },
      means: 'event',
      name: 'tag',
    },
    { tag: 'img', url: image, id: { url: /\/_\/ad\/([^/?#]+)\/pixel/ }, means: 'counter' },
  ],
  events,
  several: false,
  twice: 'every event is sent twice',
  csp: { 'script-src': ['https://a.quora.com'], 'img-src': ['https://q.quora.com'] },
  snippet: {
    head: `<script>
  !function(q,e,v,n,t,s){if(q.qp) return; n=q.qp=function(){n.qp?n.qp.apply(n,arguments):n.queue.push(arguments);}; n.queue=[];
  t=document.createElement(e);t.async=!0;t.src=v;s=document.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s);
  }(window, 'script', 'https://a.quora.com/qevents.js');
  qp('init', '{id}');
  qp('track', 'ViewContent');
</script>
`,
    body: `<noscript><img height="1" width="1" style="display:none" alt="" src="https://q.quora.com/_/ad/{id}/pixel?tag=ViewContent&amp;noscript=1" /></noscript>
`,
  },
  sources: [
    {
      claims: 'loader, stub, init, track',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    { claims: 'the image and its host', url: 'https://github.com/managed-components/quora/tree/c992110', seen },
  ],
}
