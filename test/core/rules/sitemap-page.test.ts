import { sitemapPage } from '../../../src/core/rules/sitemap-page/index.js'
import { rows } from '../../kit/rows.js'

const page = (canonical = ''): string =>
  `<!doctype html><html><head>${canonical === '' ? '' : `<link rel="canonical" href="${canonical}">`}</head><body></body></html>`
const sitemap = (...addresses: readonly string[]): string =>
  `<?xml version="1.0"?><urlset>${addresses.map(it => `<url><loc>${it}</loc></url>`).join('')}</urlset>`
const five = { 'index.html': page(), 'a.html': page(), 'b.html': page(), 'c.html': page(), 'd.html': page() }
const all = ['https://tea.ru/', 'https://tea.ru/a.html', 'https://tea.ru/b.html', 'https://tea.ru/c', 'https://tea.ru/d.html']

rows(sitemapPage, [
  {
    name: 'no such page',
    speaks: { ...five, 'sitemap.xml': sitemap(...all, '«https://tea.ru/gone.html»', 'https://tea.ru/price.pdf') },
    words: ['There is no page for https://tea.ru/gone.html in the folder: search engines are sent to nothing'],
  },
  {
    name: 'robots.txt keeps them out',
    speaks: {
      'a.html': page(),
      'sitemap.xml': sitemap('«https://tea.ru/cart»', 'https://tea.ru/a'),
      'robots.txt': 'User-agent: *\nDisallow: /cart',
    },
    words: ['Disallow: /cart in robots.txt keeps search engines from https://tea.ru/cart, which this asks them to show'],
  },
  {
    name: 'its canonical link leads to another page',
    speaks: {
      'a.html': page('https://tea.ru/b.html'),
      'b.html': page('https://tea.ru/b.html'),
      'sitemap.xml': sitemap('«https://tea.ru/a.html»'),
    },
    words: ['https://tea.ru/a.html has a canonical link to https://tea.ru/b.html, which search engines show instead: list that'],
  },
  { name: 'every page is there', silent: { ...five, 'sitemap.xml': sitemap(...all) } },
  { name: 'a server makes most pages', silent: { 'index.html': page(), 'sitemap.xml': sitemap(...all) } },
  { name: 'a template makes pages', silent: { ...five, 'e.php': page(), 'sitemap.xml': sitemap(...all, 'https://tea.ru/gone.html') } },
  { name: 'few addresses', silent: { 'a.html': page(), 'sitemap.xml': sitemap('https://tea.ru/a.html', 'https://tea.ru/b.html') } },
  {
    name: 'only Yandex is kept out',
    silent: { 'sitemap.xml': sitemap('https://tea.ru/cart'), 'robots.txt': 'User-agent: Yandex\nDisallow: /cart' },
  },
  {
    name: 'rules of another host',
    silent: {
      'a.html': page('https://tea.ru/a.html'),
      'sitemap.xml': sitemap('https://old.ru/cart'),
      'robots.txt': 'User-agent: *\nDisallow: /cart',
    },
  },
  {
    name: 'its canonical link is itself',
    silent: { 'a.html': page('https://www.tea.ru/a'), 'sitemap.xml': sitemap('https://tea.ru/a.html') },
  },
  {
    name: 'its canonical link is on another host',
    silent: { 'a.html': page('https://b.ru/b'), 'sitemap.xml': sitemap('https://tea.ru/a.html') },
  },
  { name: 'an index', silent: { ...five, 'sitemap.xml': sitemap(...all, 'https://tea.ru/x').replaceAll('urlset', 'sitemapindex') } },
])
