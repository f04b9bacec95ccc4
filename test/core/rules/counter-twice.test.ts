import { counterTwice } from '../../../src/core/rules/counter-twice/index.js'
import { rows } from '../../kit/rows.js'

const says = (counter: string, twice: string): string => `The ${counter} is started already on this page: ${twice}`
const METRICA = says('Yandex Metrica counter 48213905', 'the second start is ignored, and its options with it')
const container = `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer',`

rows(counterTwice, [
  {
    name: 'in two scripts',
    speaks: `<script>ym(48213905, 'init', {clickmap: true})</script><script>ym('«48213905»', 'init', {webvisor: true})</script>`,
    words: [METRICA],
  },
  {
    name: 'three times',
    speaks: `<script>ym(48213905, 'init'); ym(«48213905», 'init'); ym(«48213905», 'init')</script>`,
    words: [METRICA, METRICA],
  },
  {
    name: 'in an older form and in the new one',
    speaks: `<script>new Ya.Metrika({id: 48213905})</script><script>ym(«48213905», 'init', {})</script>`,
    words: [METRICA],
  },
  {
    name: 'a container',
    speaks: `<head><script>${container}'GTM-K8WQ3TZ');</script></head><body><script>${container}'«GTM-K8WQ3TZ»');</script></body>`,
    words: [says('Google Tag Manager container GTM-K8WQ3TZ', 'every tag of the container fires twice')],
  },
  {
    name: 'a pixel',
    speaks: `<script>fbq('init', '738291046518273'); fbq('track', 'PageView')</script><script>fbq('init', '«738291046518273»')</script>`,
    words: [says('Meta Pixel 738291046518273', 'the library reports a duplicate and drops it')],
  },
  {
    name: 'a vendor of whom no more is known',
    speaks: `<script>_tmr.push({id: '3407215', type: 'pageView', start: 1}); _tmr.push({id: '«3407215»', type: 'pageView', start: 1})</script>`,
    words: [says('Top.Mail.Ru and VK Ads counter 3407215', 'one start is enough')],
  },
  {
    name: 'in the page and in a script it loads',
    speaks: {
      'index.html': `<script src="metrika.js"></script><script>ym(«48213905», 'init', {})</script>`,
      'metrika.js': `ym(48213905, 'init', {})`,
    },
    words: [
      'The Yandex Metrica counter 48213905 is started in metrika.js as well, which this page loads: the second start is ignored, and its options with it',
    ],
  },
  {
    name: 'twice in a script: one finding, in the script',
    speaks: {
      'index.html': `<script src="metrika.js"></script>`,
      'sale.html': `<script src="metrika.js"></script>`,
      'metrika.js': `ym(48213905, 'init', {}); ym(«48213905», 'init', {})`,
    },
    words: [METRICA],
  },
  { name: 'two counters', silent: `<script>ym(48213905, 'init'); ym(30561287, 'init')</script>` },
  {
    name: 'alternatives',
    silent: `<script>if (location.host === 'shop.ru') { ym(48213905, 'init', {webvisor: true}) } else { ym(48213905, 'init', {}) }</script>`,
  },
  {
    name: 'alternatives of a template',
    path: 'a.twig',
    silent: `{% if a %}<script>ym(48213905, 'init')</script>{% else %}<script>ym(48213905, 'init', {})</script>{% endif %}`,
  },
  {
    name: 'when the visitor agrees, or had agreed',
    silent: `<script>function start() { ym(48213905, 'init', {}) } if (localStorage.ok) start(); document.querySelector('#ok').addEventListener('click', start)</script>`,
  },
  {
    name: 'page views of routes',
    silent: `<script>_tmr.push({id: '3407215', type: 'pageView', start: 1}); router.afterEach(function () { _tmr.push({id: '3407215', type: 'pageView', start: 1}) })</script>`,
  },
  {
    name: 'a second config that sends nothing',
    silent: `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config', 'G-7RW3K9QZ2M'); gtag('config', 'G-7RW3K9QZ2M', {send_page_view: false, user_id: '7'})</script>`,
  },
  { name: 'one of them in a comment', silent: `<script>ym(48213905, 'init')</script><!-- <script>ym(48213905, 'init')</script> -->` },
  {
    name: 'the snippet with its loader and pixel',
    silent: `<script async src="https://mc.yandex.ru/metrika/tag.js?id=48213905"></script><script>ym(48213905, 'init')</script><noscript><img src="https://mc.yandex.ru/watch/48213905"></noscript>`,
  },
  {
    name: 'a system that has ended',
    silent: `<script>ga('create', 'UA-58724190-2', 'auto'); ga('create', 'UA-58724190-2', 'auto', 'b')</script>`,
  },
  { name: 'ids that are not known', silent: `<script>ym(window.counter, 'init'); ym(window.counter, 'init')</script>` },
  { name: 'a test page', path: 'test/a.html', silent: `<script>ym(48213905, 'init'); ym(48213905, 'init')</script>` },
])
