import { noindexInSitemap } from '../../../src/core/rules/noindex-in-sitemap/index.js'
import { rows } from '../../kit/rows.js'

const page = (robots: string, name = 'robots'): string =>
  `<!doctype html><html><head><title>Sale</title><meta name="${name}" content="${robots}"></head><body></body></html>`
const sitemap = '<?xml version="1.0"?><urlset><url><loc>https://shop.ru/</loc></url><url><loc>https://shop.ru/sale</loc></url></urlset>'
const LISTED = 'sitemap.xml asks search engines to show this page, and this tag forbids it: they leave the page out'

rows(noindexInSitemap, [
  { name: 'a page the sitemap lists', speaks: { 'sitemap.xml': sitemap, 'sale.html': page('«noindex, follow»') }, words: [LISTED] },
  {
    name: 'none is noindex',
    speaks: { 'sitemap.xml': sitemap, 'index.html': page('«NONE»'), 'sale.html': page('index') },
    words: [LISTED],
  },
  { name: 'only Yandex', speaks: { 'sitemap.xml': sitemap, 'sale.html': page('«noindex»', 'yandex') }, words: [LISTED] },
  {
    name: 'its layout forbids it',
    speaks: {
      'sitemap.xml': sitemap,
      'sale.html': '«»---\nlayout: hidden\n---\nSale',
      '_layouts/hidden.html': page('noindex').replace('</body>', '{{ content }}</body>'),
    },
    words: ['sitemap.xml asks search engines to show this page, and _layouts/hidden.html forbids it: they leave the page out'],
  },
  { name: 'a page it does not list', silent: { 'sitemap.xml': sitemap, 'thanks.html': page('noindex') } },
  { name: 'no sitemap', silent: { 'sale.html': page('noindex') } },
  { name: 'a page that may be shown', silent: { 'sitemap.xml': sitemap, 'sale.html': page('index, nofollow') } },
  {
    name: 'behind a condition',
    silent: { 'sitemap.xml': sitemap, 'sale.html': `<head>{% if page.hidden %}<meta name="robots" content="noindex">{% endif %}</head>` },
  },
  {
    name: 'by http-equiv, which nobody reads',
    silent: { 'sitemap.xml': sitemap, 'sale.html': `<head><meta http-equiv="robots" content="noindex"></head>` },
  },
  {
    name: 'by property, which nobody reads',
    silent: { 'sitemap.xml': sitemap, 'sale.html': `<head><meta property="robots" content="noindex"></head>` },
  },
  {
    name: 'commented out',
    silent: { 'sitemap.xml': sitemap, 'sale.html': `<head><!-- <meta name="robots" content="noindex"> --></head>` },
  },
])
