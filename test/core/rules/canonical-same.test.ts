import { canonicalSame } from '../../../src/core/rules/canonical-same/index.js'
import { rows } from '../../kit/rows.js'

const page = (title: string, href = 'https://shop.ru/'): string =>
  `<!doctype html><html><head><title>${title}</title><link rel="canonical" href="${href}"></head><body></body></html>`
const HOME = '«https://shop.ru/»'
const same = (count: number): string =>
  `${count} pages with different titles name https://shop.ru/ as their canonical address: search engines show only that one`

rows(canonicalSame, [
  {
    name: 'copied from the home page, which is right itself',
    speaks: { 'index.html': page('Shop'), 'a.html': page('Toys', HOME), 'b.html': page('Games', HOME), 'c.html': page('Sale', HOME) },
    words: [same(3), same(3), same(3)],
  },
  {
    name: 'of many pages the first speaks',
    options: { once: 2 },
    speaks: { 'a.html': page('Toys', HOME), 'b.html': page('Games'), 'c.html': page('Sale') },
    words: [same(3)],
  },
  {
    name: 'a layout writes it for all its pages',
    options: { pages: 2 },
    speaks: {
      '_layouts/default.html': `<html><head><link rel="canonical" href="«https://shop.ru/»"></head><body>{{ content }}</body></html>`,
      'a.html': '---\nlayout: default\n---\nA',
      'b.html': '---\nlayout: default\n---\nB',
    },
    words: ['All 2 pages of this layout name https://shop.ru/ as their canonical address: search engines show only that one'],
  },
  { name: 'two pages', silent: { 'a.html': page('Toys'), 'b.html': page('Games') } },
  {
    name: 'pages of a numbered list',
    silent: { 'a.html': page('Toys'), 'a2.html': page('Toys, page 2'), 'a3.html': page('Toys, page 3'), 'a4.html': page('Toys, page 4') },
  },
  {
    name: 'copies with one title',
    silent: { 'a.html': page('Toys'), 'b.html': page('Toys'), 'c.html': page('toys'), 'd.html': page('Toys') },
  },
  {
    name: 'addresses of their own',
    silent: {
      'a.html': page('Toys', 'https://shop.ru/a'),
      'b.html': page('Games', 'https://shop.ru/b'),
      'c.html': page('Sale', 'https://shop.ru/c'),
    },
  },
  {
    name: 'a template writes it',
    silent: { 'a.php': page('Toys', '<?= $url ?>'), 'b.php': page('Games', '<?= $url ?>'), 'c.php': page('Sale', '<?= $url ?>') },
  },
  { name: 'empty', silent: { 'a.html': page('Toys', ''), 'b.html': page('Games', ''), 'c.html': page('Sale', '') } },
])
