import type { Method, Tracker } from '../../model/index.js'
import { events, items, parameters } from './events.data.js'

const seen = '2026-11-24'

const page: Method = { does: 'pageview', args: [], about: 'Counts a page view; the base code calls it after load.' }

const track: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'] },
    { role: 'options', types: ['object'] },
  ],
  about: 'Reports an event; event_id for de-duplication stands in the third argument.',
}

const identify: Method = {
  does: 'other',
  args: [{ role: 'user-data', types: ['object'], required: true }],
  about: 'Hands over contact data of the visitor, before the events it belongs to.',
}

const other: Method = { does: 'other', args: [{ role: 'any' }, { role: 'any' }] }

/** `ttq` is a list with methods, not a function: `ttq('track', …)` is never sent. */
const methods: Readonly<Record<string, Method>> = {
  load: {
    does: 'start',
    args: [
      { role: 'counter', types: ['string'], required: true },
      { role: 'options', types: ['object'] },
    ],
    about: 'Loads and starts the pixel.',
  },
  page,
  track,
  identify,
  instance: {
    does: 'other',
    args: [{ role: 'counter', types: ['string'], required: true }],
    gives: 'instance',
    about: 'Addresses one pixel of several.',
  },
  holdConsent: { does: 'consent', args: [], about: 'Holds everything back until grantConsent; before load.' },
  grantConsent: { does: 'consent', args: [], about: 'Lets events go.' },
  revokeConsent: { does: 'consent', args: [], about: 'Holds events back.' },
  enableCookie: other,
  disableCookie: other,
  instances: other,
  debug: other,
  on: other,
  off: other,
  once: other,
  ready: other,
  alias: other,
  group: other,
  setAndDefer: other,
  push: other,
}

export const tiktokPixel: Tracker = {
  id: 'tiktok-pixel',
  title: 'TikTok Pixel',
  noun: 'pixel',
  category: 'advertising',
  docs: 'https://ads.tiktok.com/help/article/get-started-pixel',
  scents: ['ttq', 'analytics.tiktok.com', 'analytics.us.tiktok.com', 'TiktokAnalyticsObject'],
  ids: {
    pattern: /^[A-Z0-9]{10,30}$/,
    usual: /^[A-Z0-9]{20}$/,
    words: '20 capital letters and digits',
    example: 'CR7QK3BC77U2M9V5T1GH',
    placeholders: [/^(?:TIKTOK_|YOUR_)*PIXEL_(?:ID|CODE)$/i, /^(?:C|C4)?X{4,}$/i, /^0+$/],
  },
  loaders: [
    {
      name: 'events.js',
      url: { hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com'], path: /^\/i18n\/pixel\/events\.js$/ },
      id: { query: 'sdkid' },
      async: 'recommended',
      generation: 'events.js',
    },
    {
      // The first generation had no load call: the address alone started the pixel.
      name: 'sdk.js',
      url: { hosts: ['analytics.tiktok.com'], path: /^\/i18n\/pixel\/sdk\.js$/ },
      id: { query: 'sdkid' },
      starts: true,
      async: 'recommended',
      generation: 'sdk.js',
    },
  ],
  protocols: [
    { style: 'methods', global: 'ttq', methods, instance: { page, track, identify }, closed: false },
    {
      style: 'function',
      global: 'ttq',
      commandAt: 0,
      methods: { load: other, page, track, identify },
      mistaken: "ttq.track('Purchase', { … })",
      closed: false,
    },
  ],
  pixels: [],
  events,
  parameters: { known: parameters },
  items,
  consent: { actions: [], holds: { action: 'holdConsent', before: ['page', 'track'] }, keys: [], values: [] },
  order: [{ first: ['identify'], then: ['track'] }],
  twin: { key: 'event_id', in: 'options' },
  visitor: {
    keys: 'email phone_number external_id first_name last_name city state country zip_code sha256_email sha256_phone_number'.split(' '),
    former: {
      em: 'email',
      phone: 'phone_number',
      ph: 'phone_number',
      phoneNumber: 'phone_number',
      externalId: 'external_id',
      user_id: 'external_id',
    },
  },
  several: false,
  cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid'],
  csp: { 'script-src': ['https://analytics.tiktok.com'], 'connect-src': ['https://analytics.tiktok.com'] },
  sources: [
    { claims: 'standard events, list of September 2025', url: 'https://ads.tiktok.com/help/article/supported-standard-events', seen },
    { claims: 'parameters of the events', url: 'https://ads.tiktok.com/help/article/standard-events-parameters', seen },
    {
      claims: 'ttq.load, page, track, instance, identify; loader address',
      url: 'https://business-api.tiktok.com/portal/docs?id=1739585696931842',
      seen,
    },
    { claims: 'holdConsent, grantConsent, revokeConsent', url: 'https://business-api.tiktok.com/portal/docs?id=1739585600931842', seen },
    {
      claims: 'methods of the stub; CompletePayment became Purchase, SubmitForm became Lead',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    {
      claims: 'values of content_type: console of the pixel; names of parameters',
      url: 'https://github.com/tiktok/tiktok-business-api-sdk',
      seen,
    },
    {
      claims: 'sdk.js?sdkid= as a whole installation: seen in the code of public sites',
      url: 'https://ads.tiktok.com/help/article/get-started-pixel',
      seen,
    },
    { claims: 'shape of the id: from samples, the vendor states none', url: 'https://ads.tiktok.com/help/article/get-started-pixel', seen },
    {
      claims: '_ttp and _tt_enable_cookie',
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv',
      seen,
    },
  ],
}
