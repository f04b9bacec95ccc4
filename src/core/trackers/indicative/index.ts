import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Indicative, analytics of products. */
export const indicative: Tracker = {
  id: 'indicative',
  title: 'Indicative',
  noun: 'API key',
  category: 'product',
  docs: 'https://support.indicative.com/',
  scents: ['cdn.indicative.com/js', 'Indicative.'],
  ids: {
    pattern: /^[\w-]+$/,
    words: 'letters, digits and dashes',
    example: '8f3c1a72-9b04-4e6d-8c25-d17e40a6b938',
    placeholders: [/^(?:YOUR[-_ ]?)?API[-_ ]?KEY$/i],
  },
  loaders: [
    {
      name: 'Indicative.js',
      url: { hosts: ['cdn.indicative.com'], path: /^\/js\/(?:[\d.]+\/)?Indicative(?:\.min)?\.js$/ },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'Indicative',
      methods: {
        initialize: {
          does: 'start',
          args: [
            { role: 'counter', types: ['string'], required: true },
            { role: 'options', types: ['object'] },
          ],
        },
        buildEvent: {
          does: 'event',
          args: [
            { role: 'name', types: ['string'], required: true },
            { role: 'parameters', types: ['object'] },
          ],
          about: 'Reports an event.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  sources: [
    { claims: 'snippet, initialize, buildEvent: seen in the code of public sites', url: 'https://support.indicative.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Indicative.js', seen },
  ],
}
