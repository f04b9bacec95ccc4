import type { Tracker } from '../../model/index.js'
import { UNIVERSAL_ANALYTICS_ENDED } from '../gtag/belongs.data.js'
import { CREATE, METHODS, TRACKER_METHODS } from './methods.data.js'

/** Universal Analytics: analytics.js and whatever else still names a `UA-` property. It collects nothing any more. */
export const universalAnalytics: Tracker = {
  id: 'universal-analytics',
  title: 'Universal Analytics',
  noun: 'tracking ID',
  category: 'analytics',
  docs: 'https://developers.google.com/analytics/devguides/collection/analyticsjs',
  scents: [
    'google-analytics.com',
    'GoogleAnalyticsObject',
    "ga('",
    'ga("',
    'ga(`',
    'ga( ',
    '.ga(',
    'ga.create',
    'ga.getAll',
    'ga.getByName',
    'UA-',
  ],
  ids: {
    pattern: /^UA-\d{4,10}-\d{1,4}$/,
    words: 'UA-, the number of the account, a dash, the number of the property',
    example: 'UA-58724190-2',
    placeholders: [/^UA-(?:X+|0+|12345(?:6(?:7(?:89?)?)?)?)-(?:X+|Y+|\d{1,2})$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'analytics.js',
      url: { hosts: /(?:^|\.)google-analytics\.com$/, path: /^\/(?:u\/)?analytics(?:_debug)?[0-9a-f]{0,4}\.js$/ },
      async: 'recommended',
      generation: 'analytics.js',
      retired: UNIVERSAL_ANALYTICS_ENDED,
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'ga',
      commandAt: 0,
      prefixed: true,
      namedBy: 'GoogleAnalyticsObject',
      methods: METHODS,
      generation: 'analytics.js',
      retired: UNIVERSAL_ANALYTICS_ENDED,
      // Plugins bring commands of their own.
      closed: false,
    },
    {
      style: 'methods',
      global: 'ga',
      methods: {
        create: { ...CREATE, gives: 'instance' },
        getByName: { does: 'other', args: [{ role: 'counter-name', types: ['string'] }], gives: 'instance' },
      },
      instance: TRACKER_METHODS,
      generation: 'analytics.js',
      retired: UNIVERSAL_ANALYTICS_ENDED,
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: /(?:^|\.)google-analytics\.com$/, path: /^\/(?:[a-z]\/)?collect$/, query: { tid: /^UA-/i, t: /^pageview$/ } },
      id: { query: 'tid' },
      means: 'counter',
    },
    {
      tag: 'img',
      url: { hosts: /(?:^|\.)google-analytics\.com$/, path: /^\/(?:[a-z]\/)?collect$/, query: { tid: /^UA-/i, t: /^event$/ } },
      id: { query: 'tid' },
      means: 'event',
      name: 'ea',
    },
  ],
  several: true,
  retired: UNIVERSAL_ANALYTICS_ENDED,
  cookies: ['_ga', '_gid', '_gat', '_gac_*'],
  sources: [
    {
      claims: 'create, send, event fields and their order, tracker names, object form',
      url: 'https://developers.google.com/analytics/devguides/collection/analyticsjs/events',
      seen: '2026-11-24',
    },
    {
      claims: 'commands, field names, hit types, the e-commerce plugins',
      url: 'https://github.com/DefinitelyTyped/DefinitelyTyped/blob/master/types/google.analytics/index.d.ts',
      seen: '2026-11-24',
    },
    {
      claims: 'standard properties stopped on 2023-07-01, those of 360 on 2024-07-01, access ended after that',
      url: 'https://support.google.com/analytics/answer/11583528',
      seen: '2026-11-24',
    },
    {
      claims: 'cookies and their life',
      url: 'https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage',
      seen: '2026-11-24',
    },
    { claims: 'address of a hit', url: 'https://github.com/MisterPhilip/omnibug/tree/main/src/providers', seen: '2026-11-24' },
  ],
}
