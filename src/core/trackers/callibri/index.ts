import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

export const callibri: Tracker = {
  id: 'callibri',
  title: 'Callibri',
  noun: 'site',
  category: 'analytics',
  docs: 'https://callibri.ru/',
  scents: ['callibri.ru'],
  ids: { pattern: /^\S+$/, words: 'none: the site is known by its address', example: 'flowershop.example', optional: true },
  loaders: [
    {
      name: 'callibri.js',
      url: { hosts: ['cdn.callibri.ru', 'gcdn.callibri.ru'], path: /^\/callibri\.js$/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  several: false,
  csp: { 'script-src': ['https://cdn.callibri.ru'] },
  sources: [
    { claims: 'addresses of the script, which names no site: seen in the code of public sites', url: 'https://callibri.ru/', seen },
  ],
}
