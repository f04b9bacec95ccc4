import type { Argument, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://help.nextdoor.com/s/article/Nextdoor-Pixel'

const name: Argument = { role: 'name', types: ['string'], required: true }
const data: Argument = { role: 'parameters', types: ['object'] }
const image = { hosts: ['flask.nextdoor.com'], path: /^\/pixel$/ }

/** The last three are not on a page of the vendor that could be read: they are let pass, and never proposed. */
const events: readonly StandardEvent[] = [
  { name: 'PAGE_VIEW', means: 'page' },
  { name: 'CONVERSION' },
  ...Array.from({ length: 10 }, (_, at): StandardEvent => ({ name: `CUSTOM_CONVERSION_${at + 1}` })),
  { name: 'LEAD' },
  { name: 'SIGN_UP' },
  { name: 'PURCHASE' },
]

export const nextdoorPixel: Tracker = {
  id: 'nextdoor-pixel',
  title: 'Nextdoor Pixel',
  noun: 'pixel ID',
  category: 'advertising',
  docs,
  scents: ['ads.nextdoor.com/public/pixel', 'flask.nextdoor.com', 'ndp(', 'ndp.'],
  ids: {
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    words: 'a UUID in small letters',
    example: '3e9d7c15-60ab-4f28-9b71-c8d20e5fa346',
    placeholders: [/^(?:0{8}|x{8})-/i, /^(?:NEXTDOOR_)?PIXEL[-_ ]?ID$/i],
  },
  loaders: [
    {
      name: 'ndp.js',
      url: { hosts: ['ads.nextdoor.com'], path: /^\/public\/pixel\/ndp\.js$/ },
      id: { query: 'id' },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'ndp',
      commandAt: 0,
      methods: {
        init: {
          does: 'start',
          args: [
            { role: 'counter', types: ['string'], required: true },
            { role: 'user-data', types: ['object'] },
          ],
          about: 'Starts the pixel.',
        },
        track: {
          does: 'event',
          args: [name, data],
          when: [{ first: /^PAGE_VIEW$/, then: { does: 'pageview', args: [name, data], listed: false } }],
          about: 'Reports an event.',
        },
      },
      closed: false,
    },
    {
      style: 'methods',
      global: 'ndp',
      methods: { init: { does: 'other', args: [] }, track: { does: 'other', args: [] } },
      mistaken: "ndp('track', 'CONVERSION')",
      closed: false,
    },
  ],
  pixels: [
    { tag: 'img', url: { ...image, query: { pid: /./, ev: /^(?!PAGE_VIEW$)./ } }, id: { query: 'pid' }, means: 'event', name: 'ev' },
    { tag: 'img', url: { ...image, query: { pid: /./ } }, id: { query: 'pid' }, means: 'counter' },
  ],
  events,
  several: false,
  twice: 'every event is sent twice',
  csp: { 'script-src': ['https://ads.nextdoor.com'], 'img-src': ['https://flask.nextdoor.com'] },
  snippet: {
    head: `<script>
  (function(win, doc, sdk_url){if(win.ndp) return;
  var tr=win.ndp=function(){tr.handleRequest? tr.handleRequest.apply(tr, arguments):tr.queue.push(arguments)};
  tr.queue = [];tr.v = 1;var s='script';var new_script_section=doc.createElement(s);
  new_script_section.async=!0;new_script_section.src=sdk_url;var insert_pos=doc.getElementsByTagName(s)[0];
  insert_pos.parentNode.insertBefore(new_script_section, insert_pos);
  })(window, document, 'https://ads.nextdoor.com/public/pixel/ndp.js');
  ndp('init', '{id}', {});
  ndp('track', 'PAGE_VIEW');
</script>
`,
    body: `<noscript><img height="1" width="1" style="display:none" alt="" src="https://flask.nextdoor.com/pixel?pid={id}&amp;ev=PAGE_VIEW&amp;noscript=1" /></noscript>
`,
  },
  sources: [{ claims: 'loader, stub, init, track, the image: seen in the code of public sites', url: docs, seen }],
}
