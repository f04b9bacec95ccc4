import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The tag of Demandbase. */
export const demandbase: Tracker = {
  id: 'demandbase',
  title: 'Demandbase Tag',
  noun: 'tag',
  category: 'analytics',
  docs: 'https://support.demandbase.com/hc/en-us/articles/115005051743',
  scents: ['tag.demandbase.com/'],
  ids: { pattern: /^\w+$/, words: 'letters and digits', example: '9f0ab7c4e15d8326' },
  loaders: [
    {
      name: 'the tag',
      url: { hosts: ['tag.demandbase.com'], path: /^\/\w+(?:\.min)?\.js$/ },
      id: { url: /demandbase\.com\/(\w+)(?:\.min)?\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  several: false,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://support.demandbase.com/hc/en-us/articles/115005051743', seen },
    {
      claims: 'where it sends to',
      url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/DemandbaseEngagement.js',
      seen,
    },
  ],
}
