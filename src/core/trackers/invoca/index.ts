import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Invoca tells which visits make a phone call. */
export const invoca: Tracker = {
  id: 'invoca',
  title: 'Invoca',
  noun: 'tag ID',
  category: 'analytics',
  docs: 'https://community.invoca.com/',
  scents: ['solutions.invocacdn.com', 'InvocaTagId'],
  ids: { pattern: /^\d+\/\d+$/, words: 'two numbers with a slash between', example: '1925/3559471826' },
  loaders: [
    {
      name: 'invoca.js',
      url: { hosts: ['solutions.invocacdn.com'], path: /^\/js\/(?:invoca|pnapi_integration)-[\w.]+\.js$/ },
      async: 'recommended',
    },
    { name: 'tag-live.js', url: { hosts: ['solutions.invocacdn.com'], path: /\/tag-(?:live|draft)\.js$/ }, test: /\/tag-draft\.js/ },
  ],
  protocols: [],
  pixels: [],
  settings: [{ global: 'InvocaTagId', starts: true }],
  several: false,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://community.invoca.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Invoca.js', seen },
  ],
}
