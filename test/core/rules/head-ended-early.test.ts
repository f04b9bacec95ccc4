import { headEndedEarly } from '../../../src/core/rules/head-ended-early/index.js'
import { rows } from '../../kit/rows.js'

const ends = (what: string, lost: string): string =>
  `<${what}> ends the head here: browsers put all that follows into the body, and search engines do not look there for ${lost}`
const text = (lost: string): string =>
  `This text ends the head: browsers put all that follows into the body, and search engines do not look there for ${lost}`
const invisible = (lost: string): string =>
  `An invisible character ends the head here: browsers put all that follows into the body, and search engines do not look there for ${lost}`

rows(headEndedEarly, [
  {
    name: 'a counter’s picture',
    speaks: `<!doctype html>
<html>
<head>
  <title>Shop</title>
  «<img src="https://mc.yandex.ru/watch/104430694" alt="">»
  <meta name="description" content="Toys">
  <link rel="canonical" href="https://shop.ru/">
</head>
<body class="home">
  <h1>Shop</h1>
</body>
</html>`,
    words: [ends('img', 'the description and the canonical link')],
    fixed: `<!doctype html>
<html>
<head>
  <title>Shop</title>
  <meta name="description" content="Toys">
  <link rel="canonical" href="https://shop.ru/">
</head>
<body class="home">
  <img src="https://mc.yandex.ru/watch/104430694" alt="">
  <h1>Shop</h1>
</body>
</html>`,
  },
  {
    name: 'a picture, and more that ends the head: only offered',
    speaks: `<html><head>«<img src="a.png">»<div></div><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
    words: [ends('img', 'the canonical link')],
    offers: ['Move the picture into the body'],
  },
  {
    name: 'a picture, and no body tag',
    speaks: `<html><head>«<img src="a.png">»<link rel="canonical" href="https://shop.ru/"></head><p>Shop</p></html>`,
    words: [ends('img', 'the canonical link')],
    offers: [],
  },
  {
    name: 'a doubled bracket',
    speaks: `<html><head><meta charset="utf-8">«>»\n<link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
    words: [text('the canonical link')],
    fixed: `<html><head><meta charset="utf-8">\n<link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a byte order mark in the middle of the file',
    speaks: `<html><head><meta charset="utf-8">«\ufeff»<link rel="alternate" hreflang="en" href="https://shop.ru/en/"><title>Shop</title></head><body></body></html>`,
    words: [invisible('hreflang links and the title')],
    fixed: `<html><head><meta charset="utf-8"><link rel="alternate" hreflang="en" href="https://shop.ru/en/"><title>Shop</title></head><body></body></html>`,
  },
  {
    name: 'words',
    speaks: `<html><head>\n«Yandex.Metrika»\n<link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
    words: [text('the canonical link')],
  },
  {
    name: 'a frame, and only the description is lost',
    speaks: `<html><head>«<iframe src="https://a.ru/">»</iframe><meta name="description" content="Toys"><meta name="yandex-verification" content="0123456789abcdef"></head><body></body></html>`,
    words: [ends('iframe', 'the description and yandex-verification')],
    severities: ['warning'],
  },
  {
    name: 'a feed is lost',
    speaks: `<html><head>«<p>»</p><link rel="alternate" type="application/rss+xml" href="/rss"></head><body></body></html>`,
    words: [ends('p', 'alternate links')],
    severities: ['warning'],
  },
  {
    name: 'nothing is lost',
    silent: `<html><head><title>Shop</title><link rel="canonical" href="https://shop.ru/"><img src="a.png"></head><body></body></html>`,
  },
  {
    name: 'directives for robots count everywhere',
    silent: `<html><head><title>Shop</title><div></div><meta name="robots" content="noindex"></head><body></body></html>`,
  },
  {
    name: 'pictures in noscript do no harm',
    silent: `<html><head><noscript><img src="a.png"></noscript><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'comments, templates, scripts and styles may stand there',
    silent: `<html><head><!-- <img> --><script>"<img>"</script><style>a>b{}</style><template><p></p></template><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a part of a template',
    path: 'a.twig',
    silent: `<html><head>{{ metrika }}<link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a condition of a template',
    path: 'b.twig',
    silent: `<html><head>{% if a %}<div></div>{% endif %}<link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a text that a template keeps for later',
    path: '_layouts/a.html',
    silent: `{% capture base %}a/{% endcapture %}<html><head><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'text a template writes before the document',
    path: 'c.html',
    silent: `{% assign a = 1 %}/<html><head><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'SvelteKit’s mark',
    path: 'src/app.html',
    silent: `<html><head>%sveltekit.head%<link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a content system’s mark',
    silent: `<html><head>[[$head]]<link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a tag of a server language',
    silent: `<html><head><asp:ContentPlaceHolder id="a"></asp:ContentPlaceHolder><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a component',
    path: 'a.astro',
    silent: `<html><head><SEO /><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  {
    name: 'a test page',
    path: 'tests/head.html',
    silent: `<html><head><div></div><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
])
