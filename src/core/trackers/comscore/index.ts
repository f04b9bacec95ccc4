import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The tag of Comscore. */
export const comscore: Tracker = {
  id: 'comscore',
  title: 'Comscore',
  noun: 'client ID',
  category: 'rating',
  docs: 'https://www.comscore.com/',
  scents: ['scorecardresearch.com', '_comscore', 'COMSCORE.'],
  ids: { pattern: /^\d+$/, words: 'digits only', example: '20417385', placeholders: [/^0+$/, /^1234567?8?9?$/] },
  loaders: [
    {
      name: 'beacon.js',
      url: {
        hosts: ['sb.scorecardresearch.com', 'b.scorecardresearch.com'],
        path: /^\/(?:cs\/\d+\/|internal-cs\/\w+\/|c2\/\d+\/)?(?:beacon|cs)\.js$/,
      },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'object-queue',
      global: '_comscore',
      counterKey: 'c2',
      methods: {},
      otherwise: { does: 'start', args: [{ role: 'counter', key: 'c2', types: ['string', 'number'], required: true }] },
      closed: false,
    },
    {
      style: 'methods',
      global: 'COMSCORE',
      methods: { beacon: { does: 'pageview', args: [{ role: 'counter', key: 'c2' }], about: 'Counts the page once more.' } },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['sb.scorecardresearch.com', 'b.scorecardresearch.com'], path: /^\/p2?$/, query: { c2: /./ } },
      id: { query: 'c2' },
      means: 'counter',
    },
  ],
  csp: { 'script-src': ['https://sb.scorecardresearch.com'], 'img-src': ['https://sb.scorecardresearch.com'] },
  several: false,
  sources: [
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Comscore.js', seen },
    { claims: 'tag, c1 and c2, the image: seen in the code of public sites', url: 'https://www.comscore.com/', seen },
  ],
}
