import { recognises } from '../../kit/recognise.js'

describe('gatsby-config', () => {
  const path = 'gatsby-config.ts'
  recognises([
    {
      what: 'plugins with their options, whatever holds the list',
      path,
      source: `import type { GatsbyConfig } from 'gatsby'
const plugins: GatsbyConfig['plugins'] = [
  'gatsby-plugin-sharp',
  { resolve: 'gatsby-plugin-google-gtag', options: { trackingIds: ['G-7RW3K9QZ2M', 'AW-817563420'], pluginConfig: { head: true } } },
  { resolve: require.resolve('gatsby-plugin-google-tagmanager'), options: { id: 'GTM-K8WQ3TZ' } },
  { resolve: 'gatsby-plugin-yandex-metrika', options: { trackingId: 98765432 } },
]
const config: GatsbyConfig = { siteMetadata: { title: 'Flowers' }, plugins }
export default config`,
      counters: [
        'ga4 G-7RW3K9QZ2M component',
        'google-ads AW-817563420 component',
        'gtm GTM-K8WQ3TZ component',
        'yandex-metrica 98765432 component',
      ],
    },
    {
      what: 'module.exports, the retired plugin, and an id from the environment',
      path: 'gatsby-config.js',
      source: `module.exports = {
  plugins: [
    { resolve: \`gatsby-plugin-google-analytics\`, options: { trackingId: 'UA-58724190-2' } },
    { resolve: 'gatsby-plugin-google-gtag', options: { trackingIds: [process.env.GA_ID] } },
  ],
}`,
      counters: ['universal-analytics UA-58724190-2 component', 'gtag ? component'],
    },
    {
      what: 'nothing in plugins that are not those, or have no options',
      path,
      source: `export default { plugins: ['gatsby-plugin-google-gtag', { resolve: 'my-gtag', options: { trackingIds: ['G-7RW3K9QZ2M'] } }] }`,
    },
    {
      what: 'nothing in a file of another name',
      path: 'config/gatsby.ts',
      source: `export default { plugins: [{ resolve: 'gatsby-plugin-google-gtag', options: { trackingIds: ['G-7RW3K9QZ2M'] } }] }`,
    },
  ])
})

describe('docusaurus.config', () => {
  const path = 'docusaurus.config.js'
  recognises([
    {
      what: 'options of the preset, and tags of the head',
      path,
      source: `// @ts-check
/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Manual',
  presets: [['classic', /** @type {any} */ ({ docs: {}, gtag: { trackingID: 'G-7RW3K9QZ2M', anonymizeIP: true }, googleTagManager: { containerId: 'GTM-K8WQ3TZ' } })]],
  headTags: [{ tagName: 'script', attributes: {}, innerHTML: "ym(98765432, 'init', { webvisor: true })" }],
  scripts: ['https://static.hotjar.com/c/hotjar-3184926.js?sv=6', { src: 'https://cdn.usefathom.com/script.js', 'data-site': 'QWERTYUI', defer: true }],
}
export default config`,
      counters: [
        'ga4 G-7RW3K9QZ2M component',
        'gtm GTM-K8WQ3TZ component',
        'hotjar 3184926 loader',
        'fathom QWERTYUI loader',
        'yandex-metrica 98765432 snippet',
      ],
    },
    {
      what: 'the plugin alone, and a list of ids, from a function',
      path: 'docusaurus.config.ts',
      source: `export default async function createConfig() {
  return { plugins: [['@docusaurus/plugin-google-gtag', { trackingID: ['G-7RW3K9QZ2M', 'G-5TB8XN1VKD'] }]] }
}`,
      counters: ['ga4 G-7RW3K9QZ2M component', 'ga4 G-5TB8XN1VKD component'],
    },
    {
      what: 'nothing in keys of other spelling',
      path,
      source: `module.exports = { presets: [['classic', { gtag: { trackingId: 'G-7RW3K9QZ2M' } }]] }`,
    },
  ])
})

