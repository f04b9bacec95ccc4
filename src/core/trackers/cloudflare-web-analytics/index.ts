import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const host = ['static.cloudflareinsights.com']
const path = /^\/beacon(?:\.min)?\.js(?:\/\w+)?$/

/** Cloudflare Web Analytics: page views and loading times, no events. */
export const cloudflareWebAnalytics: Tracker = {
  id: 'cloudflare-web-analytics',
  title: 'Cloudflare Web Analytics',
  noun: 'token',
  category: 'analytics',
  docs: 'https://developers.cloudflare.com/web-analytics/get-started/',
  scents: ['cloudflareinsights.com', 'data-cf-beacon'],
  ids: {
    pattern: /^\w+$/,
    words: '32 hexadecimal digits',
    example: '6b3f0d9a7c214e58b1d6f2a09e47c835',
    placeholders: [/^(?:YOUR[-_ ])?(?:SITE[-_ ])?TOKEN$/i],
  },
  loaders: [
    { name: 'beacon.js', url: { hosts: host, path, query: { token: /^/ } }, id: { query: 'token' }, starts: true, async: 'recommended' },
    {
      name: 'beacon.js',
      url: { hosts: host, path },
      id: { attribute: 'data-cf-beacon', part: /["']token["']\s*:\s*["']([^"']*)["']/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  several: false,
  csp: { 'script-src': ['https://static.cloudflareinsights.com'] },
  snippet: {
    body: `<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"token": "{id}"}'></script>\n`,
  },
  sources: [
    { claims: 'the tag, its JSON, the address with a token', url: 'https://developers.cloudflare.com/web-analytics/get-started/', seen },
    {
      claims: 'tokens of at least 32 letters',
      url: 'https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/cloudflare-web-analytics.ts',
      seen,
    },
  ],
}
