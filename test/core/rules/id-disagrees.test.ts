import { idDisagrees } from '../../../src/core/rules/id-disagrees/index.js'
import { rows } from '../../kit/rows.js'

const loader = (id: string, started: string): string =>
  `The file is loaded for ${id}, the counter is started as ${started}: one of them is a slip`
const pixel = (id: string, started: string): string =>
  `The noscript pixel counts for ${id}, the script for ${started}: one of them is a slip`
const gtag = `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}`

rows(idDisagrees, [
  {
    name: 'the pixel of another counter',
    speaks: `<script>ym(48213905, 'init')</script><noscript><img src="https://mc.yandex.ru/watch/«30561287»"></noscript>`,
    words: [pixel('30561287', '48213905')],
    offers: ['Write 48213905'],
  },
  {
    name: 'the loader of another counter',
    speaks: `<script async src="https://mc.yandex.ru/metrika/tag.js?id=«30561287»"></script><script>ym(48213905, 'init')</script>`,
    words: [loader('30561287', '48213905')],
  },
  {
    name: 'GA4',
    speaks: `<script async src="https://www.googletagmanager.com/gtag/js?id=«G-5KQ2X8WN4T»"></script><script>${gtag}gtag('config', 'G-7RW3K9QZ2M')</script>`,
    words: [loader('G-5KQ2X8WN4T', 'G-7RW3K9QZ2M')],
  },
  {
    name: 'the frame of another container',
    speaks: `<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ"></script><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=«GTM-57F8F9»"></iframe></noscript>`,
    words: [pixel('GTM-57F8F9', 'GTM-K8WQ3TZ')],
  },
  {
    name: 'the script starts it in another file',
    speaks: {
      'index.html': `<script src="a.js"></script><noscript><img src="https://mc.yandex.ru/watch/«30561287»"></noscript>`,
      'a.js': `ym(48213905, 'init')`,
    },
    words: [pixel('30561287', '48213905')],
  },
  {
    name: 'two counters, one has its pixel',
    speaks: `<script>ym(48213905, 'init'); ym(51860274, 'init')</script><noscript><img src="https://mc.yandex.ru/watch/48213905"></noscript><noscript><img src="https://mc.yandex.ru/watch/«30561287»"></noscript>`,
    words: [pixel('30561287', '51860274')],
  },
  {
    name: 'the counter has its own pixel: the other one is left over',
    silent: `<noscript><img src="https://mc.yandex.ru/watch/30561287"></noscript><script>ym(48213905, 'init')</script><noscript><img src="https://mc.yandex.ru/watch/48213905"></noscript>`,
  },
  {
    name: 'all the same',
    silent: `<script async src="https://mc.yandex.ru/metrika/tag.js?id=48213905"></script><script>ym('48213905', 'init')</script><noscript><img src="https://mc.yandex.ru/watch/48213905"></noscript>`,
  },
  {
    name: 'one file for two ids of Google',
    silent: `<script async src="https://www.googletagmanager.com/gtag/js?id=G-5KQ2X8WN4T"></script><script>${gtag}gtag('config', 'G-5KQ2X8WN4T'); gtag('config', 'AW-104938271')</script>`,
  },
  {
    name: 'a file for an id of another system',
    silent: `<script async src="https://www.googletagmanager.com/gtag/js?id=AW-104938271"></script><script>${gtag}gtag('config', 'G-5KQ2X8WN4T')</script>`,
  },
  {
    name: 'an id that is not known may be it',
    silent: `<script>ym(window.counter, 'init')</script><noscript><img src="https://mc.yandex.ru/watch/30561287"></noscript>`,
  },
  {
    name: 'the script is in a comment',
    silent: `<!-- <script>ym(48213905, 'init')</script> --><noscript><img src="https://mc.yandex.ru/watch/30561287"></noscript>`,
  },
  {
    name: 'a picture that all load is a counter of its own',
    silent: `<script>ym(48213905, 'init')</script><img src="https://mc.yandex.ru/watch/30561287">`,
  },
  {
    name: 'a placeholder',
    silent: `<script>ym(48213905, 'init')</script><noscript><img src="https://mc.yandex.ru/watch/XXXXXXXX"></noscript>`,
  },
  {
    name: 'a test page',
    path: 'tests/a.html',
    silent: `<script>ym(48213905, 'init')</script><noscript><img src="https://mc.yandex.ru/watch/30561287"></noscript>`,
  },
])
