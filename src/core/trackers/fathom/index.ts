import type { Argument, Method, Retirement, Tracker } from '../../model/index.js'

const lite: Retirement = { since: null, successor: 'script.js with data-site', level: 'old' }
const name: Argument = { role: 'name', types: ['string'], required: true }
const cents: Argument = { role: 'value', types: ['number'] }

const trackPageview: Method = { does: 'pageview', args: [{ role: 'any', types: ['object'] }], listed: false }
const trackEvent: Method = {
  does: 'event',
  args: [name, { role: 'parameters', types: ['object'], counterKey: '_site_id' }],
  about: 'Reports an event; _value is a whole number of cents.',
}
const trackGoal: Method = {
  does: 'goal',
  args: [name, cents],
  about: 'Reports a goal by its code, for goals made before 25 October 2023.',
  retired: { since: '2023-10-25', successor: 'trackEvent', level: 'old' },
}
const other: Method = { does: 'other', args: [] }

/** Fathom Analytics. */
export const fathom: Tracker = {
  id: 'fathom',
  title: 'Fathom',
  noun: 'site ID',
  category: 'analytics',
  docs: 'https://usefathom.com/docs',
  scents: ['fathom', 'data-site'],
  ids: {
    pattern: /^[A-Z0-9]+$/,
    usual: /^[A-Z0-9]{5,8}$/,
    words: 'capital letters and digits, eight as a rule',
    example: 'QZWRTKPL',
    placeholders: [/^(?:ABCDEFGH?|ABCDEF|ABCDE|SITE-?ID|MYSITEID)$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'script.js',
      url: { hosts: /(?:^|\.)usefathom\.com$/, path: /^\/script\.js$/ },
      id: { attribute: 'data-site' },
      starts: true,
      async: 'recommended',
    },
    {
      // A domain of one's own serves the same file.
      name: 'script.js',
      url: { path: /^\/script\.js$/ },
      id: { attribute: 'data-site' },
      starts: true,
      async: 'recommended',
      marks: { 'data-site': /^[A-Z0-9]{7,8}$/ },
    },
    {
      name: 'tracker.js',
      url: { hosts: /(?:^|\.)usefathom\.com$/, path: /^\/tracker\.js$/ },
      async: 'recommended',
      generation: 'tracker.js',
      retired: lite,
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'fathom',
      late: true,
      methods: {
        trackPageview,
        trackEvent,
        trackGoal,
        setSite: { does: 'start', args: [{ role: 'counter', types: ['string'], required: true }] },
        blockTrackingForMe: other,
        enableTrackingForMe: other,
        isTrackingEnabled: other,
      },
      closed: false,
    },
    {
      style: 'function',
      global: 'fathom',
      commandAt: 0,
      queue: 'fathom.q',
      methods: {
        set: {
          does: 'other',
          args: [{ role: 'any' }, { role: 'any' }],
          when: [
            { first: /^siteId$/, then: { does: 'start', args: [{ role: 'any' }, { role: 'counter', types: ['string'], required: true }] } },
          ],
        },
        trackPageview,
        trackGoal,
      },
      generation: 'tracker.js',
      retired: lite,
      closed: false,
    },
    {
      style: 'function',
      from: 'fathom-client',
      global: 'load',
      methods: {},
      otherwise: {
        does: 'start',
        args: [
          { role: 'counter', types: ['string'], required: true },
          { role: 'options', types: ['object'] },
        ],
      },
      closed: true,
    },
    { style: 'function', from: 'fathom-client', global: 'trackPageview', methods: {}, otherwise: trackPageview, closed: true },
    { style: 'function', from: 'fathom-client', global: 'trackEvent', methods: {}, otherwise: trackEvent, closed: true },
    { style: 'function', from: 'fathom-client', global: 'trackGoal', methods: {}, otherwise: trackGoal, closed: true },
  ],
  pixels: [],
  several: false,
  snippet: { head: `<script src="https://cdn.usefathom.com/script.js" data-site="{id}" defer></script>\n` },
  sources: [
    { claims: 'script and its attributes', url: 'https://usefathom.com/docs', seen: '2026-11-24' },
    { claims: 'calls, values in cents', url: 'https://usefathom.com/support/tracking-advanced', seen: '2026-11-24' },
    { claims: 'codes of goals are for those made before 2023-10-25', url: 'https://usefathom.com/support/goals', seen: '2026-11-24' },
    {
      claims: 'fathom-client: load and the functions beside it',
      url: 'https://github.com/derrickreimer/fathom-client',
      seen: '2026-11-24',
    },
    {
      claims: 'form of the id, tracker.js with its queue: seen on public pages, no document says them',
      url: 'https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/fathom-analytics.ts',
      seen: '2026-11-24',
    },
  ],
}
