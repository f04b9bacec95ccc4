import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'
import { METHODS } from '../trackers/gtag/methods.data.js'

const gtag = { style: 'function', commandAt: 0, belongs: BELONGS, methods: METHODS, closed: true } as const

export const nuxtGtag: Framework = {
  id: 'nuxt-gtag',
  title: 'nuxt-gtag',
  docs: 'https://github.com/johannschopplich/nuxt-gtag',
  scents: ['useGtag', 'useTrackEvent'],
  protocols: {
    gtag: [
      { ...gtag, global: 'useGtag().gtag' },
      { ...gtag, from: '#imports', global: 'useGtag().gtag' },
    ],
  },
  config: {
    file: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/,
    needs: ['nuxt-gtag'],
    counters: [
      { vendor: 'gtag', id: ['gtag', 'id'], options: ['gtag', 'config'], belongs: BELONGS, environment: 'NUXT_PUBLIC_GTAG_ID' },
      { vendor: 'gtag', id: ['gtag', 'tags', '*'], belongs: BELONGS },
      { vendor: 'gtag', id: ['gtag', 'tags', '*', 'id'], belongs: BELONGS },
    ],
    provides: [{ name: 'useTrackEvent', calls: 'gtag', before: ['event'] }],
  },
  sources: [
    {
      claims: 'gtag.id, gtag.tags, NUXT_PUBLIC_GTAG_ID, useGtag, useTrackEvent',
      url: 'https://github.com/johannschopplich/nuxt-gtag/blob/main/README.md',
      seen: '2026-11-24',
    },
  ],
}
