// @ts-check
import { themes } from 'prism-react-renderer'

/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'The gardener’s manual',
  url: 'https://manual.flowershop.example',
  baseUrl: '/',
  presets: [
    [
      'classic',
      /** @type {import('@docusaurus/preset-classic').Options} */
      ({
        docs: { sidebarPath: './sidebars.js' },
        gtag: { trackingID: 'G-7RW3K9QZ2M', anonymizeIP: true },
        googleAnalytics: { trackingID: 'UA-58724190-2' },
      }),
    ],
  ],
  headTags: [
    { tagName: 'link', attributes: { rel: 'preconnect', href: 'https://cdn.usefathom.com' } },
    { tagName: 'script', attributes: { src: 'https://cdn.usefathom.com/script.js', 'data-site': 'QWERTYUI', defer: 'true' } },
  ],
  themeConfig: { prism: { theme: themes.github } },
}

export default config
