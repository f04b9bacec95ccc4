import type { Framework } from '../model/index.js'
import { UNIVERSAL_ANALYTICS_ENDED } from '../trackers/gtag/belongs.data.js'

export const reactGa: Framework = {
  id: 'react-ga',
  title: 'react-ga',
  docs: 'https://github.com/react-ga/react-ga',
  scents: ['react-ga'],
  protocols: {
    'universal-analytics': [
      {
        style: 'methods',
        from: 'react-ga',
        global: 'default',
        methods: {
          initialize: {
            does: 'start',
            args: [{ role: 'counter', key: 'trackingId', types: ['string', 'list'], required: true }, { role: 'options' }],
          },
          pageview: { does: 'pageview', args: [{ role: 'url' }], listed: false },
          event: {
            does: 'event',
            args: [
              { role: 'name-part', key: 'category', types: ['string'], required: true },
              { role: 'name-part', key: 'action', types: ['string'], required: true },
              { role: 'label', key: 'label' },
              { role: 'value', key: 'value' },
            ],
          },
        },
        retired: UNIVERSAL_ANALYTICS_ENDED,
        closed: false,
      },
    ],
  },
  sources: [
    { claims: 'made for UA properties only; initialize, pageview, event', url: 'https://github.com/react-ga/react-ga', seen: '2026-11-24' },
  ],
}
