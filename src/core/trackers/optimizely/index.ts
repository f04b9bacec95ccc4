import type { Method, Protocol, Retirement, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

const classic: Retirement = { since: null, successor: "push({ type: 'event', eventName: … })", level: 'old' }
const event: Method = {
  does: 'event',
  args: [
    { role: 'name', key: 'eventName', types: ['string'], required: true },
    { role: 'parameters', key: 'tags', types: ['object'] },
  ],
  about: 'Reports an event that was created in Optimizely.',
}
const pushed = (global: string): Protocol => ({
  style: 'object-queue',
  global,
  commandKey: 'type',
  methods: {
    event,
    ...methodsNamed(
      'page user activate disable optOut waitForOriginalUtm cookieDomain cookieExpiration holdEvents sendEvents addListener integration load log bucketVisitor tags extension',
    ),
  },
  closed: false,
})

/** Optimizely Web Experimentation. */
export const optimizely: Tracker = {
  id: 'optimizely',
  title: 'Optimizely',
  noun: 'project',
  category: 'product',
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/event',
  scents: ['optimizely'],
  ids: { pattern: /^\d+$/, words: 'digits', example: '20418375916' },
  loaders: [
    { name: 'project.js', url: { hosts: ['cdn.optimizely.com'], path: /^\/js\/\d+\.js$/ }, id: { url: /\/js\/(\d+)\.js/ }, starts: true },
  ],
  protocols: [
    pushed('optimizely'),
    pushed('optimizelyEdge'),
    {
      style: 'queue',
      global: 'optimizely',
      commandAt: 0,
      methods: {
        trackEvent: {
          does: 'event',
          args: [
            { role: 'name', types: ['string'], required: true },
            { role: 'parameters', types: ['object'] },
          ],
          retired: classic,
        },
        ...methodsNamed('activate customTag disable optOut setCookieDomain bucketVisitor timeout', {
          does: 'other',
          args: [],
          retired: classic,
        }),
      },
      generation: 'Classic',
      retired: classic,
      closed: false,
    },
  ],
  pixels: [],
  parameters: {
    known: {
      revenue: { type: 'number', about: 'Revenue in cents, a whole number.' },
      value: { type: 'number', about: 'A number of one’s own.' },
    },
  },
  several: false,
  place: 'head',
  csp: { 'script-src': ['https://cdn.optimizely.com'] },
  snippet: { head: `<script src="https://cdn.optimizely.com/js/{id}.js"></script>\n` },
  sources: [
    {
      claims: 'push with type event, eventName, tags, revenue in cents',
      url: 'https://docs.developers.optimizely.com/web-experimentation/docs/event',
      seen,
    },
    {
      claims: 'lists of Classic: seen in the code of public sites',
      url: 'https://docs.developers.optimizely.com/web-experimentation/docs/event',
      seen,
    },
  ],
}
