import type { Argument, Method, ParameterShape, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const string: ParameterShape = { type: 'string' }
const number: ParameterShape = { type: 'number', texts: true }
const data: Argument = { role: 'parameters', types: ['object'] }
const name: Argument = { role: 'name', types: ['string'], required: true }
const track: Method = { does: 'event', args: [name, data], about: 'Reports an event.' }

const LIST = 'https://github.com/nuxt/scripts/blob/5052a9fd/packages/script/src/runtime/registry/snapchat-pixel.ts'

/** Capitals with underscores. */
const events: readonly StandardEvent[] = [
  { name: 'PAGE_VIEW', means: 'page' },
  { name: 'VIEW_CONTENT', means: 'view' },
  { name: 'ADD_CART', means: 'cart' },
  { name: 'PURCHASE', means: 'purchase' },
  { name: 'SIGN_UP', means: 'sign-up' },
  { name: 'START_CHECKOUT', means: 'checkout' },
  { name: 'ADD_BILLING', means: 'payment' },
  { name: 'SEARCH', means: 'search' },
  { name: 'SUBSCRIBE', means: 'subscribe' },
  { name: 'ADD_TO_WISHLIST', means: 'wish' },
  { name: 'START_TRIAL', means: 'trial' },
  { name: 'LIST_VIEW', means: 'category' },
  ...'SAVE APP_OPEN AD_CLICK AD_VIEW COMPLETE_TUTORIAL LEVEL_COMPLETE INVITE LOGIN SHARE RESERVE ACHIEVEMENT_UNLOCKED SPENT_CREDITS RATE CUSTOM_EVENT_1 CUSTOM_EVENT_2 CUSTOM_EVENT_3 CUSTOM_EVENT_4 CUSTOM_EVENT_5'
    .split(' ')
    .map(name => ({ name })),
]

const known: Readonly<Record<string, ParameterShape>> = {
  price: { ...number, about: 'Value of the whole order.' },
  currency: { type: 'currency' },
  transaction_id: { type: 'any' },
  item_ids: { type: 'list', about: 'Product identifiers.' },
  item_category: string,
  description: string,
  search_string: string,
  sign_up_method: string,
  event_tag: string,
  number_items: { type: 'any' },
  payment_info_available: { type: 'any' },
  success: { type: 'any' },
  brands: { type: 'list' },
  delivery_method: { type: 'string', values: ['in_store', 'curbside', 'delivery'] },
  customer_status: { type: 'string', values: ['new', 'returning', 'reactivated'] },
  client_dedup_id: { type: 'string', about: 'The id under which the server reports the same event.' },
}

export const snapPixel: Tracker = {
  id: 'snap-pixel',
  title: 'Snap Pixel',
  noun: 'pixel',
  category: 'advertising',
  docs: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
  scents: ['snaptr', 'sc-static.net/scevent'],
  ids: {
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    words: '32 digits and letters a to f in five groups',
    example: '7c1e5a90-3b2d-4f68-9a17-e0d4c85b21f3',
    placeholders: [/^(?:0{8}-0{4}-0{4}-0{4}-0{12})$/, /^(?:SNAP(?:CHAT)?_)?PIXEL[-_ ]?ID$/i],
    fold: true,
  },
  loaders: [{ name: 'scevent.min.js', url: { hosts: ['sc-static.net'], path: /^\/scevent\.min\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'function',
      global: 'snaptr',
      commandAt: 0,
      methods: {
        init: {
          does: 'start',
          args: [
            { role: 'counter', types: ['string'], required: true },
            { role: 'user-data', types: ['object'] },
          ],
          about: 'Starts the pixel; the third argument is contact data for matching.',
        },
        track: { ...track, when: [{ first: /^PAGE_VIEW$/, then: { does: 'pageview', listed: true, args: [name, data] } }] },
        trackForPixel: { does: 'event', args: [{ role: 'counter', types: ['string'] }, name, data] },
      },
      closed: false,
    },
    { style: 'methods', global: 'snaptr', methods: { init: track, track }, mistaken: "snaptr('track', 'PURCHASE', { … })", closed: false },
  ],
  pixels: [],
  events,
  parameters: { known, former: { value: 'price', content_ids: 'item_ids', num_items: 'number_items', order_id: 'transaction_id' } },
  twin: { key: 'client_dedup_id', in: 'parameters' },
  visitor: {
    keys: 'user_email user_phone_number user_hashed_email user_hashed_phone_number ip_address firstname lastname age geo_city geo_region geo_postal_code geo_country external_id'.split(
      ' ',
    ),
    former: {
      email: 'user_email',
      em: 'user_email',
      phone: 'user_phone_number',
      phone_number: 'user_phone_number',
      ph: 'user_phone_number',
    },
  },
  several: false,
  twice: 'every event is sent twice',
  cookies: ['_scid', '_scid_r', '_schn', 'sc_at'],
  csp: {
    'script-src': ['https://sc-static.net'],
    'img-src': ['https://tr.snapchat.com'],
    'connect-src': ['https://tr.snapchat.com'],
    'frame-src': ['https://tr.snapchat.com'],
  },
  snippet: {
    head: `<script>
  (function(e,t,n){if(e.snaptr)return;var a=e.snaptr=function(){a.handleRequest?a.handleRequest.apply(a,arguments):a.queue.push(arguments)};
  a.queue=[];var s='script';var r=t.createElement(s);r.async=!0;r.src=n;var u=t.getElementsByTagName(s)[0];
  u.parentNode.insertBefore(r,u);})(window,document,'https://sc-static.net/scevent.min.js');
  snaptr('init', '{id}');
  snaptr('track', 'PAGE_VIEW');
</script>
`,
  },
  sources: [
    { claims: 'installation', url: 'https://businesshelp.snapchat.com/s/article/pixel-website-install', seen },
    { claims: 'parameters and their values, events', url: LIST, seen },
    {
      claims: 'loader, init, PURCHASE and the other events',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    { claims: 'hosts', url: 'https://github.com/managed-components/snapchat/tree/364448f', seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
