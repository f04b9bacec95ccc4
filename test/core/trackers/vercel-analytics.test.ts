import { vercelAnalytics } from '../../../src/core/trackers/vercel-analytics/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(vercelAnalytics, {
  addresses: [
    ['/_vercel/insights/script.js', 'loader script.js'],
    ['/insights/script.js', 'nothing'],
  ],
  ids: [['flowershop.example', 'usual']],
})

describe('vercel-analytics, on pages', () => {
  recognises([
    {
      what: 'the package',
      path: 'src/main.js',
      source: `import { inject, track } from '@vercel/analytics'
inject()
export const ordered = () => track('Ordered', { total: 12 })`,
      counters: ['vercel-analytics nothing snippet'],
      events: ['vercel-analytics - event Ordered'],
    },
    {
      what: 'the component of Next.js, and an event of React',
      path: 'app/layout.tsx',
      source: `import { Analytics } from '@vercel/analytics/next'
import { track } from '@vercel/analytics/react'
export default ({ children }) => <body>{children}<button id="buy" onClick={() => track('Ordered')} /><Analytics /></body>`,
      counters: ['vercel-analytics nothing component'],
      events: ['vercel-analytics - event Ordered (click on #buy)'],
    },
    {
      what: 'no component of the site that is called like it',
      path: 'app/layout.tsx',
      source: `import { Analytics } from './analytics'
import '@vercel/analytics-other'
export default () => <Analytics />`,
    },
    {
      what: 'nothing in Speed Insights, which measures how fast pages are and counts nobody',
      path: 'app/layout.tsx',
      source: `import { SpeedInsights } from '@vercel/speed-insights/next'
export default ({ children }) => <html><body>{children}<SpeedInsights /></body></html>`,
    },
    {
      what: 'nothing in a function of the same name',
      path: 'src/main.js',
      source: `import { track } from './analytics'
import Analytics from '@vercel/analytics-other'
track('Ordered')`,
    },
  ])
})
