import { reports } from '../../../kit/reports.js'
import type { SiteFiles } from '../../../kit/site.js'

const lib = (code: string, use: string, more: SiteFiles = {}): SiteFiles => ({ 'src/lib/stats.js': code, 'src/app.js': use, ...more })

describe('a vendor’s function under a name of the site', () => {
  const bound = `export const goal = ym.bind(null, 48213905, 'reachGoal')`
  const use = `import { goal } from './lib/stats'; goal('order')`
  reports('bound, in another file', lib(bound, use), 'src/app.js order')
  reports('bound, under one letter', lib(bound.replace('goal =', 'g ='), `import { g } from './lib/stats'; g('order')`), 'src/app.js order')
  reports(
    'bound, of CommonJS',
    lib(`module.exports = { goal: gtag.bind(null, 'event') }`, `const { goal } = require('./lib/stats'); goal('order')`),
    'src/app.js gtag order',
  )
  reports(
    'partial',
    lib(`import { partial } from 'lodash'; export const goal = partial(ym, 48213905, 'reachGoal')`, use),
    'src/app.js order',
  )
  reports(
    'a page-wide one',
    {
      'stats.js': `window.sendGoal = ym.bind(null, 48213905, 'reachGoal'); window.metrika = window.ym`,
      'index.html': `<!doctype html><script src="stats.js"></script><script>sendGoal('order'); metrika(48213905, 'reachGoal', 'lead')</script>`,
    },
    'index.html order',
    'index.html lead',
  )
  reports(
    'handed on through a file',
    lib(bound, `import { goal } from './lib'; goal('order')`, { 'src/lib/index.js': `export * from './stats'` }),
    'src/app.js order',
  )
  reports(
    'bound to what is not known',
    lib(`export const goal = id => ym.bind(null, id, 'reachGoal')`, `import { goal } from './lib/stats'; console.log(goal)`),
  )
  reports('no vendor’s', lib(`export const goal = console.log.bind(console, 'goal')`, use))
})

describe('a vendor’s package under a name of the site', () => {
  const segment = `import { AnalyticsBrowser } from '@segment/analytics-next'; const key = { writeKey: 'q7XvT2mKc9LdR4wYb8NhZ3sFj6PgA1eU' }`
  reports(
    'Segment',
    lib(
      `${segment}; export const stats = AnalyticsBrowser.load(key)`,
      `import { stats } from './lib/stats'; stats.track('Order Completed')`,
    ),
    'src/app.js segment Order Completed',
  )
  reports(
    'Segment, waited for',
    lib(
      `${segment}; export const [stats] = await AnalyticsBrowser.load(key)`,
      `import { stats } from './lib/stats'; stats.track('Order Completed')`,
    ),
    'src/app.js segment Order Completed',
  )
  reports(
    'Mixpanel, a project with a name',
    lib(
      `import mixpanel from 'mixpanel-browser'; export default mixpanel.init('4f8a1c6e9b2d7035ae61d9f04b8c2e73', {}, 'shop')`,
      `import shop from './lib/stats'; shop.track('Opened')`,
    ),
    'src/app.js mixpanel Opened',
  )
  reports(
    'Amplitude, all of it',
    lib(
      `import * as amplitude from '@amplitude/analytics-browser'; export { amplitude }`,
      `import { amplitude } from './lib/stats'; amplitude.track('Opened')`,
    ),
    'src/app.js amplitude Opened',
  )
  reports(
    'Amplitude, an instance',
    lib(
      `import { createInstance } from '@amplitude/analytics-browser'; export const shop = createInstance()`,
      `import { shop } from './lib/stats'; shop.track('Opened')`,
    ),
    'src/app.js amplitude Opened',
  )
  reports(
    'Amplitude, handed on',
    lib(`export { track as report } from '@amplitude/analytics-browser'`, `import { report } from './lib/stats'; report('Opened')`),
    'src/app.js amplitude Opened',
  )
  reports(
    'within an object',
    lib(
      `import posthog from 'posthog-js'; export const stats = { posthog }`,
      `import { stats } from './lib/stats'; stats.posthog.capture('Opened')`,
    ),
    'src/app.js posthog Opened',
  )
  reports(
    'a method that reports nothing',
    lib(`import posthog from 'posthog-js'; export { posthog }`, `import { posthog } from './lib/stats'; posthog.identify('a1')`),
  )
  reports(
    'a file of the site that is called like one',
    lib(`import posthog from './posthog'; export { posthog }`, `import { posthog } from './lib/stats'; posthog.capture('Opened')`),
  )
})

describe('Segment’s library under another global', () => {
  const key = 'q7XvT2mKc9LdR4wYb8NhZ3sFj6PgA1eU'
  const snippet = (name: string): string => `<script>!function () {
  var i = '${name}', analytics = window[i] = window[i] || []
  analytics.methods = ['track', 'page']
  analytics.factory = function (e) { return function () { var n = [].slice.call(arguments); n.unshift(e); analytics.push(n); return analytics } }
  for (var n = 0; n < analytics.methods.length; n++) { var key = analytics.methods[n]; analytics[key] = analytics.factory(key) }
  analytics.load = function (key) { var t = document.createElement('script'); t.setAttribute('data-global-segment-analytics-key', i)
    t.src = 'https://cdn.segment.com/analytics.js/v1/' + key + '/analytics.min.js'; document.head.appendChild(t) }
  analytics.load('${key}'); analytics.page()
}()</script>`
  const html = (head: string): string =>
    `<!doctype html><html lang="en"><head><title>Lamps</title>${head}</head><body><script src="app.js"></script></body></html>`
  reports(
    'by the snippet',
    {
      'index.html': html(`${snippet('lampStats')}<script>lampStats.track('Opened')</script>`),
      'app.js': `lampStats.track('Order Completed')`,
    },
    'app.js segment Order Completed',
    'index.html segment Opened',
  )
  reports(
    'by an assignment',
    {
      'index.html': html(`${snippet('analytics')}<script>window.lampStats = window.analytics</script>`),
      'app.js': `lampStats.track('Order Completed')`,
    },
    'app.js segment Order Completed',
  )
  reports('not where nothing says so', { 'index.html': html(snippet('analytics')), 'app.js': `lampStats.track('Order Completed')` })
})
