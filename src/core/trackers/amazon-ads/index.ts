import type { Argument, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const help = 'https://advertising.amazon.com/help'

const name: Argument = { role: 'name', types: ['string'], required: true }
const data: Argument = { role: 'parameters', types: ['object'] }
const other = { does: 'other', args: [{ role: 'any' }] } as const

/** The Amazon Ad Tag. */
export const amazonAds: Tracker = {
  id: 'amazon-ads',
  title: 'Amazon Ad Tag',
  noun: 'tag ID',
  category: 'advertising',
  docs: `${help}/GLZ54GXQW773A6MG`,
  scents: ['amzn(', 'amazon-adsystem.com/aat/', 'amazon-adsystem.com/iu3'],
  ids: {
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    words: 'a UUID in small letters',
    example: '5f3c1a72-9b04-4e6d-8c25-d17e40a6b938',
    placeholders: [/^(?:0{8}|x{8})-/i, /^(?:AMAZON_)?(?:TAG|PIXEL)[-_ ]?ID$/i],
  },
  loaders: [{ name: 'amzn.js', url: { hosts: ['c.amazon-adsystem.com'], path: /^\/aat\/amzn\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'function',
      global: 'amzn',
      commandAt: 0,
      methods: {
        addTag: { does: 'start', args: [{ role: 'counter', types: ['string'], required: true }], about: 'Starts the tag.' },
        trackEvent: {
          does: 'event',
          args: [name, data],
          when: [{ first: /^PageView$/, then: { does: 'pageview', args: [name, data] } }],
          about: 'Reports an event; advertisers choose its name.',
        },
        setRegion: { does: 'other', args: [{ role: 'any', types: ['string'], required: true, values: ['NA', 'EU', 'FE'] }] },
        setUserData: other,
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['s.amazon-adsystem.com'], path: /^\/iu3$/, query: { pid: /./, event: /^(?!PageView$)./ } },
      id: { query: 'pid' },
      means: 'event',
      name: 'event',
    },
    { tag: 'img', url: { hosts: ['s.amazon-adsystem.com'], path: /^\/iu3$/, query: { pid: /./ } }, id: { query: 'pid' }, means: 'counter' },
  ],
  parameters: {
    known: {
      value: { type: 'number', texts: true, least: 0 },
      currencyCode: { type: 'currency' },
      unitsSold: { type: 'number', texts: true },
      clientDedupeId: { type: 'string' },
    },
  },
  twin: { key: 'clientDedupeId', in: 'parameters' },
  several: false,
  twice: 'every event is sent twice',
  cookies: ['ad-id', 'ad-privacy'],
  csp: {
    'script-src': ['https://c.amazon-adsystem.com'],
    'img-src': ['https://s.amazon-adsystem.com'],
    'connect-src': ['https://s.amazon-adsystem.com', 'https://aax-eu.amazon-adsystem.com'],
  },
  sources: [
    { claims: 'the tag, one for each advertiser; names of events', url: `${help}/GLZ54GXQW773A6MG`, seen },
    { claims: 'amzn.js, stub, country and consent', url: `${help}/G2648JUCRZU662V5`, seen },
    { claims: 'setRegion, trackEvent, the image: seen in the code of public sites', url: `${help}/G9Y77VYQ3VJZU5YV`, seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
