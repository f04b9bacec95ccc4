import type { Argument, Method, Protocol, Tracker } from '../../model/index.js'

const any: Argument = { role: 'any' }
const other: Method = { does: 'other', args: [] }

const init: Method = {
  does: 'start',
  args: [{ role: 'counter', types: ['string'], required: true }, any, { role: 'options', types: ['object'] }],
  about: 'Starts the project with its API key.',
}
const track: Method = {
  does: 'event',
  args: [
    { role: 'name', key: 'event_type', types: ['string', 'object'], required: true },
    { role: 'parameters', types: ['object'] },
    { role: 'any', types: ['object'] },
  ],
  about: 'Reports an event.',
}

const methods: Protocol['methods'] = {
  init,
  initAll: {
    ...init,
    args: [
      { role: 'counter', types: ['string'], required: true },
      { role: 'options', types: ['object'] },
    ],
  },
  track,
  logEvent: track,
  ...Object.fromEntries(
    'identify revenue setGroup groupIdentify setUserId reset add setOptOut flush setDeviceId setSessionId'
      .split(' ')
      .map((word): [string, Method] => [word, other]),
  ),
}

/** The methods are exports of their own as well: `import { track } from '@amplitude/analytics-browser'`. */
function exportsOf(from: string): readonly Protocol[] {
  return [
    { style: 'function', from, global: 'init', methods: {}, otherwise: init, closed: true },
    { style: 'function', from, global: 'initAll', methods: {}, otherwise: init, closed: true },
    { style: 'function', from, global: 'track', methods: {}, otherwise: track, closed: true },
    { style: 'function', from, global: 'logEvent', methods: {}, otherwise: track, closed: true },
    { style: 'methods', from, global: 'default', methods, closed: false },
    { style: 'methods', from, global: 'default.createInstance()', methods, closed: false },
  ]
}

/** Amplitude: product analytics. */
export const amplitude: Tracker = {
  id: 'amplitude',
  title: 'Amplitude',
  noun: 'API key',
  category: 'product',
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  scents: [
    'cdn.amplitude.com',
    '@amplitude/',
    'amplitude-js',
    'amplitude.getInstance',
    'amplitude.createInstance',
    ...Object.keys(methods).map(method => `amplitude.${method}(`),
  ],
  ids: {
    pattern: /^[0-9A-Za-z]+$/,
    words: '32 digits and letters from a to f',
    example: '4f8a1c6e9b2d7035ae61d9f04b8c2e73',
    placeholders: [/^<?(?:YOUR[-_ ])?(?:AMPLITUDE[-_ ])?API[-_ ]?KEY>?$/i],
  },
  loaders: [
    {
      name: 'analytics-browser.js',
      url: { hosts: ['cdn.amplitude.com'], path: /^\/libs\/(?:analytics-browser|unified|amplitude)-[\w.-]*\.js(?:\.gz)?$/ },
      async: 'recommended',
    },
    {
      name: 'script',
      url: { hosts: ['cdn.amplitude.com', 'cdn.eu.amplitude.com'], path: /^\/script\/\w+\.js$/ },
      id: { url: /\/script\/(\w+)\./ },
      async: 'recommended',
    },
  ],
  protocols: [
    { style: 'methods', global: 'amplitude', methods, closed: false },
    ...['amplitude.getInstance()', 'amplitude.createInstance()'].map((global): Protocol => ({
      style: 'methods',
      global,
      methods,
      closed: false,
    })),
    { style: 'methods', from: 'amplitude-js', global: 'default', methods, closed: false },
    { style: 'methods', from: 'amplitude-js', global: 'default.getInstance()', methods, closed: false },
    ...exportsOf('@amplitude/analytics-browser'),
    ...exportsOf('@amplitude/unified'),
  ],
  pixels: [],
  several: false,
  cookies: ['AMP_*', 'AMP_MKTG_*', 'AMP_TEST'],
  sources: [
    {
      claims: 'init, track and the other methods, addresses of the library, the package',
      url: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
      seen: '2026-11-24',
    },
    {
      claims: 'initAll, the script with the key in its name',
      url: 'https://amplitude.com/docs/sdks/analytics/browser/browser-unified-sdk',
      seen: '2026-11-24',
    },
    {
      claims: 'amplitude-js, the older package: getInstance(), init, logEvent',
      url: 'https://amplitude.com/docs/sdks/analytics/browser/javascript-sdk',
      seen: '2026-11-24',
    },
    {
      claims: 'what the functions take',
      url: 'https://github.com/amplitude/Amplitude-TypeScript/tree/main/packages/analytics-browser',
      seen: '2026-11-24',
    },
  ],
}
