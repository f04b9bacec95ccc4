export default defineNuxtConfig({
  compatibilityDate: '2026-05-01',
  modules: ['nuxt-gtag', '@artmizu/yandex-metrika-nuxt'],
  app: {
    head: {
      htmlAttrs: { lang: 'en' },
      script: [{ src: 'https://static.hotjar.com/c/hotjar-3184926.js?sv=6', async: true }],
    },
  },
  gtag: { id: 'G-7RW3K9QZ2M' },
  yandexMetrika: { id: '98765432', webvisor: true },
})
