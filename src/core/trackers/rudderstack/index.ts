import type { Argument, Method, Protocol, Tracker } from '../../model/index.js'

const parameters: Argument = { role: 'parameters', types: ['object'] }
const any: Argument = { role: 'any' }
const other: Method = { does: 'other', args: [] }

const methods: Protocol['methods'] = {
  load: {
    does: 'start',
    args: [
      { role: 'counter', types: ['string'], required: true },
      { role: 'url', types: ['string'], required: true },
      { role: 'options', types: ['object'] },
    ],
    about: 'Starts the source with its write key and the address of its data plane.',
  },
  track: { does: 'event', args: [{ role: 'name', types: ['string'], required: true }, parameters, any, any], about: 'Reports an event.' },
  page: { does: 'pageview', args: [any, any, any], listed: false, about: 'Reports a page view.' },
  identify: { does: 'other', args: [any, { role: 'user-data', types: ['object'] }], about: 'Says who the visitor is.' },
  ...Object.fromEntries(
    'ready alias group reset setAnonymousId startSession endSession consent addCustomIntegration setDefaultInstanceKey'
      .split(' ')
      .map((word): [string, Method] => [word, other]),
  ),
}

/** RudderStack: one library in front of many destinations. */
export const rudderstack: Tracker = {
  id: 'rudderstack',
  title: 'RudderStack',
  noun: 'write key',
  category: 'analytics',
  docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
  scents: ['rudderanalytics', 'cdn.rudderlabs.com', '@rudderstack/analytics-js', 'rudder-sdk-js'],
  ids: {
    pattern: /^\S+$/,
    words: 'the write key of the source',
    example: '2bQv7RkXn4TzLcW9mYdJ6sHpFg3',
    placeholders: [/^<?(?:YOUR[-_ ])?(?:SOURCE[-_ ])?WRITE[-_ ]?KEY>?$/i],
  },
  loaders: [
    {
      name: 'rsa.js',
      url: { hosts: ['cdn.rudderlabs.com'], path: /^\/v3(?:\.\d+)*\/(?:modern|legacy)\/rsa(?:\.min)?\.js$/ },
      async: 'recommended',
    },
    {
      name: 'rudder-analytics.js',
      url: { hosts: ['cdn.rudderlabs.com'], path: /^\/v1(?:\.1)?\/rudder-analytics(?:\.min)?\.js$/ },
      async: 'recommended',
    },
  ],
  protocols: [
    { style: 'methods', global: 'rudderanalytics', methods, closed: false },
    ...['', '/bundled', '/legacy', '/legacy-bundled'].map((build): Protocol => ({
      style: 'methods',
      from: `@rudderstack/analytics-js${build}`,
      global: 'new RudderAnalytics',
      methods,
      closed: false,
    })),
    { style: 'methods', from: 'rudder-sdk-js', global: 'default', methods, closed: false },
  ],
  pixels: [],
  viewsByHand: true,
  several: false,
  sources: [
    {
      claims: 'addresses of the library, load and the other methods, the package; no page view without page()',
      url: 'https://github.com/rudderlabs/rudder-sdk-js',
      seen: '2026-11-24',
    },
    {
      claims: 'write key and data plane are both required',
      url: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
      seen: '2026-11-24',
    },
  ],
}
