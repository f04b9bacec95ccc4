import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

export const crazyEgg: Tracker = {
  id: 'crazy-egg',
  title: 'Crazy Egg',
  noun: 'account',
  category: 'session-replay',
  docs: 'https://support.crazyegg.com/',
  scents: ['crazyegg.com', 'dnn506yrbagrg'],
  ids: { pattern: /^\d+\/\d+$/, words: 'two numbers with a slash between, as in the address', example: '0118/4092' },
  loaders: [
    {
      name: 'pages/scripts',
      url: { hosts: ['script.crazyegg.com'], path: /^\/pages\/scripts\/[^/]+\/[^/]+\.js$/ },
      id: { url: /\/scripts\/([^/]+\/[^/.]+)\.js/ },
      starts: true,
      async: 'recommended',
    },
    {
      name: 'pages/scripts',
      url: { hosts: ['dnn506yrbagrg.cloudfront.net'], path: /^\/pages\/scripts\/[^/]+\/[^/]+\.js$/ },
      id: { url: /\/scripts\/([^/]+\/[^/.]+)\.js/ },
      starts: true,
      async: 'recommended',
      generation: 'cloudfront.net',
      retired: { since: null, successor: 'script.crazyegg.com', level: 'old' },
    },
  ],
  protocols: [],
  pixels: [],
  several: false,
  csp: { 'script-src': ['https://script.crazyegg.com'] },
  snippet: { head: `<script src="https://script.crazyegg.com/pages/scripts/{id}.js" async></script>\n` },
  sources: [
    { claims: 'address of the script', url: 'https://support.crazyegg.com/', seen },
    {
      claims: 'the account padded to eight digits and split; the older host: seen in the code of public sites',
      url: 'https://github.com/segmentio/analytics.js-integrations/tree/master/integrations/crazy-egg',
      seen,
    },
  ],
}
