import type { Method, Protocol, Tracker } from '../../model/index.js'
import { METHODS } from './methods.data.js'

/** `Matomo.getTracker(url, id)`: a tracker of one's own, on which the methods are called. */
const getTracker: Method = {
  does: 'start',
  args: [
    { role: 'url', types: ['string'] },
    { role: 'counter', types: ['string', 'number'] },
  ],
  gives: 'instance',
}

const factories: readonly Protocol[] = ['Matomo', 'Piwik'].map(global => ({
  style: 'methods',
  global,
  methods: { getTracker, getAsyncTracker: { ...getTracker, does: 'other' } },
  instance: METHODS,
  closed: false,
}))

/** Matomo, formerly Piwik: a server of one's own or the vendor's cloud. */
export const matomo: Tracker = {
  id: 'matomo',
  title: 'Matomo',
  noun: 'site ID',
  category: 'analytics',
  docs: 'https://developer.matomo.org/guides/tracking-javascript-guide',
  scents: ['_paq', 'matomo', 'piwik', 'Matomo', 'Piwik'],
  ids: { pattern: /^\d+$/, words: 'digits', example: '7', placeholders: [/^(?:\{?\$?IDSITE\}?|SITE_?ID)$/i] },
  loaders: [
    // Every server is a host of its own: the names of the files tell.
    { name: 'matomo.js', url: { path: /\/matomo(?:\.min)?\.js$/ }, async: 'recommended' },
    {
      name: 'piwik.js',
      url: { path: /\/piwik(?:\.min)?\.js$/ },
      async: 'recommended',
      generation: 'piwik.js',
      retired: { since: null, successor: 'matomo.js', level: 'old' },
    },
  ],
  protocols: [
    { style: 'queue', global: '_paq', commandAt: 0, methods: METHODS, closed: true },
    { style: 'function', global: '_paq', commandAt: 0, methods: METHODS, mistaken: "_paq.push(['trackEvent', …])", closed: false },
    ...factories,
    // The name that synchronous snippets gave the tracker.
    { style: 'methods', global: 'piwikTracker', methods: METHODS, generation: 'piwik.js', closed: false },
  ],
  pixels: [{ tag: 'img', url: { path: /\/(?:matomo|piwik)\.php$/, query: { idsite: /^/ } }, id: { query: 'idsite' }, means: 'counter' }],
  callbacks: ['matomoAsyncInit', 'piwikAsyncInit', 'matomoPluginAsyncInit'],
  // One page, one server, one site; a second setSiteId only replaces the first, and addTracker is meant for more.
  several: false,
  needs: [
    ['setTrackerUrl', 'addTracker', 'getTracker', 'getAsyncTracker'],
    ['setSiteId', 'addTracker', 'getTracker', 'getAsyncTracker'],
  ],
  // Other setters (setUserId, disableCookies, requireConsent …) are taken out of the queue first, wherever they stand in it.
  order: [
    {
      first: 'setCustomUrl setDocumentTitle setReferrerUrl setCustomDimension setCustomVariable setEcommerceView setPageViewId'.split(' '),
      then: ['trackPageView'],
    },
  ],
  cookies: [
    '_pk_id.*',
    '_pk_ses.*',
    '_pk_ref.*',
    '_pk_cvar.*',
    '_pk_testcookie',
    'mtm_consent',
    'mtm_cookie_consent',
    'mtm_consent_removed',
  ],
  sources: [
    { claims: 'methods and their arguments', url: 'https://developer.matomo.org/api-reference/tracking-javascript', seen: '2026-11-24' },
    {
      claims: 'queue, snippet, consent, e-commerce, content, order of calls',
      url: 'https://developer.matomo.org/guides/tracking-javascript-guide',
      seen: '2026-11-24',
    },
    {
      claims:
        'the complete list of public methods, factories, hooks, retired names, cookies; unknown methods throw; which ones run first wherever they stand',
      url: 'https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js',
      seen: '2026-11-24',
    },
    {
      claims: 'a page’s address is set before its page view',
      url: 'https://matomo.org/faq/how-to/how-do-i-set-a-custom-url-using-the-matomo-javascript-tracker',
      seen: '2026-11-24',
    },
    {
      claims: 'snippet and no-script image as the server prints them',
      url: 'https://github.com/matomo-org/matomo/blob/5.x-dev/core/Tracker/TrackerCodeGenerator.php',
      seen: '2026-11-24',
    },
    {
      claims: 'parameters of the image: idsite and rec',
      url: 'https://developer.matomo.org/api-reference/tracking-api',
      seen: '2026-11-24',
    },
  ],
}
