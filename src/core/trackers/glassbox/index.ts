import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Glassbox records what visitors do. */
export const glassbox: Tracker = {
  id: 'glassbox',
  title: 'Glassbox',
  noun: 'client',
  category: 'session-replay',
  docs: 'https://www.glassbox.com/',
  scents: ['cdn.gbqofs.com/'],
  ids: { pattern: /^[\w.-]+$/, words: 'the client', example: 'flowershop' },
  loaders: [
    {
      name: 'detector-dom.min.js',
      url: { hosts: ['cdn.gbqofs.com'], path: /^\/[\w.-]+\/\w+\/detector-dom(?:\.min)?\.js$/ },
      id: { url: /gbqofs\.com\/([\w.-]+)\// },
      starts: true,
    },
  ],
  protocols: [],
  pixels: [],
  several: false,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://www.glassbox.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Glassbox.js', seen },
  ],
}
