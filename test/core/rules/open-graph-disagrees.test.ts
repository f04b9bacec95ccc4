import { openGraphDisagrees } from '../../../src/core/rules/open-graph-disagrees/index.js'
import { rows } from '../../kit/rows.js'

const head = (canonical: string, url: string): string =>
  `<!doctype html><html><head><link rel="canonical" href="${canonical}">${url}</head><body></body></html>`
const og = (address: string): string => `<meta property="og:url" content="${address}">`

rows(openGraphDisagrees, [
  {
    name: 'another page',
    speaks: head('https://shop.ru/a', '<meta property="og:url" content="«https://shop.ru/b»">'),
    words: [
      'The tag og:url names https://shop.ru/b, the canonical link https://shop.ru/a: shares and likes are counted for another page than search engines show',
    ],
  },
  {
    name: 'another host',
    speaks: head('https://shop.ru/', '<meta property="og:url" content="«https://old-shop.ru/»">'),
    words: [
      'The tag og:url names https://old-shop.ru/, the canonical link https://shop.ru/: shares and likes are counted for another page than search engines show',
    ],
  },
  { name: 'the same', silent: head('https://shop.ru/a', og('https://shop.ru/a')) },
  { name: 'scheme, www. and a slash', silent: head('https://shop.ru/a/', og('http://www.shop.ru/a')) },
  { name: 'no canonical link', silent: `<head>${og('https://shop.ru/b')}</head>` },
  { name: 'no whole address: other rules speak', silent: head('/a', og('https://shop.ru/b')) },
  { name: 'a template writes one', path: 'a.twig', silent: head('{{ url }}', og('https://shop.ru/b')) },
  {
    name: 'two canonical links: another rule speaks',
    silent: head('https://shop.ru/a', `<link rel="canonical" href="https://shop.ru/c">${og('https://shop.ru/b')}`),
  },
])
