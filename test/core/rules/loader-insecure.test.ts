import { loaderInsecure } from '../../../src/core/rules/loader-insecure/index.js'
import { rows } from '../../kit/rows.js'

const says = (loader: string, vendor: string): string =>
  `${loader} of ${vendor} is loaded by http: on https pages browsers block it, and nothing is counted`

rows(loaderInsecure, [
  {
    name: 'a tag',
    speaks: `<script async src="«http://mc.yandex.ru/metrika/tag.js»"></script>`,
    words: [says('tag.js', 'Yandex Metrica')],
    fixed: `<script async src="https://mc.yandex.ru/metrika/tag.js"></script>`,
  },
  {
    name: 'in code',
    speaks: `<script>var s = document.createElement('script'); s.src = '«http://connect.facebook.net/en_US/fbevents.js»'; document.head.appendChild(s)</script>`,
    words: [says('fbevents.js', 'Meta Pixel')],
    fixed: `<script>var s = document.createElement('script'); s.src = 'https://connect.facebook.net/en_US/fbevents.js'; document.head.appendChild(s)</script>`,
  },
  {
    name: 'a server of one’s own',
    speaks: `<script async src="«http://stat.shop.ru/matomo.js»"></script>`,
    words: [says('matomo.js', 'Matomo')],
    offers: ['Load it by https:'],
  },
  { name: 'https', silent: `<script async src="https://mc.yandex.ru/metrika/tag.js"></script>` },
  { name: 'whatever the page has', silent: `<script async src="//mc.yandex.ru/metrika/tag.js"></script>` },
  {
    name: 'asked by the page',
    silent: `<script>document.write('<script src="' + ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js"><\\/script>')</script>`,
  },
  { name: 'in a comment', silent: `<!-- <script async src="http://mc.yandex.ru/metrika/tag.js"></script> -->` },
  { name: 'a test page', path: 'tests/a.html', silent: `<script async src="http://mc.yandex.ru/metrika/tag.js"></script>` },
])
