import { hreflangNoReturn } from '../../../src/core/rules/hreflang-no-return/index.js'
import { rows } from '../../kit/rows.js'

const link = (hreflang: string, href: string): string => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`
const page = (...links: readonly string[]): string =>
  `<!doctype html><html><head><title>Shop</title>${links.join('')}</head><body></body></html>`
const back = (other: string): string =>
  `${other} does not list this page among its languages: search engines ignore links that are not returned`

rows(hreflangNoReturn, [
  {
    name: 'the other page lists nothing',
    speaks: { 'ru.html': page(link('en', '«/en.html»')), 'en.html': page() },
    words: [back('en.html')],
  },
  {
    name: 'the other page lists a third one',
    speaks: {
      'ru.html': page(link('en', '«https://shop.ru/en.html»'), '<link rel="canonical" href="https://shop.ru/ru.html">'),
      'en.html': page(link('de', '/de.html')),
    },
    words: [back('en.html')],
  },
  { name: 'they list each other', silent: { 'ru.html': page(link('en', '/en.html')), 'en.html': page(link('ru', 'ru.html')) } },
  {
    name: 'they list each other by whole addresses',
    silent: {
      'ru.html': page(link('en', 'https://shop.ru/en.html'), '<link rel="canonical" href="https://shop.ru/ru.html">'),
      'en.html': page(link('ru', 'https://shop.ru/ru.html'), '<link rel="canonical" href="https://shop.ru/en.html">'),
    },
  },
  { name: 'another site', silent: page(link('en', 'https://shop.com/')) },
  { name: 'a page that is not here', silent: page(link('en', '/en/')) },
  { name: 'the default needs no return', silent: { 'ru.html': page(link('x-default', '/index.html')), 'index.html': page() } },
  { name: 'itself', silent: { 'ru.html': page(link('ru', '/ru.html')) } },
  {
    name: 'a template writes the other’s links',
    silent: { 'ru.html': page(link('en', '/en.html')), 'en.html': page(link('ru', '{{ page.other }}')) },
  },
])
