import type { Argument, Method, Protocol, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'
const name: Argument = { role: 'name', types: ['string'], required: true }
const parameters: Argument = { role: 'parameters', types: ['object'] }
const any: Argument = { role: 'any' }
const userData: Method = { does: 'other', args: [{ role: 'user-data' }] }

const methods: Protocol['methods'] = {
  init: {
    does: 'start',
    args: [
      { role: 'counter', types: ['string'], required: true },
      { role: 'options', types: ['object'] },
    ],
    about: 'Starts the workspace with its API key.',
  },
  logEvent: { does: 'event', args: [name, any, parameters, any, any], about: 'Reports an event.' },
  logPageView: { does: 'pageview', args: [any, any, any], listed: false, about: 'Reports a page view.' },
  logLink: { does: 'event', args: [any, name, any, parameters], about: 'Reports an event at each click on links that a selector finds.' },
  logForm: { does: 'event', args: [any, name, any, parameters], about: 'Reports an event when forms that a selector finds are sent.' },
  ...methodsNamed(
    'ready logError logBaseEvent startNewSession endSession setSessionAttribute setOptOut upload startTrackingLocation stopTrackingLocation ' +
      'setPosition setAppName setAppVersion getDeviceId setDeviceId getInstance isInitialized reset',
  ),
}
const commerce: Protocol['methods'] = {
  logProductAction: { does: 'ecommerce', args: [any, any, any], about: 'Reports what is done with products.' },
  logPurchase: { does: 'ecommerce', event: 'purchase', args: [any, any, any, any], about: 'Reports a purchase.' },
  logRefund: { does: 'ecommerce', event: 'refund', args: [any, any, any, any], about: 'Reports a refund.' },
  logCheckout: { does: 'ecommerce', event: 'checkout', args: [any, any, any, any], about: 'Reports a step of the checkout.' },
  ...methodsNamed('logPromotion logImpression createProduct createTransactionAttributes createPromotion createImpression setCurrencyCode'),
}
const identity = methodsNamed('login logout modify identify', userData)

/** Calls of the global, and of what the package exports by default. */
function spoken(global: string, place: Pick<Protocol, 'from'>): readonly Protocol[] {
  return [
    { style: 'methods', global, ...place, methods, closed: false },
    { style: 'methods', global: `${global}.eCommerce`, ...place, methods: commerce, closed: false },
    { style: 'methods', global: `${global}.Identity`, ...place, methods: identity, closed: false },
  ]
}

/** mParticle: one library in front of many destinations. */
export const mparticle: Tracker = {
  id: 'mparticle',
  title: 'mParticle',
  noun: 'API key',
  category: 'analytics',
  docs: 'https://docs.mparticle.com/developers/sdk/web/getting-started',
  scents: ['mparticle', 'mParticle'],
  ids: {
    pattern: /^[\w-]+$/,
    words: 'letters and digits, with the region before a dash',
    example: 'us1-7d2e94b0c6f84a13a5e7d91b3c60f28e',
    placeholders: [/^<?(?:YOUR[-_ ])?API[-_ ]?KEY>?$/i],
  },
  loaders: [
    {
      name: 'mparticle.js',
      url: { hosts: /^jssdkcdns?(?:\.\w+)?\.mparticle\.com$/, path: /^\/js\/v\d\/[^/]+\/mparticle\.js$/i },
      id: { url: /\/js\/v\d\/([^/]+)\//i },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [...spoken('mParticle', {}), ...spoken('default', { from: '@mparticle/web-sdk' })],
  pixels: [],
  several: false,
  cookies: ['mprtcl-v4'],
  csp: {
    'script-src': ['https://jssdkcdns.mparticle.com'],
    'connect-src': ['https://jssdks.mparticle.com', 'https://jssdkcdns.mparticle.com', 'https://identity.mparticle.com'],
  },
  sources: [
    {
      claims: 'the script and its address, window.mParticle.config, logEvent, the package',
      url: 'https://www.npmjs.com/package/@mparticle/web-sdk',
      seen,
    },
    {
      claims: 'methods and their arguments, cookies, hosts',
      url: 'https://github.com/mParticle/mparticle-web-sdk/blob/master/src/constants.ts',
      seen,
    },
  ],
}
