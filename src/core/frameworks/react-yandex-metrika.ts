import type { Framework } from '../model/index.js'
import { counterMethods } from '../trackers/yandex-metrica/methods.data.js'

const from = 'react-yandex-metrika'

export const reactYandexMetrika: Framework = {
  id: 'react-yandex-metrika',
  title: 'react-yandex-metrika',
  docs: 'https://github.com/narkq/react-yandex-metrika',
  scents: [from],
  protocols: {
    'yandex-metrica': [{ style: 'function', from, global: 'default', commandAt: 0, methods: counterMethods, closed: true }],
  },
  components: {
    'yandex-metrica': [{ from, name: 'YMInitializer', id: 'accounts', options: 'options' }],
  },
  sources: [
    { claims: 'accounts, options, ym without a counter', url: 'https://github.com/narkq/react-yandex-metrika', seen: '2026-11-24' },
  ],
}
