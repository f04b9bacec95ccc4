import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Adobe Target: tests and personal pages. */
export const adobeTarget: Tracker = {
  id: 'adobe-target',
  title: 'Adobe Target',
  noun: 'client code',
  category: 'product',
  docs: 'https://experienceleague.adobe.com/en/docs/target-dev/developer/client-side/at-js-implementation/functions-overview/adobe-target-trackevent',
  scents: ['adobe.target.', 'tt.omtrdc.net'],
  ids: { pattern: /^[\w-]+$/, words: 'the client code', example: 'flowershop', optional: true },
  loaders: [{ name: 'target.js', url: { hosts: ['cdn.tt.omtrdc.net'], path: /^\/cdn\/target[\w.-]*\.js$/ } }],
  protocols: [
    {
      style: 'methods',
      global: 'adobe.target',
      methods: {
        trackEvent: {
          does: 'event',
          args: [
            { role: 'name', key: 'mbox' },
            { role: 'parameters', types: ['object'], key: 'params' },
          ],
          about: 'Reports to a test.',
        },
        getOffer: { does: 'other', args: [] },
        getOffers: { does: 'other', args: [] },
        applyOffer: { does: 'other', args: [] },
        applyOffers: { does: 'other', args: [] },
        triggerView: { does: 'other', args: [] },
      },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  sources: [
    {
      claims: 'getOffer, applyOffer, trackEvent',
      url: 'https://experienceleague.adobe.com/en/docs/target-dev/developer/client-side/at-js-implementation/functions-overview/adobe-target-trackevent',
      seen,
    },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/AdobeTarget.js', seen },
  ],
}
