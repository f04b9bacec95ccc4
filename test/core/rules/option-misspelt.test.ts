import { optionMisspelt } from '../../../src/core/rules/option-misspelt/index.js'
import { rows } from '../../kit/rows.js'

const says = (vendor: string, name: string, meant: string): string => `${vendor} has no option ${name} and ignores it: ${meant} is meant`

rows(optionMisspelt, [
  {
    name: 'other case, in quotes and without',
    speaks: `<script>ym(48213905, 'init', {«clickMap»: true, «'webVisor'»: true})</script>`,
    words: [says('Yandex Metrica', 'clickMap', 'clickmap'), says('Yandex Metrica', 'webVisor', 'webvisor')],
    fixed: `<script>ym(48213905, 'init', {clickmap: true, 'webvisor': true})</script>`,
  },
  {
    name: 'wrong letters',
    speaks: `<script>ym(48213905, 'init', {«acurateTrackBounce»: true})</script>`,
    words: [says('Yandex Metrica', 'acurateTrackBounce', 'accurateTrackBounce')],
    fixed: `<script>ym(48213905, 'init', {accurateTrackBounce: true})</script>`,
  },
  {
    name: 'in an object that stands before',
    speaks: `<script>const options = {«tracklinks»: true}; ym(48213905, 'init', options)</script>`,
    words: [says('Yandex Metrica', 'tracklinks', 'trackLinks')],
    fixed: `<script>const options = {trackLinks: true}; ym(48213905, 'init', options)</script>`,
  },
  {
    name: 'of an older generation',
    speaks: `<script>new Ya.Metrika({id: 48213905, «clickMap»: true})</script>`,
    words: [says('Yandex Metrica', 'clickMap', 'clickmap')],
    fixed: `<script>new Ya.Metrika({id: 48213905, clickmap: true})</script>`,
  },
  {
    name: 'camel case where underscores are',
    speaks: `<script>gtag('config', 'G-7RW3K9QZ2M', {«sendPageView»: false})</script>`,
    words: [says('Google Analytics 4', 'sendPageView', 'send_page_view')],
    fixed: `<script>gtag('config', 'G-7RW3K9QZ2M', {send_page_view: false})</script>`,
  },
  {
    name: 'beside the right one',
    speaks: `<script>ym(48213905, 'init', {clickmap: true, «clickMap»: false})</script>`,
    words: [says('Yandex Metrica', 'clickMap', 'clickmap')],
  },
  {
    name: 'right names',
    silent: `<script>ym(48213905, 'init', {ssr: true, webvisor: true, clickmap: true, ecommerce: 'dataLayer', referrer: document.referrer, url: location.href, accurateTrackBounce: true, trackLinks: true})</script>`,
  },
  {
    name: 'a parameter of one’s own',
    silent: `<script>gtag('config', 'G-7RW3K9QZ2M', {pagetitle_short: 'x', plan: 'gold', page_titel: 'x'})</script>`,
  },
  { name: 'a name nobody knows', silent: `<script>ym(48213905, 'init', {zz: true, somethingElse: 1})</script>` },
  { name: 'in a comment', silent: `<!-- <script>ym(48213905, 'init', {clickMap: true})</script> -->` },
  { name: 'a test page', path: 'tests/a.html', silent: `<script>ym(48213905, 'init', {clickMap: true})</script>` },
])
