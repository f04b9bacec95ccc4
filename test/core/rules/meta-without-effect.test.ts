import { metaWithoutEffect } from '../../../src/core/rules/meta-without-effect/index.js'
import { rows } from '../../kit/rows.js'

const page = (head: string): string => `<!doctype html><html><head>${head}</head><body></body></html>`

rows(metaWithoutEffect, [
  {
    name: 'tags of the past',
    speaks: page('<meta name="«revisit-after»" content="7 days"><meta http-equiv="«Cache-Control»" content="no-cache">'),
    words: [
      'Nobody reads revisit-after any more: search engines decide themselves when they come again',
      'Nobody reads cache-control any more: only the server can say it',
    ],
  },
  {
    name: 'keywords for Google alone',
    speaks: page('<meta name="«keywords»" content="cubes, towers">'),
    words: ['Google does not read keywords; Yandex does, and the site shows no sign of Yandex'],
  },
  {
    name: 'directives of the past, alone and again',
    speaks: page('<meta name="robots" content="«noodp», index, «indexifembedded», «index»">'),
    words: [
      'The directive noodp has no effect: the directory closed in 2017',
      'The directive indexifembedded works only beside noindex',
      'The directive index stands there already',
    ],
  },
  {
    name: 'parts of a policy',
    speaks: page(`<meta http-equiv="Content-Security-Policy" content="default-src 'self'; «frame-ancestors» 'none'">`),
    words: ['Browsers do not read frame-ancestors from a policy in the page: only the server can send it'],
  },
  {
    name: 'on all pages: told once',
    speaks: {
      ...Object.fromEntries(
        ['a', 'b'].map(name => [`${name}.html`, page(`<meta name="${name === 'a' ? '«distribution»' : 'distribution'}" content="x">`)]),
      ),
    },
    options: { once: 1 },
    words: ['Nobody reads distribution any more: it is of the nineties'],
  },
  {
    name: 'keywords of a site for Yandex',
    silent: page('<meta name="yandex-verification" content="5f1c0d7e9a2b4c63"><meta name="keywords" content="cubes">'),
  },
  { name: 'keywords in Russian', silent: page('<meta name="keywords" content="кубики">') },
  { name: 'a page in Russian', silent: page('<meta name="keywords" content="cubes">') + '<p>Башни из кубиков</p>' },
  { name: 'embedded, and hidden', silent: page('<meta name="robots" content="noindex, indexifembedded, noarchive">') },
  { name: 'a template’s policy', path: 'a.twig', silent: page('<meta http-equiv="Content-Security-Policy" content="{{ policy }}">') },
  { name: 'commented out', silent: page('<!-- <meta http-equiv="pragma" content="no-cache"> -->') },
  { name: 'a test page', path: 'tests/a.html', silent: page('<meta name="distribution" content="x">') },
])
