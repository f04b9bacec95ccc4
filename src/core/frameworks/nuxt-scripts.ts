import type { ConfigCounter, Framework, Protocol, TrackerId } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'
import { METHODS } from '../trackers/gtag/methods.data.js'
import { commands } from '../trackers/meta-pixel/methods.data.js'
import { exported, given, pushed, starts } from './shapes.js'

/** Entries of its registry: the hook's name without `useScript`, the key of the id, the vendor. */
const REGISTRY: readonly (readonly [hook: string, key: string, vendor: TrackerId])[] = [
  ['GoogleAnalytics', 'id', 'gtag'],
  ['GoogleTagManager', 'id', 'gtm'],
  ['Clarity', 'id', 'clarity'],
  ['Hotjar', 'id', 'hotjar'],
  ['MatomoAnalytics', 'siteId', 'matomo'],
  ['PlausibleAnalytics', 'scriptId', 'plausible'],
  ['UmamiAnalytics', 'websiteId', 'umami'],
  ['FathomAnalytics', 'site', 'fathom'],
  ['MetaPixel', 'id', 'meta-pixel'],
  ['TikTokPixel', 'id', 'tiktok-pixel'],
  ['Segment', 'writeKey', 'segment'],
  ['MixpanelAnalytics', 'token', 'mixpanel'],
  ['PostHog', 'apiKey', 'posthog'],
  ['CloudflareWebAnalytics', 'token', 'cloudflare-web-analytics'],
  ['Intercom', 'app_id', 'intercom'],
  ['BingUet', 'id', 'microsoft-uet'],
  ['XPixel', 'id', 'x-pixel'],
  ['SnapchatPixel', 'id', 'snap-pixel'],
  ['RedditPixel', 'id', 'reddit-pixel'],
  ['LinkedInInsight', 'id', 'linkedin-insight'],
]
const REGISTRY_KEYS: Readonly<Record<string, string>> = {
  TikTokPixel: 'tiktokPixel',
  PostHog: 'posthog',
  LinkedInInsight: 'linkedinInsight',
}

const isGoogle = (vendor: TrackerId): boolean => vendor === 'gtag'

function protocols(): Readonly<Record<TrackerId, readonly Protocol[]>> {
  const found: Record<TrackerId, readonly Protocol[]> = {}
  for (const [hook, key, vendor] of REGISTRY) {
    const start = { ...starts(key), ...(isGoogle(vendor) && { args: [{ role: 'counter', key: 'id' } as const] }) }
    const both = [given(`useScript${hook}`, start), ...IMPORTS.map(from => exported(from, `useScript${hook}`, start))]
    found[vendor] = [...both.map(one => (isGoogle(vendor) ? { ...one, belongs: BELONGS } : one)), ...(PROXIES[vendor] ?? [])]
  }
  return found
}

const IMPORTS = ['#imports', '#nuxt-scripts']

/** What a hook's `proxy` hands on. */
const PROXIES: Readonly<Record<TrackerId, readonly Protocol[]>> = {
  gtag: [
    { style: 'function', global: 'useScriptGoogleAnalytics().proxy.gtag', commandAt: 0, belongs: BELONGS, methods: METHODS, closed: true },
  ],
  gtm: [given('useScriptGoogleTagManager().proxy.dataLayer.push', pushed)],
  'meta-pixel': [{ style: 'function', global: 'useScriptMetaPixel().proxy.fbq', commandAt: 0, methods: commands, closed: true }],
}

const counters: readonly ConfigCounter[] = REGISTRY.map(([hook, key, vendor]) => ({
  vendor,
  id: ['scripts', 'registry', REGISTRY_KEYS[hook] ?? hook.charAt(0).toLowerCase() + hook.slice(1), key],
  ...(isGoogle(vendor) && { belongs: BELONGS }),
}))

export const nuxtScripts: Framework = {
  id: 'nuxt-scripts',
  title: '@nuxt/scripts',
  docs: 'https://scripts.nuxt.com',
  scents: ['useScript'],
  protocols: protocols(),
  config: { file: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/, needs: ['@nuxt/scripts'], counters },
  sources: [
    {
      claims: 'hooks and keys of the registry',
      url: 'https://github.com/nuxt/scripts/blob/main/packages/script/src/registry.ts',
      seen: '2026-11-24',
    },
    {
      claims: 'which key holds the id',
      url: 'https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/schemas.ts',
      seen: '2026-11-24',
    },
  ],
}
