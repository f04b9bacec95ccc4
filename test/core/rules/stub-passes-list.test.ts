import { stubPassesList } from '../../../src/core/rules/stub-passes-list/index.js'
import { rows } from '../../kit/rows.js'

const says = 'gtag hands a list to dataLayer; Google tag takes only the arguments object for a command and drops everything else silently'

rows(stubPassesList, [
  {
    name: 'arguments made into a list',
    speaks: `<script>window.dataLayer = window.dataLayer || []; «function gtag() { dataLayer.push(Array.from(arguments)); }»</script>`,
    words: [says],
  },
  {
    name: 'rest parameters',
    speaks: `<script>window.dataLayer = window.dataLayer || []; «function gtag(...args) { dataLayer.push(args); }»</script>`,
    words: [says],
    fixed: `<script>window.dataLayer = window.dataLayer || []; function gtag(...args) { dataLayer.push(arguments); }</script>`,
  },
  {
    name: 'an arrow',
    path: 'a.js',
    speaks: `window.dataLayer = window.dataLayer || []
const «gtag» = (...args) => { window.dataLayer.push(args) }
gtag('js', new Date())`,
    words: [says],
    fixed: `window.dataLayer = window.dataLayer || []
const gtag = function (...args) { window.dataLayer.push(arguments) }
gtag('js', new Date())`,
  },
  {
    name: 'an arrow without braces',
    path: 'a.js',
    speaks: `window.dataLayer = window.dataLayer || []
window.«gtag» = (...args) => dataLayer.push(args)`,
    words: [says],
    fixed: `window.dataLayer = window.dataLayer || []
window.gtag = function (...args) { dataLayer.push(arguments) }`,
  },
  {
    name: 'with types',
    path: 'a.ts',
    speaks: `window.dataLayer = window.dataLayer || []
«function gtag(...args: unknown[]) { window.dataLayer.push(args) }»`,
    words: [says],
    fixed: `window.dataLayer = window.dataLayer || []
function gtag(...args: unknown[]) { window.dataLayer.push(arguments) }`,
  },
  {
    name: 'something that only a person should change',
    path: 'a.js',
    speaks: `window.dataLayer = window.dataLayer || []
«function gtag(...args) { if (window.allowed) console.log(args); window.dataLayer.push(args) }»`,
    words: [says],
  },
  { name: 'arguments', silent: `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}</script>` },
  {
    name: 'a queue that takes lists',
    silent: `<script>window.ym = window.ym || function (...args) { (ym.a = ym.a || []).push(args) }</script>`,
  },
  {
    name: 'objects for a container',
    silent: `<script>window.dataLayer = window.dataLayer || []; function track(...args) { dataLayer.push(args) }</script>`,
  },
  { name: 'a test page', path: 'tests/a.html', silent: `<script>function gtag(...args) { dataLayer.push(args); }</script>` },
])
