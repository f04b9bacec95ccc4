import { counterRetired } from '../../../src/core/rules/counter-retired/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = 'GA4 (gtag.js with a G- id) takes its place'
const dead = (system: string): string => `${system} has collected nothing since 2023-07-01: ${GA4}`
const TAG = `tag.js with ym(ID, 'init', {…}) takes its place`

rows(counterRetired, [
  {
    name: 'analytics.js',
    speaks: `<script async src="https://www.google-analytics.com/analytics.js"></script><script>ga('create', '«UA-58724190-2»', 'auto'); ga('send', 'pageview')</script>`,
    words: [dead('Universal Analytics')],
  },
  {
    name: 'the Google tag with an old id',
    speaks: `<script async src="https://www.googletagmanager.com/gtag/js?id=UA-58724190-2"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config', '«UA-58724190-2»')</script>`,
    words: [dead('Universal Analytics')],
  },
  {
    name: 'ga.js',
    speaks: `<script>_gaq.push(['_setAccount', '«UA-5872419-1»'], ['_trackPageview'])</script>`,
    words: [dead('Google Analytics (ga.js)')],
  },
  {
    name: 'nothing but the file',
    speaks: `<script async src="«https://www.google-analytics.com/analytics.js»"></script>`,
    words: [dead('Universal Analytics')],
  },
  {
    name: 'Metrica by watch.js',
    speaks: `<script src="https://mc.yandex.ru/metrika/watch.js"></script><script>new Ya.Metrika({id: «48213905»})</script>`,
    words: [`Yandex Metrica by watch.js is an older generation that still works: ${TAG}`],
    severities: ['info'],
  },
  {
    name: 'on many pages the first speaks',
    options: { once: 1 },
    speaks: {
      'a.html': `<script>ga('create', '«UA-58724190-2»', 'auto')</script><script>new Ya.Metrika({id: «48213905»})</script>`,
      'b.html': `<script>ga('create', 'UA-58724190-2', 'auto')</script><script>new Ya.Metrika({id: 48213905})</script>`,
    },
    words: [
      `Universal Analytics has collected nothing since 2023-07-01 and stands in 2 files, of which this is the first: ${GA4}`,
      `Yandex Metrica by watch.js is an older generation and stands in 2 files, of which this is the first: ${TAG}`,
    ],
    severities: ['warning', 'info'],
  },
  { name: 'tag.js', silent: `<script async src="https://mc.yandex.ru/metrika/tag.js"></script><script>ym(48213905, 'init')</script>` },
  { name: 'GA4', silent: `<script>gtag('config', 'G-7RW3K9QZ2M')</script>` },
  { name: 'in a comment', silent: `<!-- <script>ga('create', 'UA-58724190-2', 'auto')</script> -->` },
  { name: 'never called', silent: { 'a.js': `ga('create', 'UA-58724190-2', 'auto')`, 'index.html': '<html></html>' } },
  { name: 'a test page', path: 'tests/a.html', silent: `<script>ga('create', 'UA-58724190-2', 'auto')</script>` },
])
