import { loaderBlocking } from '../../../src/core/rules/loader-blocking/index.js'
import { rows } from '../../kit/rows.js'

const says = (loader: string, vendor: string): string =>
  `The page waits until ${loader} of ${vendor} is there: with async visitors see it sooner`
const gtag = 'https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M'
const stub = `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js', new Date()); gtag('config', 'G-7RW3K9QZ2M')</script>`

rows(loaderBlocking, [
  {
    name: 'the Google tag',
    speaks: `<script src="«${gtag}»"></script>${stub}`,
    words: [says('gtag/js', 'Google tag')],
    severities: ['info'],
    fixed: `<script async src="${gtag}"></script>${stub}`,
  },
  {
    name: 'a container, of which it is demanded',
    speaks: `<SCRIPT src="«https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ»"></SCRIPT>`,
    words: [says('gtm.js', 'Google Tag Manager')],
    severities: ['warning'],
    fixed: `<SCRIPT async src="https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ"></SCRIPT>`,
  },
  { name: 'async', silent: `<script async src="${gtag}"></script>` },
  { name: 'in a worker', silent: `<script type="text/partytown" src="${gtag}"></script>${stub}` },
  { name: 'defer', silent: `<script defer src="${gtag}"></script>` },
  {
    name: 'the page calls what only the file defines',
    silent: `<script src="https://stat.shop.ru/matomo.js"></script><script>var t = Piwik.getTracker('https://stat.shop.ru/matomo.php', 4); t.trackPageView()</script>`,
  },
  {
    name: 'a function without a stub',
    silent: `<script src="https://mc.yandex.ru/metrika/tag.js"></script><script>ym(48213905, 'init')</script>`,
  },
  {
    name: 'an older generation',
    silent: `<script src="https://mc.yandex.ru/metrika/watch.js"></script><script>new Ya.Metrika(48213905)</script>`,
  },
  { name: 'by code', silent: `<script>var s = document.createElement('script'); s.src = '${gtag}'; document.head.appendChild(s)</script>` },
  { name: 'in a comment', silent: `<!-- <script src="${gtag}"></script> -->` },
  { name: 'a test page', path: 'tests/a.html', silent: `<script src="${gtag}"></script>` },
])
