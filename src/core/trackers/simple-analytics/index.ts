import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Simple Analytics: no cookies, no ids; the site is known by its address. */
export const simpleAnalytics: Tracker = {
  id: 'simple-analytics',
  title: 'Simple Analytics',
  noun: 'site',
  category: 'analytics',
  docs: 'https://docs.simpleanalytics.com/script',
  scents: ['simpleanalytics', 'sa_event', 'sa_pageview', 'data-simple-event'],
  ids: { pattern: /^[^\s/]+$/, words: 'a host name', example: 'flowershop.example', optional: true, fold: true },
  loaders: [
    {
      name: 'latest.js',
      url: { hosts: /(?:^|\.)simpleanalyticscdn\.com$/, path: /^\/(?:latest|light|v\d+|app|hello|latest\.dev)\.js$/ },
      id: { attribute: 'data-hostname' },
      starts: true,
      async: 'recommended',
      test: /\/latest\.dev\.js/,
    },
    {
      name: 'auto-events.js',
      url: { hosts: /(?:^|\.)simpleanalyticscdn\.com$/, path: /^\/(?:auto-events|inline-events)\.js$/ },
      shared: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'sa_event',
      queue: 'sa_event.q',
      methods: {},
      otherwise: {
        does: 'event',
        args: [
          { role: 'name', types: ['string'], required: true },
          { role: 'parameters', types: ['object', 'function'] },
          { role: 'callback' },
        ],
        about: 'Reports an event.',
      },
      closed: true,
    },
    {
      style: 'function',
      global: 'sa_pageview',
      methods: {},
      otherwise: { does: 'pageview', args: [{ role: 'url', types: ['string'] }], listed: false },
      closed: true,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: /(?:^|\.)simpleanalyticscdn\.com$/, path: /^\/noscript\.gif$/ },
      id: { query: 'hostname' },
      means: 'counter',
    },
  ],
  attributes: [{ attribute: 'data-simple-event', trigger: 'click', parameterPrefix: 'data-simple-event-' }],
  names: { discouraged: /\W/, maxLength: 200 },
  several: false,
  csp: {
    'script-src': ['https://scripts.simpleanalyticscdn.com'],
    'img-src': ['https://queue.simpleanalyticscdn.com'],
    'connect-src': ['https://queue.simpleanalyticscdn.com'],
  },
  snippet: { head: `<script async src="https://scripts.simpleanalyticscdn.com/latest.js"></script>\n` },
  sources: [
    { claims: 'script and attributes', url: 'https://docs.simpleanalytics.com/script', seen },
    { claims: 'sa_event, the stub, names of letters, digits and _ up to 200', url: 'https://docs.simpleanalytics.com/events', seen },
    { claims: 'data-simple-event', url: 'https://docs.simpleanalytics.com/inline-events', seen },
    { claims: 'the image', url: 'https://docs.simpleanalytics.com/noscript', seen },
  ],
}
