import { canonicalElsewhere } from '../../../src/core/rules/canonical-elsewhere/index.js'
import { rows } from '../../kit/rows.js'

const page = (href: string): string => `<!doctype html><html><head><link rel="canonical" href="${href}"></head><body></body></html>`
const three = {
  'a.html': page('https://shop.ru/a'),
  'b.html': page('https://shop.ru/b'),
  'c.html': page('https://www.shop.ru/c'),
  'd.html': page('https://shop.ru/d'),
}

rows(canonicalElsewhere, [
  {
    name: 'the writer’s own computer',
    speaks: page('«http://localhost:3000/sale»'),
    words: ['The canonical link leads to localhost:3000, which only its owner reaches: search engines cannot show the page'],
  },
  {
    name: 'a network at home',
    speaks: page('«http://192.168.0.10/»'),
    words: ['The canonical link leads to 192.168.0.10, which only its owner reaches: search engines cannot show the page'],
  },
  {
    name: 'a test site beside the real one',
    speaks: { ...three, 'sale.html': page('«https://staging.shop.ru/sale»') },
    words: ['The canonical link leads to staging.shop.ru, which looks like a test site: search engines show that instead'],
    severities: ['warning'],
  },
  {
    name: 'a placeholder',
    speaks: page('«https://www.example.com/page»'),
    words: ['The canonical link leads to www.example.com, a placeholder: search engines cannot show the page'],
    severities: ['warning'],
  },
  {
    name: 'another site',
    speaks: { ...three, 'sale.html': page('«https://market.ru/sale»') },
    words: ['The canonical link leads to market.ru, those of 4 other pages to shop.ru: search engines show that site instead of this page'],
    severities: ['info'],
  },
  { name: 'one host', silent: three },
  { name: 'a page alone may live anywhere', silent: page('https://market.ru/sale') },
  { name: 'a site may live on a test host', silent: page('https://demo.shop.ru/') },
  {
    name: 'hosts without a majority',
    silent: { 'a.html': page('https://a.ru/'), 'b.html': page('https://b.ru/'), 'c.html': page('https://c.ru/') },
  },
  { name: 'a template writes the host', path: 'a.twig', silent: page('https://{{ host }}/') },
  { name: 'no host', silent: page('/sale') },
  { name: 'in the body, where nobody looks', silent: `<html><head></head><body>${page('http://localhost/')}</body></html>` },
  { name: 'a test page', path: 'tests/a.html', silent: page('http://localhost/') },
])
