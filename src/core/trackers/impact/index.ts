import type { Argument, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://integrations.impact.com/impact-brand/docs/javascript-installation'

const name: Argument = { role: 'name', types: ['number', 'string'], required: true }

/** impact.com, once Impact Radius: its Universal Tracking Tag. */
export const impact: Tracker = {
  id: 'impact',
  title: 'impact.com Universal Tracking Tag',
  noun: 'account',
  category: 'advertising',
  docs,
  scents: ['utt.impactcdn.com', 'ire('],
  ids: {
    pattern: /^A?[0-9a-f]{7,8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12,13}$/i,
    words: 'A and a UUID',
    example: 'A3041957-6bc2-4d18-9e70-f52a8d136c041',
    placeholders: [/^A?(?:0{7,8}|x{7,8})-/i],
  },
  loaders: [
    {
      name: 'UTT',
      url: { hosts: ['utt.impactcdn.com'], path: /^\/[^/]+\.js$/ },
      id: { url: /impactcdn\.com\/([^/?#]+)\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'ire',
      commandAt: 0,
      methods: {
        identify: {
          does: 'other',
          args: [{ role: 'user-data', types: ['object'] }],
          about: 'Says who the visitor is; the e-mail as SHA-1.',
        },
        trackConversion: {
          does: 'conversion',
          args: [name, { role: 'parameters', types: ['object'] }, { role: 'options', types: ['object'] }],
          about: 'Reports an order to the event type of that number.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  parameters: {
    known: {
      orderId: { type: 'any', about: 'The order, up to 64 letters and digits.' },
      currencyCode: { type: 'currency' },
      items: { type: 'list' },
    },
  },
  visitor: { keys: ['customerId', 'customerEmail', 'customProfileId'], hashed: { customerEmail: 'SHA-1' } },
  several: false,
  twice: 'every order is reported twice',
  cookies: ['IR_gbd'],
  csp: { 'script-src': ['https://utt.impactcdn.com'] },
  sources: [
    { claims: 'loader, stub, identify', url: docs, seen },
    { claims: 'trackConversion', url: 'https://help.impact.com/hc/en-us/articles/48001231404', seen },
    { claims: 'cookies', url: 'https://github.com/managed-components/impact-radius', seen },
  ],
}
