import type { Method, ParameterShape, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const guide = 'https://guides.criteotilt.com/onetag/onetag/'
const list: ParameterShape = { type: 'list', about: 'Products of the list, cart or order.' }

const event: Method = {
  does: 'event',
  args: [{ role: 'parameters', types: ['object'] }],
  about: 'Reports what the visitor sees or does, beside setAccount, setEmail and setSiteType.',
}
const setting: Method = { does: 'other', args: [{ role: 'any' }] }

const events: readonly StandardEvent[] = [
  { name: 'viewHome' },
  { name: 'viewPage', means: 'page' },
  { name: 'viewList', means: 'category', required: ['item'], parameters: { item: list } },
  { name: 'viewSearch', means: 'search' },
  { name: 'viewItem', means: 'view', required: ['item'] },
  { name: 'addToCart', means: 'cart', parameters: { item: list } },
  { name: 'viewBasket', means: 'checkout', required: ['item'], parameters: { item: list } },
  { name: 'trackTransaction', means: 'purchase', required: ['id', 'item'], parameters: { item: list } },
  { name: 'beginCheckout' },
  { name: 'addPaymentInfo', means: 'payment' },
  { name: 'login' },
]

/** Criteo's OneTag for retargeting. */
export const criteo: Tracker = {
  id: 'criteo',
  title: 'Criteo OneTag',
  noun: 'account',
  category: 'advertising',
  docs: guide,
  scents: ['criteo_q', 'criteo.com/js/ld', 'criteo.net/js/ld', 'sslwidget.criteo.com'],
  ids: {
    pattern: /^\d+$/,
    words: 'digits only',
    example: '48213',
    placeholders: [/^0+$/, /^1234567?8?9?$/, /^##.*##$/],
  },
  loaders: [
    {
      name: 'ld.js',
      url: { hosts: ['dynamic.criteo.com'], path: /^\/js\/ld\/ld\.js$/ },
      id: { query: 'a' },
      async: 'recommended',
    },
    {
      name: 'ld.js without account',
      url: { hosts: ['static.criteo.net'], path: /^\/js\/ld\/ld\.js$/ },
      async: 'recommended',
      generation: 'static.criteo.net',
      retired: { since: null, successor: 'dynamic.criteo.com/js/ld/ld.js?a=…', level: 'old' },
    },
  ],
  protocols: [
    {
      style: 'object-queue',
      global: 'criteo_q',
      commandKey: 'event',
      methods: {
        setAccount: { does: 'start', args: [{ role: 'counter', key: 'account', types: ['string', 'number'], required: true }] },
        setSiteType: {
          does: 'other',
          args: [{ role: 'any', key: 'type', types: ['string'], required: true, values: ['d', 'm', 't'] }],
          about: 'd for desktop, m for mobile, t for tablet.',
        },
        setEmail: { does: 'other', args: [{ role: 'user-data' }], about: 'Hands over an e-mail address, empty where it is not known.' },
        ...Object.fromEntries(
          ['setHashedEmail', 'setZipcode', 'setCustomerId', 'setRetailerVisitorId', 'setData', 'requiresDOM', 'flushEvents'].map(
            (word): [string, Method] => [word, setting],
          ),
        ),
        ...Object.fromEntries(events.map(({ name }): [string, Method] => [name, event])),
      },
      closed: false,
    },
  ],
  pixels: [],
  events,
  parameters: {
    known: {
      currency: { type: 'currency' },
      price: { type: 'number', texts: true },
      new_customer: { type: 'any' },
      deduplication: { type: 'any' },
    },
  },
  items: {
    list: 'item',
    keys: { id: { type: 'any' }, price: { type: 'number', texts: true }, quantity: { type: 'number', texts: true } },
    required: [],
  },
  several: false,
  twice: 'every event is sent twice',
  cookies: ['uid', 'crto_mapped_user_id'],
  csp: {
    'script-src': ['https://dynamic.criteo.com', 'https://static.criteo.net', 'https://sslwidget.criteo.com'],
    'frame-src': ['https://gum.criteo.com'],
  },
  snippet: {
    head: `<script async src="https://dynamic.criteo.com/js/ld/ld.js?a={id}"></script>
<script>
  window.criteo_q = window.criteo_q || [];
  window.criteo_q.push(
    { event: "setAccount", account: {id} },
    { event: "setSiteType", type: /iPad/.test(navigator.userAgent) ? "t" : /Mobile|Android|iPhone/.test(navigator.userAgent) ? "m" : "d" },
    { event: "viewPage" }
  );
</script>
`,
  },
  sources: [
    { claims: 'loader, account, e-mail and site type in each push, events and their keys', url: guide, seen },
    {
      claims: 'further settings; the older loader',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
