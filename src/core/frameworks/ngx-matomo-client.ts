import type { Framework, Method, Protocol } from '../model/index.js'
import { METHODS } from '../trackers/matomo/methods.data.js'
import { exported } from './shapes.js'

/** Several servers stand under `trackers`, and a page may bring its own snippet: the id may be left out. */
const start: Method = { does: 'start', args: [{ role: 'counter', key: 'siteId' }] }
const modules = ['MatomoModule', 'NgxMatomoModule', 'NgxMatomoTrackerModule']

function protocolsOf(from: string): readonly Protocol[] {
  return [
    exported(from, 'provideMatomo', start),
    ...modules.map((global): Protocol => ({ style: 'methods', from, global, methods: { forRoot: start }, closed: false })),
    { style: 'methods', from, global: 'new MatomoTracker', methods: METHODS, closed: false },
  ]
}

export const ngxMatomoClient: Framework = {
  id: 'ngx-matomo-client',
  title: 'ngx-matomo-client, @ngx-matomo/tracker',
  docs: 'https://github.com/EmmanuelRoux/ngx-matomo-client',
  scents: ['ngx-matomo'],
  protocols: { matomo: ['ngx-matomo-client', 'ngx-matomo-client/core', '@ngx-matomo/tracker'].flatMap(protocolsOf) },
  sources: [
    {
      claims: 'provideMatomo and forRoot with siteId or trackers; MatomoTracker has the methods of the tracker',
      url: 'https://github.com/EmmanuelRoux/ngx-matomo-client/blob/main/README.md',
      seen: '2026-11-24',
    },
  ],
}
