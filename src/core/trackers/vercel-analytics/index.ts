import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const from = '@vercel/analytics'

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
    {
      style: 'function',
      from,
      global: 'track',
      methods: {},
      otherwise: {
        does: 'event',
        args: [{ role: 'name', types: ['string'], required: true }, { role: 'parameters', types: ['object'] }, { role: 'any' }],
        about: 'Reports an event.',
      },
      closed: true,
    },
    {
      style: 'function',
      from,
      global: 'inject',
      methods: {},
      otherwise: { does: 'start', args: [{ role: 'options', types: ['object'] }] },
      closed: true,
    },
  ],
  pixels: [],
  several: false,
  sources: [
    { claims: 'track(name, properties)', url: 'https://vercel.com/docs/analytics/custom-events', seen },
    { claims: 'inject, address of the script', url: 'https://github.com/vercel/analytics/tree/main/packages/web', seen },
  ],
}
