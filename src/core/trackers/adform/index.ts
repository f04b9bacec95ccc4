import type { Argument, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const pm: Argument = { role: 'counter', key: 'pm', types: ['number', 'string'], required: true }

/** The tracking point of Adform. */
export const adform: Tracker = {
  id: 'adform',
  title: 'Adform Tracking Point',
  noun: 'tracking ID',
  category: 'advertising',
  docs: 'https://www.adformhelp.com/',
  scents: ['adform.net', '_adftrack'],
  ids: {
    pattern: /^\d+$/,
    usual: /^\d{4,8}$/,
    words: 'digits only',
    example: '2741863',
    placeholders: [/^0+$/, /^1234567?8?9?$/],
  },
  loaders: [
    {
      name: 'trackpoint/async',
      url: { hosts: /^(?:track|a\d?|[a-z\d]+)\.adform\.net$/, path: /^\/(?:serving|banners)\/scripts\/(?:st\/)?trackpoint/i },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'object-queue',
      global: '_adftrack',
      counterKey: 'pm',
      methods: {},
      otherwise: { does: 'start', args: [pm, { role: 'options' }] },
      closed: false,
    },
  ],
  settings: [{ global: '_adftrack', key: 'pm', starts: true }],
  pixels: [
    {
      tag: 'img',
      url: { hosts: /\.adform\.net$/, path: /^\/serving\/trackpoint\/?$/i, query: { pm: /./ } },
      id: { query: 'pm' },
      means: 'counter',
    },
  ],
  several: true,
  cookies: ['adformfrpid'],
  csp: { 'script-src': ['https://track.adform.net'], 'img-src': ['https://track.adform.net'] },
  sources: [
    { claims: 'the loader, _adftrack', url: 'https://github.com/AmauriC/tarteaucitron.js/blob/76151fa/tarteaucitron.services.js', seen },
    { claims: 'pm, pagename, order, the image: seen in the code of public sites', url: 'https://www.adformhelp.com/', seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
