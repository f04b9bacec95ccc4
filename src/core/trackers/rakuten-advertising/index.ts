import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://developers.rakutenadvertising.com/'

/** Rakuten Advertising, once LinkShare: the tags of advertisers. */
export const rakutenAdvertising: Tracker = {
  id: 'rakuten-advertising',
  title: 'Rakuten Advertising',
  noun: 'tracking key',
  category: 'advertising',
  docs,
  scents: ['tag.rmp.rakuten.com', 'track.linksynergy.com/ep', '__rm_trans'],
  ids: {
    pattern: /^\d+$/,
    words: 'digits only',
    example: '127348',
    placeholders: [/^0+$/, /^(?:TRACKING[-_ ]?KEY|X+)$/i],
  },
  loaders: [
    {
      name: 'ct.js',
      url: { hosts: ['tag.rmp.rakuten.com'], path: /^\/[^/]+\.ct\.js$/ },
      id: { url: /rakuten\.com\/([^/?#]+)\.ct\.js/ },
      starts: true,
      async: 'recommended',
    },
    { name: 'perf_tag_conv', url: { hosts: ['tag.rmp.rakuten.com'], path: /^\/perf_tag_conv[\w.]*\.js$/ } },
  ],
  protocols: [
    {
      style: 'function',
      global: '__rm_trans',
      methods: {},
      otherwise: { does: 'conversion', args: [{ role: 'parameters', types: ['object'] }], about: 'Reports a sale.' },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['track.linksynergy.com'], path: /^\/(?:ep|eventnvppixel)$/, query: { mid: /./ } },
      id: { query: 'mid' },
      means: 'event',
      name: /\/(ep|eventnvppixel)\?/,
    },
  ],
  several: false,
  cookies: ['rmStore'],
  csp: { 'script-src': ['https://tag.rmp.rakuten.com'] },
  sources: [
    { claims: 'ct.js, perf_tag_conv, __rm_trans: the vendor’s template for tag managers and code of public sites', url: docs, seen },
    {
      claims: 'rmStore, the pixel of former years',
      url: 'https://doc.commandersact.com/features/destinations/destinations-catalog/rakuten-events',
      seen,
    },
  ],
}
