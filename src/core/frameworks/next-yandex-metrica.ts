import type { Framework } from '../model/index.js'
import { counterMethods, passedOn } from '../trackers/yandex-metrica/methods.data.js'

const from = 'next-yandex-metrica'

export const nextYandexMetrica: Framework = {
  id: 'next-yandex-metrica',
  title: 'next-yandex-metrica',
  docs: 'https://github.com/asyncink/next-yandex-metrica',
  scents: [from],
  protocols: {
    'yandex-metrica': [
      // Before the hook's own methods, of which it would be an unknown one.
      { style: 'function', from, global: 'useMetrica().ymEvent', commandAt: 0, methods: counterMethods, closed: true },
      {
        style: 'methods',
        from,
        global: 'useMetrica()',
        methods: passedOn('reachGoal', 'notBounce', 'setUserID', 'userParams'),
        closed: false,
      },
    ],
  },
  components: {
    'yandex-metrica': [
      { from, name: 'YandexMetricaProvider', id: 'tagID', options: 'initParameters', environment: 'NEXT_PUBLIC_YANDEX_METRICA_ID' },
    ],
  },
  sources: [
    {
      claims: 'tagID, initParameters, NEXT_PUBLIC_YANDEX_METRICA_ID, useMetrica',
      url: 'https://github.com/asyncink/next-yandex-metrica',
      seen: '2026-11-24',
    },
  ],
}
