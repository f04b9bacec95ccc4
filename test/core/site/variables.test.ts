import assert from 'node:assert/strict'
import type { SiteFiles } from '../../kit/site.js'
import { site } from '../../kit/site.js'
import { textOf } from '../../../src/core/index.js'

const LAYOUT = `import { GoogleAnalytics } from '@next/third-parties/google'
export default () => <GoogleAnalytics gaId={process.env.NEXT_PUBLIC_GA_ID ?? ''} />`

const rows: readonly { readonly what: string; readonly files: SiteFiles; readonly of: string; readonly counters: readonly string[] }[] = [
  {
    what: 'a committed .env gives the id',
    files: { 'app/layout.tsx': LAYOUT, '.env': 'NEXT_PUBLIC_GA_ID=G-7RW3K9QZ2M\n' },
    of: 'app/layout.tsx',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'without one the id is unknown, and has its name',
    files: { 'app/layout.tsx': LAYOUT, '.env': 'OTHER=G-7RW3K9QZ2M\n' },
    of: 'app/layout.tsx',
    counters: ['ga4 ? comes from the environment variable `NEXT_PUBLIC_GA_ID`'],
  },
  {
    what: 'production wins, and what is empty says nothing',
    files: {
      'app/layout.tsx': LAYOUT,
      '.env': 'NEXT_PUBLIC_GA_ID=G-TESTTEST01\n',
      '.env.production': "export NEXT_PUBLIC_GA_ID='G-7RW3K9QZ2M' # live\n",
    },
    of: 'app/layout.tsx',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'the nearest folder wins, and other folders are others',
    files: {
      'shop/app/layout.tsx': LAYOUT,
      'shop/.env': 'NEXT_PUBLIC_GA_ID="G-7RW3K9QZ2M"\n',
      '.env': 'NEXT_PUBLIC_GA_ID=G-TESTTEST01\n',
      'blog/.env': 'NEXT_PUBLIC_GA_ID=G-TESTTEST02\n',
    },
    of: 'shop/app/layout.tsx',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'import.meta.env, a text that is put together, and the code in it',
    files: {
      'src/App.jsx': `export const Tag = () => <script>{\`gtag('config', '\${import.meta.env.VITE_GA_ID}')\`}</script>`,
      '.env': 'VITE_GA_ID=G-7RW3K9QZ2M\n',
    },
    of: 'src/App.jsx',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'env of next.config, which reads another variable',
    files: {
      'pages/_app.js': `import ReactGA from 'react-ga4'\nReactGA.initialize(process.env.gaId)`,
      'next.config.js': `module.exports = { env: { gaId: process.env.GA_MEASUREMENT || 'G-TESTTEST01' } }`,
      '.env': 'GA_MEASUREMENT=G-7RW3K9QZ2M\n',
    },
    of: 'pages/_app.js',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'runtimeConfig of Nuxt, by its default',
    files: {
      'app.vue': `<script setup>\nconst { public: { gaId } } = useRuntimeConfig()\nuseScriptGoogleAnalytics({ id: gaId })\n</script>`,
      'nuxt.config.ts': `export default defineNuxtConfig({ runtimeConfig: { public: { gaId: 'G-7RW3K9QZ2M' } } })`,
    },
    of: 'app.vue',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'a key of Jekyll that a part prints',
    files: {
      '_includes/analytics.html': `<script>gtag('config', '{{ site.google_analytics }}');</script>`,
      '_config.yml': 'google_analytics: UA-58724190-2\n',
    },
    of: '_includes/analytics.html',
    counters: ['universal-analytics UA-58724190-2'],
  },
  {
    what: 'a parameter of Hugo that a part prints',
    files: {
      'layouts/partials/analytics.html': `<script>gtag('config', '{{ .Site.Params.gaId }}');</script>`,
      'hugo.toml': "[params]\ngaID = 'G-7RW3K9QZ2M'\n",
    },
    of: 'layouts/partials/analytics.html',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'the part that Hugo brings along',
    files: {
      'layouts/_default/baseof.html': `<html><head>{{- template "_internal/google_analytics.html" . -}}</head></html>`,
      'hugo.toml': "[services.googleAnalytics]\nid = 'G-7RW3K9QZ2M'\n",
    },
    of: 'layouts/_default/baseof.html',
    counters: ['ga4 G-7RW3K9QZ2M'],
  },
  {
    what: 'a part of the site in its place',
    files: {
      'layouts/_default/baseof.html': `<html><head>{{ partial "google_analytics.html" . }}</head></html>`,
      'layouts/partials/google_analytics.html': '<!-- nothing -->',
      'hugo.toml': "googleAnalytics = 'G-7RW3K9QZ2M'\n",
    },
    of: 'layouts/_default/baseof.html',
    counters: [],
  },
  {
    what: 'SvelteKit',
    files: {
      'src/lib/stats.ts': `import { PUBLIC_PH_KEY } from '$env/static/public'\nimport posthog from 'posthog-js'\nposthog.init(PUBLIC_PH_KEY)`,
      '.env': 'PUBLIC_PH_KEY=phc_Xk3vQ9mTz7RbL2cYw8NhJ5sFd6PgA1eU4iO0tKqWxZy\n',
    },
    of: 'src/lib/stats.ts',
    counters: ['posthog phc_Xk3vQ9mTz7RbL2cYw8NhJ5sFd6PgA1eU4iO0tKqWxZy'],
  },
]

