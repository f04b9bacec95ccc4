import type { Framework, Method } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'
import { exported, other, starts } from './shapes.js'

const event: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'], counterKey: 'send_to' },
  ],
}

export const vueGtag: Framework = {
  id: 'vue-gtag',
  title: 'vue-gtag',
  docs: 'https://github.com/MatteoGabriele/vue-gtag',
  scents: ['vue-gtag', '$gtag'],
  protocols: {
    gtag: [
      { ...exported('vue-gtag', 'createGtag', starts('tagId', 'config')), belongs: BELONGS },
      { ...exported('vue-gtag', 'event', event), belongs: BELONGS },
      { style: 'plugin', from: 'vue-gtag', global: 'default', belongs: BELONGS, methods: {}, otherwise: starts('config.id'), closed: true },
      // Versions 1 and 2 hang it on every component.
      {
        style: 'methods',
        global: /(?:^|\.)\$gtag$/,
        belongs: BELONGS,
        methods: { event, config: other, set: other, pageview: { does: 'pageview', args: [{ role: 'any' }], listed: false } },
        closed: false,
      },
    ],
  },
  sources: [
    {
      claims: 'version 3: createGtag with tagId, event',
      url: 'https://github.com/MatteoGabriele/vue-gtag/tree/main/src',
      seen: '2026-11-24',
    },
    {
      claims: 'versions 1 and 2: the plugin with config.id, $gtag.event',
      url: 'https://matteo-gabriele.gitbook.io/vue-gtag',
      seen: '2026-11-24',
    },
  ],
}
