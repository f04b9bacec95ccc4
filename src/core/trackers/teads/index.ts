import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const omnibug = 'https://github.com/MisterPhilip/omnibug/tree/ce9a0aac/src/providers'

/** The pixel of Teads for advertisers. */
export const teads: Tracker = {
  id: 'teads',
  title: 'Teads Universal Pixel',
  noun: 'pixel ID',
  category: 'advertising',
  docs: 'https://support.teads.com/',
  scents: ['p.teads.tv/teads-fellow', 'teads_buyer_pixel_id'],
  ids: { pattern: /^\d+$/, words: 'digits only', example: '9471', placeholders: [/^0+$/, /^PIXEL[-_ ]?ID$/i] },
  loaders: [{ name: 'teads-fellow.js', url: { hosts: ['p.teads.tv'], path: /^\/teads-fellow\.js$/ }, async: 'recommended' }],
  protocols: [],
  settings: [{ global: 'teads_buyer_pixel_id', starts: true }],
  pixels: [],
  several: false,
  csp: { 'script-src': ['https://p.teads.tv'] },
  sources: [{ claims: 'loader, teads_e, teads_buyer_pixel_id', url: omnibug, seen }],
}
