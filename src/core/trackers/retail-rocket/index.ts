import type { Argument, Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://docs.retailrocket.net/docs/retailrocket-guides'

const item: Argument = { role: 'any', types: ['number', 'string'], required: true }

function reports(event: string, about: string, ...args: readonly Argument[]): Method {
  return { does: 'ecommerce', event, args, about }
}

const userData: Method = { does: 'other', args: [{ role: 'user-data', required: true }, { role: 'parameters' }] }

/** `rrApi.<method>(…)`, usually in a function pushed to `rrApiOnReady`. */
const methods: Readonly<Record<string, Method>> = {
  view: reports('view', 'A product was seen.', item, { role: 'parameters' }),
  groupView: reports(
    'groupView',
    'A group of variants of a product was seen.',
    { role: 'any', types: ['list'], required: true },
    { role: 'parameters' },
  ),
  categoryView: reports('categoryView', 'A category was seen.', item),
  addToBasket: reports('addToBasket', 'A product was put into the cart.', item, { role: 'parameters' }),
  order: reports('order', 'An order was placed: transaction and items with id, qnt, price.', {
    role: 'parameters',
    types: ['object'],
    required: true,
  }),
  recomMouseDown: reports('recomMouseDown', 'A recommendation was clicked.', item, { role: 'parameters' }),
  recomAddToCart: reports('recomAddToCart', 'A recommended product was put into the cart.', item, { role: 'parameters' }),
  setEmail: { ...userData, about: 'Hands over the e-mail address of the visitor.' },
  setCustomer: { ...userData, about: 'Hands over data of a visitor who is logged in.' },
  setProfile: { ...userData, about: 'Hands over data of a visitor who is not logged in.' },
}

export const retailRocket: Tracker = {
  id: 'retail-rocket',
  title: 'Retail Rocket',
  noun: 'partner ID',
  category: 'product',
  docs: `${docs}/retail-rocket-basics/retail-rocket-tracking-codes`,
  scents: ['rrApi', 'rrPartnerId', 'cdn.retailrocket'],
  ids: {
    pattern: /^[0-9a-f]{24}$/,
    words: '24 digits and letters a to f',
    example: '63c8f0b1a95e4d2710bf86ea',
    placeholders: [/^0{24}$/, /^X+$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'tracking.js',
      url: { hosts: /^(?:m?cdn|local)\.retailrocket\.(?:ru|net)$/, path: /^\/content\/javascript\/(?:trackingm?|api)\.js$/ },
      async: 'recommended',
    },
  ],
  protocols: [{ style: 'methods', global: 'rrApi', methods, closed: false }],
  pixels: [],
  settings: [{ global: 'rrPartnerId', starts: true }],
  callbacks: ['rrApiOnReady'],
  several: false,
  cookies: ['rcuid'],
  csp: { 'script-src': ['https://cdn.retailrocket.net'] },
  sources: [
    {
      claims: 'a main code on all pages, trackers for products, categories, cart and orders',
      url: `${docs}/retail-rocket-basics/retail-rocket-tracking-codes`,
      seen,
    },
    {
      claims: 'order with transaction and items, setCustomer, setProfile',
      url: `${docs}/js-sdk/user-behavior-tracking/transaction-tracking-code`,
      seen,
    },
    { claims: 'rcuid', url: 'https://docs.retailrocket.net/reference/session-management', seen },
    { claims: 'the partner ID is public', url: 'https://docs.retailrocket.net/reference', seen },
    {
      claims: 'rrPartnerId, tracking.js, the other methods, the shape of an id: seen in the code of public sites',
      url: `${docs}/retail-rocket-basics/retail-rocket-tracking-codes`,
      seen,
    },
  ],
}
