import { layerReplaced } from '../../../src/core/rules/layer-replaced/index.js'
import { rows } from '../../kit/rows.js'

const container = `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-K8WQ3TZ');`
const deaf = 'dataLayer is replaced after gtm.js was started: Google Tag Manager hears nothing that is pushed from here on'
const loses = 'dataLayer is replaced here: what was pushed before is lost'

rows(layerReplaced, [
  {
    name: 'after the container',
    speaks: `<script>${container}</script><script>«window.dataLayer = []»; dataLayer.push({event: 'ready'})</script>`,
    words: [deaf],
    fixed: `<script>${container}</script><script>window.dataLayer = window.dataLayer || []; dataLayer.push({event: 'ready'})</script>`,
  },
  {
    name: 'by a list with something in it',
    speaks: `<script>${container}</script><script>«dataLayer = [{pageType: 'cart'}]»</script>`,
    words: [deaf],
  },
  {
    name: 'after pushes',
    speaks: `<script>window.dataLayer = window.dataLayer || []; dataLayer.push({userId: 7}); «window.dataLayer = [{pageType: 'cart'}]»</script><script>${container}</script>`,
    words: [loses],
    severities: ['warning'],
  },
  {
    name: 'after a default of consent',
    speaks: `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('consent', 'default', {ad_storage: 'denied'}); «window.dataLayer = [ ]»</script>`,
    words: [loses],
    severities: ['warning'],
    fixed: `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('consent', 'default', {ad_storage: 'denied'}); window.dataLayer = window.dataLayer || []</script>`,
  },
  { name: 'before the container', silent: `<script>window.dataLayer = [{pageType: 'cart'}]</script><script>${container}</script>` },
  { name: 'kept', silent: `<script>${container}</script><script>window.dataLayer = window.dataLayer || []</script>` },
  { name: 'another layer', silent: `<script>${container}</script><script>window.shopLayer = []</script>` },
  {
    name: 'the Google tag comes later',
    silent: `<script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script><script>window.dataLayer = []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date())</script>`,
  },
  { name: 'only sometimes', silent: `<script>${container}</script><script>if (!window.dataLayer) { window.dataLayer = [] }</script>` },
  { name: 'on a click', silent: `<script>${container} document.onclick = function () { window.dataLayer = [] }</script>` },
  { name: 'a variable of a function', silent: `<script>${container} (function () { var dataLayer = []; dataLayer.push(1) })()</script>` },
  { name: 'a test page', path: 'tests/a.html', silent: `<script>${container}</script><script>window.dataLayer = []</script>` },
])
