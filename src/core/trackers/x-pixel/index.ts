import type { Argument, Method, ParameterShape, Retirement, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const former: Retirement = { since: null, successor: "twq('config', …) and twq('event', 'tw-…-…')", level: 'old' }
const data: Argument = { role: 'parameters', types: ['object'] }
const pixel: Argument = { role: 'counter', types: ['string'], required: true }
const string: ParameterShape = { type: 'string' }

const config: Method = {
  does: 'start',
  args: [pixel, { role: 'options', types: ['object'] }],
  about: 'Starts the pixel and counts the page.',
}

const event: Method = {
  does: 'conversion',
  args: [{ role: 'name', types: ['string'], required: true }, data],
  takes: { like: /^tw-[a-z0-9]+-[a-z0-9]+$/, words: 'the id of an event, such as tw-o1a2b-p3c4d', others: 'dropped' },
  about: 'Reports an event by its id in Ads Manager, never by a name.',
}

const known: Readonly<Record<string, ParameterShape>> = {
  value: { type: 'number', texts: true },
  currency: { type: 'currency' },
  conversion_id: { type: 'string', about: 'The id under which the server reports the same event.' },
  search_string: string,
  description: string,
  status: { type: 'string', values: ['started', 'completed'] },
  twclid: string,
  email_address: string,
  phone_number: string,
  contents: { type: 'list', about: 'Objects with content_id, content_name, content_price, num_items …' },
}

const image = { hosts: ['analytics.twitter.com', 't.co', 'analytics.x.com'], path: /^\/(?:i|1\/i)\/adsct$/ }

/** X, formerly Twitter. */
export const xPixel: Tracker = {
  id: 'x-pixel',
  title: 'X Pixel',
  noun: 'pixel',
  category: 'advertising',
  docs: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  // The bare name is that of a language as well, and stands in every library of date formats.
  scents: [
    'twq(',
    'twq.',
    'twq?.(',
    '.twq',
    "['twq']",
    '["twq"]',
    'ads-twitter.com',
    'twttr.conversion',
    'platform.twitter.com/oct.js',
    'adsct',
  ],
  ids: {
    pattern: /^[A-Za-z0-9]+$/,
    words: 'letters and digits',
    example: 'o1a2b',
    placeholders: [/^(?:TWITTER_|X_)?PIXEL[-_ ]?ID$/i, /^x{5}$/i],
    address: /^tw-([a-z0-9]+)-([a-z0-9]+)$/,
  },
  loaders: [
    { name: 'uwt.js', url: { hosts: ['static.ads-twitter.com'], path: /^\/uwt\.js$/ }, async: 'recommended' },
    {
      name: 'oct.js',
      url: { hosts: ['platform.twitter.com'], path: /^\/oct\.js$/ },
      async: 'recommended',
      generation: 'oct.js',
      retired: former,
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'twq',
      commandAt: 0,
      methods: {
        config,
        event,
        init: { ...config, retired: former, about: 'Former word for config.' },
        track: {
          does: 'event',
          args: [{ role: 'name', types: ['string'], required: true }, data],
          retired: former,
          about: 'Reported an event by its name, before events had ids.',
        },
        set: { does: 'other', args: [{ role: 'any' }, { role: 'any' }] },
      },
      closed: false,
    },
    {
      style: 'methods',
      global: 'twq',
      methods: { config, event, track: event, init: config },
      mistaken: "twq('event', 'tw-…-…')",
      closed: false,
    },
    {
      style: 'methods',
      global: 'twttr.conversion',
      methods: {
        trackPid: { does: 'conversion', args: [{ role: 'name', types: ['string'], required: true }, data], retired: former },
      },
      generation: 'oct.js',
      retired: former,
      closed: false,
    },
  ],
  pixels: [{ tag: 'img', url: { ...image, query: { txn_id: /./ } }, id: { query: 'txn_id' }, means: 'counter' }],
  parameters: { known },
  items: {
    list: 'contents',
    keys: Object.fromEntries(
      'content_type content_id content_name content_price price num_items content_group_id group_id'
        .split(' ')
        .map((name): [string, ParameterShape] => [name, { type: 'any' }]),
    ),
    required: [],
  },
  twin: { key: 'conversion_id', in: 'parameters' },
  several: false,
  twice: 'the page is counted twice',
  cookies: ['_twclid', 'personalization_id', 'muc_ads'],
  csp: {
    'script-src': ['https://static.ads-twitter.com'],
    'img-src': ['https://analytics.twitter.com', 'https://t.co'],
    'connect-src': ['https://analytics.twitter.com', 'https://t.co'],
  },
  snippet: {
    head: `<script>
  !function(e,t,n,s,u,a){e.twq||(s=e.twq=function(){s.exe?s.exe.apply(s,arguments):s.queue.push(arguments);
  },s.version='1.1',s.queue=[],u=t.createElement(n),u.async=!0,u.src='https://static.ads-twitter.com/uwt.js',
  a=t.getElementsByTagName(n)[0],a.parentNode.insertBefore(u,a))}(window,document,'script');
  twq('config', '{id}');
</script>
`,
  },
  sources: [
    {
      claims: 'config, event, the ids of events',
      url: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
      seen,
    },
    {
      claims: 'loader, stub, parameters',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    {
      claims: 'init and track of the first years',
      url: 'https://github.com/segmentio/analytics.js-integrations/tree/dc983592/integrations/twitter-ads',
      seen,
    },
    { claims: 'oct.js, trackPid, the images: seen in the code of public sites', url: 'https://business.x.com/en/help', seen },
    { claims: '_twclid and the hosts', url: 'https://github.com/managed-components/twitter/tree/67bce45', seen },
    {
      claims: 'that an event’s id holds the pixel’s: from samples',
      url: 'https://business.x.com/en/help',
      seen,
    },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