describe('.vitepress/config', () => {
  recognises([
    {
      what: 'tuples of the head',
      path: 'docs/.vitepress/config.mts',
      source: `import { defineConfig } from 'vitepress'
export default defineConfig({
  title: 'Manual',
  head: [
    ['link', { rel: 'icon', href: '/favicon.ico' }],
    ['script', { async: '', src: 'https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M' }],
    ['script', {}, \`window.dataLayer = window.dataLayer || [];
      function gtag(){dataLayer.push(arguments);}
      gtag('js', new Date());
      gtag('config', 'G-7RW3K9QZ2M');\`],
    ['noscript', {}, '<img src="https://mc.yandex.ru/watch/98765432">'],
  ],
})`,
      counters: ['ga4 G-7RW3K9QZ2M loader', 'ga4 G-7RW3K9QZ2M snippet', 'yandex-metrica 98765432 snippet unknown'],
    },
  ])
})

describe('nuxt.config', () => {
  const path = 'nuxt.config.ts'
  recognises([
    {
      what: 'nuxt-gtag',
      path,
      source: `export default defineNuxtConfig({ modules: ['nuxt-gtag'], gtag: { id: 'G-7RW3K9QZ2M', config: { page_title: 'x' } } })`,
      counters: ['ga4 G-7RW3K9QZ2M component'],
    },
    {
      what: 'tags of nuxt-gtag',
      path,
      source: `export default defineNuxtConfig({ modules: ['nuxt-gtag'], gtag: { tags: ['G-7RW3K9QZ2M', { id: 'AW-817563420' }] } })`,
      counters: ['ga4 G-7RW3K9QZ2M component', 'google-ads AW-817563420 component'],
    },
    {
      what: 'nuxt-gtag whose id is in the environment',
      path,
      source: `export default defineNuxtConfig({ modules: ['nuxt-gtag'] })`,
      counters: ['gtag ? component'],
    },
    {
      what: 'nothing where no module reads the key',
      path,
      source: `export default defineNuxtConfig({ modules: ['./modules/gtag'], gtag: { id: 'G-7RW3K9QZ2M' }, yandexMetrika: { id: '98765432' } })`,
    },
    {
      what: 'Plausible of Nuxt',
      path,
      source: `export default defineNuxtConfig({ modules: ['@nuxtjs/plausible'], plausible: { domain: 'shop.example.com' } })`,
      counters: ['plausible shop.example.com component'],
    },
    {
      what: 'no Plausible where its module is not listed',
      path,
      source: `export default defineNuxtConfig({ modules: ['./modules/plausible'], plausible: { domain: 'shop.example.com' } })`,
    },
    {
      what: 'Tag Manager, for Nuxt 3 and 2',
      path,
      source: `export default { modules: ['@zadigetvoltaire/nuxt-gtm', ['@nuxtjs/gtm', { id: 'GTM-5TB8XN1' }]], gtm: { id: [{ id: 'GTM-K8WQ3TZ' }] } }`,
      counters: ['gtm GTM-5TB8XN1 component', 'gtm GTM-K8WQ3TZ component'],
    },
    {
      what: 'the registry of @nuxt/scripts',
      path,
      source: `export default defineNuxtConfig({
  modules: ['@nuxt/scripts'],
  scripts: { registry: { googleAnalytics: { id: 'G-7RW3K9QZ2M' }, clarity: [{ id: 'k3v9x2m7qa' }, { trigger: 'onNuxtReady' }], hotjar: 'mock' } },
})`,
      counters: ['ga4 G-7RW3K9QZ2M component', 'clarity k3v9x2m7qa component'],
    },
    {
      what: 'the rest of that registry',
      path,
      source: `export default defineNuxtConfig({
  modules: ['@nuxt/scripts'],
  scripts: { registry: {
    cloudflareWebAnalytics: { token: '3f9a7c1e5b2d8064af13c9e7b05d2648' }, intercom: { app_id: 'k2v8x4mq' }, bingUet: { id: '187364520' },
    xPixel: { id: 'o7k2p' }, snapchatPixel: { id: '5c1e8a40-73f2-4b96-a0d8-2e9b6f1c7d35' }, redditPixel: { id: 't2_8k4x2mq7' },
    linkedinInsight: { id: ['4826173'] }, rybbitAnalytics: { siteId: '7' },
  } },
})`,
      counters: [
        'cloudflare-web-analytics 3f9a7c1e5b2d8064af13c9e7b05d2648 component',
        'intercom k2v8x4mq component',
        'microsoft-uet 187364520 component',
        'x-pixel o7k2p component',
        'snap-pixel 5c1e8a40-73f2-4b96-a0d8-2e9b6f1c7d35 component',
        'reddit-pixel t2_8k4x2mq7 component',
        'linkedin-insight 4826173 component',
      ],
    },
    ...[
      `modules: ['nuxt-ym'], yandexMetrika: { counters: [{ id: '98765432' }] }`,
      `modules: [['@rkaliev/nuxtjs-yandex-metrika', { id: 98765432 }]]`,
      `modules: [['@rabota/yandex-metrika', { staticCounters: [{ id: 98765432 }] }]]`,
      `modules: ['yandex-metrika-module'], 'yandex-metrika': { id: 98765432 }`,
    ].map(settings => ({
      what: `Metrica by ${settings}`,
      path: 'nuxt.config.js',
      source: `export default { ${settings} }`,
      counters: ['yandex-metrica 98765432 component'],
    })),
    {
      what: 'Metrica in the public settings',
      path,
      source: `export default defineNuxtConfig({
  modules: ['@artmizu/yandex-metrika-nuxt'],
  runtimeConfig: { public: { yandexMetrika: { id: '98765432' } } },
})`,
      counters: ['yandex-metrica 98765432 component'],
    },
    {
      what: 'Metrica by its modules',
      path: 'nuxt.config.js',
      source: `export default {
  buildModules: ['@artmizu/yandex-metrika-nuxt'],
  modules: [['@nuxtjs/yandex-metrika', { id: '11223344', webvisor: true }]],
  yandexMetrika: { id: '98765432' },
}`,
      counters: ['yandex-metrica 11223344 component', 'yandex-metrica 98765432 component'],
    },
    {
      what: 'scripts of the head',
      path,
      source: `export default defineNuxtConfig({ app: { head: { script: [
  { src: 'https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M', async: true },
  { innerHTML: "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')" },
] } } })`,
      counters: ['ga4 G-7RW3K9QZ2M loader', 'ga4 G-7RW3K9QZ2M snippet'],
    },
  ])
})

