import type { Framework } from '../model/index.js'
import { METHODS } from '../trackers/matomo/methods.data.js'
import { starts } from './shapes.js'

export const vueMatomo: Framework = {
  id: 'vue-matomo',
  title: 'vue-matomo',
  docs: 'https://github.com/AmazingDreams/vue-matomo',
  scents: ['vue-matomo', '$matomo'],
  protocols: {
    matomo: [
      { style: 'plugin', from: 'vue-matomo', global: 'default', methods: {}, otherwise: starts('siteId'), closed: true },
      { style: 'methods', global: /(?:^|\.)\$(?:matomo|piwik)$/, methods: METHODS, closed: false },
    ],
  },
  sources: [
    {
      claims: 'the plugin with siteId; $matomo has the methods of the tracker',
      url: 'https://github.com/AmazingDreams/vue-matomo/blob/master/README.md',
      seen: '2026-11-24',
    },
  ],
}
