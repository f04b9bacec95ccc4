import { countersSeveral } from '../../../src/core/rules/counters-several/index.js'
import { rows } from '../../kit/rows.js'

const two = `<script>ym(48213905, 'init')</script><script>ym(30561287, 'init')</script>`

rows(countersSeveral, [
  {
    name: 'two counters',
    speaks: `<script>ym(48213905, 'init')</script><script>ym(«30561287», 'init')</script>`,
    words: ['Yandex Metrica runs twice on this page, as 48213905 and as 30561287: is one of them left over?'],
  },
  {
    name: 'one in a script',
    speaks: {
      'index.html': `<script>fbq('init', '«738291046518273»')</script><script src="a.js"></script>`,
      'a.js': `fbq('init', '640182937465018')`,
    },
    words: ['Meta Pixel runs twice on this page, as 640182937465018 and as 738291046518273: is one of them left over?'],
  },
  { name: 'the vendor is allowed', options: { allow: ['yandex-metrica'] }, silent: two },
  { name: 'one id is allowed', options: { allow: ['30561287'] }, silent: two },
  { name: 'a vendor with whom it is normal', silent: `<script>gtag('config', 'G-7RW3K9QZ2M'); gtag('config', 'G-5KQ2X8WN4T')</script>` },
  { name: 'alternatives', silent: `<script>if (a) { ym(48213905, 'init') } else { ym(30561287, 'init') }</script>` },
  { name: 'alternatives in one call', silent: `<script>ym(location.host === 'shop.ru' ? 48213905 : 30561287, 'init')</script>` },
  { name: 'on a click', silent: `<script>ym(48213905, 'init'); document.onclick = function () { ym(30561287, 'init') }</script>` },
  { name: 'a placeholder beside it', silent: `<script>ym(48213905, 'init'); ym('XXXXXXXX', 'init')</script>` },
  { name: 'one in a comment', silent: `<script>ym(48213905, 'init')</script><!-- <script>ym(30561287, 'init')</script> -->` },
  { name: 'the same twice', silent: `<script>ym(48213905, 'init'); ym('48213905', 'init')</script>` },
  { name: 'a test page', path: 'tests/a.html', silent: two },
])
