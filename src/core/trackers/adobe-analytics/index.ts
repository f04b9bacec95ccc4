import type { Argument, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const name: Argument = { role: 'name', types: ['string'], required: true }

/** Adobe Analytics by AppMeasurement. Its object is called `s`, as many things are: it is known by the function that makes it. */
export const adobeAnalytics: Tracker = {
  id: 'adobe-analytics',
  title: 'Adobe Analytics',
  noun: 'report suite',
  category: 'analytics',
  docs: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/js/overview',
  scents: ['AppMeasurement', 's_code', 's_gi', 's_account'],
  ids: { pattern: /^[\w.,-]+$/, words: 'letters, digits, dots, dashes; several with commas', example: 'flowershopprod' },
  loaders: [
    { name: 'AppMeasurement.js', url: { path: /\/AppMeasurement(?:[._-]?min)?\.js$/i } },
    {
      name: 's_code.js',
      url: { path: /\/s_code(?:[._-]\w+)?\.js$/ },
      generation: 'H code',
      retired: { since: null, successor: 'AppMeasurement.js or the Web SDK', level: 'old' },
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 's_gi',
      methods: {},
      otherwise: {
        does: 'start',
        args: [{ role: 'counter', types: ['string'], required: true }],
        about: 'The tracker of a report suite.',
        gives: 'instance',
      },
      instance: {
        t: { does: 'pageview', args: [{ role: 'parameters', types: ['object'] }], listed: false, about: 'Reports a page view.' },
        tl: {
          does: 'event',
          args: [
            { role: 'any', required: true },
            { role: 'any', types: ['string'], required: true, values: ['o', 'd', 'e'] },
            name,
            { role: 'parameters', types: ['object'] },
          ],
          about: 'Reports a click on a link.',
        },
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: /(?:^|\.)(?:2o7\.net|omtrdc\.net)$/, path: /^\/b\/ss\/[^/]+\// },
      id: { url: /\/b\/ss\/([^/]+)\// },
      means: 'counter',
    },
  ],
  several: false,
  cookies: ['s_ecid'],
  sources: [
    { claims: 's_gi, s.t', url: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/vars/functions/t-method', seen },
    {
      claims: 's.tl: link, type o, d or e, name',
      url: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/vars/functions/tl-method',
      seen,
    },
    {
      claims: 'H code and its successor',
      url: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/js/migrate-from-hcode',
      seen,
    },
  ],
}
