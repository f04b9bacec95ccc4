import type { Argument, Method, Tracker } from '../../model/index.js'
import { former, parameters } from './events.data.js'

const seen = '2026-11-24'
const help = 'https://learn.microsoft.com/en-us/advertising/msa-help'

const data: Argument = { role: 'parameters', types: ['object'] }
const action: Argument = { role: 'name', types: ['string'], required: true }

const event: Method = {
  does: 'event',
  args: [action, data],
  when: [
    { first: /^$/, then: { does: 'other', args: [{ role: 'any' }, data], about: 'Sends variable revenue without an action.' } },
    { first: /^page_view$/, then: { does: 'pageview', args: [action, data] } },
  ],
  about: 'Reports an event; the action comes first, then an object.',
}

/** The object of former years, `uetq.push({ ec: …, ea: 'click' })`. */
const object: Method = {
  does: 'other',
  args: [{ role: 'name', key: 'ea' }, data],
  retired: { since: null, successor: "uetq.push('event', action, { … })", level: 'old' },
}

export const microsoftUet: Tracker = {
  id: 'microsoft-uet',
  title: 'Microsoft Advertising UET',
  noun: 'tag ID',
  category: 'advertising',
  docs: `${help}/hlp_ba_conc_uetv2addtags`,
  scents: ['uetq', 'bat.bing.com', 'bat.bing.net', 'new UET'],
  ids: {
    pattern: /^\d+$/,
    words: 'digits only',
    example: '18364205',
    placeholders: [/^0+$/, /^1234567?8?9?$/, /^(?:UET[-_ ]?)?TAG[-_ ]?ID$/i],
  },
  loaders: [{ name: 'bat.js', url: { hosts: ['bat.bing.com', 'bat.bing.net'], path: /^\/bat\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'constructor',
      global: 'UET',
      methods: {},
      otherwise: {
        does: 'start',
        args: [
          { role: 'counter', key: 'ti', types: ['string', 'number'] },
          { role: 'options', types: ['object'] },
        ],
      },
      closed: false,
    },
    {
      style: 'function',
      global: 'uetq.push',
      commandAt: 0,
      methods: {
        pageLoad: { does: 'pageview', args: [], listed: false, about: 'Counts the page; the base code does it.' },
        event,
        set: { does: 'other', args: [{ role: 'any', types: ['object'], required: true }], about: 'Sets parameters of the page.' },
        consent: {
          does: 'consent',
          args: [
            { role: 'consent-action', types: ['string'], required: true, values: ['default', 'update'] },
            { role: 'consent-settings', types: ['object'], required: true },
          ],
          about: 'Says what the visitor allows.',
        },
        config: {
          does: 'other',
          args: [
            { role: 'any', types: ['string'], required: true },
            { role: 'any', types: ['object'] },
          ],
        },
      },
      closed: true,
    },
    { style: 'object-queue', global: 'uetq', commandKey: 'ea', methods: {}, otherwise: object, closed: false },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['bat.bing.com'], path: /^\/actionp?\/0$/, query: { ti: /^/, ea: /./ } },
      id: { query: 'ti' },
      means: 'event',
      name: 'ea',
    },
    { tag: 'img', url: { hosts: ['bat.bing.com'], path: /^\/actionp?\/0$/, query: { ti: /^/ } }, id: { query: 'ti' }, means: 'counter' },
  ],
  // Any action is legal: the goal decides which ones count.
  parameters: { known: parameters, former },
  consent: {
    actions: ['default', 'update'],
    first: 'default',
    keys: ['ad_storage'],
    values: ['granted', 'denied'],
    denied: 'denied',
    expected: ['ad_storage'],
  },
  several: false,
  twice: 'every event is sent twice',
  cookies: ['_uetsid', '_uetvid', '_uetmsclkid', '_uetmsdns'],
  csp: {
    'script-src': ['https://bat.bing.com', 'https://bat.bing.net'],
    'img-src': ['https://bat.bing.com', 'https://bat.bing.net'],
  },
  snippet: {
    head: `<script>
  (function(w,d,t,r,u){var f,n,i;w[u]=w[u]||[],f=function(){var o={ti:"{id}", enableAutoSpaTracking: true};
  o.q=w[u],w[u]=new UET(o),w[u].push("pageLoad")},n=d.createElement(t),n.src=r,n.async=1,
  n.onload=n.onreadystatechange=function(){var s=this.readyState;s&&s!=="loaded"&&s!=="complete"||(f(),n.onload=n.onreadystatechange=null)},
  i=d.getElementsByTagName(t)[0],i.parentNode.insertBefore(n,i)})(window,document,"script","//bat.bing.com/bat.js","uetq");
</script>
`,
  },
  sources: [
    { claims: 'snippet, ti', url: `${help}/hlp_ba_conc_uetv2nonjs`, seen },
    { claims: 'parameters of the image', url: `${help}/hlp_ba_conc_uet_parameters_table`, seen },
    { claims: 'today’s form and the object of former years with its keys', url: `${help}/hlp_ba_conc_uetv2syntaxupdate`, seen },
    { claims: 'revenue_value, currency in capitals', url: `${help}/hlp_ba_conc_uetv2revenuevariables`, seen },
    { claims: 'ad_storage, default and update', url: `${help}/hlp_ba_conc_uet_consent`, seen },
    { claims: 'hosts for a content security policy', url: `${help}/hlp_ba_conc_uetv2csp`, seen },
    { claims: 'cookies', url: `${help}/hlp_ba_conc_uet_faq_2`, seen },
    {
      claims: 'commands, types and values of parameters: the library',
      url: 'https://bat.bing.com/bat.js',
      seen,
    },
  ],
}
