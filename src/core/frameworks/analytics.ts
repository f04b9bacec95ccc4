import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'
import { exported, starts } from './shapes.js'

/** Plugins of the package `analytics`. Its own `track` goes to all of them, whichever they are. */
export const analytics: Framework = {
  id: 'analytics',
  title: '@analytics/google-analytics, @analytics/google-tag-manager and kin',
  docs: 'https://github.com/DavidWells/analytics',
  scents: ['@analytics/'],
  protocols: {
    gtag: [{ ...exported('@analytics/google-analytics', 'default', starts('measurementIds')), belongs: BELONGS }],
    gtm: [exported('@analytics/google-tag-manager', 'default', starts('containerId'))],
    segment: [exported('@analytics/segment', 'default', starts('writeKey'))],
    mixpanel: [exported('@analytics/mixpanel', 'default', starts('token'))],
    amplitude: [exported('@analytics/amplitude', 'default', starts('apiKey'))],
  },
  sources: [
    {
      claims: 'measurementIds, containerId, writeKey, token, apiKey',
      url: 'https://github.com/DavidWells/analytics/tree/master/packages',
      seen: '2026-11-24',
    },
  ],
}
