import { titleShared } from '../../../src/core/rules/title-shared/index.js'
import { rows } from '../../kit/rows.js'

const page = (title: string, more = '', html = '<html>'): string =>
  `<!doctype html>${html}<head><title>${title}</title>${more}</head><body></body></html>`
const one = (other: string): string => `This title is on ${other} too: people cannot tell the two pages apart in search results`
const many = (count: number): string => `This title is on ${count} other pages too: people cannot tell them apart in search results`
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`

rows(titleShared, [
  {
    name: 'two pages',
    speaks: { 'index.html': page('«Shop»'), 'sale.html': page('«Shop»') },
    words: [one('sale.html'), one('index.html')],
  },
  {
    name: 'blanks do not tell titles apart',
    speaks: { 'a.html': page('«The  shop»'), 'b.html': page(`\n«The\n shop» `), 'c.html': page('The Shop') },
    words: [one('b.html'), one('a.html')],
  },
  {
    name: 'of a large group only the first page speaks',
    options: { once: 2 },
    speaks: Object.fromEntries('abc'.split('').map((name, at) => [`${name}.html`, page(at === 0 ? '«Shop»' : 'Shop')])),
    words: [many(2)],
  },
  {
    name: 'a layout writes it for all its pages',
    speaks: {
      '_layouts/default.html': `<html><head><title>«Shop»</title></head><body>{{ content }}</body></html>`,
      'a.html': '---\nlayout: default\n---\nA',
      'b.html': '---\nlayout: default\n---\nB',
    },
    words: ['All 2 pages of this layout get this title: people cannot tell them apart in search results'],
  },
  {
    name: 'a habit of the site, pair by pair, is told once',
    options: { habit: 3 },
    speaks: { 'a.html': page('«Body»'), 'b.html': page('Body'), 'c.html': page('Scene'), 'd.html': page('Scene'), 'e.html': page('Other') },
    words: ['4 pages share their title with another page, this is the first: people cannot tell them apart in search results'],
  },
  {
    name: 'copies and translations are no part of a habit',
    options: { habit: 2 },
    speaks: {
      'a.html': page('«Shop»'),
      'b.html': page('«Shop»'),
      'c.html': page('Scene', canonical('https://shop.ru/c.html')),
      'd.html': page('Scene', canonical('https://shop.ru/c.html')),
      'e.html': page('Other', '', '<html lang="ru">'),
      'f.html': page('Other', '', '<html lang="en">'),
    },
    words: [one('b.html'), one('a.html')],
  },
  {
    name: 'a meta tag of that name is no title',
    silent: { 'a.html': page('Shop'), 'b.html': page('Sale', '<meta name="title" content="Shop">') },
  },
  {
    name: 'prototypes that 1C-Bitrix keeps beside its templates',
    silent: { 'local/frontend/build/index.html': page('Shop'), 'local/frontend/build/cart.html': page('Shop') },
  },
  { name: 'different titles', silent: { 'a.html': page('Shop'), 'b.html': page('Sale') } },
  { name: 'titles that a template writes', silent: { 'a.php': page('<?= $title ?>'), 'b.php': page('<?= $title ?>') } },
  { name: 'placeholders', silent: { 'a.html': page('{title}'), 'b.html': page('{title}') } },
  {
    name: 'a copy names the other as canonical',
    silent: {
      'a.html': page('Shop', canonical('https://shop.ru/a.html')),
      'print.html': page('Shop', canonical('https://shop.ru/a.html')),
    },
  },
  { name: 'another language', silent: { 'a.html': page('Shop', '', '<html lang="ru">'), 'en.html': page('Shop', '', '<html lang="en">') } },
  {
    name: 'a page that is not to be found',
    silent: {
      'a.html': page('Shop', '<meta name="robots" content="noindex">'),
      'b.html': page('Shop', '<meta name="robots" content="none">'),
    },
  },
  {
    name: 'the other page is not to be found',
    silent: { 'a.html': page('Shop'), 'b.html': page('Shop', '<meta name="robots" content="noindex">') },
  },
  { name: 'a redirect', silent: { 'a.html': page('Shop'), 'b.html': page('Shop', '<meta http-equiv="refresh" content="0; url=a.html">') } },
  { name: 'an error page and a test', silent: { 'a.html': page('Shop'), '404.html': page('Shop'), 'tests/a.html': page('Shop') } },
  { name: 'empty titles', silent: { 'a.html': page(''), 'b.html': page('') } },
  { name: 'the second title of a page', silent: { 'a.html': page('Shop'), 'b.html': page('Sale</title><title>Shops') } },
  {
    name: 'a layout of one page',
    silent: {
      '_layouts/default.html': `<html><head><title>Shop</title></head><body>{{ content }}</body></html>`,
      'a.html': '---\nlayout: default\n---\nA',
    },
  },
])
