import type { Framework, Method, Protocol } from '../model/index.js'
import { exported, pushed, starts } from './shapes.js'

/** What the packages push where the caller names no event. */
const trackEvent: Method = { ...pushed, event: 'interaction' }
const methods: Protocol['methods'] = { trackEvent, trackView: { does: 'other', args: [] } }

/** Google Tag Manager in Vue and Nuxt: three packages with one way of speaking. */
export const nuxtGtm: Framework = {
  id: 'nuxt-gtm',
  title: '@gtm-support/vue-gtm, @zadigetvoltaire/nuxt-gtm, @nuxtjs/gtm',
  docs: 'https://github.com/gtm-support/vue-gtm',
  scents: ['vue-gtm', 'vue2-gtm', 'useGtm', '$gtm'],
  protocols: {
    gtm: [
      exported('@gtm-support/vue-gtm', 'createGtm', starts('id')),
      { style: 'plugin', from: '@gtm-support/vue2-gtm', global: 'default', methods: {}, otherwise: starts('id'), closed: true },
      { style: 'methods', from: '@gtm-support/vue-gtm', global: 'useGtm()', methods, closed: false },
      { style: 'methods', from: '#imports', global: 'useGtm()', methods, closed: false },
      { style: 'methods', global: 'useGtm()', methods, closed: false },
      { style: 'methods', global: /(?:^|\.)\$gtm$/, methods: { ...methods, push: pushed }, closed: false },
    ],
  },
  config: {
    file: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/,
    needs: ['@zadigetvoltaire/nuxt-gtm', '@nuxtjs/gtm'],
    counters: [
      { vendor: 'gtm', id: ['gtm', 'id'] },
      { vendor: 'gtm', id: ['gtm', 'id', '*', 'id'] },
      { vendor: 'gtm', id: ['publicRuntimeConfig', 'gtm', 'id'] },
      { vendor: 'gtm', id: [{ item: ['@nuxtjs/gtm', '@zadigetvoltaire/nuxt-gtm'] }, 'id'] },
    ],
  },
  sources: [
    {
      claims: 'createGtm, useGtm, trackEvent with the event "interaction"',
      url: 'https://github.com/gtm-support/vue-gtm/blob/main/README.md',
      seen: '2026-11-24',
    },
    { claims: 'gtm.id, publicRuntimeConfig.gtm.id, $gtm.push', url: 'https://github.com/nuxt-community/gtm-module', seen: '2026-11-24' },
  ],
}
