import type { Framework } from '../model/index.js'
import { exported, starts } from './shapes.js'

export const vitepress: Framework = {
  id: 'vitepress',
  title: 'VitePress and VuePress (head), @hywax/vitepress-yandex-metrika',
  docs: 'https://github.com/vuejs/vitepress/blob/main/docs/en/reference/site-config.md',
  scents: ['vitepress-yandex-metrika'],
  protocols: {
    'yandex-metrica': [
      {
        ...exported('@hywax/vitepress-yandex-metrika', 'yandexMetrika', {
          ...starts('id'),
          args: [{ role: 'any' }, { role: 'counter', key: 'counter.id', required: true }],
        }),
      },
    ],
  },
  config: { file: /(?:^|\/)\.v(?:ite|ue)press\/config(?:\/index)?\.[cm]?[jt]s$/, tags: [{ at: ['head'], form: 'tuple' }] },
  sources: [
    {
      claims: 'head is a list of tags: name, attributes, content',
      url: 'https://github.com/vuejs/vitepress/blob/main/docs/en/reference/site-config.md',
      seen: '2026-11-24',
    },
    {
      claims: 'yandexMetrika(context, { counter: { id } })',
      url: 'https://github.com/hywax/vitepress-yandex-metrika/blob/main/README.md',
      seen: '2026-11-24',
    },
  ],
}
