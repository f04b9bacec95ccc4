import type { Method, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

const initialize: Method = {
  does: 'start',
  args: [
    { role: 'counter', key: 'apiKey', types: ['string'] },
    { role: 'user-data', key: 'visitor' },
  ],
  about: 'Starts Pendo for a visitor.',
}

/** Pendo: what people do in a product, and guides that are shown to them. */
export const pendo: Tracker = {
  id: 'pendo',
  title: 'Pendo',
  noun: 'API key',
  category: 'product',
  docs: 'https://support.pendo.io/hc/en-us/articles/21362607464987-Components-of-the-install-script',
  scents: ['pendo.io', 'pendo.', '@pendo/agent'],
  ids: {
    pattern: /^[\w-]+$/,
    words: 'letters, digits and dashes',
    example: '3c9e17a4-5b20-4f86-7d13-e8a06b2f91c5',
    placeholders: [/^<?(?:YOUR[-_ ])?(?:PENDO[-_ ])?(?:PUBLIC[-_ ])?(?:APP|API)[-_ ]?KEY>?$|^your-key-goes-here$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'pendo.js',
      url: { hosts: /(?:^|\.)pendo\.io$/, path: /^\/agent\/static\/[^/]+\/pendo\.js$/ },
      id: { url: /\/agent\/static\/([^/]+)\// },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'pendo',
      methods: {
        initialize,
        track: {
          does: 'event',
          args: [
            { role: 'name', types: ['string'], required: true },
            { role: 'parameters', types: ['object'] },
          ],
          about: 'Reports an event.',
        },
        identify: { does: 'other', args: [{ role: 'user-data' }, { role: 'any' }], about: 'Says who the visitor is.' },
        ...methodsNamed('updateOptions pageLoad clearSession stopSendingEvents startSendingEvents isReady'),
      },
      closed: false,
    },
    { style: 'function', from: '@pendo/agent', global: 'initialize', methods: {}, otherwise: initialize, closed: true },
  ],
  pixels: [],
  several: false,
  csp: { 'script-src': ['https://cdn.pendo.io'] },
  sources: [
    {
      claims: 'the script, the key, initialize',
      url: 'https://support.pendo.io/hc/en-us/articles/21362607464987-Components-of-the-install-script',
      seen,
    },
    { claims: 'initialize, apiKey, identify, updateOptions, isReady', url: 'https://agent.pendo.io/public/agent', seen },
    {
      claims: 'address of the script, the methods of the stub: seen in the code of public sites',
      url: 'https://gist.github.com/cbetz/983c0d255812b5388a28ec037b3ed390',
      seen,
    },
  ],
}
