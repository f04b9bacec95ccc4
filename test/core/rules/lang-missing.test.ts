import { langMissing } from '../../../src/core/rules/lang-missing/index.js'
import { rows } from '../../kit/rows.js'

const MISSING = 'The page does not say which language it is in: screen readers and translators have to guess'
const page = (html: string, title = 'Shop', more = ''): string =>
  `<!doctype html>${html}<head><title>${title}</title>${more}</head><body></body></html>`

rows(langMissing, [
  { name: 'Russian letters', speaks: page('«<html>»', 'Мы делаем игрушки'), words: [MISSING], offers: ['Add lang="ru"'] },
  { name: 'Ukrainian letters', speaks: page('«<html class="no-js">»', 'Їжачок і зірка'), words: [MISSING], offers: ['Add lang="uk"'] },
  { name: 'Cyrillic letters of many languages', speaks: page('«<html>»', 'Магазин'), words: [MISSING], offers: [] },
  {
    name: 'og:locale tells it',
    speaks: page('«<html>»', 'Shop', '<meta property="og:locale" content="de_AT">'),
    words: [MISSING],
    offers: ['Add lang="de"'],
  },
  { name: 'Latin letters', speaks: page('«<HTML>»'), words: [MISSING], offers: [] },
  {
    name: 'a meta tag of that name is none',
    speaks: page('«<html>»', 'Shop', '<meta name="lang" content="ru">'),
    words: [MISSING],
    offers: [],
  },
  { name: 'no html tag', speaks: `«<head>»<title>Мы делаем игрушки</title></head>`, words: [MISSING], offers: [] },
  {
    name: 'a whole site',
    options: { once: 2 },
    speaks: { 'a.html': page('«<html>»'), 'b.html': page('<html>'), 'c.html': page('<html>') },
    words: ['3 pages do not say which language they are in, this is the first: screen readers and translators have to guess'],
  },
  { name: 'a language', silent: page('<html lang="ru">') },
  { name: 'the language of XML', silent: page('<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru">') },
  { name: 'an empty one is another matter', silent: page('<html lang="">') },
  { name: 'WordPress writes it', path: 'header.php', silent: `<html <?php language_attributes(); ?>><head></head><body>` },
  { name: 'a template writes it', path: 'a.twig', silent: page('<html lang="{{ lang }}">') },
  {
    name: 'the head of another file',
    silent: {
      '_includes/head.html': '<head><title>Shop</title></head>',
      '_layouts/a.html': '<html lang="en">{% include head.html %}<body>{{ content }}</body></html>',
    },
  },
  { name: 'a fragment', silent: '<p>Shop</p>' },
])
