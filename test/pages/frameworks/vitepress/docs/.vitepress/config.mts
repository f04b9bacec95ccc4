import { defineConfig } from 'vitepress'

const tag = 'G-7RW3K9QZ2M'

export default defineConfig({
  title: 'The gardener’s manual',
  lang: 'en',
  head: [
    ['link', { rel: 'icon', href: '/favicon.ico' }],
    ['script', { async: '', src: `https://www.googletagmanager.com/gtag/js?id=${tag}` }],
    [
      'script',
      {},
      `window.dataLayer = window.dataLayer || [];
      function gtag(){dataLayer.push(arguments);}
      gtag('js', new Date());
      gtag('config', '${tag}');`,
    ],
  ],
  themeConfig: { nav: [{ text: 'Tulips', link: '/tulips' }] },
})
