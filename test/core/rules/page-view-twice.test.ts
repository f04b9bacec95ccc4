import { pageViewTwice } from '../../../src/core/rules/page-view-twice/index.js'
import { rows } from '../../kit/rows.js'

const GTAG = `window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date());`
const automatic = (vendor: string, option: string): string =>
  `${vendor} counts the page by itself when it starts: this counts it once more. Take this away, or set \`${option}\` there`

rows(pageViewTwice, [
  {
    name: 'the Google tag, which counts by config',
    speaks: `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M'); «gtag('event', 'page_view', { page_path: location.pathname })»</script>`,
    words: [automatic('Google Analytics 4', 'send_page_view: false')],
  },
  {
    name: 'Metrica, which counts by init',
    speaks: `<script>ym(87654321, 'init', { clickmap: true }); «ym(87654321, 'hit', location.href)»</script>`,
    words: [automatic('Yandex Metrica', 'defer: true')],
  },
  {
    name: 'by hand, two times',
    speaks: `<script>fbq('init', '284710934857612'); fbq('track', 'PageView')</script><script>«fbq('track', 'PageView')»</script>`,
    words: ['Meta Pixel has been told of the page already: this counts it once more'],
  },
  {
    name: 'switched off at the start',
    silent: `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M', { send_page_view: false }); gtag('event', 'page_view'); ym(87654321, 'init', { defer: true }); ym(87654321, 'hit', location.href)</script>`,
  },
  {
    name: 'when the route changes, and under a condition',
    silent: `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M'); router.on('change', function () { gtag('event', 'page_view') }); addEventListener('popstate', () => gtag('event', 'page_view')); if (again) gtag('event', 'page_view')</script>`,
  },
  {
    name: 'a page of its own, by an address that is written out',
    silent: `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M'); gtag('event', 'page_view', { page_path: '/virtual/step-2' }); ym(87654321, 'init', {}); ym(87654321, 'hit', '/virtual')</script>`,
  },
  {
    name: 'options that are not known',
    silent: `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M', window.options); gtag('event', 'page_view')</script>`,
  },
  {
    name: 'to another counter',
    silent: `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M'); gtag('event', 'page_view', { send_to: 'G-4TB8N1XW6C' }); ym(87654321, 'init', {}); ym(12345679, 'hit', location.href)</script>`,
  },
  {
    name: 'two pixels, one page view for each',
    silent: `<script>fbq('init', '284710934857612'); fbq('track', 'PageView'); fbq('init', '918273645546372'); fbq('track', 'PageView')</script>`,
  },
  { name: 'one by hand', silent: `<script>fbq('init', '284710934857612'); fbq('track', 'PageView')</script>` },
  { name: 'in a comment', silent: `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M'); // gtag('event', 'page_view')</script>` },
])
