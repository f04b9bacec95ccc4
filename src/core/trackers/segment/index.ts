import type { Argument, Method, Protocol, Tracker } from '../../model/index.js'

const name: Argument = { role: 'name', types: ['string'], required: true }
const parameters: Argument = { role: 'parameters', types: ['object'] }
const any: Argument = { role: 'any' }
const other: Method = { does: 'other', args: [] }

const load: Method = {
  does: 'start',
  args: [
    { role: 'counter', key: 'writeKey', types: ['string'], required: true },
    { role: 'options', types: ['object'] },
  ],
  about: 'Starts the source with its write key.',
}

const methods: Protocol['methods'] = {
  load,
  track: { does: 'event', args: [name, parameters, any, any], about: 'Reports an event.' },
  page: { does: 'pageview', args: [any, any, any], listed: false, about: 'Reports a page view.' },
  identify: { does: 'other', args: [any, { role: 'user-data', types: ['object'] }], about: 'Says who the visitor is.' },
  trackLink: { does: 'event', args: [any, name, parameters], about: 'Reports an event at each click on an element.' },
  trackForm: { does: 'event', args: [any, name, parameters], about: 'Reports an event when a form is sent.' },
  group: other,
  alias: other,
  reset: other,
  ready: other,
  debug: other,
}

const from = '@segment/analytics-next'

/**
 * Segment: one library in front of many destinations. Its global is called `analytics`, as many a site's own object is; so calls are read where
 * the package is imported, and on pages that load the library.
 */
export const segment: Tracker = {
  id: 'segment',
  title: 'Segment',
  noun: 'write key',
  category: 'analytics',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  scents: ['cdn.segment.com', from],
  ids: {
    pattern: /^[A-Za-z0-9]+$/,
    words: 'letters and digits, usually 32 of them',
    example: 'q7XvT2mKc9LdR4wYb8NhZ3sFj6PgA1eU',
    placeholders: [/^<?(?:YOUR[-_ ])?(?:SEGMENT[-_ ])?WRITE[-_ ]?KEY>?$/i],
  },
  loaders: [
    {
      name: 'analytics.js',
      url: { hosts: ['cdn.segment.com'], path: /^\/analytics\.js\/v1\/[^/]+\/(?:platform\/)?analytics(?:\.min)?\.js$/ },
      id: { url: /\/analytics\.js\/v1\/([^/]+)\// },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    { style: 'methods', from, global: 'AnalyticsBrowser', methods: { load }, closed: false },
    { style: 'methods', from, global: 'AnalyticsBrowser.load()', methods, closed: false },
    // `const [analytics, context] = await AnalyticsBrowser.load({…})`
    { style: 'methods', from, global: 'AnalyticsBrowser.load().0', methods, closed: false },
    { style: 'methods', from, global: 'new AnalyticsBrowser', methods, closed: false },
    { style: 'methods', global: 'analytics', loaded: true, namedBy: 'data-global-segment-analytics-key', methods, closed: false },
  ],
  pixels: [],
  several: false,
  cookies: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
  sources: [
    {
      claims: 'address of the library, load, track, page, identify and their arguments',
      url: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
      seen: '2026-11-24',
    },
    {
      claims: 'the package: AnalyticsBrowser.load({ writeKey })',
      url: 'https://github.com/segmentio/analytics-next/tree/master/packages/browser',
      seen: '2026-11-24',
    },
    {
      claims: 'where the library finds its key in the address',
      url: 'https://github.com/segmentio/analytics-next/blob/master/packages/browser/src/lib/parse-cdn.ts',
      seen: '2026-11-24',
    },
  ],
}
