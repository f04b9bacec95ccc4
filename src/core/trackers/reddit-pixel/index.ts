import type { Argument, Method, ParameterShape, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const string: ParameterShape = { type: 'string' }
const number: ParameterShape = { type: 'number', texts: true }
const data: Argument = { role: 'parameters', types: ['object'] }
const name: Argument = { role: 'name', types: ['string'], required: true }
const track: Method = { does: 'event', args: [name, data], about: 'Reports an event.' }

const money = { value: number, valueDecimal: number, currency: { type: 'currency' } } as const
const order = { ...money, itemCount: number } as const

const events: readonly StandardEvent[] = [
  { name: 'PageVisit', means: 'page' },
  { name: 'ViewContent', means: 'view' },
  { name: 'Search', means: 'search' },
  { name: 'AddToCart', means: 'cart', parameters: order },
  { name: 'AddToWishlist', means: 'wish', parameters: order },
  { name: 'Purchase', means: 'purchase', parameters: order },
  { name: 'Lead', means: 'lead', parameters: money },
  { name: 'SignUp', means: 'sign-up', parameters: money },
  { name: 'Custom', required: ['customEventName'], parameters: { ...order, customEventName: string } },
]

export const redditPixel: Tracker = {
  id: 'reddit-pixel',
  title: 'Reddit Pixel',
  noun: 'pixel',
  category: 'advertising',
  docs: 'https://business.reddithelp.com/s/article/reddit-pixel',
  scents: ['rdt(', 'redditstatic.com/ads', 'alb.reddit.com', 'window.rdt'],
  ids: {
    pattern: /^\w+$/,
    words: 'letters, digits and underscores',
    example: 'a2_f4k9w2xq7m',
    placeholders: [/^(?:t2|a2)_x+$/i, /^(?:REDDIT_)?(?:PIXEL|ADVERTISER)[-_ ]?ID$/i],
  },
  loaders: [
    {
      name: 'pixel.js',
      url: { hosts: ['www.redditstatic.com'], path: /^\/ads\/pixel\.js$/ },
      id: { query: 'pixel_id' },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'rdt',
      commandAt: 0,
      methods: {
        init: {
          does: 'start',
          args: [
            { role: 'counter', types: ['string'], required: true },
            { role: 'options', types: ['object'] },
          ],
          about: 'Starts the pixel; the third argument holds options and contact data.',
        },
        track: { ...track, when: [{ first: /^PageVisit$/, then: { does: 'pageview', listed: true, args: [name, data] } }] },
        disableFirstPartyCookies: { does: 'consent', args: [] },
        enableFirstPartyCookies: { does: 'consent', args: [] },
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['alb.reddit.com'], path: /^\/rp\.gif$/, query: { id: /^/, event: /^(?!PageVisit$)./ } },
      id: { query: 'id' },
      means: 'event',
      name: 'event',
    },
    { tag: 'img', url: { hosts: ['alb.reddit.com'], path: /^\/rp\.gif$/, query: { id: /^/ } }, id: { query: 'id' }, means: 'counter' },
  ],
  events,
  parameters: {
    known: {
      ...order,
      products: { type: 'list', about: 'Objects with id, name and category.' },
      transactionId: { type: 'any' },
      conversionId: { type: 'string', about: 'The id under which the server reports the same event.' },
      customEventName: string,
    },
  },
  twin: { key: 'conversionId', in: 'parameters' },
  several: false,
  twice: 'every event is sent twice',
  cookies: ['_rdt_uuid', '_rdt_cid'],
  csp: {
    'script-src': ['https://www.redditstatic.com'],
    'img-src': ['https://alb.reddit.com'],
    'connect-src': ['https://alb.reddit.com', 'https://pixel-config.reddit.com', 'https://conversions-config.reddit.com'],
  },
  snippet: {
    head: `<script>
  !function(w,d){if(!w.rdt){var p=w.rdt=function(){p.sendEvent?p.sendEvent.apply(p,arguments):p.callQueue.push(arguments)};p.callQueue=[];
  var t=d.createElement("script");t.src="https://www.redditstatic.com/ads/pixel.js",t.async=!0;
  var s=d.getElementsByTagName("script")[0];s.parentNode.insertBefore(t,s)}}(window,document);
  rdt('init', '{id}');
  rdt('track', 'PageVisit');
</script>
`,
  },
  sources: [
    { claims: 'installation', url: 'https://business.reddithelp.com/s/article/reddit-pixel', seen },
    {
      claims: 'events, which of them carry values, parameters',
      url: 'https://github.com/segmentio/action-destinations/tree/970a17ee/packages/browser-destinations/destinations/reddit-pixel',
      seen,
    },
    {
      claims: 'loader, init',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    { claims: 'the image', url: 'https://github.com/managed-components/reddit/tree/7d0d65e', seen },
    {
      claims: 'cookies',
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv',
      seen,
    },
  ],
}
