import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { auditedOnDisk } from '../kit/on-disk.js'

const HOME = join(import.meta.dirname, 'frameworks')

interface Site {
  readonly counters: readonly string[]
  readonly events?: readonly string[]
  readonly problems?: readonly string[]
}

/** What runs on small sites, each made with one framework: from the snippets of none. */
const SITES: Readonly<Record<string, Site>> = {
  angular: {
    counters: ['ga4 G-7RW3K9QZ2M snippet src/app/app.module.ts'],
    events: ['generate_lead src/app/order.component.ts'],
  },
  docusaurus: {
    counters: [
      'ga4 G-7RW3K9QZ2M component docusaurus.config.js',
      'universal-analytics UA-58724190-2 component docusaurus.config.js',
      'fathom QWERTYUI loader docusaurus.config.js',
    ],
    problems: ['docusaurus.config.js:16 counter-retired'],
  },
  gatsby: {
    counters: [
      'ga4 G-7RW3K9QZ2M component gatsby-config.ts',
      'google-ads AW-817563420 component gatsby-config.ts',
      'gtm GTM-K8WQ3TZ component gatsby-config.ts',
    ],
    events: ['sign_up src/pages/index.tsx', 'newsletter_subscribed src/pages/index.tsx'],
  },
  hugo: {
    counters: [
      'ga4 G-7RW3K9QZ2M component hugo.toml, unknown',
      'ga4 G-7RW3K9QZ2M component layouts/_default/baseof.html',
      'yandex-metrica 98765432 snippet layouts/partials/metrika.html',
    ],
    events: ['select_content layouts/index.html'],
  },
  jekyll: {
    counters: ['ga4 G-7RW3K9QZ2M component _config.yml', 'ga4 G-7RW3K9QZ2M snippet _includes/analytics.html'],
    events: ['generate_lead tulips.html'],
  },
  next: {
    counters: ['ga4 G-7RW3K9QZ2M component app/layout.tsx', 'meta-pixel NEXT_PUBLIC_PIXEL_ID? snippet app/layout.tsx'],
    events: ['add_to_cart app/bouquet/buy.tsx', 'PageView app/layout.tsx'],
  },
  nuxt: {
    counters: [
      'hotjar 3184926 loader nuxt.config.ts',
      'ga4 G-7RW3K9QZ2M component nuxt.config.ts',
      'yandex-metrica 98765432 component nuxt.config.ts',
    ],
    events: ['generate_lead pages/index.vue', 'order_sent pages/index.vue'],
  },
  vitepress: {
    counters: [
      'ga4 G-7RW3K9QZ2M loader docs/.vitepress/config.mts',
      'ga4 G-7RW3K9QZ2M snippet docs/.vitepress/config.mts',
      'yandex-metrica 98765432 snippet docs/.vitepress/theme/index.ts',
    ],
  },
}

describe('sites of frameworks', () => {
  it('are all asked about', () => assert.deepEqual(readdirSync(HOME).toSorted(), Object.keys(SITES)))

  for (const [name, { counters, events = [], problems = [] }] of Object.entries(SITES)) {
    it(`${name}: every counter, every event, nothing else`, () => {
      const { pages, problems: found } = auditedOnDisk(join(HOME, name))
      const own = pages.flatMap(({ path, counters: all }) => all.filter(one => one.from === path))
      assert.deepEqual(
        own
          .map(
            ({ vendor, id, variable, how, from, state }) =>
              `${vendor} ${id ?? `${variable}?`} ${how} ${from}${state === 'active' ? '' : `, ${state}`}`,
          )
          .toSorted(),
        counters.toSorted(),
      )
      assert.deepEqual(
        pages.flatMap(({ path, events: all }) => all.filter(one => one.from === path).map(one => `${one.name} ${one.from}`)).toSorted(),
        events.toSorted(),
      )
      assert.deepEqual(
        found.map(({ path, line, rule }) => `${path}:${line} ${rule}`),
        problems,
      )
    })
  }
})
