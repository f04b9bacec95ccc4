import type { Framework } from '../model/index.js'
import { passedOn } from '../trackers/yandex-metrica/methods.data.js'
import { starts } from './shapes.js'

/** vue-yandex-metrika and the Nuxt modules: all hang the counter on every component. */
export const vueYandexMetrika: Framework = {
  id: 'vue-yandex-metrika',
  title: 'vue-yandex-metrika, @artmizu/yandex-metrika-nuxt, @nuxtjs/yandex-metrika and kin',
  docs: 'https://github.com/vchaptsev/vue-yandex-metrika',
  scents: ['vue-yandex-metrika', '$metrika', '$yandexMetrika'],
  protocols: {
    'yandex-metrica': [
      {
        style: 'plugin',
        from: 'vue-yandex-metrika',
        global: 'default',
        methods: {},
        otherwise: { ...starts('id', 'options') },
        closed: true,
      },
      {
        style: 'methods',
        global: /(?:^|\.)\$(?:metrika|yandexMetrika)$/,
        methods: passedOn('reachGoal', 'hit', 'params', 'userParams', 'notBounce', 'setUserID', 'extLink', 'file', 'getClientID'),
        closed: false,
      },
    ],
  },
  config: {
    file: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/,
    needs: [
      '@artmizu/yandex-metrika-nuxt',
      '@artmizu/nuxt-yandex-metrika',
      '@nuxtjs/yandex-metrika',
      '@rkaliev/nuxtjs-yandex-metrika',
      'nuxt-yandex-metrika',
      'nuxt-ym',
      'yandex-metrika-module',
      '@rabota/yandex-metrika',
    ],
    counters: [
      { vendor: 'yandex-metrica', id: ['yandexMetrika', 'id'] },
      { vendor: 'yandex-metrica', id: ['yandexMetrika', 'counters', '*', 'id'] },
      { vendor: 'yandex-metrica', id: ['yandex-metrika', 'id'] },
      { vendor: 'yandex-metrica', id: ['runtimeConfig', 'public', 'yandexMetrika', 'id'] },
      { vendor: 'yandex-metrica', id: ['publicRuntimeConfig', 'yandexMetrika', 'id'] },
      {
        vendor: 'yandex-metrica',
        id: [{ item: ['@nuxtjs/yandex-metrika', '@artmizu/yandex-metrika-nuxt', '@rkaliev/nuxtjs-yandex-metrika'] }, 'id'],
      },
      { vendor: 'yandex-metrica', id: [{ item: ['@rabota/yandex-metrika'] }, 'staticCounters', '*', 'id'] },
    ],
  },
  sources: [
    { claims: 'the plugin with id and options; $metrika', url: 'https://github.com/vchaptsev/vue-yandex-metrika', seen: '2026-11-24' },
    { claims: 'yandexMetrika.id, $metrika', url: 'https://github.com/artmizu/yandex-metrika-nuxt', seen: '2026-11-24' },
    {
      claims: 'modules with options, yandexMetrika.id, publicRuntimeConfig',
      url: 'https://github.com/nuxt-community/yandex-metrika-module',
      seen: '2026-11-24',
    },
  ],
}
