import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'
import { other } from './shapes.js'

export const reactGa4: Framework = {
  id: 'react-ga4',
  title: 'react-ga4',
  docs: 'https://github.com/codler/react-ga4',
  scents: ['react-ga4'],
  protocols: {
    gtag: [
      {
        style: 'methods',
        from: 'react-ga4',
        global: 'default',
        belongs: BELONGS,
        methods: {
          initialize: {
            does: 'start',
            args: [
              { role: 'counter', key: 'trackingId', types: ['string', 'list'], required: true },
              { role: 'options', types: ['object'] },
            ],
          },
          event: {
            does: 'event',
            args: [
              { role: 'name', types: ['string', 'object'], required: true, key: 'action' },
              { role: 'parameters', types: ['object'] },
            ],
          },
          send: { does: 'pageview', args: [{ role: 'any' }], listed: false },
          set: other,
          gtag: other,
          reset: other,
          isInitialized: other,
        },
        closed: false,
      },
    ],
  },
  sources: [
    {
      claims: 'initialize with an id or a list, event in both its forms, send',
      url: 'https://github.com/codler/react-ga4',
      seen: '2026-11-24',
    },
  ],
}
