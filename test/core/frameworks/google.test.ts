import { recognises } from '../../kit/recognise.js'

describe('react-ga4', () => {
  const path = 'src/analytics.ts'
  recognises([
    {
      what: 'the default import under any name',
      path,
      source: `import Stats from 'react-ga4'
Stats.initialize('G-7RW3K9QZ2M')
Stats.event('sign_up', { method: 'mail' })
Stats.event({ category: 'form', action: 'sent' })
Stats.send({ hitType: 'pageview', page: '/pricing' })`,
      counters: ['ga4 G-7RW3K9QZ2M snippet'],
      events: ['gtag - event sign_up', 'gtag - event sent'],
    },
    {
      what: 'a renamed default, a namespace and require',
      path: 'src/analytics.js',
      source: `import { default as GA } from 'react-ga4'
import * as All from 'react-ga4'
const One = require('react-ga4').default
const Other = require('react-ga4')
GA.event('first'); All.default.event('second'); One.event('third'); Other.event('fourth')`,
      events: ['gtag - event first', 'gtag - event second', 'gtag - event third', 'gtag - event fourth'],
    },
    {
      what: 'a list of ids, as texts and as objects',
      path,
      source: `import ReactGA from 'react-ga4'
ReactGA.initialize([{ trackingId: 'G-7RW3K9QZ2M', gtagOptions: {} }, { trackingId: 'AW-817563420' }])
ReactGA.initialize(['G-5TB8XN1VKD'])`,
      counters: ['ga4 G-7RW3K9QZ2M snippet', 'google-ads AW-817563420 snippet', 'ga4 G-5TB8XN1VKD snippet'],
    },
    {
      what: 'a package that is loaded later',
      path,
      source: `export async function start() {
  const { default: ReactGA } = await import('react-ga4')
  ReactGA.initialize('G-7RW3K9QZ2M')
}
start()`,
      counters: ['ga4 G-7RW3K9QZ2M snippet'],
    },
    {
      what: 'nothing in a module of the site with the same name',
      path,
      source: `import ReactGA from './react-ga4'
ReactGA.initialize('G-7RW3K9QZ2M')
ReactGA.event('sign_up')`,
    },
    {
      what: 'nothing in an object of one’s own',
      path,
      source: `const ReactGA = { event(name: string) { return name } }
// import ReactGA from 'react-ga4'
ReactGA.event('sign_up')`,
    },
  ])
})

describe('react-ga', () => {
  recognises([
    {
      what: 'its start and events',
      path: 'src/analytics.js',
      source: `import ReactGA from 'react-ga'
ReactGA.initialize('UA-58724190-2')
ReactGA.pageview('/')
ReactGA.event({ category: 'form', action: 'sent', label: 'footer' })`,
      counters: ['universal-analytics UA-58724190-2 snippet'],
      events: ['universal-analytics - event form/sent'],
    },
    {
      what: 'nothing in another package',
      path: 'src/analytics.js',
      source: `import ReactGA from 'react-gallery'\nReactGA.initialize('UA-58724190-2')`,
    },
  ])
})

describe('@next/third-parties', () => {
  recognises([
    {
      what: 'both components',
      path: 'app/layout.tsx',
      source: `import { GoogleAnalytics as GA, GoogleTagManager } from '@next/third-parties/google'
export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><GoogleTagManager gtmId="GTM-K8WQ3TZ" /><body>{children}</body><GA gaId="G-7RW3K9QZ2M" /></html>
}`,
      counters: ['gtm GTM-K8WQ3TZ component', 'ga4 G-7RW3K9QZ2M component'],
    },
    {
      what: 'both functions',
      path: 'app/buy.tsx',
      source: `'use client'
import { sendGAEvent, sendGTMEvent as push } from '@next/third-parties/google'
export const Buy = () => <>
  <button id="buy" onClick={() => sendGAEvent('event', 'add_to_cart', { value: 3 })}>Buy</button>
  <button id="ask" onClick={() => push({ event: 'question_asked' })}>Ask</button>
</>`,
      events: ['gtag - ecommerce add_to_cart (click on #buy)', 'datalayer - push question_asked (click on #ask)'],
    },
    {
      what: 'an id that comes from the environment, whatever stands in for it',
      path: 'app/layout.tsx',
      source: `import { GoogleAnalytics } from '@next/third-parties/google'
export default () => <GoogleAnalytics gaId={process.env.NEXT_PUBLIC_GA_ID ?? ''} />`,
      counters: ['ga4 ? component'],
    },
    {
      what: 'nothing in components of the same name',
      path: 'app/layout.tsx',
      source: `import { GoogleAnalytics } from '@/components/analytics'
import { sendGTMEvent } from './gtm'
export default () => <GoogleAnalytics gaId="G-7RW3K9QZ2M" />
sendGTMEvent({ event: 'question_asked' })`,
    },
  ])
})

