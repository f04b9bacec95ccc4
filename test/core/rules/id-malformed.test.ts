import { idMalformed } from '../../../src/core/rules/id-malformed/index.js'
import { rows } from '../../kit/rows.js'

const METRICA = 'digits only, usually 6 to 9 of them'
const config = (id: string): string =>
  `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config', '${id}')</script>`

rows(idMalformed, [
  {
    name: 'a letter among the digits',
    speaks: `<script>ym('«4821O905»', 'init', {})</script>`,
    words: [`4821O905 is no Yandex Metrica counter, which has ${METRICA}: nothing is counted`],
  },
  {
    name: 'an id of another system',
    speaks: `<script>fbq('init', '«G-7RW3K9QZ2M»')</script>`,
    words: ['G-7RW3K9QZ2M is no Meta Pixel, which has digits only, usually 15 or 16 of them; it looks like one of Google Analytics 4'],
  },
  {
    name: 'small letters',
    speaks: config('«g-7rw3k9qz2m»'),
    words: ['g-7rw3k9qz2m is written in capitals by Google Analytics 4: G-7RW3K9QZ2M'],
    severities: ['warning'],
    offers: ['Write G-7RW3K9QZ2M'],
  },
  {
    name: 'an unusual length',
    speaks: config('«G-7RW3»'),
    words: ['G-7RW3 is an unusual Google Analytics 4 measurement ID, which has G- and capital letters and digits, ten as a rule'],
    severities: ['info'],
  },
  { name: 'blanks around it', silent: `<script>ym(' 48213905 ', 'init', {})</script>` },
  { name: 'a number and a string of digits', silent: `<script>ym(48213905, 'init', {}); ym('30561287', 'init', {})</script>` },
  { name: 'a placeholder', silent: `<script>ym('XXXXXXXX', 'init', {})</script>` },
  { name: 'an empty one', silent: `<script>ym('', 'init', {})</script>` },
  { name: 'a pattern', silent: "<script>gtag('config', `G-${id}`); gtag('config', 'G-' + id)</script>" },
  { name: 'a template', path: 'a.liquid', silent: config('G-{{ settings.ga_id }}') },
  { name: 'a template that is not known as one', silent: config('G-{{ site.ga }}') },
  { name: 'in a comment', silent: `<!-- <script>ym('4821O905', 'init', {})</script> -->` },
  { name: 'of a test', path: 'spec/a.html', silent: `<script>ym('4821O905', 'init', {})</script>` },
  {
    name: 'containers of six, seven and eight characters',
    silent: ['GTM-57F8F9', 'GTM-K8WQ3TZ', 'GTM-W5Q9C9NX']
      .map(id => `<script async src="https://www.googletagmanager.com/gtm.js?id=${id}"></script>`)
      .join(''),
  },
  {
    name: 'more digits than a number holds, without quotes',
    speaks: `<script>fbq('init', «9007199254740993»)</script>`,
    words: ['9007199254740993 is too large for a number: JavaScript rounds it to another one. In quotes it stays what it is'],
    fixed: `<script>fbq('init', '9007199254740993')</script>`,
  },
  { name: 'a number that fits', silent: `<script>fbq('init', 284710934857612)</script>` },
])
