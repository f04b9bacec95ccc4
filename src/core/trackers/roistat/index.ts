import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

export const roistat: Tracker = {
  id: 'roistat',
  title: 'Roistat',
  noun: 'counter',
  category: 'analytics',
  docs: 'https://help-en.roistat.com/',
  scents: ['roistat'],
  ids: {
    pattern: /^[0-9a-f]{32}$/,
    words: '32 digits and letters a to f',
    example: '5b1e0c7d92f84a63b0d7e9a1c3f52860',
    placeholders: [/^0{32}$/, /^X+$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'init',
      url: { hosts: ['cloud.roistat.com'], path: /^\/api\/site\/1\.0\/[^/]+\/init$/ },
      id: { url: /\/api\/site\/1\.0\/([^/?#]+)\/init/ },
      starts: true,
      async: 'recommended',
    },
    // The same snippet asks for this one when the visitor has been here before.
    { name: 'module.js', url: { hosts: ['cloud.roistat.com'], path: /^\/dist\/module\.js$/ }, async: 'recommended' },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'roistat.event',
      methods: {
        send: {
          does: 'event',
          args: [
            { role: 'name', types: ['string'], required: true },
            { role: 'parameters', types: ['object'] },
          ],
          about: 'Reports an event that was created in Roistat under this name.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  settings: [{ global: 'roistatProjectId', starts: true }],
  callbacks: ['onRoistatModuleLoaded', 'onRoistatAllModulesLoaded'],
  several: false,
  cookies: ['roistat_visit'],
  csp: { 'script-src': ['https://cloud.roistat.com'] },
  sources: [
    { claims: 'roistat.event.send and that the event must exist', url: 'https://help.roistat.com/features/Events/Events/', seen },
    { claims: 'roistat_visit', url: 'https://help.roistat.com/settings/Nastroiki_proekta/Ustanovka_schetchika/Nomer_vizita/', seen },
    { claims: 'one key for each project, after the host in the snippet', url: 'https://help-en.roistat.com/', seen },
    {
      claims: 'addresses of init and module.js, roistatProjectId, the shape of the key: seen in the code of public sites',
      url: 'https://help-en.roistat.com/',
      seen,
    },
  ],
}