describe('variables of a site', () => {
  for (const { what, files, of, counters } of rows) {
    it(what, () => {
      const found = site(files)
        .facts(of)
        .flatMap(fact =>
          fact.kind === 'counter' ? [`${fact.vendor} ${textOf(fact.id) ?? `? ${'why' in fact.id ? fact.id.why : ''}`}`] : [],
        )
      assert.deepEqual(found, counters)
    })
  }

  it('change with their file', () => {
    const workspace = site({ 'app/layout.tsx': LAYOUT })
    const id = (): string | null => {
      const counter = workspace.facts('app/layout.tsx').find(fact => fact.kind === 'counter')
      return counter?.kind === 'counter' ? textOf(counter.id) : null
    }
    assert.equal(id(), null)
    const [env] = ['NEXT_PUBLIC_GA_ID=G-7RW3K9QZ2M'].map(text => site({ '.env': text }).page('.env'))
    if (env) workspace.put(env)
    assert.equal(id(), 'G-7RW3K9QZ2M')
    workspace.remove('.env')
    assert.equal(id(), null)
  })
})

describe('functions that a framework provides', () => {
  it('are events where its module is listed, and nothing elsewhere', () => {
    const page = `<script setup>\nconst send = () => useTrackEvent('sign_up', { method: 'mail' })\n</script>`
    const events = (files: SiteFiles): readonly string[] =>
      site(files)
        .facts('pages/index.vue')
        .flatMap(fact => (fact.kind === 'event' ? [`${fact.vendor} ${textOf(fact.name) ?? '?'}`] : []))
    assert.deepEqual(
      events({
        'pages/index.vue': page,
        'nuxt.config.ts': `export default defineNuxtConfig({ modules: ['nuxt-plausible'], plausible: { domain: 'shop.example.com' } })`,
      }),
      ['plausible sign_up'],
    )
    assert.deepEqual(
      events({
        'pages/index.vue': page,
        'nuxt.config.ts': `export default defineNuxtConfig({ modules: ['nuxt-gtag'], gtag: { id: 'G-7RW3K9QZ2M' } })`,
      }),
      ['gtag sign_up'],
    )
    assert.deepEqual(events({ 'pages/index.vue': page, 'nuxt.config.ts': `export default defineNuxtConfig({ modules: [] })` }), [])
  })
})
