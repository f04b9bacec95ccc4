import type { Retirement, Tracker } from '../../model/index.js'
import { ecommerce } from './ecommerce.data.js'
import { construct, counterMethods, init } from './methods.data.js'
import { options } from './options.data.js'
import { sources } from './sources.data.js'

/** Both generations still count (no dated notice is known), so they are old, not dead. */
const older: Retirement = { since: null, successor: "tag.js with ym(ID, 'init', {…})", level: 'old' }

const hosts = /^mc\.(?:yandex\.(?:ru|com|az|by|co\.il|com\.am|com\.ge|com\.tr|ee|fr|kg|kz|lt|lv|md|tj|tm|uz|ua)|webvisor\.(?:org|com))$/

export const yandexMetrica: Tracker = {
  id: 'yandex-metrica',
  title: 'Yandex Metrica',
  noun: 'counter',
  category: 'analytics',
  docs: 'https://yandex.com/support/metrica/en/code/counter-initialize',
  scents: [
    'ym(',
    'ym?.(',
    'window.ym',
    "['ym']",
    '["ym"]',
    'reachGoal',
    'yaCounter',
    'Ya.Metrika',
    'yandex_metrika',
    'mc.yandex.',
    'mc.webvisor.',
    'yandex-metrica-watch',
    'yandex-metri',
    'yandex.ru/informer/',
  ],
  ids: {
    pattern: /^\d{1,10}(?::[01])?$/,
    usual: /^[1-9]\d{4,8}$/,
    words: 'digits only, usually 6 to 9 of them',
    example: '98765432',
    placeholders: [/^0+$/, /^X+$/i, /^12345678(?:90?)?$/],
  },
  loaders: [
    {
      name: 'tag.js',
      url: { hosts, path: /^\/metrika\/tag(?:_ww)?\.js$/ },
      id: { query: 'id' },
      async: 'recommended',
      generation: 'tag.js',
    },
    {
      name: 'watch.js',
      url: { hosts, path: /^\/metrika\/watch(?:_ww)?\.js$/ },
      async: 'recommended',
      generation: 'watch.js',
      retired: older,
    },
    {
      // The alternative network of before mc.webvisor.org.
      name: 'tag.js',
      url: { hosts: ['cdn.jsdelivr.net'], path: /\/yandex-metrica-watch\/tag\.js$/ },
      async: 'recommended',
      generation: 'tag.js',
    },
    {
      name: 'watch.js',
      url: { hosts: ['cdn.jsdelivr.net'], path: /\/yandex-metrica-watch\/watch\.js$/ },
      async: 'recommended',
      generation: 'watch.js',
      retired: older,
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'ym',
      counterAt: 0,
      commandAt: 1,
      methods: { init, ...counterMethods },
      generation: 'tag.js',
      closed: true,
    },
    {
      style: 'constructor',
      global: 'Ya.Metrika2',
      counterAt: 0,
      counterKey: 'id',
      methods: {},
      otherwise: construct,
      instance: counterMethods,
      generation: 'Ya.Metrika2',
      retired: older,
      closed: false,
    },
    {
      style: 'constructor',
      global: 'Ya.Metrika',
      counterAt: 0,
      counterKey: 'id',
      methods: {},
      otherwise: construct,
      instance: counterMethods,
      generation: 'watch.js',
      retired: older,
      closed: false,
    },
    // Every generation makes this object, the current one too; it exists only after the file has loaded.
    { style: 'methods', global: /^yaCounter(\d+|X{3,})$/, methods: counterMethods, closed: true },
  ],
  pixels: [
    { tag: 'img', url: { hosts, path: /^\/watch\/[^/]+$/ }, id: { url: /\/watch\/([^/?#;]+)/ }, means: 'counter' },
    {
      tag: 'img',
      url: { hosts: ['informer.yandex.ru', 'bs.yandex.ru'], path: /^\/informer\/[^/]+/ },
      id: { url: /\/informer\/([^/?#]+)/ },
      means: 'badge',
    },
  ],
  callbacks: ['yandex_metrika_callbacks2', 'yandex_metrika_callbacks', 'yandex_metrika_callback'],
  options,
  ecommerce,
  names: {
    forbidden: /[/&?#=]/,
    discouraged: /[\\"+]/,
    words: 'a goal identifier without / & ? # = (the goal is not sent) and without \\ " + (write %2B)',
  },
  parameters: {
    reserved: ['__ym', '__ymu'],
    known: {
      order_price: { type: 'number', texts: true, about: 'Income that the goal brought.' },
      price: { type: 'number', texts: true, about: 'Income that the goal brought.' },
      currency: { type: 'currency', about: 'Three letters of ISO 4217; with another currency the income counts as zero.' },
    },
  },
  countsPage: { by: ['init'], option: 'defer', unless: true },
  several: false,
  twice: 'the second start is ignored, and its options with it',
  cookies: ['_ym_uid', '_ym_d', '_ym_isad', '_ym_visorc', '_ym_metrika_enabled', '_ym_debug', '_ym_hostIndex'],
  csp: {
    'script-src': ['https://mc.yandex.ru', 'https://yastatic.net'],
    'img-src': ['https://mc.yandex.ru'],
    'connect-src': ['https://mc.yandex.ru', 'wss://mc.yandex.ru'],
  },
  snippet: {
    head: `<script>
  (function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};
  m[i].l=1*new Date();
  for (var j = 0; j < document.scripts.length; j++) {if (document.scripts[j].src === r) { return; }}
  k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})
  (window, document, 'script', 'https://mc.yandex.ru/metrika/tag.js?id={id}', 'ym');

  ym({id}, 'init', {ssr:true, webvisor:true, clickmap:true, ecommerce:'dataLayer', accurateTrackBounce:true, trackLinks:true});
</script>
`,
    body: `<noscript><div><img src="https://mc.yandex.ru/watch/{id}" style="position:absolute; left:-9999px;" alt="" /></div></noscript>
`,
  },
  sources,
}
