import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'

export const hugo: Framework = {
  id: 'hugo',
  title: 'Hugo (services.googleAnalytics)',
  docs: 'https://gohugo.io/configuration/services/',
  scents: [],
  config: {
    file: /(?:^|\/)(?:hugo|config)\.(?:toml|ya?ml|json)$/,
    fold: true,
    counters: [
      // The site's templates print the embedded one, or they do not.
      { vendor: 'gtag', id: ['services', 'googleanalytics', 'id'], belongs: BELONGS, state: 'unknown' },
      { vendor: 'gtag', id: ['googleanalytics'], belongs: BELONGS, state: 'unknown' },
    ],
    variables: [
      { at: ['params'], prefix: 'site.params.', as: 'path' },
      { at: ['googleanalytics'], prefix: 'site.googleanalytics', as: 'path' },
      { at: ['services', 'googleanalytics', 'id'], prefix: 'site.googleanalytics', as: 'path' },
      { at: ['services'], prefix: 'site.config.services.', as: 'path' },
    ],
  },
  parts: [
    {
      island: /^\{\{-?\s*(?:partial(?:Cached)?\s+"|template\s+"_internal\/)google_analytics(?:_async)?\.html"/,
      file: /^(.*\/|)layouts\/.*\.html$/,
      override: 'layouts/partials/google_analytics.html',
      vendor: 'gtag',
      variable: 'site.googleanalytics',
    },
  ],
  sources: [
    {
      claims: 'services.googleAnalytics.id; printed by a partial only',
      url: 'https://github.com/gohugoio/hugoDocs/blob/master/content/en/configuration/services.md',
      seen: '2026-11-24',
    },
    {
      claims: 'google_analytics.html, embedded as a partial and before that as a template',
      url: 'https://gohugo.io/templates/embedded/',
      seen: '2026-11-24',
    },
    {
      claims: 'googleAnalytics at the root is a fallback; keys in any case',
      url: 'https://github.com/gohugoio/hugo/blob/master/config/services/servicesConfig.go',
      seen: '2026-11-24',
    },
  ],
}