describe('next/script', () => {
  recognises([
    {
      what: 'a loader and a text in braces',
      path: 'pages/_app.jsx',
      source: `import Script from 'next/script'
export default function App({ Component, pageProps }) {
  return <>
    <Script src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M" strategy="afterInteractive" />
    <Script id="ga">{\`
      window.dataLayer = window.dataLayer || [];
      function gtag(){dataLayer.push(arguments);}
      gtag('js', new Date());
      gtag('config', 'G-7RW3K9QZ2M');
    \`}</Script>
    <Component {...pageProps} />
  </>
}`,
      counters: ['ga4 G-7RW3K9QZ2M snippet', 'ga4 G-7RW3K9QZ2M loader'],
    },
    {
      what: 'a text given as HTML',
      path: 'app/layout.jsx',
      source: `import Script from 'next/script'
export default () => <Script id="ym" dangerouslySetInnerHTML={{ __html: "ym(98765432, 'init', { webvisor: true })" }} />`,
      counters: ['yandex-metrica 98765432 snippet'],
    },
  ])
})

describe('react-gtm-module', () => {
  recognises([
    {
      what: 'its start and pushes',
      path: 'src/index.js',
      source: `import TagManager from 'react-gtm-module'
TagManager.initialize({ gtmId: 'GTM-K8WQ3TZ', dataLayer: { user: 'guest' } })
TagManager.dataLayer({ dataLayer: { event: 'lead_sent', form: 'footer' } })`,
      counters: ['gtm GTM-K8WQ3TZ snippet'],
      events: ['datalayer - push lead_sent'],
    },
    {
      what: 'no event where the object is not wrapped: nothing is pushed then',
      path: 'src/index.js',
      source: `import TagManager from 'react-gtm-module'\nTagManager.dataLayer({ event: 'lead_sent' })`,
    },
    {
      what: 'require',
      path: 'src/index.js',
      source: `const TagManager = require('react-gtm-module')\nTagManager.initialize({ gtmId: 'GTM-K8WQ3TZ' })`,
      counters: ['gtm GTM-K8WQ3TZ snippet'],
    },
  ])
})

describe('vue-gtag', () => {
  recognises([
    {
      what: 'version 3',
      path: 'src/main.ts',
      source: `import { createApp } from 'vue'
import { createGtag, event as send } from 'vue-gtag'
createApp(App).use(createGtag({ tagId: 'G-7RW3K9QZ2M', config: { anonymize_ip: true } })).mount('#app')
send('sign_up', { method: 'mail' })`,
      counters: ['ga4 G-7RW3K9QZ2M snippet'],
      events: ['gtag - event sign_up'],
    },
    {
      what: 'version 2, for Vue 3 and for Vue 2',
      path: 'src/main.js',
      source: `import Vue from 'vue'
import { createApp } from 'vue'
import VueGtag from 'vue-gtag'
createApp(App).use(VueGtag, { config: { id: 'G-7RW3K9QZ2M' } }, router).mount('#app')
Vue.use(VueGtag, { config: { id: 'UA-58724190-2' } })`,
      counters: ['ga4 G-7RW3K9QZ2M snippet', 'universal-analytics UA-58724190-2 snippet'],
    },
    {
      what: '$gtag in a component',
      path: 'src/Sign.vue',
      source: `<template><button @click="$gtag.event('opened')">Open</button></template>
<script>
export default { methods: { send() { this.$gtag.event('sign_up', { event_category: 'form' }) } } }
</script>`,
      events: ['gtag - event opened (click on button)', 'gtag - event sign_up'],
    },
    {
      what: 'no other plugin',
      path: 'src/main.js',
      source: `import VueGtag from './vue-gtag'
import Router from 'vue-router'
Vue.use(VueGtag, { config: { id: 'G-7RW3K9QZ2M' } })
Vue.use(Router, { config: { id: 'G-7RW3K9QZ2M' } })`,
    },
  ])
})

describe('nuxt-gtag', () => {
  recognises([
    {
      what: 'its composable, given or imported',
      path: 'pages/index.vue',
      source: `<script setup lang="ts">
const { gtag } = useGtag()
function send() { gtag('event', 'sign_up', { method: 'mail' }) }
</script>
<template><form @submit="send"></form></template>`,
      events: ['gtag - event sign_up (submit of form)'],
    },
  ])
})

