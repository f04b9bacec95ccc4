import { callingStyle } from '../../../src/core/rules/calling-style/index.js'
import { rows } from '../../kit/rows.js'

const said = (call: string, vendor: string, instead: string): string =>
  `\`${call}\` is no way to call ${vendor}: nothing is sent. Write \`${instead}\``

rows(callingStyle, [
  {
    name: 'a list with methods, called as a function',
    speaks: `<script>ttq('«track»', 'Purchase', { value: 9.9 })</script>`,
    words: [said(`ttq('track')`, 'TikTok Pixel', "ttq.track('Purchase', { … })")],
  },
  {
    name: 'functions with commands, called as objects',
    speaks: `<script>«fbq.track('Lead')»; «pintrk.track('checkout')»</script><a onclick="«snaptr.track('SIGN_UP')»">Join</a>`,
    words: [
      said('fbq.track()', 'Meta Pixel', "fbq('track', 'Lead')"),
      said('pintrk.track()', 'Pinterest Tag', "pintrk('track', …)"),
      said('snaptr.track()', 'Snap Pixel', "snaptr('track', 'PURCHASE', { … })"),
    ],
  },
  {
    name: 'a list where words are taken one by one',
    speaks: `<script>uetq.push(«['event', 'sent', {}]»)</script>`,
    words: ['Microsoft Advertising UET takes the words of this call one by one, not in a list: nothing is sent'],
  },
  {
    name: 'the vendors’ own ways, and what stubs do',
    silent: `<script>ttq.track('Purchase'); fbq('track', 'Lead'); fbq.push(['track', 'Lead']); fbq.queue = []; uetq.push('event', 'sent', {}); pintrk.queue.push(1); _paq.push(['trackEvent', 'a', 'b'])</script>`,
  },
  { name: 'commented out', silent: `<!-- <script>ttq('track', 'Purchase')</script> -->` },
  {
    name: 'a list that is called',
    speaks: `<script>_paq('«trackPageView»')</script>`,
    words: [said(`_paq('trackPageView')`, 'Matomo', "_paq.push(['trackEvent', …])")],
  },
])
