import { noindexLeftOver } from '../../../src/core/rules/noindex-left-over/index.js'
import { rows } from '../../kit/rows.js'

const page = (robots: string, more = ''): string =>
  `<!doctype html><html><head><title>Shop</title><meta name="robots" content="${robots}">${more}</head><body></body></html>`
const PRODUCT =
  '<meta property="og:image" content="https://shop.ru/a.jpg"><script type="application/ld+json">{"@type":"Product","name":"Cubes"}</script>'

rows(noindexLeftOver, [
  {
    name: 'the home page only',
    speaks: { 'index.html': page('«noindex»'), 'a.html': page('index'), 'b.html': page('index'), 'c.html': page('all') },
    words: ['The home page keeps itself out of search engines, while most other pages do not'],
  },
  {
    name: 'the whole site',
    speaks: { 'index.html': page('«noindex»'), 'a.html': page('noindex'), 'b.html': page('noindex'), 'c.html': page('noindex') },
    words: ['The home page keeps itself out of search engines: left over from a test site?'],
    severities: ['info'],
  },
  {
    name: 'a page of a product with a picture',
    speaks: { 'cubes.html': page('«noindex, follow»', PRODUCT) },
    words: ['This page keeps itself out of search engines and is marked up for them as Product: left over from a test site?'],
    severities: ['info'],
  },
  { name: 'a page that is hidden on purpose', silent: { 'thanks.html': page('noindex'), 'index.html': page('index') } },
  {
    name: 'a product without a picture for social networks',
    silent: { 'cubes.html': page('noindex', PRODUCT.replace('og:image', 'og:type')) },
  },
  { name: 'the home page may be shown', silent: page('index, nofollow') },
  {
    name: 'the sitemap rule says it',
    silent: { 'index.html': page('noindex'), 'sitemap.xml': '<urlset><url><loc>https://shop.ru/</loc></url></urlset>' },
  },
  {
    name: 'behind a condition',
    path: 'index.html',
    silent: `<html><head>{% if staging %}<meta name="robots" content="noindex">{% endif %}</head><body></body></html>`,
  },
  { name: 'an index of another folder', silent: { 'admin/index.html': page('noindex') } },
])
