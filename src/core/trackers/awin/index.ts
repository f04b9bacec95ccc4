import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const help = 'https://help.awin.com/developers/docs'

/** Awin, once Affiliate Window and Zanox: the tags of advertisers. */
export const awin: Tracker = {
  id: 'awin',
  title: 'Awin',
  noun: 'advertiser ID',
  category: 'advertising',
  docs: `${help}/implementing-sales-tracking`,
  scents: ['dwin1.com', 'awin1.com'],
  ids: {
    pattern: /^\d+$/,
    usual: /^\d{3,7}$/,
    words: 'digits only',
    example: '48217',
    placeholders: [/^0+$/, /^X+$/i, /^(?:AWIN_)?(?:ADVERTISER|MERCHANT)[-_ ]?ID$/i],
  },
  loaders: [
    {
      name: 'MasterTag',
      url: { hosts: ['www.dwin1.com', 'dwin1.com'], path: /^\/[^/]+\.js$/ },
      id: { url: /dwin1\.com\/([^/?#]+)\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['www.awin1.com', 'awin1.com'], path: /^\/sread\.img$/ },
      id: { query: 'merchant' },
      means: 'event',
      name: /\/(sread)\.img/,
      parameters: { amount: 'amount', cr: 'currency', testmode: 'testmode' },
    },
  ],
  parameters: {
    known: {
      amount: { type: 'number', texts: true },
      currency: { type: 'currency' },
      testmode: { type: 'string', values: ['0'], about: '1 is for trying: such a sale is not counted.' },
    },
  },
  several: false,
  cookies: ['AwinChannelCookie'],
  csp: { 'script-src': ['https://www.dwin1.com'], 'img-src': ['https://www.awin1.com'] },
  sources: [
    { claims: 'MasterTag, Sale, the image', url: `${help}/implementing-sales-tracking`, seen },
    { claims: 'the image', url: `${help}/implementing-leads-tracking`, seen },
    { claims: 'order of conversion tag and MasterTag', url: 'https://developer.awin.com/docs/conversion-tag', seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
