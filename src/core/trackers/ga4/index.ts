import type { Tracker } from '../../model/index.js'
import { EVENTS } from './events.data.js'
import { ITEMS, NAMES, PARAMETERS, USER_PROPERTIES } from './names.data.js'
import { OPTIONS } from './options.data.js'

/** Google Analytics 4. Its calls and its loader are those of the Google tag, which hands on what a `G-` id belongs to. */
export const ga4: Tracker = {
  id: 'ga4',
  title: 'Google Analytics 4',
  noun: 'measurement ID',
  category: 'analytics',
  docs: 'https://developers.google.com/analytics/devguides/collection/ga4',
  scents: ['gtag', 'google-analytics.com/g/collect'],
  ids: {
    pattern: /^G-[A-Z0-9]+$/,
    usual: /^G-[A-Z0-9]{10}$/,
    words: 'G- and capital letters and digits, ten as a rule',
    example: 'G-7RW3K9QZ2M',
    placeholders: [/^G-(?:X+|XYZ|0+|1234567890|ABCDEFGHIJ|ABC123(?:DEF4(?:56)?)?|MEASUREMENT_ID|MEASUREMENTID)$/i],
    fold: true,
  },
  loaders: [],
  protocols: [],
  pixels: [
    {
      tag: 'img',
      url: { hosts: /(?:^|\.)(?:google-analytics|analytics\.google)\.com$/, path: /^\/g\/collect$/, query: { tid: /^G-/i } },
      id: { query: 'tid' },
      means: 'event',
      name: 'en',
    },
  ],
  options: OPTIONS,
  events: EVENTS,
  names: NAMES,
  parameters: PARAMETERS,
  userProperties: USER_PROPERTIES,
  items: ITEMS,
  countsPage: { by: ['config'], option: 'send_page_view', unless: false },
  several: true,
  twice: 'every start sends a page view of its own',
  cookies: ['_ga', '_ga_*'],
  csp: {
    'script-src': ['https://*.googletagmanager.com'],
    'img-src': ['https://*.google-analytics.com', 'https://*.googletagmanager.com'],
    'connect-src': ['https://*.google-analytics.com', 'https://*.analytics.google.com', 'https://*.googletagmanager.com'],
  },
  snippet: {
    head: `<script async src="https://www.googletagmanager.com/gtag/js?id={id}"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', '{id}');
</script>
`,
  },
  sources: [
    {
      claims: 'recommended events and their parameters, items, the rule of value and currency',
      url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events',
      seen: '2026-11-24',
    },
    { claims: 'events of games', url: 'https://support.google.com/analytics/answer/9267565', seen: '2026-11-24' },
    {
      claims: 'which parameters Google’s validator demands, ASCII names, ISO 4217 currencies, numbers instead of texts',
      url: 'https://github.com/googleanalytics/ga-dev-tools/tree/main/src/components/ga4/EventBuilder',
      seen: '2026-11-24',
    },
    {
      claims: 'rules for event names, reserved names and prefixes of events, parameters and user properties',
      url: 'https://support.google.com/analytics/answer/13316687',
      seen: '2026-11-24',
    },
    {
      claims: 'lengths and numbers of names, parameters, values, user properties, custom item parameters',
      url: 'https://support.google.com/analytics/answer/9267744',
      seen: '2026-11-24',
    },
    {
      claims: 'lengths of page_title, page_referrer and page_location',
      url: 'https://support.google.com/analytics/answer/9234069',
      seen: '2026-11-24',
    },
    {
      claims: 'a purchase needs a transaction_id, never empty',
      url: 'https://support.google.com/analytics/answer/12313109',
      seen: '2026-11-24',
    },
    {
      claims: 'form of the measurement ID (its length was the same in all that were seen; no document says it)',
      url: 'https://support.google.com/tagmanager/answer/17070049',
      seen: '2026-11-24',
    },
    {
      claims: 'fields of config, and which of them a later event cannot do without',
      url: 'https://support.google.com/tagmanager/answer/14779480',
      seen: '2026-11-24',
    },
    {
      claims: 'cookies and their life',
      url: 'https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage',
      seen: '2026-11-24',
    },
    {
      claims: 'hosts of a content security policy',
      url: 'https://developers.google.com/tag-platform/security/guides/csp',
      seen: '2026-11-24',
    },
    { claims: 'address of a hit', url: 'https://github.com/MisterPhilip/omnibug/tree/main/src/providers', seen: '2026-11-24' },
  ],
}
