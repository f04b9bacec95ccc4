import { charsetLate } from '../../../src/core/rules/charset-late/index.js'
import { rows } from '../../kit/rows.js'

const late = (byte: number): string =>
  `The encoding is declared in byte ${byte}: browsers look for it in the first 1024, and may read the page anew or garble its letters`
/** Cyrillic letters take two bytes each in UTF-8. */
const LONG = 'ж'.repeat(600)

rows(charsetLate, [
  {
    name: 'behind a long comment',
    speaks: `<!doctype html>
<html>
<head>
  <!-- ${'x'.repeat(1000)} -->
  «<meta charset="utf-8">»
  <title>Shop</title>
</head>
<body></body>
</html>`,
    words: [late(1066)],
    fixed: `<!doctype html>
<html>
<head>
  <meta charset="utf-8">
  <!-- ${'x'.repeat(1000)} -->
  <title>Shop</title>
</head>
<body></body>
</html>`,
  },
  {
    name: 'Cyrillic letters before it take two bytes each',
    speaks: `<!doctype html><html><head><title>${LONG}</title>«<meta charset=utf-8>»</head><body></body></html>`,
    words: [late(1262)],
    fixed: `<!doctype html><html><head><meta charset=utf-8><title>${LONG}</title></head><body></body></html>`,
  },
  {
    name: 'the head itself begins too late',
    speaks: `<!doctype html><!-- ${'x'.repeat(1100)} --><html><head>«<meta charset="utf-8">»</head><body></body></html>`,
    words: [late(1158)],
  },
  {
    name: 'one byte a letter in windows-1251',
    silent: `<!doctype html><html><head><title>${LONG}</title><meta charset="windows-1251"></head><body></body></html>`,
  },
  {
    name: 'at the beginning',
    silent: `<!doctype html><html><head><meta charset="utf-8"><title>${LONG}</title></head><body></body></html>`,
  },
  {
    name: 'a first one is in time',
    silent: `<!doctype html><html><head><meta charset="utf-8"><title>${LONG}</title><meta charset="utf-8"></head><body></body></html>`,
  },
  {
    name: 'a mark at the beginning of the file decides',
    silent: `\ufeff<!doctype html><html><head><title>${LONG}</title><meta charset="utf-8"></head><body></body></html>`,
  },
  {
    name: 'a template before it may be any length',
    path: 'a.php',
    silent: `<?php ${'$a = 1; '.repeat(200)} ?><!doctype html><html><head><meta charset="utf-8"></head><body></body></html>`,
  },
])
