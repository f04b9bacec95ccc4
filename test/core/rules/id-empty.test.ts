import { idEmpty } from '../../../src/core/rules/id-empty/index.js'
import { rows } from '../../kit/rows.js'

const says = (counter: string): string => `The id of the ${counter} is empty: nothing is counted`

rows(idEmpty, [
  { name: 'Metrica', speaks: `<script>ym('«»', 'init', {})</script>`, words: [says('Yandex Metrica counter')] },
  {
    name: 'the Google tag, loader and config: one mistake',
    speaks: `<script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config', '«»')</script>`,
    words: [says('Google tag tag ID')],
  },
  { name: 'blanks', speaks: `<script>fbq('init', '«  »')</script>`, words: [says('Meta Pixel')] },
  { name: 'an id', silent: `<script>ym(48213905, 'init', {})</script>` },
  { name: 'an id that a template writes', path: 'a.php', silent: `<script>ym('<?= $id ?>', 'init', {})</script>` },
  {
    name: 'an address that is put together',
    silent: `<script>function load(o) { var i = o.id || ''; var s = document.createElement('script'); s.src = (o.url || 'https://www.googletagmanager.com/gtm.js') + '?id=' + i; document.head.appendChild(s) } load(window.options)</script>`,
  },
  {
    name: 'of a container in its snippet',
    speaks: `<script>(function(w,d,s,l,i){w[l]=w[l]||[];var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.src=«'https://www.googletagmanager.com/gtm.js?id='+i»;f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','');</script>`,
    words: [says('Google Tag Manager container')],
  },
  { name: 'in a comment', silent: `<!-- <script>ym('', 'init', {})</script> -->` },
  { name: 'a test page', path: 'tests/a.html', silent: `<script>ym('', 'init', {})</script>` },
  {
    name: 'a counter that needs none',
    silent: `<script>new Image().src = "//counter.yadro.ru/hit?r" + escape(document.referrer)</script>`,
  },
  { name: 'nothing', silent: '' },
])
