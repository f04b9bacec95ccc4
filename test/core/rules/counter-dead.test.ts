import { counterDead } from '../../../src/core/rules/counter-dead/index.js'
import { rows } from '../../kit/rows.js'

const dead = (id: string): string => `<!-- <script>ym(${id}, 'init')</script> -->`
const says = 'The Yandex Metrica counter 48213905 is commented out here and runs nowhere on the site: the code can go'

rows(counterDead, [
  { name: 'in a comment of the markup', speaks: `<title>Shop</title>${dead('«48213905»')}`, words: [says] },
  {
    name: 'in a comment of the code',
    path: 'a.js',
    speaks: `// ym(«48213905», 'init', { clickmap: true })\nym(30561287, 'hit', '/')`,
    words: [says],
  },
  {
    name: 'on several pages: the first speaks',
    speaks: { 'a.html': dead('«48213905»'), 'b.html': dead('48213905'), 'c.html': dead('48213905') },
    words: ['The Yandex Metrica counter 48213905 is commented out here and in 2 more files, and runs nowhere on the site: the code can go'],
  },
  { name: 'another counter took its place', speaks: `${dead('«48213905»')}<script>ym(30561287, 'init')</script>`, words: [says] },
  { name: 'it runs elsewhere', silent: { 'a.html': dead('48213905'), 'b.html': `<script>ym(48213905, 'init')</script>` } },
  {
    name: 'it waits for consent elsewhere',
    silent: { 'a.html': dead('48213905'), 'b.html': `<script type="text/plain" data-category="analytics">ym(48213905, 'init')</script>` },
  },
  {
    name: 'an id that is not known may be it',
    silent: { 'a.html': dead('48213905'), 'b.html': `<script>ym(window.counter, 'init')</script>` },
  },
  { name: 'a placeholder', silent: `<!-- <script>ym(XXXXXXXX, 'init'); fbq('init', 'YOUR_PIXEL_ID')</script> -->` },
  { name: 'prose', silent: `<!-- Here was the counter 48213905 of Yandex Metrica -->` },
  { name: 'a test page', path: 'tests/a.html', silent: dead('48213905') },
])
