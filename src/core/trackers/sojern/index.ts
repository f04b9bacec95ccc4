import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The pixel of Sojern, ads for travel. */
export const sojern: Tracker = {
  id: 'sojern',
  title: 'Sojern Pixel',
  noun: 'pixel ID',
  category: 'advertising',
  docs: 'https://www.sojern.com/',
  scents: ['beacon.sojern.com/pixel'],
  ids: { pattern: /^\d+$/, words: 'digits only', example: '316742' },
  loaders: [
    {
      name: 'the pixel',
      url: { hosts: ['beacon.sojern.com'], path: /^\/pixel\/c?p\/\d+$/ },
      id: { url: /\/pixel\/c?p\/(\d+)/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  several: true,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://www.sojern.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Sojern.js', seen },
  ],
}
