import { snippetOutsideHead } from '../../../src/core/rules/snippet-outside-head/index.js'
import { rows } from '../../kit/rows.js'

const src = (id: string): string => `<script async src="https://www.googletagmanager.com/gtm.js?id=${id}"></script>`
const page = (body: string, head = ''): string => `<html><head><title>Shop</title>${head}</head><body>${body}</body></html>`
const says =
  'The snippet of the Google Tag Manager container stands in the body: Google Tag Manager asks for a place high in the head, so that nothing is missed'

rows(snippetOutsideHead, [
  { name: 'in the body', speaks: page(src('«GTM-K8WQ3TZ»')), words: [says] },
  {
    name: 'on all pages: the first speaks',
    options: { once: 1 },
    speaks: { 'a.html': page(src('«GTM-K8WQ3TZ»')), 'b.html': page(src('GTM-K8WQ3TZ')) },
    words: [says],
  },
  { name: 'in the head', silent: page('', src('GTM-K8WQ3TZ')) },
  {
    name: 'its frame',
    silent: page(
      `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K8WQ3TZ"></iframe></noscript>`,
      src('GTM-K8WQ3TZ'),
    ),
  },
  { name: 'a part', silent: src('GTM-K8WQ3TZ') },
  { name: 'a counter that may stand anywhere', silent: page(`<script>ym(48213905, 'init')</script>`) },
  {
    name: 'on a click',
    silent: page(
      `<script>document.onclick = function () { var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ'; document.head.appendChild(s) }</script>`,
    ),
  },
  { name: 'in a comment', silent: page(`<!-- ${src('GTM-K8WQ3TZ')} -->`) },
  { name: 'a test page', path: 'tests/a.html', silent: page(src('GTM-K8WQ3TZ')) },
])
