import type { Argument, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const site: Argument = { role: 'counter', key: 'site', types: ['number', 'string'], required: true }
const name: Argument = { role: 'name', types: ['string'], required: true }
const data: Argument = { role: 'parameters', types: ['object'] }
const former = { since: null, successor: 'the library piano-analytics.js', level: 'old' } as const

/** Piano Analytics, once AT Internet. */
export const pianoAnalytics: Tracker = {
  id: 'piano-analytics',
  title: 'Piano Analytics (AT Internet)',
  noun: 'site ID',
  category: 'analytics',
  docs: 'https://developers.atinternet-solutions.com/piano-analytics/',
  scents: ['aticdn.net', 'ATInternet.Tracker', 'pa.setConfigurations(', 'pa.sendEvent('],
  ids: { pattern: /^\d+$/, words: 'digits only', example: '637821', placeholders: [/^0+$/, /^123456?7?8?9?$/] },
  loaders: [
    { name: 'piano-analytics.js', url: { hosts: ['tag.aticdn.net'], path: /^\/(?:js-sdk\/)?piano-analytics[\w.-]*\.js$/ } },
    { name: 'smarttag.js', url: { hosts: ['tag.aticdn.net'], path: /^\/\d+\/smarttag\.js$/ }, generation: 'SmartTag', retired: former },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'pa',
      methods: {
        setConfigurations: { does: 'start', args: [site, { role: 'options', types: ['object'] }], about: 'Says which site is counted.' },
        sendEvent: {
          does: 'event',
          args: [name, data],
          when: [{ first: /^page\.display$/, then: { does: 'pageview', args: [name, data] } }],
          about: 'Reports an event.',
        },
      },
      closed: false,
    },
    {
      style: 'constructor',
      global: 'ATInternet.Tracker.Tag',
      methods: {},
      otherwise: { does: 'start', args: [site] },
      generation: 'SmartTag',
      retired: former,
      closed: false,
    },
  ],
  pixels: [],
  csp: { 'script-src': ['https://tag.aticdn.net'] },
  several: false,
  sources: [
    {
      claims: 'library, setConfigurations, sendEvent',
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/76151fa/tarteaucitron.services.js',
      seen,
    },
    { claims: 'SmartTag: seen in the code of public sites', url: 'https://developers.atinternet-solutions.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/ATInternet.js', seen },
  ],
}
