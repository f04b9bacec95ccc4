import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Lytics, a customer data platform. */
export const lytics: Tracker = {
  id: 'lytics',
  title: 'Lytics',
  noun: 'account',
  category: 'product',
  docs: 'https://docs.lytics.com/docs/lytics-javascript-tag',
  scents: ['c.lytics.io/api/tag/', 'jstag.'],
  ids: {
    pattern: /^[\w-]+$/,
    words: 'letters and digits',
    example: 'afc27d31b58e4096a7f1',
    placeholders: [/^YOUR[-_ ](?:LYTICS[-_ ])?ACCOUNT[-_ ]ID$/i],
    address: /\/api\/tag\/([^/?#]+)\/([^/?#]+)/,
  },
  loaders: [
    {
      name: 'latest.min.js',
      url: { hosts: ['c.lytics.io'], path: /^\/api\/tag\/[^/]+\/(?:latest(?:\.min)?|lio)\.js$/ },
      id: { url: /\/api\/tag\/([^/?#]+)\// },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'jstag',
      methods: {
        init: { does: 'start', args: [{ role: 'counter', key: 'src', types: ['string'] }] },
        pageView: { does: 'pageview', args: [], listed: false },
        send: {
          does: 'event',
          args: [
            { role: 'name', key: 'event' },
            { role: 'parameters', types: ['object'] },
          ],
          about: 'Sends data.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  sources: [
    {
      claims: 'tag, init, send, pageView: seen in the code of public sites',
      url: 'https://docs.lytics.com/docs/lytics-javascript-tag',
      seen,
    },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Lytics.js', seen },
  ],
}
