import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

export const calltouch: Tracker = {
  id: 'calltouch',
  title: 'Calltouch',
  noun: 'counter',
  category: 'analytics',
  docs: 'https://www.calltouch.ru/support/',
  scents: ['mod.calltouch.ru', 'CalltouchDataObject', 'ctw.createRequest'],
  ids: {
    pattern: /^[a-z0-9]{8}$/,
    words: '8 digits and lower-case letters',
    example: 'k4w8zq2m',
    placeholders: [/^0{8}$/, /^x{8}$/],
  },
  loaders: [
    {
      name: 'init.js',
      url: { hosts: ['mod.calltouch.ru'], path: /^\/init(?:-min)?\.js$/ },
      id: { query: 'id' },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'ctw',
      methods: {
        createRequest: {
          does: 'event',
          event: 'createRequest',
          args: [
            { role: 'any', types: ['string'], required: true },
            { role: 'user-data', types: ['string', 'number'], required: true },
            { role: 'parameters', types: ['list'] },
            { role: 'callback', types: ['function'] },
          ],
          about: 'Asks for a call back: key of the route, telephone number of 11 digits, fields, callback.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  several: true,
  cookies: ['_ct', '_ct_ids', '_ct_session_id', '_ct_site_id', '_ct_client_global_id', 'cted'],
  csp: { 'script-src': ['https://mod.calltouch.ru'] },
  sources: [
    {
      claims:
        'init.js and init-min.js, the snippet with one or several ids, the shape of an id, createRequest, cookies: seen in the code of public sites',
      url: 'https://www.calltouch.ru/support/',
      seen,
    },
  ],
}
