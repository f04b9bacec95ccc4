import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The tag of RTB House for retargeting. */
export const rtbHouse: Tracker = {
  id: 'rtb-house',
  title: 'RTB House',
  noun: 'tag',
  category: 'advertising',
  docs: 'https://www.rtbhouse.com/',
  scents: ['tags.creativecdn.com'],
  ids: { pattern: /^[\w-]+$/, words: 'letters and digits', example: 'hR4kT7xQ2mVnB9wZpC3L' },
  loaders: [
    {
      name: 'the tag',
      url: { hosts: ['tags.creativecdn.com'], path: /^\/[^/]+\.js$/ },
      id: { url: /creativecdn\.com\/([^/?#]+)\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  several: true,
  csp: { 'script-src': ['https://tags.creativecdn.com'] },
  sources: [{ claims: 'the tag', url: 'https://github.com/MisterPhilip/omnibug/tree/ce9a0aac/src/providers', seen }],
}
