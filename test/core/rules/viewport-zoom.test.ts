import { viewportZoom } from '../../../src/core/rules/viewport-zoom/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string): string =>
  `<!doctype html><html><head><meta name="viewport" content="${content}"></head><body></body></html>`
const locked = (setting: string): string => `${setting} keeps visitors from enlarging the page: who cannot read small letters leaves`

rows(viewportZoom, [
  {
    name: 'the word',
    speaks: page('width=device-width, initial-scale=1, «user-scalable=no»'),
    words: [locked('user-scalable=no')],
    offers: ['Let visitors enlarge the page'],
  },
  { name: 'the number', speaks: page('width=device-width, «user-scalable=0»'), words: [locked('user-scalable=0')] },
  {
    name: 'two locks, odd blanks and case',
    speaks: page('width=device-width,initial-scale=1.0,«Maximum-Scale = 1.0», User-Scalable=No'),
    words: [locked('Maximum-Scale = 1.0, User-Scalable=No')],
  },
  { name: 'semicolons', speaks: page('width=device-width; «maximum-scale=1»;'), words: [locked('maximum-scale=1')] },
  { name: 'nothing but the lock', speaks: page('«user-scalable=no»'), words: [locked('user-scalable=no')], offers: [] },
  {
    name: 'a stricter limit',
    options: { zoom: 5 },
    speaks: page('width=device-width, «maximum-scale=3»'),
    words: [locked('maximum-scale=3')],
  },
  {
    name: 'a whole site',
    options: { once: 2 },
    speaks: Object.fromEntries(
      Array.from({ length: 3 }, (_, at) => [`p${10 + at}.html`, page(at === 0 ? '«user-scalable=no»' : 'user-scalable=no')]),
    ),
    words: ['user-scalable=no keeps visitors of 3 pages from enlarging them, this is the first: who cannot read small letters leaves'],
  },
  {
    name: 'templates of 1C-Bitrix speak, the prototypes beside them do not',
    speaks: {
      'local/templates/main/header.php': `<?php ?>${page('«user-scalable=no»')}`,
      'local/templates/main/markup/cart.html': page('user-scalable=no'),
      'local/news/index.html': page('«user-scalable=no»'),
    },
    words: [locked('user-scalable=no'), locked('user-scalable=no')],
  },
  { name: 'free', silent: page('width=device-width, initial-scale=1') },
  { name: 'five times', silent: page('width=device-width, maximum-scale=5, user-scalable=yes') },
  { name: 'a number that is none', silent: page('maximum-scale=, user-scalable') },
  { name: 'a template writes it', path: 'a.php', silent: page('<?= $viewport ?>') },
  {
    name: 'by property, which browsers do not read',
    silent: `<html><head><meta property="viewport" content="user-scalable=no"></head></html>`,
  },
  { name: 'commented out', silent: `<html><head><!-- <meta name="viewport" content="user-scalable=no"> --></head></html>` },
  { name: 'a test page', path: 'test/zoom.html', silent: page('user-scalable=no, width=400') },
])
