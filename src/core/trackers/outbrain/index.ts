import type { Argument, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const name: Argument = { role: 'name', types: ['string'], required: true }
const data: Argument = { role: 'parameters', types: ['object'] }
const docs = 'https://developer.outbrain.com/'

export const outbrain: Tracker = {
  id: 'outbrain',
  title: 'Outbrain Pixel',
  noun: 'marketer ID',
  category: 'advertising',
  docs,
  scents: ['obApi', 'amplify.outbrain.com', 'tr.outbrain.com', 'OB_ADV_ID', 'zemanta.com'],
  ids: {
    pattern: /^\w+$/,
    // The snippet keeps it in a variable of its own, where nobody looks.
    optional: true,
    words: 'letters and digits',
    example: '0041c7d9e82fb3605a14c8e0d7f92b6a31',
    placeholders: [/^0+$/, /^(?:OB_)?(?:ADV|MARKETER)[-_ ]?ID$/i],
  },
  loaders: [
    { name: 'obtp.js', url: { hosts: ['amplify.outbrain.com'], path: /^\/cp\/obtp\.js$/ }, starts: true, async: 'recommended' },
    {
      name: 'DSP pixel',
      url: { hosts: ['p1.zemanta.com'], path: /^\/v2\/p\/js\/[^/]/ },
      id: { url: /\/p\/js\/([^/?#]+)/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'obApi',
      commandAt: 0,
      methods: {
        track: {
          does: 'event',
          args: [name, data],
          when: [{ first: /^PAGE_VIEW$/, then: { does: 'pageview', args: [name, data] } }],
          about: 'Reports an event under the name it has in the dashboard, case included.',
        },
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['tr.outbrain.com'], path: /^\/unifiedPixel$/, query: { marketerId: /^/ } },
      id: { query: 'marketerId' },
      means: 'event',
      name: 'name',
    },
    {
      tag: 'img',
      url: { hosts: ['p1.zemanta.com'], path: /^\/(?:v2\/)?p\/(?:img\/)?[^/]/ },
      id: { url: /\/p\/(?:img\/)?([^/?#]+)/ },
      means: 'counter',
    },
  ],
  several: true,
  cookies: ['dicbo_id', 'outbrain_dicbo_id', 'unifiedPixel', 'obuid'],
  csp: {
    'script-src': ['https://amplify.outbrain.com'],
    'img-src': ['https://tr.outbrain.com'],
  },
  sources: [
    { claims: 'snippet and id: seen in the code of public sites, no page of the vendor could be read', url: docs, seen },
    { claims: 'addresses and keys of the images', url: 'https://github.com/MisterPhilip/omnibug/tree/ce9a0aac/src/providers', seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
