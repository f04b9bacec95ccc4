import { recognises } from '../../kit/recognise.js'

describe('react-yandex-metrika', () => {
  recognises([
    {
      what: 'the component and the function without an id',
      path: 'src/App.jsx',
      source: `import ym, { YMInitializer } from 'react-yandex-metrika'
export const App = () => <YMInitializer accounts={[98765432]} options={{ webvisor: true }} version="2" />
ym('reachGoal', 'order')`,
      counters: ['yandex-metrica 98765432 component'],
      events: ['yandex-metrica - goal order'],
    },
    {
      what: 'the component as a member of the namespace',
      path: 'src/App.jsx',
      source: `import * as Metrika from 'react-yandex-metrika'
export const App = () => <Metrika.YMInitializer accounts={[98765432]} />`,
      counters: ['yandex-metrica 98765432 component'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/App.jsx',
      source: `import { YMInitializer } from './react-yandex-metrika'
export const App = () => <YMInitializer accounts={[98765432]} />`,
    },
  ])
})

describe('next-yandex-metrica', () => {
  recognises([
    {
      what: 'the provider and the hook',
      path: 'pages/_app.tsx',
      source: `import { YandexMetricaProvider, useMetrica } from 'next-yandex-metrica'
export const Buy = () => {
  const { reachGoal, ymEvent } = useMetrica()
  return <><button id="buy" onClick={() => reachGoal('buy')} /><a id="out" onClick={() => ymEvent('reachGoal', 'left')} /></>
}
export default ({ children }) => <YandexMetricaProvider tagID={98765432} initParameters={{ clickmap: true }}>{children}</YandexMetricaProvider>`,
      counters: ['yandex-metrica 98765432 component'],
      events: ['yandex-metrica - goal buy (click on #buy)', 'yandex-metrica - goal left (click on #out)'],
    },
    {
      what: 'a provider that reads its id from the environment',
      path: 'pages/_app.tsx',
      source: `import { YandexMetricaProvider } from 'next-yandex-metrica'
export default ({ children }) => <YandexMetricaProvider router="app">{children}</YandexMetricaProvider>`,
      counters: ['yandex-metrica ? component'],
    },
  ])
})

describe('vue-yandex-metrika', () => {
  recognises([
    {
      what: 'the plugin and $metrika',
      path: 'src/main.js',
      source: `import VueYandexMetrika from 'vue-yandex-metrika'
app.use(VueYandexMetrika, { id: 98765432, router, env: process.env.NODE_ENV })
export default { methods: { send() { this.$metrika.reachGoal('order') } } }`,
      counters: ['yandex-metrica 98765432 snippet'],
      events: ['yandex-metrica - goal order'],
    },
    {
      what: 'what the modules of Nuxt give to every component',
      path: 'pages/index.vue',
      source: `<script setup>const { $metrika } = useNuxtApp(); $metrika.reachGoal('order')</script>`,
      events: ['yandex-metrica - goal order'],
    },
    {
      what: '$yandexMetrika',
      path: 'pages/index.vue',
      source: `<script>export default { methods: { send() { this.$yandexMetrika.reachGoal('order') } } }</script>`,
      events: ['yandex-metrica - goal order'],
    },
    {
      what: 'no plugin of the site',
      path: 'src/main.js',
      source: `import Metrika from './vue-yandex-metrika'\napp.use(Metrika, { id: 98765432 })`,
    },
  ])
})

describe('@hywax/vitepress-yandex-metrika', () => {
  recognises([
    {
      what: 'the counter of a theme',
      path: 'docs/.vitepress/theme/index.ts',
      source: `import DefaultTheme from 'vitepress/theme'
import { yandexMetrika } from '@hywax/vitepress-yandex-metrika'
export default { extends: DefaultTheme, enhanceApp(ctx) { yandexMetrika(ctx, { counter: { id: 98765432 } }) } }`,
      counters: ['yandex-metrica 98765432 snippet'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'docs/.vitepress/theme/index.ts',
      source: `import { yandexMetrika } from './vitepress-yandex-metrika'
export default { enhanceApp(ctx) { yandexMetrika(ctx, { counter: { id: 98765432 } }) } }`,
    },
  ])
})

describe('react-facebook-pixel', () => {
  recognises([
    {
      what: 'the pixel and its events',
      path: 'src/pixel.js',
      source: `import ReactPixel from 'react-facebook-pixel'
ReactPixel.init('738291046518273', undefined, { autoConfig: true })
ReactPixel.pageView()
ReactPixel.track('Lead')
ReactPixel.trackCustom('Opened', { from: 'menu' })`,
      counters: ['meta-pixel 738291046518273 snippet'],
      events: ['meta-pixel - pageview PageView', 'meta-pixel - event Lead', 'meta-pixel - event Opened'],
    },
    {
      what: 'a pixel that is loaded later',
      path: 'src/pixel.js',
      source: `import('react-facebook-pixel').then(({ default: Pixel }) => Pixel.track('Lead'))`,
      events: ['meta-pixel - event Lead (response)'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/pixel.js',
      source: `import ReactPixel from '../lib/react-facebook-pixel'\nReactPixel.track('Lead')`,
    },
  ])
})

describe('react-hotjar', () => {
  recognises([
    {
      what: 'both forms',
      path: 'src/index.jsx',
      source: `import { hotjar } from 'react-hotjar'
hotjar.initialize({ id: 3184926, sv: 6 })
hotjar.initialize(3184927, 6)
hotjar.event('order_sent')`,
      counters: ['hotjar 3184926 snippet', 'hotjar 3184927 snippet'],
      events: ['hotjar - event order_sent'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/index.jsx',
      source: `import { hotjar } from './react-hotjar'\nhotjar.initialize(3184926, 6)\nhotjar.event('order_sent')`,
    },
  ])
})

describe('next-plausible', () => {
  recognises([
    {
      what: 'the provider and the hook',
      path: 'pages/_app.tsx',
      source: `import PlausibleProvider, { usePlausible } from 'next-plausible'
export const Buy = () => {
  const plausible = usePlausible()
  return <button id="buy" onClick={() => plausible('Buy', { props: { from: 'menu' } })} />
}
export default ({ children }) => <PlausibleProvider domain="flowershop.example">{children}</PlausibleProvider>`,
      counters: ['plausible flowershop.example component'],
      events: ['plausible - event Buy (click on #buy)'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'pages/_app.tsx',
      source: `import PlausibleProvider, { usePlausible } from '../lib/next-plausible'
export const Buy = () => <button id="buy" onClick={() => usePlausible()('Buy')} />
export default ({ children }) => <PlausibleProvider domain="flowershop.example">{children}</PlausibleProvider>`,
    },
  ])
})

describe('vue-plausible', () => {
  recognises([
    {
      what: 'the plugin and $plausible',
      path: 'src/main.js',
      source: `import Vue from 'vue'
import { VuePlausible } from 'vue-plausible'
Vue.use(VuePlausible, { domain: 'flowershop.example' })
Vue.$plausible.enableAutoPageviews()
export default { methods: { send() { this.$plausible.trackEvent('Order', { props: { plan: 'pro' } }) } } }`,
      counters: ['plausible flowershop.example snippet'],
      events: ['plausible - event Order'],
    },
    {
      what: 'the module of Nuxt',
      path: 'nuxt.config.js',
      source: `export default { modules: ['vue-plausible'], plausible: { domain: 'flowershop.example' } }`,
      counters: ['plausible flowershop.example component'],
    },
    {
      what: 'plausible-tracker by itself',
      path: 'src/stats.ts',
      source: `import Plausible from 'plausible-tracker'
const { trackEvent } = Plausible({ domain: 'flowershop.example' })
trackEvent('Order')`,
      counters: ['plausible flowershop.example snippet'],
      events: ['plausible - event Order'],
    },
    {
      what: 'nothing in files of the site',
      path: 'src/main.js',
      source: `import { VuePlausible } from './vue-plausible'
import Plausible from './plausible-tracker'
Vue.use(VuePlausible, { domain: 'flowershop.example' })
Plausible({ domain: 'flowershop.example' }).trackEvent('Order')`,
    },
  ])
})

describe('useHead of Unhead and Nuxt', () => {
  const script = `{ src: 'https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M', async: true }`
  const inline = `{ innerHTML: "ym(98765432, 'init', { clickmap: true })" }`
  recognises([
    {
      what: 'scripts and code of a function that Nuxt imports',
      path: 'app.vue',
      source: `<script setup>useHead({ title: 'Shop', script: [${script}, ${inline}] })</script>`,
      counters: ['ga4 G-7RW3K9QZ2M loader', 'yandex-metrica 98765432 snippet'],
    },
    {
      what: 'what a getter lists',
      path: 'src/App.vue',
      source: `<script setup>import { useHead } from '@unhead/vue'
useHead(() => ({ script: [${inline}] }))</script>`,
      counters: ['yandex-metrica 98765432 snippet'],
    },
    {
      what: 'nothing in a function of the site',
      path: 'src/App.vue',
      source: `<script setup>import { useHead } from './head'
useHead({ script: [${inline}] })</script>`,
    },
  ])
})

describe('vue-matomo', () => {
  recognises([
    {
      what: 'the plugin and $matomo',
      path: 'src/main.js',
      source: `import VueMatomo from 'vue-matomo'
app.use(VueMatomo, { host: 'https://stats.example.com', siteId: 5, router })
export const Buy = { methods: { buy() { this.$matomo.trackEvent('Shop', 'Buy') } } }`,
      counters: ['matomo 5 snippet'],
      events: ['matomo - event Shop/Buy'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/main.js',
      source: `import VueMatomo from './vue-matomo'
app.use(VueMatomo, { siteId: 5 })`,
    },
  ])
})

describe('ngx-matomo-client', () => {
  recognises([
    {
      what: 'the provider and the service',
      path: 'src/app/app.component.ts',
      source: `import { MatomoTracker, provideMatomo } from 'ngx-matomo-client'
export const appConfig = { providers: [provideMatomo({ siteId: 7, trackerUrl: 'https://stats.example.com/' })] }
export class AppComponent {
  constructor(private readonly tracker: MatomoTracker) {}
  buy() { this.tracker.trackEvent('Shop', 'Buy') }
}`,
      counters: ['matomo 7 snippet'],
      events: ['matomo - event Shop/Buy'],
    },
    {
      what: 'the module of the older package',
      path: 'src/app/app.module.ts',
      source: `import { NgxMatomoTrackerModule } from '@ngx-matomo/tracker'
@NgModule({ imports: [NgxMatomoTrackerModule.forRoot({ siteId: '7', trackerUrl: 'https://stats.example.com/' })] })
export class AppModule {}`,
      counters: ['matomo 7 snippet'],
    },
    {
      what: 'no id where the page brings the snippet',
      path: 'src/app/app.module.ts',
      source: `import { provideMatomo } from 'ngx-matomo-client'
export const appConfig = { providers: [provideMatomo({ mode: 'manual' })] }`,
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/app/app.module.ts',
      source: `import { provideMatomo } from './ngx-matomo-client'
provideMatomo({ siteId: 7 })`,
    },
  ])
})
