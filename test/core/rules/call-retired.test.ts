import { callRetired } from '../../../src/core/rules/call-retired/index.js'
import { rows } from '../../kit/rows.js'

rows(callRetired, [
  {
    name: 'a method that does nothing any more, once for all its calls',
    speaks: `<script>_hsq.push(['«trackEvent»', { id: 'signup' }]); _hsq.push(['trackEvent', { id: 'order' }])</script>`,
    words: ["_hsq.push(['trackEvent']) of HubSpot does nothing any more: use trackCustomBehavioralEvent"],
  },
  {
    name: 'an older word that still works',
    speaks: `<script>twq('«init»', 'o4k2x'); twq('«track»', 'PageView')</script>`,
    words: [
      "twq('init') is an older word of X Pixel that still works: use twq('config', …) and twq('event', 'tw-…-…')",
      "twq('track') is an older word of X Pixel that still works: use twq('config', …) and twq('event', 'tw-…-…')",
    ],
  },
  { name: 'today’s words', silent: `<script>twq('config', 'o4k2x'); _hsq.push(['trackPageView'])</script>` },
  {
    name: 'a system that has ended as a whole',
    silent: `<script>_gaq.push(['_setAccount', 'UA-23874511-2']); _gaq.push(['_trackPageview'])</script>`,
  },
  { name: 'in a comment', silent: `<script>// twq('init', 'o4k2x')</script>` },
])
