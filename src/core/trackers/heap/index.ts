import type { Method, Protocol, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'
const userData: Method = { does: 'other', args: [{ role: 'user-data' }] }

const methods: Protocol['methods'] = {
  load: {
    does: 'start',
    args: [
      { role: 'counter', types: ['string', 'number'], required: true },
      { role: 'options', types: ['object'] },
    ],
    about: 'Starts the environment with its id.',
  },
  track: {
    does: 'event',
    args: [
      { role: 'name', types: ['string'], required: true },
      { role: 'parameters', types: ['object'] },
    ],
    about: 'Reports an event.',
  },
  trackPageview: { does: 'pageview', args: [{ role: 'any' }], listed: false, about: 'Reports a page view.' },
  identify: userData,
  addUserProperties: userData,
  addAccountProperties: userData,
  ...methodsNamed(
    'init startTracking stopTracking resetIdentity getSessionId getUserId getIdentity addEventProperties removeEventProperty ' +
      'clearEventProperties addAdapter addTransformer addTransformerFn onReady addPageviewProperties removePageviewProperty ' +
      'clearPageviewProperties',
  ),
}

/** Heap: product analytics that captures clicks by itself, and the events one sends besides. */
export const heap: Tracker = {
  id: 'heap',
  title: 'Heap',
  noun: 'environment ID',
  category: 'product',
  docs: 'https://developers.heap.io/docs/web',
  scents: ['heapanalytics.com', 'heap-api.com', 'heap.'],
  ids: {
    pattern: /^\w+$/,
    words: 'letters and digits',
    example: '2418063975',
    placeholders: [/^<?(?:YOUR[-_ ])?(?:HEAP[-_ ])?(?:APP|ENV(?:IRONMENT)?)[-_ ]?ID>?$/i],
  },
  loaders: [
    {
      name: 'heap_config.js',
      url: { hosts: /^cdn(?:\.\w+)?\.heap-api\.com$/, path: /^\/config\/\w+\/heap_config\.js$/ },
      id: { url: /\/config\/(\w+)\// },
      async: 'recommended',
      generation: 'version 5',
    },
    {
      name: 'heap.js',
      url: { hosts: /(?:^|\.)heapanalytics\.com$/, path: /^\/js\/heap-\w+\.js$/ },
      id: { url: /\/heap-(\w+)\.js/ },
      async: 'recommended',
    },
  ],
  protocols: [{ style: 'methods', global: 'heap', methods, closed: false }],
  pixels: [],
  callbacks: ['heapReadyCb'],
  several: false,
  csp: { 'script-src': ['https://cdn.us.heap-api.com', 'https://cdn.heapanalytics.com'] },
  sources: [
    { claims: 'load, track, identify, addUserProperties', url: 'https://developers.heap.io/docs/web', seen },
    {
      claims: 'both addresses of the script, the methods of the stub: seen in the code of public sites',
      url: 'https://developers.heap.io/docs/install-heapjs',
      seen,
    },
  ],
}
