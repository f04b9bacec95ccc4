import { callTooLate } from '../../../src/core/rules/call-too-late/index.js'
import { rows } from '../../kit/rows.js'

const PAQ = 'var _paq = window._paq = window._paq || [];'
const GTAG = `window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date());`
const late = (call: string, earlier: string): string =>
  `\`${call}\` comes after \`${earlier}\`, which knows nothing of it then: move it above that call`
const settings = (keys: string): string =>
  `\`gtag('event')\` runs before \`gtag('config')\` sets ${keys} and is sent without: move \`gtag('config')\` above it`

rows(callTooLate, [
  {
    name: 'Matomo’s address, dimension and product behind the page view, each setter once',
    speaks: `<script>${PAQ} _paq.push(['trackPageView']); _paq.push(['«setCustomUrl»', '/a']); _paq.push(['«setCustomDimension»', 1, 'a']); _paq.push(['setCustomDimension', 2, 'b']); _paq.push(['«setEcommerceView»', 'sku', 'Table', 'Tables', 10])</script>`,
    words: [
      late("_paq.push(['setCustomUrl'])", "_paq.push(['trackPageView'])"),
      late("_paq.push(['setCustomDimension'])", "_paq.push(['trackPageView'])"),
      late("_paq.push(['setEcommerceView'])", "_paq.push(['trackPageView'])"),
    ],
  },
  {
    name: 'in a script further down, minified',
    speaks: `<script>var _paq=window._paq||[];_paq.push(["setSiteId","1"],["trackPageView"])</script><p>a</p><script>_paq.push(["«setDocumentTitle»",document.domain+"/"+document.title])</script>`,
    words: [late("_paq.push(['setDocumentTitle'])", "_paq.push(['trackPageView'])")],
  },
  {
    name: 'in a script file',
    path: 'stats.js',
    speaks: `${PAQ} _paq.push(['trackPageView']); _paq.push(['«setReferrerUrl»', document.referrer])`,
    words: [late("_paq.push(['setReferrerUrl'])", "_paq.push(['trackPageView'])")],
  },
  {
    name: 'HubSpot’s path and visitor',
    speaks: `<script>var _hsq = window._hsq = window._hsq || []; _hsq.push(['trackPageView']); _hsq.push(['«setPath»', '/about']); _hsq.push(['«identify»', { email: visitor.email }])</script>`,
    words: [
      late("_hsq.push(['setPath'])", "_hsq.push(['trackPageView'])"),
      late("_hsq.push(['identify'])", "_hsq.push(['trackPageView'])"),
    ],
  },
  {
    name: 'TikTok’s visitor behind the event',
    speaks: `<script>ttq.load('CR7QK3BC77U2M9V5T1GH'); ttq.page(); ttq.track('CompleteRegistration'); «ttq.identify({ email: hash })»</script>`,
    words: [late('ttq.identify()', 'ttq.track()')],
  },
  {
    name: 'Snowplow’s activity',
    speaks: `<script>snowplow('newTracker', 'sp1', 'collect.example.org', { appId: 'a' }); snowplow('trackPageView'); snowplow('«enableActivityTracking»', { minimumVisitLength: 10, heartbeatDelay: 10 })</script>`,
    words: [late("snowplow('enableActivityTracking')", "snowplow('trackPageView')")],
  },
  {
    name: 'Google’s settings behind an event for the same id, or for all',
    speaks: {
      'a.html': `<script>${GTAG} gtag('config', 'G-4TB8N1XW6C'); gtag('event', 'sign_up', { send_to: 'G-7RW3K9QZ2M' }); gtag('«config»', 'G-7RW3K9QZ2M', { user_id: id, linker: { domains: ['a.example'] } })</script>`,
      'b.html': `<script>${GTAG} gtag('event', 'seen'); gtag('«config»', 'G-7RW3K9QZ2M', { cookie_domain: 'a.example' })</script>`,
    },
    words: [settings('`user_id`, `linker`'), settings('`cookie_domain`')],
  },
  {
    name: 'Google’s config that says nothing an event lacks, or speaks to another id, or was said before',
    silent: {
      'a.html': `<script>${GTAG} gtag('event', 'seen'); gtag('config', 'G-7RW3K9QZ2M', { page_title: 'a', user_id: undefined })</script>`,
      'b.html': `<script>${GTAG} gtag('event', 'seen', { send_to: 'G-4TB8N1XW6C' }); gtag('config', 'G-7RW3K9QZ2M', { user_id: id })</script>`,
      'c.html': `<script>${GTAG} gtag('config', 'G-4TB8N1XW6C'); gtag('event', 'seen'); gtag('config', 'G-7RW3K9QZ2M', { user_id: id })</script>`,
      'd.html': `<script>${GTAG} gtag('config', 'G-7RW3K9QZ2M'); gtag('event', 'seen'); gtag('config', 'G-7RW3K9QZ2M', { user_id: id })</script>`,
      'e.html': `<script>${GTAG} gtag('event', 'seen', data); gtag('config', 'G-7RW3K9QZ2M', { user_id: id })</script>`,
    },
  },
  {
    name: 'Google’s config above the events, and events of visitors',
    silent: `<script>${GTAG} document.onclick = function () { gtag('event', 'click_on_page') }; gtag('config', 'G-7RW3K9QZ2M', { user_id: id }); gtag('event', 'seen')</script>`,
  },
  {
    name: 'in the right order',
    silent: `<script>${PAQ} _paq.push(['setCustomUrl', '/a']); _paq.push(['trackPageView']); ttq.identify({ email: hash }); ttq.track('Contact')</script>`,
  },
  {
    name: 'setters that Matomo runs first wherever they stand',
    silent: `<script>${PAQ} _paq.push(['trackPageView']); _paq.push(['setUserId', id]); _paq.push(['disableCookies']); _paq.push(['requireConsent']); _paq.push(['setSiteId', '1'])</script>`,
  },
  {
    name: 'meant for another page view or event that follows',
    silent: {
      'a.html': `<script>${PAQ} _paq.push(['trackPageView']); _paq.push(['setCustomUrl', '/virtual']); _paq.push(['trackPageView'])</script>`,
      'b.html': `<script>${PAQ} _paq.push(['trackPageView']); _paq.push(['setCustomDimension', 1, 'a']); _paq.push(['trackEvent', 'form', 'shown'])</script>`,
      'c.html': `<script>${PAQ} _paq.push(['trackPageView']); _paq.push(['setReferrerUrl', location.href]); addEventListener('popstate', () => { _paq.push(['setCustomUrl', location.href]); _paq.push(['trackPageView']) })</script>`,
      'd.html': `<script>${PAQ} _paq.push(['trackPageView']); _paq.push(['setReferrerUrl', location.href])</script><script src="routes.js"></script>`,
      'routes.js': `onRoute(function () { _paq.push(['trackPageView']) })`,
    },
  },
  {
    name: 'said before and changed later',
    silent: `<script>${PAQ} _paq.push(['setCustomDimension', 1, 'a']); _paq.push(['trackPageView']); _paq.push(['setCustomDimension', 1, 'b'])</script>`,
  },
  {
    name: 'under a condition, in a callback, in a handler, in a comment',
    silent: {
      'a.html': `<script>${PAQ} _paq.push(['trackPageView']); if (user) _paq.push(['setCustomUrl', '/a']); setTimeout(function () { _paq.push(['setDocumentTitle', 'a']) }, 10) // _paq.push(['setReferrerUrl', '/a'])</script>`,
      'b.html': `<script>${PAQ} if (allowed) _paq.push(['trackPageView']); _paq.push(['setCustomUrl', '/a'])</script>`,
      'c.html': `<script>${PAQ} _paq.push(['trackPageView'])</script><a onclick="_paq.push(['setCustomUrl', '/a'])">a</a>`,
      'd.php': `<script>${PAQ} _paq.push(['trackPageView']); <?php if ($user): ?> _paq.push(['setCustomDimension', 1, 'a']); <?php endif ?></script>`,
    },
  },
  {
    name: 'a module, which runs later than it stands',
    silent: `<script type="module">_paq.push(['trackPageView'])</script><script>${PAQ} _paq.push(['setCustomUrl', '/a'])</script>`,
  },
])
