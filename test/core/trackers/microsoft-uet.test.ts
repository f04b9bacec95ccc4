import assert from 'node:assert/strict'
import { microsoftUet } from '../../../src/core/trackers/microsoft-uet/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('microsoft-uet, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//bat.bing.com/bat.js', 'loader bat.js'],
    ['//bat.bing.com/action/0?ti=18364205&Ver=2', 'counter pixel 18364205'],
    ['https://bat.bing.com/action/0?ti=18364205&Ver=2&evt=custom&ea=lead', 'event pixel 18364205'],
    ['https://www.bing.com/search', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(microsoftUet, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['18364205', 'usual'],
    ['1836', 'usual'],
    ['UET-18364205', 'malformed'],
    ['TAG_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(microsoftUet, id), what))
})

describe('microsoft-uet, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>(function(w,d,t,r,u){var f,n,i;w[u]=w[u]||[],f=function(){var o={ti:"18364205", enableAutoSpaTracking: true};o.q=w[u],w[u]=new UET(o),w[u].push("pageLoad")},n=d.createElement(t),n.src=r,n.async=1,n.onload=n.onreadystatechange=function(){var s=this.readyState;s&&s!=="loaded"&&s!=="complete"||(f(),n.onload=n.onreadystatechange=null)},i=d.getElementsByTagName(t)[0],i.parentNode.insertBefore(n,i)})(window,document,"script","//bat.bing.com/bat.js","uetq");</script>`,
      counters: ['microsoft-uet 18364205 snippet'],
    },
    {
      what: 'events, consent and revenue without an action',
      source: `<script>
window.uetq = window.uetq || [];
window.uetq.push('consent', 'default', { 'ad_storage': 'denied' });
window.uetq.push('event', 'submit_lead_form', { event_category: 'form' });
window.uetq.push('event', '', { revenue_value: 12.5, currency: 'EUR' });
uetq.push('event', 'page_view', { page_path: '/a' });
uetq.push('set', { pid: { em: mail } });
</script>`,
      events: ['microsoft-uet - event submit_lead_form'],
    },
    {
      what: 'the image of former years',
      source: `<noscript><img src="//bat.bing.com/action/0?ti=18364205&Ver=2" height="0" width="0" style="display:none; visibility: hidden;" /></noscript>`,
      counters: ['microsoft-uet 18364205 noscript unknown'],
    },
  ])
})
