import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const host = ['counter.yadro.ru']

/**
 * A counter that is nothing but an image request, made by a script. It has no init, no events and mostly no id:
 * the site is known by its address. Only named accounts stand in the address: `hit;account?…`.
 */
export const liveinternet: Tracker = {
  id: 'liveinternet',
  title: 'LiveInternet',
  noun: 'counter',
  category: 'rating',
  docs: 'https://www.liveinternet.ru/code',
  scents: ['counter.yadro.ru'],
  ids: {
    pattern: /^[\w.-]+$/,
    words: 'the name of the account, or none',
    example: 'mysite',
    optional: true,
  },
  loaders: [],
  protocols: [],
  pixels: [
    { tag: 'img', url: { hosts: host, path: /^\/hit(?:;|$)/ }, id: { url: /\/hit;([^/?;#]+)/ }, means: 'counter' },
    { tag: 'img', url: { hosts: host, path: /^\/logo(?:;|$)/ }, id: { url: /\/logo;([^/?;#]+)/ }, means: 'badge' },
  ],
  several: false,
  csp: { 'img-src': ['https://counter.yadro.ru'] },
  snippet: {
    body: `<script>
  new Image().src = 'https://counter.yadro.ru/hit?r' + escape(document.referrer) +
    ((typeof screen == 'undefined') ? '' : ';s' + screen.width + '*' + screen.height + '*' + (screen.colorDepth || screen.pixelDepth)) +
    ';u' + escape(document.URL) + ';h' + escape(document.title.substring(0, 150)) + ';' + Math.random();
</script>
`,
  },
  sources: [
    {
      claims:
        'hit and logo images, the element licntXXXX, document.write, named accounts: seen in the code of public sites; the vendor page could not be read',
      url: 'https://www.liveinternet.ru/code',
      seen,
    },
  ],
}
