import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The web tag of 6sense. */
export const sixSense: Tracker = {
  id: 'six-sense',
  title: '6sense Web Tag',
  noun: 'tag',
  category: 'analytics',
  docs: 'https://support.6sense.com/',
  scents: ['j.6sc.co/'],
  ids: { pattern: /^[\w-]+$/, words: 'a UUID', example: 'cbd83a19-7f46-4e02-9d15-60ab4f28c7de' },
  loaders: [
    {
      name: 'the tag',
      url: { hosts: ['j.6sc.co'], path: /^\/j\/[^/]+\.js$/ },
      id: { url: /\/j\/([^/?#]+)\.js/ },
      starts: true,
      async: 'recommended',
    },
    { name: '6si.min.js', url: { hosts: ['j.6sc.co'], path: /^\/6si(?:\.min)?\.js$/ }, async: 'recommended' },
  ],
  protocols: [],
  pixels: [],
  several: false,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://support.6sense.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/SixSense.js', seen },
  ],
}
