import type { Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

/** Adobe Experience Platform Web SDK: one function in front of Adobe’s services. */
export const adobeWebSdk: Tracker = {
  id: 'adobe-web-sdk',
  title: 'Adobe Web SDK',
  noun: 'datastream',
  category: 'analytics',
  docs: 'https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/js-overview',
  scents: ['alloy', '@adobe/alloy', '__alloyNS'],
  ids: {
    pattern: /^[\w:.-]+$/,
    words: 'a UUID: 32 hexadecimal digits in five groups',
    example: '2f81c6d0-7b3e-49a5-8c12-e05d94a7f63b',
    fold: true,
  },
  loaders: [
    { name: 'alloy.js', url: { hosts: ['cdn1.adoberesources.net'], path: /^\/alloy\/[^/]+\/alloy(?:\.min)?\.js$/ }, async: 'recommended' },
  ],
  protocols: [
    {
      style: 'function',
      global: 'alloy',
      commandAt: 0,
      queue: 'alloy.q',
      methods: {
        configure: {
          does: 'start',
          args: [
            { role: 'counter', key: 'datastreamId', types: ['string', 'object'] },
            { role: 'options', types: ['object'] },
          ],
          about: 'Starts with a datastream.',
        },
        sendEvent: {
          does: 'event',
          args: [
            { role: 'name', key: 'xdm.eventType', types: ['string', 'object'] },
            { role: 'parameters', key: 'xdm', types: ['object'] },
          ],
          about: 'Sends an event.',
          nameless: { does: 'pageview', args: [{ role: 'any' }], listed: false },
        },
        ...methodsNamed(
          'setDebug setConsent getIdentity appendIdentityToUrl getLibraryInfo applyResponse applyPropositions subscribeRulesetItems ' +
            'evaluateRulesets createEventMergeId createMediaSession sendMediaEvent getMediaAnalyticsTracker sendPushSubscription ' +
            'bootstrapConciergeExperience',
        ),
      },
      closed: false,
    },
  ],
  pixels: [],
  several: true,
  cookies: ['kndctr_*_identity', 'kndctr_*_consent'],
  sources: [
    {
      claims: 'snippet, configure, sendEvent',
      url: 'https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/js-overview',
      seen,
    },
    { claims: 'all commands', url: 'https://github.com/adobe/alloy/tree/main/packages/core/src/components', seen },
  ],
}
