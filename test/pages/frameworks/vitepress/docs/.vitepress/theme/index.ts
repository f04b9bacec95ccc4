import DefaultTheme from 'vitepress/theme'
import { yandexMetrika } from '@hywax/vitepress-yandex-metrika'
import type { Theme } from 'vitepress'

export default {
  extends: DefaultTheme,
  enhanceApp(ctx) {
    yandexMetrika(ctx, { counter: { id: 98765432, initParams: { webvisor: true } } })
  },
} satisfies Theme
