import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Medallia DXA, once Decibel. */
export const medalliaDxa: Tracker = {
  id: 'medallia-dxa',
  title: 'Medallia DXA (Decibel)',
  noun: 'account',
  category: 'session-replay',
  docs: 'https://docs.medallia.com/',
  scents: ['cdn.decibelinsight.net/i/', 'decibelInsight('],
  ids: { pattern: /^\d+(?:\/\d+)?$/, words: 'the account, and perhaps its property', example: '13744/101862' },
  loaders: [
    {
      name: 'di.js',
      url: { hosts: ['cdn.decibelinsight.net'], path: /^\/i\/\d+(?:\/\d+)?\/di\.js$/ },
      id: { url: /\/i\/(\d+(?:\/\d+)?)\/di\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  several: false,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://docs.medallia.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/MedalliaDXA.js', seen },
  ],
}
