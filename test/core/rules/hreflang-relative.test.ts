import { hreflangRelative } from '../../../src/core/rules/hreflang-relative/index.js'
import { rows } from '../../kit/rows.js'

const page = (href: string, more = ''): string => `<head><link rel="alternate" hreflang="en" href="${href}">${more}</head>`
const relative = (href: string): string =>
  `The en link ${href} is not a whole address: search engines want one with https:// and host, and ignore others`

rows(hreflangRelative, [
  { name: 'from the root', speaks: page('«/en/»'), words: [relative('/en/')], offers: [] },
  {
    name: 'the site’s host is known',
    speaks: page('«/en/»', '<link rel="canonical" href="https://shop.ru/">'),
    words: [relative('/en/')],
    offers: ['Write https://shop.ru/en/'],
  },
  { name: 'no scheme', speaks: page('«//shop.ru/en/»'), words: [relative('//shop.ru/en/')], offers: ['Write https://shop.ru/en/'] },
  { name: 'beside the page', speaks: page('«en.html»'), words: [relative('en.html')], offers: [] },
  { name: 'a whole address', silent: page('https://shop.ru/en/') },
  { name: 'a template writes the host', path: 'a.twig', silent: page('{{ host }}/en/') },
  { name: 'a feed', silent: `<head><link rel="alternate" type="application/rss+xml" href="/rss"></head>` },
  {
    name: 'empty',
    speaks: `<head>«<link rel="alternate" hreflang="en">»</head>`,
    words: ['The en link has no address: search engines ignore it'],
  },
  { name: 'in the body, where nobody looks', silent: `<html><head></head><body>${page('/en/')}</body></html>` },
])
