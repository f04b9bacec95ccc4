import type { Argument, Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const docs = 'https://developers.taboola.com/pixel/docs/doc-javascript-setup'
const name: Argument = { role: 'name', key: 'name', types: ['string'], required: true }
const data: Argument = { role: 'parameters', types: ['object'] }

const event: Method = {
  does: 'event',
  args: [name, data],
  about: 'Reports an event of the account whose id stands beside it.',
}

export const taboola: Tracker = {
  id: 'taboola',
  title: 'Taboola Pixel',
  noun: 'account',
  category: 'advertising',
  docs,
  scents: ['_tfa', 'cdn.taboola.com/libtrc/unip', 'trc.taboola.com'],
  ids: { pattern: /^\d+$/, words: 'digits only', example: '1482093', placeholders: [/^0+$/, /^1234567?8?9?$/, /^<?ACCOUNT[-_ ]?ID>?$/i] },
  loaders: [
    {
      name: 'tfa.js',
      url: { hosts: ['cdn.taboola.com'], path: /^\/libtrc\/unip\/[^/]+\/tfa\.js$/ },
      id: { url: /\/unip\/([^/?#]+)\/tfa\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'object-queue',
      global: '_tfa',
      commandKey: 'notify',
      counterKey: 'id',
      methods: { event, ecevent: event },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['trc.taboola.com'], path: /^\/[^/]+\/log\/3\/unip$/ },
      id: { url: /taboola\.com\/([^/?#]+)\/log/ },
      means: 'event',
      name: 'en',
    },
  ],
  // Only these two stand on a page of the vendor that could be read.
  events: [
    { name: 'page_view', means: 'page' },
    { name: 'make_purchase', means: 'purchase' },
  ],
  parameters: { known: { revenue: { type: 'number', texts: true }, currency: { type: 'currency' }, quantity: { type: 'any' } } },
  several: false,
  cookies: ['t_gid', 't_pt_gid', 'taboola_session_id', '_tb_sess_r', '_tb_t_ppg'],
  csp: { 'script-src': ['https://cdn.taboola.com'], 'img-src': ['https://trc.taboola.com'], 'connect-src': ['https://trc.taboola.com'] },
  snippet: {
    head: `<script>
  window._tfa = window._tfa || [];
  window._tfa.push({notify: 'event', name: 'page_view', id: {id}});
  !function (t, f, a, x) {
    if (!document.getElementById(x)) { t.async = 1; t.src = a; t.id = x; f.parentNode.insertBefore(t, f); }
  }(document.createElement('script'), document.getElementsByTagName('script')[0], '//cdn.taboola.com/libtrc/unip/{id}/tfa.js', 'tb_tfa_script');
</script>
`,
  },
  sources: [
    { claims: 'loader, page_view, event and ecevent, account in address and push', url: docs, seen },
    { claims: 'the image', url: 'https://github.com/managed-components/taboola', seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
