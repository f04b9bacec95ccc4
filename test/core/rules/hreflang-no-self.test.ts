import { hreflangNoSelf } from '../../../src/core/rules/hreflang-no-self/index.js'
import { rows } from '../../kit/rows.js'

const link = (hreflang: string, href: string): string => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`
const page = (...links: readonly string[]): string =>
  `<!doctype html><html><head><link rel="canonical" href="https://shop.ru/ru/">${links.join('')}</head><body></body></html>`
const self = (count: number): string =>
  `The page lists ${count} versions in other languages and not itself: search engines want every version to list all, itself included`

rows(hreflangNoSelf, [
  {
    name: 'only the others',
    speaks: { 'ru/index.html': page(`«${link('en', 'https://shop.ru/en/')}»`, link('x-default', 'https://shop.ru/')), 'index.html': '' },
    words: [self(2)],
  },
  { name: 'itself too', silent: page(link('en', 'https://shop.ru/en/'), link('ru', 'https://shop.ru/ru/')) },
  { name: 'itself by another spelling', silent: page(link('en', 'https://shop.ru/en/'), link('ru', 'http://www.shop.ru/ru/index.html')) },
  { name: 'itself by its file', silent: { 'index.html': page(link('en', '/en/'), link('ru', '/index.html')), 'en/index.html': '' } },
  { name: 'nobody can tell the page’s address', silent: `<html><head>${link('en', 'https://shop.ru/en/')}</head><body></body></html>` },
  {
    name: 'a template writes the links',
    path: 'a.html',
    silent: `<html><head><link rel="canonical" href="https://shop.ru/">{% for l in langs %}${link('{{ l }}', '{{ l.url }}')}{% endfor %}</head><body></body></html>`,
  },
  { name: 'a template may write more', path: 'b.twig', silent: page(link('en', 'https://shop.ru/en/'), '{{ alternates }}') },
  { name: 'no languages', silent: page() },
])
