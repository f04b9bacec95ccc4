import { descriptionShared } from '../../../src/core/rules/description-shared/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string, title = 'Shop'): string =>
  `<!doctype html><html><head><title>${title}</title><meta name="description" content="${content}"></head><body></body></html>`
const WHY = 'search engines show one that fits a page, and make up their own for others'

rows(descriptionShared, [
  {
    name: 'two pages',
    speaks: { 'index.html': page('«Toys»'), 'sale.html': page('«Toys»') },
    words: [`This description is on sale.html too: ${WHY}`, `This description is on index.html too: ${WHY}`],
  },
  {
    name: 'three pages',
    speaks: { 'a.html': page('«Toys»'), 'b.html': page('«Toys»'), 'c.html': page('«Toys»') },
    words: Array.from({ length: 3 }, () => `This description is on 2 other pages too: ${WHY}`),
  },
  {
    name: 'a layout writes it',
    speaks: {
      '_layouts/default.html': `<html><head><title>{{ page.title }}</title><meta name="description" content="«Toys»"></head><body>{{ content }}</body></html>`,
      'a.html': '---\nlayout: default\n---\nA',
      'b.html': '---\nlayout: default\n---\nB',
    },
    words: [`All 2 pages of this layout get this description: ${WHY}`],
  },
  {
    name: 'a habit of the site, pair by pair, is told once',
    options: { habit: 3 },
    speaks: { 'a.html': page('«Toys»'), 'b.html': page('Toys'), 'c.html': page('Games'), 'd.html': page('Games'), 'e.html': page('Other') },
    words: [`4 pages share their description with another page, this is the first: ${WHY}`],
  },
  { name: 'different ones', silent: { 'a.html': page('Toys'), 'b.html': page('Games') } },
  { name: 'empty ones', silent: { 'a.html': page(''), 'b.html': page('') } },
  {
    name: 'a layout whose pages may write their own',
    silent: {
      '_layouts/default.html': `<html><head>{% if page.description %}<meta name="description" content="{{ page.description }}">{% else %}<meta name="description" content="Toys">{% endif %}</head><body>{{ content }}</body></html>`,
      'a.html': '---\nlayout: default\n---\nA',
      'b.html': '---\nlayout: default\n---\nB',
    },
  },
])
