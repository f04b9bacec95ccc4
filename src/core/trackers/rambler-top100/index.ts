import type { Method, Retirement, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const former: Retirement = { since: null, successor: 'new top100({project: …}) in a function pushed to _top100q', level: 'old' }

const syncUserId: Method = {
  does: 'other',
  args: [{ role: 'user-data', required: true }],
  about: "Hands over the site's own id of the visitor, or null to forget it.",
}

export const ramblerTop100: Tracker = {
  id: 'rambler-top100',
  title: 'Rambler Top-100',
  noun: 'counter',
  category: 'rating',
  docs: 'https://top-100-writer.gitbook.io/',
  scents: ['_top100q', 'new top100(', 'top100Counter', 'st.top100.ru', 'counter.rambler.ru'],
  ids: { pattern: /^\d{1,10}$/, usual: /^\d{5,8}$/, words: 'digits only, usually 7 of them', example: '7719305', placeholders: [/^0+$/] },
  loaders: [
    { name: 'top100.js', url: { hosts: ['st.top100.ru'], path: /^\/top100\/top100\.js$/ }, async: 'recommended', generation: 'Kraken' },
  ],
  protocols: [
    {
      style: 'constructor',
      global: 'top100',
      counterAt: 0,
      counterKey: 'project',
      methods: {},
      otherwise: { does: 'start', args: [{ role: 'options', types: ['object'] }], about: 'Starts the counter.' },
      instance: { syncUserId },
      generation: 'Kraken',
      closed: false,
    },
    { style: 'methods', global: 'top100Counter', methods: { syncUserId }, closed: false },
    {
      style: 'queue',
      global: '_top100q',
      commandAt: 0,
      methods: {
        setAccount: {
          does: 'start',
          args: [{ role: 'counter', types: ['string', 'number'], required: true }],
          about: 'Starts the counter.',
        },
        trackPageviewByLogo: { does: 'other', args: [{ role: 'any' }], about: 'Shows the logo and counts.' },
      },
      generation: 'before Kraken',
      retired: former,
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['counter.rambler.ru'], path: /^\/top100\.cnt$/ },
      id: { url: /top100\.cnt\?(?:pid=)?(\d+)/ },
      means: 'counter',
    },
  ],
  callbacks: ['_top100q'],
  several: false,
  csp: { 'script-src': ['https://st.top100.ru'], 'img-src': ['https://counter.rambler.ru'] },
  sources: [
    { claims: 'new top100 with project and element, syncUserId, e-commerce', url: 'https://top-100-writer.gitbook.io/', seen },
    {
      claims: 'top100.js, _top100q, noscript image, the form with setAccount: seen in the code of public sites',
      url: 'https://top-100-writer.gitbook.io/',
      seen,
    },
  ],
}
