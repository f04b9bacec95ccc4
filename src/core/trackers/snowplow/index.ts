import type { Argument, Method, Protocol, Retirement, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://docs.snowplow.io/docs/sources/web-trackers/'
const third: Retirement = { since: null, successor: 'trackSelfDescribingEvent (version 3)', level: 'old' }
const namespace: Argument = { role: 'counter', types: ['string'], required: true }
const collector: Argument = { role: 'url', types: ['string'], required: true }
const options: Argument = { role: 'options', types: ['object'] }

/** Arguments stand under their names since version 3, and stood in this order before. */
const structured: Method = {
  does: 'event',
  args: [
    { role: 'name-part', key: 'category', types: ['string', 'object'], required: true },
    { role: 'name-part', key: 'action', types: ['string'], required: true },
    { role: 'label', key: 'label' },
    { role: 'any', key: 'property' },
    { role: 'value', key: 'value' },
  ],
  about: 'Reports an event by category and action.',
}
const selfDescribing: Method = {
  does: 'event',
  args: [
    { role: 'name', key: 'event.schema', types: ['string', 'object'], required: true },
    { role: 'parameters', key: 'event.data', types: ['object'] },
  ],
  about: 'Reports an event that its schema describes.',
}

const methods: Protocol['methods'] = {
  newTracker: { does: 'start', args: [namespace, collector, options], about: 'Starts a tracker that sends to a collector.' },
  trackPageView: { does: 'pageview', args: [{ role: 'any' }], listed: false, about: 'Reports a page view: none is sent without it.' },
  trackStructEvent: structured,
  trackSelfDescribingEvent: selfDescribing,
  trackUnstructEvent: {
    does: 'event',
    args: [
      { role: 'name', key: 'schema', types: ['string', 'object'], required: true },
      { role: 'parameters', key: 'data', types: ['object'] },
    ],
    retired: third,
  },
  setUserId: { does: 'other', args: [{ role: 'user-data' }], about: 'Says who the visitor is.' },
  ...methodsNamed(
    'newSession setReferrerUrl setCustomUrl setDocumentTitle discardHashTag discardBrace setCookiePath setVisitorCookieTimeout ' +
      'crossDomainLinker enableActivityTracking enableActivityTrackingCallback disableActivityTracking disableActivityTrackingCallback ' +
      'updatePageActivity setOptOutCookie setUserIdFromLocation setUserIdFromReferrer setUserIdFromCookie setCollectorUrl setBufferSize ' +
      'flushBuffer addGlobalContexts removeGlobalContexts clearGlobalContexts preservePageViewId disableAnonymousTracking ' +
      'enableAnonymousTracking clearUserData addPlugin enableLinkClickTracking refreshLinkClickTracking trackLinkClick enableFormTracking ' +
      'refreshFormTracking enableButtonClickTracking',
  ),
}

const from = '@snowplow/browser-tracker'
const exported = ['newTracker', 'trackPageView', 'trackStructEvent', 'trackSelfDescribingEvent'].flatMap((global): readonly Protocol[] => {
  const otherwise = methods[global]
  return otherwise ? [{ style: 'function', from, global, methods: {}, otherwise, closed: true }] : []
})

/** Snowplow: events to a collector of one's own. The file is self-hosted and renamed, the function goes by the name its snippet gives it. */
export const snowplow: Tracker = {
  id: 'snowplow',
  title: 'Snowplow',
  noun: 'tracker',
  category: 'analytics',
  docs,
  scents: ['snowplow', 'Snowplow'],
  ids: { pattern: /^[^\s:;]+$/, words: 'a name without spaces, colons and semicolons', example: 'sp1' },
  loaders: [
    {
      name: 'sp.js',
      url: { hosts: /(?:^|\.)(?:jsdelivr\.net|unpkg\.com)$/, path: /\/@snowplow\/javascript-tracker(?:@[^/]+)?\/dist\/sp(?:\.lite)?\.js$/ },
      async: 'recommended',
    },
    {
      name: 'sp.js',
      url: { hosts: ['d1fc8wv8zag5ca.cloudfront.net'], path: /\/sp\.js$/ },
      async: 'recommended',
      generation: 'version 2',
      retired: { since: null, successor: 'version 3 and later, hosted by the site', level: 'old' },
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'snowplow',
      commandAt: 0,
      suffixed: true,
      queue: 'snowplow.q',
      namedBy: 'GlobalSnowplowNamespace',
      methods,
      closed: false,
    },
    ...exported,
  ],
  pixels: [],
  viewsByHand: true,
  order: [{ first: ['enableActivityTracking'], then: ['trackPageView'] }],
  several: true,
  twice: 'the second start with the same name is ignored',
  cookies: ['_sp_id.*', '_sp_ses.*', 'sp'],
  sources: [
    { claims: 'snippet, names of the function and the file, newTracker, the same name twice, page views by call alone', url: docs, seen },
    {
      claims: 'enableActivityTracking comes before trackPageView',
      url: `${docs}tracking-events/activity-page-pings/`,
      seen,
    },
    { claims: 'arguments by name since version 3 and what they replace', url: `${docs}migration-guides/`, seen },
    {
      claims: 'methods, exports of the package',
      url: 'https://github.com/snowplow/snowplow-javascript-tracker/blob/master/trackers/browser-tracker/src/api.ts',
      seen,
    },
  ],
}
