import type { Framework } from '../model/index.js'

export const nuxtPlausible: Framework = {
  id: 'nuxt-plausible',
  title: '@nuxtjs/plausible, nuxt-plausible',
  docs: 'https://github.com/nuxt-modules/plausible',
  scents: [],
  config: {
    file: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/,
    needs: ['@nuxtjs/plausible', 'nuxt-plausible'],
    counters: [
      { vendor: 'plausible', id: ['plausible', 'domain'], environment: 'NUXT_PUBLIC_PLAUSIBLE_DOMAIN' },
      { vendor: 'plausible', id: ['runtimeConfig', 'public', 'plausible', 'domain'] },
    ],
    provides: [{ name: 'useTrackEvent', calls: 'plausible', before: [] }],
  },
  sources: [
    {
      claims: 'plausible.domain, NUXT_PUBLIC_PLAUSIBLE_DOMAIN, useTrackEvent(name, { props })',
      url: 'https://github.com/nuxt-modules/plausible/blob/main/README.md',
      seen: '2026-11-24',
    },
  ],
}
