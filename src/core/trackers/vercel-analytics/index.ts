import type { Method, Protocol, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const from = '@vercel/analytics'

const track: Method = {
  does: 'event',
  args: [{ role: 'name', types: ['string'], required: true }, { role: 'parameters', types: ['object'] }, { role: 'any' }],
  about: 'Reports an event.',
}
const start: Method = { does: 'start', args: [{ role: 'options', types: ['object'] }] }

function exported(source: string, global: string, otherwise: Method): Protocol {
  return { style: 'function', from: source, global, methods: {}, otherwise, closed: true }
}

/** Vercel Web Analytics: the script is served by the site itself and knows it by its address. */
export const vercelAnalytics: Tracker = {
  id: 'vercel-analytics',
  title: 'Vercel Web Analytics',
  noun: 'site',
  category: 'analytics',
  docs: 'https://vercel.com/docs/analytics/custom-events',
  scents: ['@vercel/analytics', '_vercel/insights'],
  ids: { pattern: /^\S+$/, words: 'none: the site is known by its address', example: 'flowershop.example', optional: true },
  loaders: [{ name: 'script.js', url: { path: /^\/_vercel\/insights\/script(?:\.debug)?\.js$/ }, starts: true, async: 'recommended' }],
  protocols: [
    ...[from, `${from}/react`, `${from}/server`].map(source => exported(source, 'track', track)),
    exported(from, 'inject', start),
    exported(`${from}/sveltekit`, 'injectAnalytics', start),
  ],
  components: ['react', 'next', 'vue', 'nuxt', 'remix', 'astro'].map(part => ({
    from: `${from}/${part}`,
    name: part === 'astro' ? 'default' : 'Analytics',
    id: 'dsn',
  })),
  pixels: [],
  several: false,
  sources: [
    { claims: 'track(name, properties)', url: 'https://vercel.com/docs/analytics/custom-events', seen },
    { claims: 'the component and injectAnalytics of each framework', url: 'https://vercel.com/docs/analytics/quickstart', seen },
    { claims: 'inject, address of the script', url: 'https://github.com/vercel/analytics/tree/main/packages/web', seen },
  ],
}
