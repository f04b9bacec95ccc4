import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The pixel of StackAdapt. */
export const stackadapt: Tracker = {
  id: 'stackadapt',
  title: 'StackAdapt Pixel',
  noun: 'pixel ID',
  category: 'advertising',
  docs: 'https://docs.stackadapt.com/',
  scents: ['srv.stackadapt.com', 'saq('],
  ids: { pattern: /^[\w-]+$/, words: 'letters, digits and dashes', example: 'bK4xW9mTq2RzV7nHc3LpYd' },
  loaders: [{ name: 'events.js', url: { hosts: ['tags.srv.stackadapt.com'], path: /^\/events\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'function',
      global: 'saq',
      commandAt: 0,
      methods: {
        ts: { does: 'start', args: [{ role: 'counter', types: ['string'] }] },
        conv: {
          does: 'conversion',
          args: [
            { role: 'name', types: ['string'] },
            { role: 'parameters', types: ['object'] },
          ],
        },
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['srv.stackadapt.com', 'tags.srv.stackadapt.com'], path: /^\/saq_pxl$/, query: { uid: /./ } },
      id: { query: 'uid' },
      means: 'counter',
    },
  ],
  several: true,
  csp: { 'script-src': ['https://tags.srv.stackadapt.com'], 'img-src': ['https://srv.stackadapt.com'] },
  sources: [
    { claims: 'addresses and saq: seen in the code of public sites, on no page of the vendor', url: 'https://docs.stackadapt.com/', seen },
  ],
}
