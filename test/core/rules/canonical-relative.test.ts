import { canonicalRelative } from '../../../src/core/rules/canonical-relative/index.js'
import { rows } from '../../kit/rows.js'

const page = (href: string, more = ''): string =>
  `<!doctype html><html><head><link rel="canonical" href="${href}">${more}</head><body></body></html>`
const relative = (href: string): string =>
  `The canonical link ${href} has no host: every copy of the page at another address then names itself`

rows(canonicalRelative, [
  { name: 'from the root, and nobody says which host', speaks: page('«/sale/»'), words: [relative('/sale/')], offers: [] },
  {
    name: 'og:url tells the host',
    speaks: page('«/sale?a=1&amp;b=2»', '<meta property="og:url" content="https://shop.ru/sale">'),
    words: [relative('/sale?a=1&b=2')],
    offers: [],
  },
  {
    name: 'og:url tells the host of a plain path',
    speaks: page('«/sale/»', '<meta property="og:url" content="https://shop.ru/sale">'),
    words: [relative('/sale/')],
    offers: ['Write https://shop.ru/sale/'],
  },
  {
    name: 'the other pages tell the host',
    speaks: { 'a.html': page('https://shop.ru/a'), 'b.html': page('https://shop.ru/b'), 'c.html': page('«/c»') },
    words: [relative('/c')],
    offers: ['Write https://shop.ru/c'],
  },
  { name: 'only a file’s name', speaks: page('«index.html»'), words: [relative('index.html')], offers: [] },
  {
    name: 'without a scheme',
    speaks: page('«//shop.ru/sale»'),
    words: ['The canonical link //shop.ru/sale leaves http or https open: a copy of the page under the other scheme then names itself'],
    offers: ['Write https://shop.ru/sale'],
  },
  {
    name: 'empty',
    speaks: `<head>«<link rel="canonical" href="">»</head>`,
    words: ['The canonical link is empty: search engines ignore it'],
  },
  { name: 'no href', speaks: `<head>«<link rel="canonical">»</head>`, words: ['The canonical link is empty: search engines ignore it'] },
  {
    name: 'another scheme',
    speaks: page('«file:///C:/site/index.html»'),
    words: ['The canonical link file:///C:/site/index.html is no address of the web: search engines ignore it'],
  },
  {
    name: 'a blank within',
    speaks: page('«https://shop.ru/a b»'),
    words: ['The canonical link https://shop.ru/a b is no address of the web: search engines ignore it'],
  },
  {
    name: 'the whole site: the first page says so',
    options: { once: 2 },
    speaks: { 'a.html': page('«a.html»'), 'b.html': page('b.html'), 'c.html': page('c.html') },
    words: ['The canonical links of 3 pages have no host, this is the first: every copy of a page at another address then names itself'],
  },
  { name: 'a whole address', silent: page('https://shop.ru/sale') },
  { name: 'upper case', silent: `<HEAD><LINK HREF="HTTPS://SHOP.RU/" REL="Canonical"></HEAD>` },
  { name: 'a template writes the host', path: 'a.html', silent: page('{{ site.url }}/sale') },
  { name: 'a template writes it all', path: 'a.php', silent: page('<?= $url ?>') },
  { name: 'commented out', silent: `<head><!-- <link rel="canonical" href="/sale"> --></head>` },
  { name: 'a test page', path: 'tests/a.html', silent: page('/sale') },
])
