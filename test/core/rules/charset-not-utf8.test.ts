import { charsetNotUtf8 } from '../../../src/core/rules/charset-not-utf8/index.js'
import { rows } from '../../kit/rows.js'

const page = (charset: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"><title>Shop</title></head><body></body></html>`
const WHY = 'the HTML standard wants UTF-8, and what services send or read in UTF-8 may be garbled'

rows(charsetNotUtf8, [
  { name: 'windows-1251', speaks: page('«windows-1251»'), words: [`The page is declared in windows-1251: ${WHY}`] },
  {
    name: 'declared the old way',
    speaks: `<html><head><meta http-equiv="content-type" content="text/html; charset=«koi8-r»"></head><body></body></html>`,
    words: [`The page is declared in koi8-r: ${WHY}`],
  },
  {
    name: 'the whole site: the first page says so',
    options: { once: 2 },
    speaks: Object.fromEntries('abc'.split('').map((name, at) => [`${name}.html`, page(at === 0 ? '«windows-1251»' : 'windows-1251')])),
    words: [`3 pages are declared in windows-1251: ${WHY}`],
  },
  {
    name: 'pages that a mirror declared in UTF-8 before: their first word counts',
    options: { once: 2 },
    speaks: {
      'a.html': page('«koi8-r»'),
      'b.html': page('«koi8-r»'),
      ...Object.fromEntries('cdefg'.split('').map(name => [`${name}.html`, `<html><meta charset="utf-8">${page('koi8-r')}</html>`])),
    },
    words: [`The page is declared in koi8-r: ${WHY}`, `The page is declared in koi8-r: ${WHY}`],
  },
  {
    name: 'a slip of the finger',
    speaks: page('«uft-8»'),
    words: ['Browsers know no encoding uft-8: UTF-8 may be meant'],
    fixed: page('utf-8'),
  },
  { name: 'UTF-8', silent: page('UTF-8') },
  { name: 'UTF-8 without a dash', silent: page('utf8') },
  { name: 'a name that nobody knows', silent: page('esperanto') },
  { name: 'a template writes it', path: 'a.php', silent: page('<?= $charset ?>') },
  { name: 'empty', silent: page('') },
  { name: 'a test page', path: 'tests/encoding.html', silent: page('koi8-r') },
])
