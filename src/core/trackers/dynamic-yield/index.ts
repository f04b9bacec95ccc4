import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const hosts = ['cdn.dynamicyield.com', 'cdn-eu.dynamicyield.com']
const id = { url: /\/api\/([^/?#]+)\/api_/ }

/** Dynamic Yield. */
export const dynamicYield: Tracker = {
  id: 'dynamic-yield',
  title: 'Dynamic Yield',
  noun: 'section ID',
  category: 'product',
  docs: 'https://support.dynamicyield.com/',
  scents: ['dynamicyield.com/api/', 'DY.API('],
  ids: { pattern: /^\d+$/, words: 'digits only', example: '8783104', placeholders: [/^0+$/] },
  loaders: [
    { name: 'api_dynamic.js', url: { hosts, path: /^\/api\/[^/]+\/api_dynamic\.js$/ }, id, starts: true },
    { name: 'api_static.js', url: { hosts, path: /^\/api\/[^/]+\/api_static\.js$/ } },
  ],
  protocols: [
    {
      style: 'function',
      global: 'DY.API',
      commandAt: 0,
      methods: {
        event: {
          does: 'event',
          args: [
            { role: 'name', key: 'name' },
            { role: 'parameters', types: ['object'], key: 'properties' },
          ],
          about: 'Reports an event.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  csp: { 'script-src': hosts.map(host => `https://${host}`) },
  several: false,
  sources: [
    { claims: 'scripts, DY.API: seen in the code of public sites', url: 'https://support.dynamicyield.com/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/DynamicYield.js', seen },
  ],
}
