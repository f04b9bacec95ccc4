import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const host = { hosts: ['insight.adsrvr.org'] }

export const tradeDesk: Tracker = {
  id: 'trade-desk',
  title: 'The Trade Desk Universal Pixel',
  noun: 'advertiser ID',
  category: 'advertising',
  docs: 'https://partner.thetradedesk.com/v3/portal/data/doc/TrackingTagsEvents',
  scents: ['TTDUniversalPixelApi', 'adsrvr.org'],
  ids: {
    pattern: /^\w+$/,
    words: 'letters and digits',
    example: 'k4w9x2q',
    placeholders: [/^(?:ADVERTISER|ADV)[-_ ]?ID$/i, /^abc123\d*$/],
  },
  loaders: [{ name: 'up_loader.js', url: { hosts: ['js.adsrvr.org'], path: /^\/up_loader[\w.-]*\.js$/ } }],
  protocols: [
    {
      style: 'constructor',
      global: 'TTDUniversalPixelApi',
      methods: {},
      otherwise: { does: 'other', args: [] },
      instance: {
        init: {
          does: 'start',
          args: [{ role: 'counter', types: ['string'], required: true }, { role: 'any' }, { role: 'url', types: ['string'] }],
          about: 'Reports the page to the pixels of a list.',
        },
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { ...host, path: /^\/track\/(?:pxl|conv)\/?/, query: { adv: /^/ } },
      id: { query: 'adv' },
      means: 'event',
      name: 'ct',
      declares: true,
    },
    { tag: 'iframe', url: { ...host, path: /^\/track\/up\/?$/, query: { adv: /^/ } }, id: { query: 'adv' }, means: 'counter' },
    { tag: 'img', url: { ...host, path: /^\/track\/up\/?$/, query: { adv: /^/ } }, id: { query: 'adv' }, means: 'counter' },
  ],
  several: true,
  cookies: ['TDID', 'TDCPM', 'TTDOptOut'],
  csp: {
    'script-src': ['https://js.adsrvr.org'],
    'img-src': ['https://insight.adsrvr.org'],
    'frame-src': ['https://insight.adsrvr.org', 'https://match.adsrvr.org'],
  },
  snippet: {
    head: `<script src="https://js.adsrvr.org/up_loader.1.1.0.js"></script>
<script>
  ttd_dom_ready(function () {
    if (typeof TTDUniversalPixelApi === 'function') {
      var universalPixelApi = new TTDUniversalPixelApi();
      universalPixelApi.init("{id}", ["YOUR_PIXEL_ID"], "https://insight.adsrvr.org/track/up");
    }
  });
</script>
`,
  },
  sources: [
    {
      claims: 'loader, init and its three arguments',
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/76151fa/tarteaucitron.services.js',
      seen,
    },
    { claims: 'addresses and keys of the images', url: 'https://github.com/MisterPhilip/omnibug/tree/ce9a0aac/src/providers', seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
