import type { Argument, Method, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const name: Argument = { role: 'name', types: ['string'], required: true }
const data: Argument = { role: 'parameters', types: ['object'] }

const track: Method = {
  does: 'event',
  args: [name, data],
  when: [{ first: /^pageView$/, then: { does: 'pageview', args: [name, data] } }],
  about: 'Reports an event.',
}
const other: Method = { does: 'other', args: [] }

const events: readonly StandardEvent[] = [
  { name: 'pageView', means: 'page' },
  { name: 'homeView' },
  { name: 'productSearch', means: 'search' },
  { name: 'addToCart', means: 'cart' },
  { name: 'purchase', means: 'purchase' },
  ...'highValuePage gatedContent demoRequest signupPlan signupTrial contactSales liveChat formFill'.split(' ').map(name => ({ name })),
]

/** AdRoll, of NextRoll. */
export const adroll: Tracker = {
  id: 'adroll',
  title: 'AdRoll Pixel',
  noun: 'advertiser ID',
  category: 'advertising',
  docs: 'https://apidocs.nextroll.com/guides/ecommerce-integration.html',
  scents: ['adroll'],
  ids: {
    pattern: /^[A-Z0-9]{22}$/,
    words: '22 capital letters and digits',
    example: 'CV7BWKN2NJE2HPAR5IQS6R',
    placeholders: [/^(?:ADROLL_)?ADV(?:ERTISER|ERTISABLE)?[-_ ]?ID$/i],
  },
  loaders: [
    {
      name: 'roundtrip.js',
      url: { hosts: ['s.adroll.com'], path: /^\/j\/[^/]+\/roundtrip\.js$/ },
      id: { url: /\/j\/([^/?#]+)\/roundtrip\.js/ },
      async: 'recommended',
      generation: 'version 2',
    },
    {
      name: 'roundtrip.js of version 1',
      url: { hosts: ['s.adroll.com', 'a.adroll.com'], path: /^\/j\/roundtrip\.js$/ },
      async: 'recommended',
      generation: 'version 1',
      retired: { since: null, successor: 's.adroll.com/j/<advertiser>/roundtrip.js', level: 'old' },
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'adroll',
      methods: { track, setProperties: other, identify: other, identify_email: other, get_cookie: other },
      closed: false,
    },
    {
      style: 'methods',
      global: '__adroll',
      methods: {
        record_user: { does: 'event', args: [{ role: 'name', key: 'adroll_segments' }, data] },
        track: { does: 'other', args: [] },
      },
      closed: false,
    },
  ],
  pixels: [],
  settings: [{ global: 'adroll_adv_id', starts: true }],
  events,
  parameters: {
    known: {
      conversion_value: { type: 'number', texts: true },
      currency: { type: 'currency' },
      order_id: { type: 'any' },
      products: { type: 'list' },
      segment_name: { type: 'string' },
    },
  },
  several: false,
  csp: { 'script-src': ['https://s.adroll.com'], 'img-src': ['https://d.adroll.com'] },
  sources: [
    {
      claims: 'ids of 22 letters and digits; snippet of version 2: seen in the code of public sites',
      url: 'https://community.tealiumiq.com/t5/Client-Side-Tags/AdRoll-Smart-Pixel-Tag-Basic-Configuration/ta-p/5577',
      seen,
    },
    { claims: 'names of events', url: 'https://apidocs.nextroll.com/server-to-server-api/events.html', seen },
    {
      claims: 'version 1, record_user',
      url: 'https://github.com/segmentio/analytics.js-integrations/tree/dc983592/integrations/adroll',
      seen,
    },
  ],
}
