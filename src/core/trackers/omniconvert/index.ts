import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Omniconvert: experiments and surveys. */
export const omniconvert: Tracker = {
  id: 'omniconvert',
  title: 'Omniconvert',
  noun: 'tag',
  category: 'product',
  docs: 'https://www.omniconvert.com/',
  scents: ['cdn.omniconvert.com/js/'],
  ids: { pattern: /^\w+$/, words: 'letters and digits', example: 'v98b9407' },
  loaders: [
    { name: 'the tag', url: { hosts: ['cdn.omniconvert.com'], path: /^\/js\/\w+\.js$/ }, id: { url: /\/js\/(\w+)\.js/ }, starts: true },
  ],
  protocols: [],
  pixels: [],
  several: false,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://www.omniconvert.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Omniconvert.js', seen },
  ],
}
