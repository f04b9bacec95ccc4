import { noindexUnseen } from '../../../src/core/rules/noindex-unseen/index.js'
import { rows } from '../../kit/rows.js'

const page = (robots: string, more = ''): string =>
  `<!doctype html><html><head><title>Cart</title>${more}${robots}</head><body></body></html>`
const tag = (content = '«noindex»', name = 'robots'): string => `<meta name="${name}" content="${content}">`
const robots = (...rules: readonly string[]): string => ['User-agent: *', ...rules].join('\n')
const unseen = (rule: string, file = 'robots.txt'): string =>
  `${rule} in ${file} keeps search engines from the page, so they never see this tag: the page can still be shown, by its address alone`

rows(noindexUnseen, [
  {
    name: 'a page by its place',
    speaks: { 'cart.html': page(tag()), 'robots.txt': robots('Disallow: /cart') },
    words: [unseen('Disallow: /cart')],
  },
  {
    name: 'a page by its canonical link',
    speaks: {
      'site/shop/cart.html': page(tag(), '<link rel="canonical" href="https://tea.ru/shop/cart.html">'),
      'site/robots.txt': robots('Disallow: /*cart*$'),
    },
    words: [unseen('Disallow: /*cart*$', 'site/robots.txt')],
  },
  {
    name: 'the longest rule counts',
    speaks: { 'shop/cart.html': page(tag()), 'robots.txt': robots('Allow: /shop/', 'Disallow: /shop/cart') },
    words: [unseen('Disallow: /shop/cart')],
  },
  {
    name: 'only Yandex is spoken to, by both',
    speaks: { 'cart.html': page(tag('«noindex»', 'yandex')), 'robots.txt': 'User-agent: Yandex\nUser-agent: Bing\nDisallow: /cart' },
    words: [unseen('Disallow: /cart')],
  },
  {
    name: 'an index by both its addresses',
    speaks: { 'cart/index.html': page(tag()), 'robots.txt': robots('Disallow: /cart/') },
    words: [unseen('Disallow: /cart/')],
  },
  {
    name: 'an index by one of its addresses',
    silent: { 'cart/index.html': page(tag('noindex')), 'robots.txt': robots('Disallow: /cart/index.html') },
  },
  { name: 'only Yandex is kept out', silent: { 'cart.html': page(tag('noindex')), 'robots.txt': 'User-agent: Yandex\nDisallow: /cart' } },
  {
    name: 'Google has rules of its own',
    silent: { 'cart.html': page(tag('noindex')), 'robots.txt': `User-agent: Googlebot\nDisallow:\n\n${robots('Disallow: /cart')}` },
  },
  { name: 'allowed by a longer rule', silent: { 'cart.html': page(tag('noindex')), 'robots.txt': robots('Disallow: /', 'Allow: /cart') } },
  {
    name: 'allowed by a rule as long',
    silent: { 'cart.html': page(tag('noindex')), 'robots.txt': robots('Disallow: /cart', 'Allow: /cart') },
  },
  { name: 'no noindex', silent: { 'cart.html': page(tag('nofollow')), 'robots.txt': robots('Disallow: /cart') } },
  { name: 'another case', silent: { 'Cart.html': page(tag('noindex')), 'robots.txt': robots('Disallow: /cart') } },
  { name: 'a template', silent: { 'cart.php': page(tag('noindex')), 'robots.txt': robots('Disallow: /cart') } },
  {
    name: 'a page that is served elsewhere',
    silent: {
      'cart.html': page(tag('noindex'), '<link rel="canonical" href="https://tea.ru/basket">'),
      'robots.txt': robots('Disallow: /cart'),
    },
  },
  {
    name: 'two files for crawlers around it',
    silent: { 'a/cart.html': page(tag('noindex')), 'robots.txt': robots('Disallow: /'), 'a/robots.txt': robots('Disallow: /') },
  },
  { name: 'no file for crawlers', silent: { 'cart.html': page(tag('noindex')) } },
])
