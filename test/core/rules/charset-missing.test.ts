import { charsetMissing } from '../../../src/core/rules/charset-missing/index.js'
import { rows } from '../../kit/rows.js'

const LETTERS = 'The page does not say how its letters are encoded: unless the server does, other letters than English ones may be garbled'
const PLAIN = 'The page does not say how its letters are encoded: nothing is garbled as long as all of them are English'
const page = (head: string, title = 'Магазин'): string => `<!doctype html><html>${head}<title>${title}</title></head><body></body></html>`

rows(charsetMissing, [
  { name: 'Cyrillic letters', speaks: page('«<head>»'), words: [LETTERS], offers: ['Add `<meta charset="utf-8">`'] },
  { name: 'only English letters', speaks: page('«<head>»', 'Shop'), words: [PLAIN], severities: ['info'] },
  { name: 'no head tag', speaks: '«<html>»<title>Магазин</title></html>', words: [LETTERS], offers: [] },
  {
    name: 'a whole site without: the first page says so',
    options: { once: 2 },
    speaks: Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`p${10 + at}.html`, page(at === 0 ? '«<head>»' : '<head>')])),
    words: [
      '3 pages do not say how their letters are encoded, this is the first: unless the server does, other letters than English ones may be garbled',
    ],
  },
  { name: 'declared', silent: page('<head><meta charset="utf-8">') },
  { name: 'declared the old way', silent: page('<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">') },
  { name: 'declared by XML', path: 'a.xhtml', silent: `<?xml version="1.0" encoding="utf-8"?>${page('<head>')}` },
  { name: 'a mark at the beginning of the file', silent: `\ufeff${page('<head>')}` },
  { name: 'a part may declare it', path: 'a.php', silent: page('<head><?php require "meta.php" ?>') },
])
