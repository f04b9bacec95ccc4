import type { Framework, Method, Protocol } from '../model/index.js'
import { exported, named, other } from './shapes.js'

/** Without a domain the page's own counts. */
const start: Method = { does: 'start', args: [{ role: 'counter', key: 'domain' }] }
const methods: Protocol['methods'] = {
  trackEvent: named,
  trackPageview: { does: 'pageview', args: [{ role: 'any' }], listed: false },
  enableAutoPageviews: other,
  enableAutoOutboundTracking: other,
}

/** plausible-tracker, and the plugin for Vue and Nuxt 2 that hangs it on every component. */
export const vuePlausible: Framework = {
  id: 'vue-plausible',
  title: 'vue-plausible, plausible-tracker',
  docs: 'https://github.com/moritzsternemann/vue-plausible',
  scents: ['vue-plausible', 'plausible-tracker', '$plausible'],
  protocols: {
    plausible: [
      { style: 'plugin', from: 'vue-plausible', global: 'VuePlausible', methods: {}, otherwise: start, closed: true },
      { style: 'methods', global: /(?:^|\.)\$plausible$/, methods, closed: false },
      exported('plausible-tracker', 'default', start),
      { style: 'methods', from: 'plausible-tracker', global: 'default()', methods, closed: false },
    ],
  },
  config: {
    file: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/,
    needs: ['vue-plausible'],
    counters: [{ vendor: 'plausible', id: ['plausible', 'domain'] }],
  },
  sources: [
    {
      claims: 'the plugin and the module with domain; $plausible has the methods of plausible-tracker',
      url: 'https://github.com/moritzsternemann/vue-plausible/blob/main/README.md',
      seen: '2026-11-24',
    },
    {
      claims: 'Plausible({ domain }), trackEvent(name, { props }), trackPageview',
      url: 'https://github.com/plausible/plausible-tracker/blob/master/README.md',
      seen: '2026-11-24',
    },
  ],
}
