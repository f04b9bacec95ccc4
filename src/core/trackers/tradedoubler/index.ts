import type { PixelShape, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://dev.tradedoubler.com/tracking/advertiser'

/** A sale or a lead, as an image or a frame. */
const report: Omit<PixelShape, 'tag'> = {
  url: { hosts: ['tbs.tradedoubler.com', 'tbl.tradedoubler.com'], path: /^\/report$/, query: { organization: /./ } },
  id: { query: 'organization' },
  means: 'event',
  declares: true,
  name: 'event',
  parameters: { orderValue: 'orderValue', currency: 'currency' },
}

/** Tradedoubler, an affiliate network of the North: the tags of advertisers. */
export const tradedoubler: Tracker = {
  id: 'tradedoubler',
  title: 'Tradedoubler',
  noun: 'organization',
  category: 'advertising',
  docs,
  scents: ['tradedoubler.com/report', 'tradedoubler.com/wrap', 'TDConf'],
  ids: {
    pattern: /^\d+$/,
    words: 'digits only',
    example: '2148371',
    placeholders: [/^0+$/, /^(?:ORG(?:ANIZATION)?(?:[-_ ]?ID)?|X+)$/i],
  },
  loaders: [
    {
      name: 'wrap',
      url: { hosts: ['swrap.tradedoubler.com', 'wrap.tradedoubler.com'], path: /^\/wrap$/ },
      id: { query: 'id' },
    },
  ],
  protocols: [],
  settings: [{ global: 'TDConf.Config', key: 'containerTagId', starts: true }],
  pixels: [
    { tag: 'img', ...report },
    { tag: 'iframe', ...report },
  ],
  parameters: { known: { orderValue: { type: 'number', texts: true }, currency: { type: 'currency' } } },
  several: true,
  cookies: ['TRADEDOUBLER'],
  csp: { 'img-src': ['https://tbs.tradedoubler.com', 'https://tbl.tradedoubler.com'], 'script-src': ['https://swrap.tradedoubler.com'] },
  sources: [
    { claims: 'images of sales and leads', url: docs, seen },
    { claims: 'TDConf, wrap, the cookie: seen in the code of public sites', url: docs, seen },
  ],
}
