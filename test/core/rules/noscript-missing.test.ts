import { noscriptMissing } from '../../../src/core/rules/noscript-missing/index.js'
import { rows } from '../../kit/rows.js'

const page = (head: string, body = '', tag = '<body>'): string =>
  `<!doctype html><html><head><title>Shop</title>${head}</head>${tag}${body}</body></html>`
const start = `<script>ym(48213905, 'init')</script>`
const pixel = `<noscript><div><img src="https://mc.yandex.ru/watch/48213905"></div></noscript>`
const says = 'The Yandex Metrica counter 48213905 has no noscript part here: visits without JavaScript are not counted'

rows(noscriptMissing, [
  {
    name: 'a counter',
    speaks: page(`<script>ym(«48213905», 'init')</script>`),
    words: [says],
    offers: ['Add the noscript part after <body>'],
  },
  { name: 'a document without a written body', speaks: page(`<script>ym(«48213905», 'init')</script>`, '', ''), words: [says], offers: [] },
  {
    name: 'a container',
    speaks: page(`<script async src="https://www.googletagmanager.com/gtm.js?id=«GTM-K8WQ3TZ»"></script>`),
    words: ['The Google Tag Manager container GTM-K8WQ3TZ has no noscript part here: visits without JavaScript are not counted'],
  },
  {
    name: 'many pages: the first speaks for them',
    options: { once: 2 },
    speaks: {
      'a.html': page(`<script>ym(«48213905», 'init')</script>`),
      'b.html': page(start),
      'c.html': page(start),
      'd.html': page(start, pixel),
    },
    words: ['The Yandex Metrica counter 48213905 has no noscript part here and in 2 more files: visits without JavaScript are not counted'],
  },
  { name: 'it has one', silent: page(start, pixel) },
  { name: 'a part has it', silent: { 'index.html': page(start, '{% include pixel.html %}'), '_includes/pixel.html': pixel } },
  { name: 'a part that is not found may have it', silent: page(start, '{% include pixel.html %}') },
  { name: 'the pixel of another id', silent: page(start, pixel.replace('48213905', '30561287')) },
  { name: 'a vendor without one', silent: page(`<script async src="https://plausible.io/js/script.js" data-domain="shop.ru"></script>`) },
  { name: 'a counter that waits for a click', silent: page(`<script>document.onclick = function () { ym(48213905, 'init') }</script>`) },
  { name: 'a fragment', silent: start },
  { name: 'a test page', path: 'tests/a.html', silent: page(start) },
])
