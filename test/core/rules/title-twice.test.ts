import { titleTwice } from '../../../src/core/rules/title-twice/index.js'
import { rows } from '../../kit/rows.js'

rows(titleTwice, [
  {
    name: 'two different titles',
    speaks: `<!doctype html>
<head>
  <title>Shop</title>
  <title>«Delivery»</title>
</head>
<body></body>`,
    words: ['The page has a title already, “Shop”: browsers show that one and ignore this'],
    offers: ['Remove the title that is ignored'],
  },
  {
    name: 'the same title again goes with its line',
    speaks: `<!doctype html>
<head>
  <title>Shop</title>
  <title>
    «Shop»
  </title>
  <meta charset="utf-8">
</head>
<body></body>`,
    words: ['The page has this title already: one is enough'],
    fixed: `<!doctype html>
<head>
  <title>Shop</title>
  <meta charset="utf-8">
</head>
<body></body>`,
  },
  {
    name: 'the same title twice more, all in one line',
    speaks: `<!doctype html><head><title>Shop</title><title>«Shop»</title><title>«Shop»</title></head><body></body>`,
    words: ['The page has this title already: one is enough', 'The page has this title already: one is enough'],
    fixed: `<!doctype html><head><title>Shop</title></head><body></body>`,
  },
  {
    name: 'a template writes the first',
    path: 'a.php',
    speaks: `<html><head><title><?= $title ?></title><title>«Shop»</title></head><body></body></html>`,
    words: ['The page has a title already: browsers show the first and ignore this'],
  },
  { name: 'a file of tests', path: 'test-files/a.html', silent: `<head><title>Shop</title><title>Shop</title></head>` },
  { name: 'a meta tag of that name is no title', silent: `<head><title>Shop</title><meta name="title" content="Shop"></head>` },
  { name: 'one title', silent: `<!doctype html><head><title>Shop</title></head><body></body>` },
  {
    name: 'alternatives of a template',
    path: 'a.html',
    silent: `<html><head>{% if page.title %}<title>{{ page.title }}</title>{% else %}<title>Shop</title>{% endif %}</head><body></body></html>`,
  },
  {
    name: 'one more behind a condition',
    path: 'a.twig',
    silent: `<html><head><title>Shop</title>{% if a %}<title>Sale</title>{% endif %}</head><body></body></html>`,
  },
  { name: 'the title of a picture', silent: `<html><head><title>Shop</title></head><body><svg><title>Logo</title></svg></body></html>` },
  {
    name: 'in a comment, in noscript, in a template',
    silent: `<html><head><title>Shop</title><!--<title>Old</title>--></head><body><template><title>Later</title></template></body></html>`,
  },
  {
    name: 'of a framed document',
    silent: `<html><head><title>Shop</title></head><body><iframe srcdoc="<title>Map</title>"></iframe></body></html>`,
  },
  {
    name: 'written by a script',
    silent: `<html><head><title>Shop</title><script>document.write('<title>Old</title>')</script></head><body></body></html>`,
  },
])
