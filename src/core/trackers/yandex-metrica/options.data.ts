import type { OptionTable } from '../../model/index.js'

/** Options of `init` and of the older constructors. Names are case-sensitive; others are ignored without a word. */
export const options: OptionTable = {
  closed: true,
  known: {
    accurateTrackBounce: {
      types: ['boolean', 'number'],
      default: 'true',
      about: 'A visit is no bounce after 15 seconds, or after this many milliseconds.',
    },
    childIframe: { types: ['boolean'], default: 'false', about: 'Session replay also records frames that have no counter of their own.' },
    clickmap: { types: ['boolean', 'object'], default: 'true', about: 'Collects the click map.' },
    defer: { types: ['boolean'], default: 'false', about: 'Counts no page view at start; then every view needs a call of hit.' },
    ecommerce: {
      types: ['boolean', 'string', 'list'],
      default: 'false',
      about: 'Reads e-commerce objects from a data layer: true = dataLayer, a string = the name of the global list.',
    },
    params: { types: ['object', 'list'], about: 'Visit parameters that go with the first page view.' },
    userParams: { types: ['object'], about: 'Visitor parameters.' },
    trackHash: { types: ['boolean'], default: 'false', about: 'Counts a change of the hash as a page view.' },
    trackLinks: { types: ['boolean'], default: 'true', about: 'Counts clicks on outbound links and downloads.' },
    trustedDomains: { types: ['list'], about: 'Domains of parent windows that may record this page as a child frame.' },
    type: { types: ['number'], default: '0', about: 'Kind of counter; 1 for the Yandex Advertising Network.' },
    webvisor: { types: ['boolean'], default: 'false', about: 'Records sessions; of several counters on a page only one may.' },
    triggerEvent: { types: ['boolean'], default: 'false', about: 'Dispatches yacounter<ID>inited on the document once the counter runs.' },
    sendTitle: { types: ['boolean'], default: 'true', about: 'Sends the title of the page.' },
    ssr: { types: ['boolean'], default: 'true', about: 'Technical option that the generated code carries.' },
    url: { types: ['string'], about: 'Address of the page, instead of location.href.' },
    referrer: { types: ['string'], about: 'Address of the page before, instead of document.referrer.' },
    ut: { types: ['string'], values: ['noindex'], about: 'Asked the search engine not to index the page; from older code.' },
    enableAll: { types: ['boolean'], about: 'Switches clickmap, trackLinks and accurateTrackBounce on; from older code.' },
    id: {
      types: ['number', 'string'],
      about: 'The counter of the older constructors; init takes it from its first argument and ignores this.',
    },
    nck: { types: ['boolean'], about: 'Sets no cookies; not documented.' },
    ldc: { types: ['string'], about: 'Name of the cookie that holds the local domain; not documented.' },
    disableYtm: { types: ['boolean'], about: 'Seen in wrappers of third parties; not documented.' },
    encryptedExperiments: { types: ['string'], about: 'Seen in wrappers of third parties; not documented.' },
  },
}
