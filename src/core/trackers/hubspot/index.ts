import type { Retirement, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

const dead: Retirement = { since: null, successor: 'trackCustomBehavioralEvent', level: 'dead' }

/** HubSpot: the tracking code, which also brings forms and chat. */
export const hubspot: Tracker = {
  id: 'hubspot',
  title: 'HubSpot',
  noun: 'hub',
  category: 'analytics',
  docs: 'https://developers.hubspot.com/docs/api-reference/tracking-code/overview',
  scents: ['hs-scripts.com', '_hsq'],
  ids: { pattern: /^\d+$/, words: 'digits', example: '48120937' },
  loaders: [
    {
      name: 'hs-script-loader',
      url: { hosts: /^js(?:-\w+)?\.hs-scripts\.com$/, path: /^\/\d+\.js$/ },
      id: { url: /\/(\d+)\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'queue',
      global: '_hsq',
      commandAt: 0,
      methods: {
        trackPageView: { does: 'pageview', args: [], listed: false, about: 'Reports a page view; the first one is sent by itself.' },
        setPath: {
          does: 'other',
          args: [{ role: 'url', types: ['string'], required: true }],
          about: 'Sets the path of the next page view.',
        },
        identify: { does: 'other', args: [{ role: 'user-data', types: ['object'], required: true }], about: 'Says who the visitor is.' },
        trackEvent: { does: 'other', args: [{ role: 'any' }], retired: dead, about: 'Does nothing any more.' },
        trackCustomBehavioralEvent: {
          does: 'event',
          args: [
            { role: 'name', key: 'name', types: ['string', 'object'], required: true },
            { role: 'parameters', key: 'properties', types: ['object'] },
          ],
          about: 'Reports a custom event.',
        },
        ...methodsNamed(
          'setContentType setTrackingDomain setTrackingGate addPrivacyConsentListener doNotTrack revokeCookieConsent addIdentityListener',
        ),
      },
      closed: false,
    },
  ],
  pixels: [],
  names: { pattern: /^pe\d+_[a-z]\w*$/, words: 'must begin with pe, the hub’s number and _ (pe48120937_order)' },
  parameters: { maxCount: 50 },
  order: [{ first: ['setPath', 'identify'], then: ['trackPageView'] }],
  several: false,
  cookies: ['hubspotutk'],
  csp: { 'script-src': ['https://js.hs-scripts.com'] },
  snippet: { body: `<script id="hs-script-loader" async defer src="https://js.hs-scripts.com/{id}.js"></script>\n` },
  sources: [
    {
      claims: 'the tag, _hsq and its methods; trackEvent does not work any more',
      url: 'https://developers.hubspot.com/docs/api-reference/tracking-code/overview',
      seen,
    },
    {
      claims: 'setPath comes before trackPageView',
      url: 'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/set-path',
      seen,
    },
    {
      claims: 'names of events, 50 properties of each',
      url: 'https://developers.hubspot.com/changelog/new-property-limits-for-the-custom-behavioural-events-api',
      seen,
    },
  ],
}