describe('_config.yml', () => {
  const path = '_config.yml'
  recognises([
    {
      what: 'the key of a theme that reads it',
      path,
      source: `title: Flowers\ntheme: minima\ngoogle_analytics: G-7RW3K9QZ2M # production\n`,
      counters: ['ga4 G-7RW3K9QZ2M component'],
    },
    {
      what: 'the key of a theme that is not known, as unknown',
      path,
      source: `theme: flowers\ngoogle_analytics: "UA-58724190-2"\n`,
      counters: ['universal-analytics UA-58724190-2 component unknown'],
    },
    {
      what: 'nothing in a key without a value, in a comment, in a broken file',
      path,
      source: `google_analytics:\n# google_analytics: G-7RW3K9QZ2M\n`,
    },
    { what: 'nothing in a broken file', path, source: `google_analytics: G-7RW3K9QZ2M\n a: [b\n` },
    { what: 'nothing in other YAML', path: '_data/config.yml', source: `google_analytics: G-7RW3K9QZ2M\n` },
  ])
})

describe('hugo', () => {
  recognises([
    {
      what: 'the table of services',
      path: 'hugo.toml',
      source: `baseURL = 'https://flowershop.example/'\n[services]\n  [services.googleAnalytics]\n    ID = 'G-7RW3K9QZ2M'\n`,
      counters: ['ga4 G-7RW3K9QZ2M component unknown'],
    },
    {
      what: 'the older key, in any case, in TOML and YAML',
      path: 'config/_default/config.toml',
      source: `baseurl = "https://flowershop.example/"\ngoogleanalytics = "UA-58724190-2"\n`,
      counters: ['universal-analytics UA-58724190-2 component unknown'],
    },
    {
      what: 'YAML',
      path: 'hugo.yaml',
      source: `baseURL: https://flowershop.example/\nservices:\n  googleAnalytics:\n    id: G-7RW3K9QZ2M\n`,
      counters: ['ga4 G-7RW3K9QZ2M component unknown'],
    },
    { what: 'nothing in a broken file', path: 'hugo.toml', source: `googleAnalytics = G-7RW3K9QZ2M\n` },
    { what: 'nothing in settings of another program', path: 'config.toml', source: `[analytics]\nid = 'G-7RW3K9QZ2M'\n` },
  ])
})