describe('@gtm-support/vue-gtm', () => {
  recognises([
    {
      what: 'its start, and pushes with and without a name',
      path: 'src/main.ts',
      source: `import { createGtm, useGtm } from '@gtm-support/vue-gtm'
app.use(createGtm({ id: 'GTM-K8WQ3TZ', vueRouter: router }))
const gtm = useGtm()
gtm?.trackEvent({ event: 'lead_sent', category: 'form' })
gtm?.trackEvent({ category: 'form', action: 'click' })`,
      counters: ['gtm GTM-K8WQ3TZ snippet'],
      events: ['datalayer - push lead_sent', 'datalayer - push interaction'],
    },
    {
      what: '$gtm of the modules',
      path: 'pages/index.vue',
      source: `<script>export default { mounted() { this.$gtm.push({ event: 'page_ready' }) } }</script>`,
      events: ['datalayer - push page_ready'],
    },
    {
      what: 'nothing in a module of the site',
      path: 'src/main.ts',
      source: `import { createGtm } from './gtm'\napp.use(createGtm({ id: 'GTM-K8WQ3TZ' }))`,
    },
  ])
})

describe('@nuxt/scripts', () => {
  recognises([
    {
      what: 'hooks, given or imported, and their proxies',
      path: 'app.vue',
      source: `<script setup>
import { useScriptClarity } from '#imports'
const { proxy } = useScriptGoogleAnalytics({ id: 'G-7RW3K9QZ2M' })
useScriptClarity({ id: 'k3v9x2m7qa' })
proxy.gtag('event', 'opened')
</script>`,
      counters: ['ga4 G-7RW3K9QZ2M snippet', 'clarity k3v9x2m7qa snippet'],
      events: ['gtag - event opened'],
    },
    {
      what: 'no hook of the site',
      path: 'app.vue',
      source: `<script setup>
import { useScriptClarity } from '~/composables/clarity'
useScriptClarity({ id: 'k3v9x2m7qa' })
</script>`,
    },
  ])
})

describe('ngx-google-analytics', () => {
  recognises([
    {
      what: 'the module with its id',
      path: 'src/app/app.module.ts',
      source: `import { NgModule } from '@angular/core'
import { NgxGoogleAnalyticsModule, NgxGoogleAnalyticsRouterModule } from 'ngx-google-analytics'
@NgModule({ imports: [NgxGoogleAnalyticsModule.forRoot('G-7RW3K9QZ2M'), NgxGoogleAnalyticsRouterModule] })
export class AppModule {}`,
      counters: ['ga4 G-7RW3K9QZ2M snippet'],
    },
    {
      what: 'the service that a class is given, by its type',
      path: 'src/app/form.component.ts',
      source: `import { Component } from '@angular/core'
import { GoogleAnalyticsService } from 'ngx-google-analytics'
@Component({ selector: 'app-form', templateUrl: './form.component.html' })
export class FormComponent {
  constructor(private readonly stats: GoogleAnalyticsService) {}
  send() { this.stats.event('form_sent', 'lead', 'footer') }
}`,
      events: ['gtag - event form_sent'],
    },
    {
      what: 'the service that is asked for',
      path: 'src/app/form.component.ts',
      source: `import { Component, inject } from '@angular/core'
import { GoogleAnalyticsService } from 'ngx-google-analytics'
export class FormComponent {
  private stats = inject(GoogleAnalyticsService)
  send() { this.stats.event('form_sent') }
}`,
      events: ['gtag - event form_sent'],
    },
    {
      what: 'no service of the site',
      path: 'src/app/form.component.ts',
      source: `import { GoogleAnalyticsService } from '../google-analytics.service'
export class FormComponent {
  constructor(private stats: GoogleAnalyticsService) {}
  send() { this.stats.event('form_sent') }
}`,
    },
  ])
})

describe('@analytics/google-analytics and kin', () => {
  recognises([
    {
      what: 'plugins with their ids',
      path: 'src/analytics.js',
      source: `import Analytics from 'analytics'
import googleAnalytics from '@analytics/google-analytics'
import googleTagManager from '@analytics/google-tag-manager'
export const analytics = Analytics({
  app: 'shop',
  plugins: [googleAnalytics({ measurementIds: ['G-7RW3K9QZ2M'] }), googleTagManager({ containerId: 'GTM-K8WQ3TZ' })],
})
analytics.track('ordered')`,
      counters: ['ga4 G-7RW3K9QZ2M snippet', 'gtm GTM-K8WQ3TZ snippet'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/analytics.js',
      source: `import googleAnalytics from './google-analytics'\ngoogleAnalytics({ measurementIds: ['G-7RW3K9QZ2M'] })`,
    },
  ])
})
