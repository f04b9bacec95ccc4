import { optionType } from '../../../src/core/rules/option-type/index.js'
import { rows } from '../../kit/rows.js'

const on = (name: string): string => `${name} is the string "false", which counts as true: without quotes it is off`

rows(optionType, [
  {
    name: 'false in quotes',
    speaks: `<script>ym(48213905, 'init', {webvisor: "«false»", clickmap: '«false»'})</script>`,
    words: [on('webvisor'), on('clickmap')],
    fixed: `<script>ym(48213905, 'init', {webvisor: false, clickmap: false})</script>`,
  },
  {
    name: 'true in quotes',
    speaks: `<script>ym(48213905, 'init', {accurateTrackBounce: "«true»"})</script>`,
    words: ['accurateTrackBounce takes true or false or a number; "true" is a string'],
    fixed: `<script>ym(48213905, 'init', {accurateTrackBounce: true})</script>`,
  },
  {
    name: 'a number in quotes',
    speaks: `<script>ym(48213905, 'init', {accurateTrackBounce: '«30000»'})</script>`,
    words: ['accurateTrackBounce takes true or false or a number; "30000" is a string'],
    fixed: `<script>ym(48213905, 'init', {accurateTrackBounce: 30000})</script>`,
  },
  {
    name: 'of the Google tag',
    speaks: `<script>gtag('config', 'G-7RW3K9QZ2M', {send_page_view: '«false»'})</script>`,
    words: [on('send_page_view')],
    fixed: `<script>gtag('config', 'G-7RW3K9QZ2M', {send_page_view: false})</script>`,
  },
  {
    name: 'something else altogether',
    speaks: `<script>ym(48213905, 'init', {params: «true», trustedDomains: '«shop.ru»', triggerEvent: «[1]», userParams: «7»})</script>`,
    words: [
      'params takes an object or a list, not true or false',
      'trustedDomains takes a list, not a string',
      'triggerEvent takes true or false, not a list',
      'userParams takes an object, not a number',
    ],
  },
  {
    name: 'right types',
    silent: `<script>ym(48213905, 'init', {webvisor: true, accurateTrackBounce: 30000, ecommerce: 'dataLayer', clickmap: {filter: 1}, params: [{a: 1}], defer: !1})</script>`,
  },
  { name: 'one and zero', silent: `<script>ym(48213905, 'init', {webvisor: 1, clickmap: 0})</script>` },
  {
    name: 'what is not known',
    silent: `<script>ym(48213905, 'init', {webvisor: window.x, url: location.href, params: undefined})</script>`,
  },
  { name: 'a number for a string', silent: `<script>gtag('config', 'G-7RW3K9QZ2M', {user_id: 7})</script>` },
  { name: 'a parameter of one’s own', silent: `<script>gtag('config', 'G-7RW3K9QZ2M', {member: 'false'})</script>` },
  { name: 'a name of Object', silent: `<script>ym(48213905, 'init', {toString: 'false'})</script>` },
  { name: 'in a comment', silent: `<!-- <script>ym(48213905, 'init', {webvisor: "false"})</script> -->` },
  { name: 'a test page', path: 'tests/a.html', silent: `<script>ym(48213905, 'init', {webvisor: "false"})</script>` },
])
