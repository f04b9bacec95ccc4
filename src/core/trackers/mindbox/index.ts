import type { Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const operation: Method = {
  does: 'event',
  args: [
    { role: 'name', key: 'operation', types: ['string'], required: true },
    { role: 'parameters', key: 'data', types: ['object'] },
  ],
  about: 'Reports an operation that was set up in Mindbox under this name.',
}

export const mindbox: Tracker = {
  id: 'mindbox',
  title: 'Mindbox',
  noun: 'endpoint',
  category: 'product',
  docs: 'https://developers.mindbox.ru/docs/v3',
  scents: ['mindbox(', 'mindbox?.(', 'api.mindbox.ru', 'mindbox.ru/scripts'],
  ids: {
    pattern: /^[\w.-]+$/,
    words: 'the name of the endpoint, often like a domain',
    example: 'shop.Website',
    // mindbox('create') takes the site's domain.
    optional: true,
  },
  loaders: [
    {
      name: 'tracker.js',
      url: { hosts: ['api.mindbox.ru'], path: /^\/scripts\/v1\/tracker\.js$/ },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'mindbox',
      commandAt: 0,
      methods: {
        create: { does: 'start', args: [{ role: 'counter', key: 'endpointId', types: ['string'] }], about: 'Starts the tracker.' },
        async: operation,
        sync: operation,
      },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  cookies: ['mindboxDeviceUUID'],
  csp: { 'script-src': ['https://api.mindbox.ru'] },
  sources: [
    { claims: 'operations and endpointId', url: 'https://developers.mindbox.ru/docs/v3', seen },
    { claims: 'mindboxDeviceUUID', url: 'https://help.mindbox.ru/docs/deviceuuid', seen },
    {
      claims: 'tracker.js, the stub, create, async and sync: seen in the code of public sites',
      url: 'https://developers.mindbox.ru/docs/v3',
      seen,
    },
  ],
}
