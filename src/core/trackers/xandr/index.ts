import type { Argument, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://learn.microsoft.com/en-us/xandr/invest/standard-events-and-parameters'

const name: Argument = { role: 'name', types: ['string'], required: true }

const events: readonly StandardEvent[] = [
  { name: 'PageView', means: 'page' },
  { name: 'LandingPage' },
  { name: 'ItemView', means: 'view' },
  { name: 'AddToCart', means: 'cart' },
  { name: 'InitiateCheckout', means: 'checkout' },
  { name: 'AddPaymentInfo', means: 'payment' },
  { name: 'Purchase', means: 'purchase' },
  { name: 'Lead', means: 'lead' },
]

/** Microsoft Invest, once Xandr and AppNexus: its universal pixel. */
export const xandr: Tracker = {
  id: 'xandr',
  title: 'Microsoft Invest Universal Pixel (Xandr)',
  noun: 'pixel ID',
  category: 'advertising',
  docs,
  scents: ['adnxs.com/dmp/up/pixie.js', 'pixie('],
  ids: {
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    words: 'a UUID',
    example: '7d20b8e4-1c5f-49a3-8e06-b94f3d7a12c5',
    placeholders: [/^(?:0{8}|x{8})-/i, /^PIXEL[-_ ]?ID$/i],
  },
  loaders: [{ name: 'pixie.js', url: { hosts: ['acdn.adnxs.com'], path: /^\/dmp\/up\/pixie\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'function',
      global: 'pixie',
      commandAt: 0,
      methods: {
        init: { does: 'start', args: [{ role: 'counter', types: ['string'], required: true }], about: 'Starts the pixel.' },
        event: {
          does: 'event',
          args: [name, { role: 'parameters', types: ['object'] }],
          when: [{ first: /^PageView$/, then: { does: 'pageview', args: [name], listed: false } }],
          about: 'Reports an event.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  events,
  parameters: { maxCount: 100, maxValueLength: 100 },
  several: true,
  csp: { 'script-src': ['https://acdn.adnxs.com'] },
  sources: [
    { claims: 'events and parameters', url: docs, seen },
    { claims: 'limits', url: 'https://learn.microsoft.com/en-us/xandr/invest/universal-pixel-object-limits', seen },
  ],
}
