import type { Argument, Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const counter: Argument = { role: 'counter', key: 'id', types: ['string', 'number'], required: true }
const whole: Argument = { role: 'parameters' }

/** `_tmr.push({type: '<word>', …})`. */
const types: Readonly<Record<string, Method>> = {
  pageView: {
    does: 'start',
    args: [counter, { role: 'value', key: 'start', types: ['number'] }],
    about: 'Counts a page view and so starts the counter.',
  },
  reachGoal: {
    does: 'goal',
    args: [
      counter,
      { role: 'name', key: 'goal', types: ['string'], required: true },
      { role: 'value', key: 'value', types: ['number', 'string'] },
      { role: 'parameters', key: 'params', types: ['object'] },
    ],
    about: 'Reports that a goal was reached.',
  },
  itemView: {
    does: 'ecommerce',
    event: 'itemView',
    args: [whole, { ...counter, required: false }],
    about: 'Reports a product, cart or purchase page for dynamic remarketing: productid, pagetype, totalvalue, list.',
  },
  setUserID: {
    does: 'other',
    args: [{ role: 'user-data', key: 'userid', types: ['string', 'number'], required: true }],
    about: "Hands over the site's own id of the visitor; before goals.",
  },
  deleteUserID: { does: 'other', args: [], about: "Forgets the site's own id of the visitor." },
}

const hosts = /^(?:top-fwz1\.mail\.ru|(?:[0-9a-f]{2}\.)+[a-z]\d\.top\.mail\.ru|top\.mail\.ru|top\.list\.ru)$/
const id = { url: /[?;&]id=(\d+)/ } as const

/** One counter for Top.Mail.Ru, VK Ads, myTarget and MyTracker on the web. */
export const topMailRu: Tracker = {
  id: 'top-mail-ru',
  title: 'Top.Mail.Ru and VK Ads',
  noun: 'counter',
  category: 'advertising',
  docs: 'https://top.mail.ru/help/ru/settings/goals',
  scents: ['_tmr', 'top-fwz1.mail.ru', 'top.mail.ru', 'top.list.ru'],
  ids: {
    pattern: /^\d{4,10}$/,
    usual: /^\d{6,8}$/,
    words: 'digits only, usually 7 of them',
    example: '3407215',
    placeholders: [/^0+$/, /^X+$/i, /^1234567$/, /^(?:PIXEL|COUNTER)_?ID$/i],
  },
  loaders: [{ name: 'code.js', url: { hosts: ['top-fwz1.mail.ru'], path: /^\/js\/code\.js$/ }, async: 'recommended' }],
  protocols: [{ style: 'object-queue', global: '_tmr', commandKey: 'type', counterKey: 'id', methods: types, closed: false }],
  pixels: [
    // "l=1" asks for the picture with the numbers; it stands beside the counter.
    { tag: 'img', url: { hosts, path: /^\/counter$/, search: /(?:^|[;&])l=1(?:[;&]|$)/ }, id, means: 'badge' },
    { tag: 'img', url: { hosts, path: /^\/counter$/ }, id, means: 'counter' },
  ],
  several: true,
  cookies: ['tmr_lvid', 'tmr_lvidTS', 'tmr_detect', 'tmr_reqNum', 'domain_sid'],
  csp: { 'script-src': ['https://top-fwz1.mail.ru'], 'img-src': ['https://top-fwz1.mail.ru'] },
  snippet: {
    head: `<script>
  var _tmr = window._tmr || (window._tmr = []);
  _tmr.push({id: '{id}', type: 'pageView', start: (new Date()).getTime()});
  (function (d, w, id) {
    if (d.getElementById(id)) return;
    var ts = d.createElement('script'); ts.async = true; ts.id = id; ts.src = 'https://top-fwz1.mail.ru/js/code.js';
    var s = d.getElementsByTagName('script')[0]; s.parentNode.insertBefore(ts, s);
  })(document, window, 'tmr-code');
</script>
`,
    body: `<noscript><div><img src="https://top-fwz1.mail.ru/counter?id={id};js=na" style="position:absolute;left:-9999px;" alt="Top.Mail.Ru" /></div></noscript>
`,
  },
  sources: [
    { claims: 'myTarget uses the counter of Top.Mail.Ru', url: 'https://target.my.com/help/advertisers/sourcetopmailru/ru', seen },
    { claims: 'itemView with productid, pagetype, totalvalue, list', url: 'https://target.my.com/help/advertisers/webdynrem/ru', seen },
    { claims: 'pageView, setUserID, deleteUserID', url: 'https://docs.tracker.my.com/zh/sdk/web/api', seen },
    { claims: 'goals by JavaScript', url: 'https://top.mail.ru/help/ru/settings/goals', seen },
    { claims: 'userid and getClientID', url: 'https://top.mail.ru/help/ru/userid', seen },
    {
      claims:
        'code.js, tmr-code, noscript image with ";", old hosts and images, value and params of goals, cookies: seen in the code of public sites',
      url: 'https://top.mail.ru/help/ru/',
      seen,
    },
    { claims: 'the same queue as pixel of VK Ads', url: 'https://docs.modx.pro/components/fetchit/', seen },
  ],
}
