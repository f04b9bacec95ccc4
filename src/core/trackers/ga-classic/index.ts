import type { LoaderShape, Retirement, Tracker } from '../../model/index.js'
import { COMMANDS, TRACKER_METHODS } from './methods.data.js'

/** It spoke to Universal Analytics' properties and ended with them. */
const ended: Retirement = { since: '2023-07-01', successor: 'GA4 (gtag.js with a G- id)', level: 'dead' }
const hosts = /(?:^|\.)google-analytics\.com$/

/** Google Analytics before Universal Analytics: ga.js with its queue `_gaq`, its trackers of `_gat`, and urchin.js before that. */
export const gaClassic: Tracker = {
  id: 'ga-classic',
  title: 'Google Analytics (ga.js)',
  noun: 'web property ID',
  category: 'analytics',
  docs: 'https://developers.google.com/analytics/devguides/collection/gajs',
  scents: ['_gaq', '_gat', 'google-analytics.com', 'pageTracker', 'urchinTracker', '_uacct', 'g.doubleclick.net/dc.js'],
  ids: {
    pattern: /^UA-\d{4,10}-\d{1,4}$/,
    words: 'UA-, the number of the account, a dash, the number of the property',
    example: 'UA-5872419-1',
    placeholders: [/^UA-(?:X+|0+|12345(?:6(?:7(?:89?)?)?)?)-(?:X+|Y+|\d{1,2})$/i],
    fold: true,
  },
  loaders: [
    loader('ga.js', { hosts, path: /^\/(?:u\/)?ga(?:_debug)?[0-9a-f]{0,4}\.js$/ }),
    // The same library with advertising features.
    loader('ga.js', { hosts: ['stats.g.doubleclick.net'], path: /^\/dc(?:_debug)?[0-9a-f]{0,4}\.js$/ }),
    loader('urchin.js', { hosts, path: /^\/urchin[0-9a-f]{0,4}\.js$/ }),
  ],
  protocols: [
    {
      style: 'queue',
      global: '_gaq',
      commandAt: 0,
      prefixed: true,
      methods: COMMANDS,
      generation: 'ga.js',
      retired: ended,
      closed: false,
    },
    {
      style: 'methods',
      global: '_gat',
      methods: {
        _getTracker: { does: 'start', args: [{ role: 'counter', types: ['string'], required: true }], gives: 'instance' },
        _createTracker: {
          does: 'start',
          args: [
            { role: 'counter', types: ['string'] },
            { role: 'counter-name', types: ['string'] },
          ],
          gives: 'instance',
        },
        _getTrackerByName: { does: 'other', args: [{ role: 'counter-name', types: ['string'] }], gives: 'instance' },
        _anonymizeIp: { does: 'other', args: [] },
        _forceSSL: { does: 'other', args: [] },
      },
      instance: TRACKER_METHODS,
      generation: 'ga.js',
      retired: ended,
      closed: false,
    },
    // The name every snippet gave the tracker: other files of a site call it as a global.
    { style: 'methods', global: 'pageTracker', methods: TRACKER_METHODS, generation: 'ga.js', retired: ended, closed: false },
    {
      style: 'function',
      global: 'urchinTracker',
      methods: {},
      otherwise: { does: 'pageview', args: [{ role: 'url', types: ['string'] }], listed: false },
      generation: 'urchin.js',
      retired: ended,
      closed: true,
    },
  ],
  pixels: [
    { tag: 'img', url: { hosts, path: /^\/(?:[a-z]\/)?__utm\.gif$/, query: { utmac: /^/ } }, id: { query: 'utmac' }, means: 'counter' },
  ],
  settings: [{ global: '_uacct', starts: true, generation: 'urchin.js', retired: ended }],
  several: true,
  retired: ended,
  cookies: ['__utma', '__utmb', '__utmc', '__utmt', '__utmv', '__utmz'],
  sources: [
    {
      claims: 'the queue, its commands, the loader',
      url: 'https://developers.google.com/analytics/devguides/collection/gajs',
      seen: '2026-11-24',
    },
    {
      claims: 'arguments of _trackEvent',
      url: 'https://developers.google.com/analytics/devguides/collection/gajs/methods/gaJSApiEventTracking',
      seen: '2026-11-24',
    },
    {
      claims: '_gat, the trackers it gives, their methods',
      url: 'https://github.com/DefinitelyTyped/DefinitelyTyped/blob/master/types/google.analytics/index.d.ts',
      seen: '2026-11-24',
    },
    {
      claims: 'the properties stopped on 2023-07-01',
      url: 'https://support.google.com/analytics/answer/11583528',
      seen: '2026-11-24',
    },
    {
      claims: 'urchin.js was replaced long before (its shape was seen on public pages only)',
      url: 'https://www.morevisibility.com',
      seen: '2026-11-24',
    },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database', seen: '2026-11-24' },
  ],
}

function loader(name: string, url: LoaderShape['url']): LoaderShape {
  return { name, url, async: 'recommended', generation: name, retired: ended }
}
