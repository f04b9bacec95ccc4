import { sitemapAddress } from '../../../src/core/rules/sitemap-address/index.js'
import { rows } from '../../kit/rows.js'

const own = (path: string): string =>
  `<!doctype html><html><head><link rel="canonical" href="https://www.tea.ru/${path}"></head><body></body></html>`
const site = { 'a.html': own('a.html'), 'b.html': own('b.html') }
const sitemap = (...addresses: readonly string[]): string =>
  `<?xml version="1.0"?><urlset>${addresses.map(it => `<url><loc>${it}</loc></url>`).join('')}</urlset>`
const host = (address: string): string =>
  `${address} is on another host than the pages, whose canonical links name www.tea.ru: search engines skip it`

rows(sitemapAddress, [
  {
    name: 'no whole address, told once',
    speaks: { 'sitemap.xml': sitemap('«/a.html»', '/b.html') },
    words: ['A sitemap needs whole addresses: search engines skip /a.html'],
  },
  {
    name: 'another host',
    speaks: { ...site, 'sitemap.xml': sitemap('https://tea.ru/a.html', '«https://test.tea.ru/b.html»') },
    words: [host('https://test.tea.ru/b.html')],
  },
  {
    name: 'another host in robots.txt',
    speaks: { ...site, 'robots.txt': 'Sitemap: «https://old.ru/sitemap.xml»' },
    words: [host('https://old.ru/sitemap.xml')],
  },
  {
    name: 'another host in an index',
    speaks: { ...site, 'sitemap.xml': '<sitemapindex><sitemap><loc> «https://old.ru/1.xml» </loc></sitemap></sitemapindex>' },
    words: [host('https://old.ru/1.xml')],
  },
  {
    name: 'http for https',
    speaks: { ...site, 'sitemap.xml': sitemap('«http://www.tea.ru/a.html»') },
    words: [
      'http://www.tea.ru/a.html begins with http, the canonical links of the pages with https: list the addresses that search engines show',
    ],
  },
  {
    name: 'what belongs to a visit',
    speaks: { 'sitemap.xml': sitemap('«https://tea.ru/a?utm_source=x»', 'https://tea.ru/b#top') },
    words: ['https://tea.ru/a?utm_source=x belongs to one visit, not to a page: list it without campaign parameters and #'],
  },
  {
    name: 'the site’s addresses',
    silent: { ...site, 'sitemap.xml': sitemap('https://tea.ru/a.html', 'https://www.tea.ru/b.html?page=2&amp;x=1') },
  },
  { name: 'one canonical link may be a slip', silent: { 'a.html': own('a.html'), 'sitemap.xml': sitemap('https://old.ru/') } },
  { name: 'what a template fills', silent: { ...site, 'sitemap.xml': sitemap('{{ site.url }}/a.html') } },
  {
    name: 'in a comment',
    silent: { ...site, 'sitemap.xml': sitemap('https://tea.ru/').replace('<url>', '<!-- <url><loc>/a</loc></url> --><url>') },
  },
  { name: 'a specimen', silent: { ...site, 'test/sitemap.xml': sitemap('/a.html') } },
  { name: 'empty', silent: { ...site, 'sitemap.xml': '', 'robots.txt': '' } },
])
