import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'
import { other, starts } from './shapes.js'

const from = 'ngx-google-analytics'

export const ngxGoogleAnalytics: Framework = {
  id: 'ngx-google-analytics',
  title: 'ngx-google-analytics',
  docs: 'https://github.com/maxandriani/ngx-google-analytics',
  scents: [from],
  protocols: {
    gtag: [
      { style: 'methods', from, global: 'NgxGoogleAnalyticsModule', belongs: BELONGS, methods: { forRoot: starts() }, closed: false },
      {
        style: 'methods',
        from,
        global: 'new GoogleAnalyticsService',
        methods: {
          // The action comes first, and is the event's name.
          event: {
            does: 'event',
            args: [
              { role: 'name', types: ['string'], required: true },
              { role: 'any' },
              { role: 'label' },
              { role: 'value', types: ['number'] },
              { role: 'any', types: ['boolean'] },
              { role: 'parameters', types: ['object'] },
            ],
          },
          pageView: { does: 'pageview', args: [{ role: 'url' }], listed: false },
          gtag: other,
        },
        closed: false,
      },
    ],
  },
  sources: [
    {
      claims: 'forRoot with the id; event(action, category, label, value, interaction, options)',
      url: 'https://github.com/maxandriani/ngx-google-analytics/blob/master/README.md',
      seen: '2026-11-24',
    },
  ],
}
