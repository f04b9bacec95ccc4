import type { Method, Protocol, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const methods: Readonly<Record<string, Method>> = {
  initialize: {
    does: 'start',
    args: [
      { role: 'counter', types: ['string'], required: true },
      { role: 'options', types: ['object'] },
    ],
    about: 'Starts the SDK.',
  },
  logCustomEvent: {
    does: 'event',
    args: [
      { role: 'name', types: ['string'], required: true },
      { role: 'parameters', types: ['object'] },
    ],
    about: 'Reports an event.',
  },
  logPurchase: {
    does: 'conversion',
    args: [
      { role: 'name', types: ['string'], required: true },
      { role: 'value' },
      { role: 'any' },
      { role: 'any' },
      { role: 'parameters' },
    ],
    about: 'Reports that a product was bought; its id is the name.',
  },
}

const called = (global: string): Protocol => ({ style: 'methods', global, methods, closed: false })

/** Braze, once Appboy. */
export const braze: Tracker = {
  id: 'braze',
  title: 'Braze',
  noun: 'API key',
  category: 'product',
  docs: 'https://www.braze.com/docs/developer_guide/sdk_integration/?sdktab=web',
  scents: ['@braze/web-sdk', 'js.appboycdn.com/web-sdk', 'braze.', 'appboy.'],
  ids: {
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    words: 'a UUID',
    example: '3b7f90c4-1d25-4a68-9e07-c5d8f24ab613',
    placeholders: [/^YOUR[-_ ](?:WEB[-_ ])?API[-_ ]KEY(?:[-_ ]HERE)?$/i],
  },
  loaders: [{ name: 'braze.js', url: { hosts: ['js.appboycdn.com'], path: /^\/web-sdk\/[\w.]+\/(?:braze|appboy)(?:\.[\w.]+)?\.js$/ } }],
  protocols: [
    called('braze'),
    called('appboy'),
    ...Object.entries(methods).map(([name, method]): Protocol => ({
      style: 'function',
      global: name,
      from: '@braze/web-sdk',
      methods: {},
      otherwise: method,
      closed: false,
    })),
  ],
  pixels: [],
  csp: { 'script-src': ['https://js.appboycdn.com'] },
  several: false,
  sources: [
    { claims: 'initialize, logCustomEvent, logPurchase', url: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Braze.js', seen },
  ],
}
