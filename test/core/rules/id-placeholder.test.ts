import { idPlaceholder } from '../../../src/core/rules/id-placeholder/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const says = (id: string, counter: string): string =>
  `${id} is a placeholder, no ${counter}: nothing is counted until the real one stands here`
const gtag = (id: string, loaded = id): string =>
  `<script async src="https://www.googletagmanager.com/gtag/js?id=${loaded}"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config', '${id}')</script>`

const GOOGLE_TAG = { name: 'Google tag', type: 'googtag', with: { tagId: '{{GA4}}' } }
const FILLED_IN_BY_READERS = container({ tags: [GOOGLE_TAG], variables: [{ name: 'GA4', type: 'c', with: { value: 'G-XXXXXXXXXX' } }] })
const TO_IMPORT = container({ id: 'GTM-XXXXXXX', tags: [{ ...GOOGLE_TAG, with: { tagId: 'G-XXXXXXXXXX' } }] })

rows(idPlaceholder, [
  { name: 'letters X', speaks: `<script>ym('«XXXXXXXX»', 'init', {})</script>`, words: [says('XXXXXXXX', 'Yandex Metrica counter')] },
  {
    name: 'a variable of letters X',
    speaks: `<script>ym(«XXXXXXXX», 'init', {})</script>`,
    words: ['XXXXXXXX is a placeholder without quotes, no Yandex Metrica counter: the script stops here'],
  },
  { name: 'zeros', speaks: `<script>ym(«00000000», 'init', {})</script>`, words: [says('0', 'Yandex Metrica counter')] },
  {
    name: 'GA4, loader and config are one mistake',
    speaks: gtag('«G-XXXXXXXXXX»', 'G-XXXXXXXXXX'),
    words: [says('G-XXXXXXXXXX', 'Google Analytics 4 measurement ID')],
  },
  {
    name: 'a name of the instructions',
    speaks: gtag('«GA_MEASUREMENT_ID»', 'G-7RW3K9QZ2M'),
    words: [says('GA_MEASUREMENT_ID', 'Google tag tag ID')],
  },
  { name: 'letters Y', speaks: gtag('«G-YYYYYYYYYY»', 'G-7RW3K9QZ2M'), words: [says('G-YYYYYYYYYY', 'Google Analytics 4 measurement ID')] },
  { name: 'your pixel', speaks: `<script>fbq('init', '«YOUR_PIXEL_ID»')</script>`, words: [says('YOUR_PIXEL_ID', 'Meta Pixel')] },
  { name: 'angle brackets', speaks: `<script>fbq('init', '«<pixel id>»')</script>`, words: [says('<pixel id>', 'Meta Pixel')] },
  {
    name: 'Tag Manager with its frame',
    speaks: `<script async src="https://www.googletagmanager.com/gtm.js?id=«GTM-XXXXXX»"></script><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-XXXXXX"></iframe></noscript>`,
    words: [says('GTM-XXXXXX', 'Google Tag Manager container')],
  },
  {
    name: 'undefined in an address',
    speaks: `<script async src="https://www.googletagmanager.com/gtm.js?id=«undefined»"></script>`,
    words: [says('undefined', 'Google Tag Manager container')],
  },
  { name: 'an id', silent: gtag('G-7RW3K9QZ2M') },
  { name: 'a template fills it', silent: `<script>ym('{{ COUNTER_ID }}', 'init', {})</script>` },
  { name: 'a build step fills it', silent: `<script>ym('%VITE_COUNTER_ID%', 'init', {}); fbq('init', '__PIXEL_ID__')</script>` },
  { name: 'a variable', silent: `<script>ym(COUNTER_ID, 'init', {})</script>` },
  { name: 'in a comment', silent: `<!-- <script>ym('XXXXXXXX', 'init', {})</script> -->` },
  { name: 'of a test', path: 'test/a.html', silent: `<script>ym('XXXXXXXX', 'init', {})</script>` },
  {
    name: 'words of letters that are ids elsewhere',
    silent: `<script async src="https://plausible.io/js/script.js" data-domain="shop.ru"></script>`,
  },
  {
    name: 'in a variable of a container',
    path: 'container.json',
    speaks: container({ tags: [GOOGLE_TAG], variables: [{ name: 'GA4', type: 'c', with: { value: '«G-XXXXXXXXXX»' } }] }),
    words: [says('G-XXXXXXXXXX', 'Google Analytics 4 measurement ID')],
  },
  { name: 'in a container that belongs to nobody: it is there to be imported', path: 'container.json', silent: TO_IMPORT },
  { name: 'in a container whose name says so', path: 'gtm/starter-template.json', silent: FILLED_IN_BY_READERS },
  { name: 'in a text to copy', path: 'assets/gtag-snippet.html', silent: gtag('G-XXXXXXXXXX') },
  { name: 'nothing', silent: '' },
])
