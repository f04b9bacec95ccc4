import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'
import { METHODS } from '../trackers/gtag/methods.data.js'
import { exported, pushed } from './shapes.js'

const from = '@next/third-parties/google'

export const nextThirdParties: Framework = {
  id: 'next-third-parties',
  title: '@next/third-parties',
  docs: 'https://github.com/vercel/next.js/blob/canary/docs/01-app/02-guides/third-party-libraries.mdx',
  scents: ['@next/third-parties'],
  protocols: {
    gtag: [{ style: 'function', from, global: 'sendGAEvent', commandAt: 0, belongs: BELONGS, methods: METHODS, closed: true }],
    gtm: [exported(from, 'sendGTMEvent', pushed)],
  },
  components: {
    ga4: [{ from, name: 'GoogleAnalytics', id: 'gaId', belongs: BELONGS }],
    gtm: [{ from, name: 'GoogleTagManager', id: 'gtmId' }],
  },
  sources: [
    {
      claims: 'GoogleAnalytics with gaId, GoogleTagManager with gtmId, sendGAEvent, sendGTMEvent',
      url: 'https://github.com/vercel/next.js/blob/canary/docs/01-app/02-guides/third-party-libraries.mdx',
      seen: '2026-11-24',
    },
    {
      claims: 'what the functions do with their arguments',
      url: 'https://github.com/vercel/next.js/tree/canary/packages/third-parties/src/google',
      seen: '2026-11-24',
    },
  ],
}
