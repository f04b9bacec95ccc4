import { ecommerceLayer } from '../../../src/core/rules/ecommerce-layer/index.js'
import { rows } from '../../kit/rows.js'

const page = (options: string, code: string, head = ''): string => `<!doctype html><html><head><title>Shop</title>${head}
<script>window.ym = window.ym || function () { (ym.a = ym.a || []).push(arguments) }; ym(11223344, 'init', ${options})</script></head>
<body><script>${code}</script></body></html>`
const push = (layer: string): string => `${layer}.push({ ecommerce: { add: { products: [{ id: 1 }] } } })`

rows(ecommerceLayer, [
  {
    name: 'another list',
    speaks: page(`{ ecommerce: 'shopLayer' }`, `«${push('dataLayer')}»`),
    words: ['The data goes to `dataLayer`, and the counter reads `shopLayer`: nothing arrives'],
  },
  {
    name: 'switched off',
    speaks: page('{ ecommerce: false }', `«${push('dataLayer')}»; ${push('dataLayer')}`),
    words: ['The counter is told not to read e-commerce data (`ecommerce: false`): nothing arrives'],
    severities: ['warning'],
  },
  {
    name: 'nothing said: the settings of the counter decide',
    speaks: page('{ clickmap: true }', `«${push('dataLayer')}»`),
    words: ['The counter is not told to read `dataLayer` (option `ecommerce`): that must be switched on in its settings'],
    severities: ['info'],
  },
  {
    name: 'in a script that pages load',
    speaks: {
      'index.html': page(`{ ecommerce: 'shopLayer' }`, '', '<script src="a.js"></script>'),
      'a.js': `function add() { «${push('dataLayer')}» }`,
    },
    words: ['The data goes to `dataLayer`, and the counter reads `shopLayer`: nothing arrives'],
  },
  { name: 'the same list', silent: page(`{ ecommerce: 'dataLayer' }`, push('dataLayer')) },
  { name: 'true stands for dataLayer', silent: page('{ ecommerce: true }', push('dataLayer')) },
  { name: 'a list that is not known', silent: page('{ ecommerce: window.shop }', push('dataLayer')) },
  { name: 'options that are not known', silent: page('options', push('dataLayer')) },
  { name: 'a push that is no e-commerce', silent: page('{ ecommerce: false }', `dataLayer.push({ event: 'x' })`) },
  {
    name: 'Google reads the list',
    silent: page('{}', push('dataLayer'), `<script>function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`),
  },
  {
    name: 'a container reads the list',
    silent: page(
      '{}',
      push('dataLayer'),
      `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-KQ7W2PX"></iframe></noscript>`,
    ),
  },
  { name: 'no counter', silent: `<!doctype html><title>a</title><script>${push('dataLayer')}</script>` },
])
