import { titleMissing } from '../../../src/core/rules/title-missing/index.js'
import { rows } from '../../kit/rows.js'

const BARE = '<html><head><meta charset="utf-8"></head><body>Delivery</body></html>'
const MISSING = 'The page has no title: search results and browser tabs show its address instead'

rows(titleMissing, [
  {
    name: 'a head without a title',
    speaks: `<!doctype html>
<html lang="ru">
«<head>»
  <meta charset="utf-8">
</head>
<body><h1>Доставка и оплата</h1></body>
</html>`,
    words: [MISSING],
    offers: [],
  },
  {
    name: 'og:title is offered, before everything else in the head',
    speaks: `<!doctype html>
<html>
«<head>»
  <meta charset="utf-8">
  <meta property="og:title" content="Штрих &amp; Ко">
</head>
<body></body>
</html>`,
    words: [MISSING],
    offers: ['Take the title of og:title'],
  },
  {
    name: 'a meta tag of that name is none',
    speaks: `<!doctype html>«<head>»<meta name="title" content="Shop"></head><body></body>`,
    words: [MISSING],
  },
  {
    name: 'a title in a comment is none',
    speaks: `<!doctype html>«<head>»<!-- <title>Shop</title> --><meta charset="utf-8"></head><body></body>`,
    words: [MISSING],
  },
  {
    name: 'the title of a picture is not the page’s',
    speaks: `<!doctype html>«<head>»<meta charset="utf-8"></head><body><svg><title>Logo</title></svg></body>`,
    words: [MISSING],
  },
  {
    name: 'only metadata, and no head tag',
    speaks: `«<html>»<meta charset="utf-8"><body>Shop</body></html>`,
    words: [MISSING],
  },
  {
    name: 'a layout that nothing can give a title to',
    path: '_layouts/default.html',
    speaks: `<!doctype html>
<html>
«<head>»
  {% if page.wide %}<link rel="stylesheet" href="/wide.css">{% endif %}
  <link rel="stylesheet" href="{{ site.baseurl }}/main.css">
</head>
<body>{{ content }}</body>
</html>`,
    words: [MISSING],
  },
  { name: 'a title', silent: `<!doctype html><head><title>Shop</title></head><body></body>` },
  { name: 'a title that fell out of the head', silent: `<!doctype html><head><div></div><title>Shop</title></head><body></body>` },
  { name: 'an empty title is there', silent: `<!doctype html><head><title></title></head><body></body>` },
  {
    name: 'one of two arms has a title',
    path: 'a.twig',
    silent: `<html><head>{% if a %}<title>Shop</title>{% endif %}</head><body></body></html>`,
  },
  { name: 'Jekyll prints it', path: '_layouts/a.html', silent: `<html><head>{% seo %}</head><body>{{ content }}</body></html>` },
  {
    name: 'an include in the head may hold it',
    path: '_layouts/b.html',
    silent: `<html><head>{% include head.html %}</head><body></body></html>`,
  },
  { name: 'WordPress prints it', path: 'header.php', silent: `<!doctype html><html><head><?php wp_head(); ?></head><body>` },
  {
    name: 'Bitrix prints it',
    path: 'header.php',
    silent: `<html><head><? $APPLICATION->ShowHead(); if ($a): ?><b><? endif ?></head><body>`,
  },
  {
    name: 'a block that pages fill',
    path: 'base.twig',
    silent: `<html><head>{% block head %}{% endblock %}</head><body>{% block body %}{% endblock %}</body></html>`,
  },
  { name: 'Rails yields it', path: 'a.erb', silent: `<html><head><%= yield :head %></head><body></body></html>` },
  {
    name: 'SvelteKit puts it in',
    path: 'src/app.html',
    silent: `<!doctype html><html><head><meta charset="utf-8">%sveltekit.head%</head><body></body></html>`,
  },
  {
    name: 'a server puts it in the place of a comment',
    silent: `<html><head><!--app-head--><meta charset="utf-8"></head><body></body></html>`,
  },
  { name: 'a server include', path: 'index.shtml', silent: `<html><head><!--#include virtual="/head.html" --></head><body></body></html>` },
  { name: 'MODX puts it in', silent: `<html><head>[[$head]]</head><body></body></html>` },
  { name: 'tags of a server language', silent: `<html><head><asp:ContentPlaceHolder id="head" /></head><body></body></html>` },
  { name: 'a fragment', silent: `<section><h1>Delivery</h1></section>` },
  { name: 'a fragment that somebody wrapped', silent: `<html><body><main>Delivery</main></body></html>` },
  { name: 'a component', path: 'Head.svelte', silent: `<svelte:head><meta charset="utf-8"></svelte:head>` },
  { name: 'a frameset', silent: `<html><head><meta charset="utf-8"></head><frameset cols="20%,*"><frame src="a.html"></frameset></html>` },
  { name: 'a redirect', silent: `<html><head><meta http-equiv="refresh" content="0; url=/shop/"></head><body></body></html>` },
  {
    name: 'a redirect whose target a template writes',
    path: 'r.html',
    silent: `<html><head><meta http-equiv="refresh" content="0; url={{ page.redirect }}"></head><body></body></html>`,
  },
  { name: 'a redirect by script', silent: `<html><head><script>location.replace('/shop/')</script></head><body></body></html>` },
  { name: 'a test page', path: 'tests/pixel.html', silent: `<html><head><meta charset="utf-8"></head><body></body></html>` },
  { name: 'a back office', path: 'admin/index.html', silent: `<html><head><meta charset="utf-8"></head><body>Orders</body></html>` },
  {
    name: 'a letter of Bitrix',
    path: 'bitrix/templates/mail_user/header.php',
    silent: `<html><head><meta charset="utf-8"></head><body>Order</body></html>`,
  },
  { name: 'a component’s demo', path: 'parts/demo.html', silent: `<html><head><meta charset="utf-8"></head><body>Parts</body></html>` },
  { name: 'a page for tests in a browser', path: 'pkg/browser-integration-tests/a.html', silent: BARE },
  { name: 'a playground of developers', path: 'playgrounds/standalone-playground/pages/a.html', silent: BARE },
  { name: 'a read-me of the files', path: 'README.html', silent: BARE },
  {
    name: 'a window of a browser extension',
    path: 'src/extension/options/options.html',
    config: { exists: ['src/extension/manifest.json'] },
    silent: BARE,
  },
  {
    name: 'a page about an extension',
    path: 'extension/index.html',
    speaks: '<html>«<head>»<meta charset="utf-8"></head><body>Our extension</body></html>',
    words: [MISSING],
  },
  {
    name: 'a page with a personality test',
    path: 'personality-test/index.html',
    speaks: '<html>«<head>»<meta charset="utf-8"></head><body>Who are you?</body></html>',
    words: [MISSING],
  },
  { name: 'an error page', path: '404.html', silent: `<html><head><meta charset="utf-8"></head><body></body></html>` },
  {
    name: 'a verification file',
    path: 'google1234567890abcdef.html',
    silent: `<html><head></head><body>google-site-verification: google1234567890abcdef.html</body></html>`,
  },
  { name: 'a letter', path: 'emails/order.html', silent: `<html><head><meta charset="utf-8"></head><body></body></html>` },
  {
    name: 'a page whose layout has the title',
    silent: {
      'index.html': `---\nlayout: default\n---\n<h1>Shop</h1>`,
      '_layouts/default.html': `<html><head><title>Shop</title></head><body>{{ content }}</body></html>`,
    },
  },
  { name: 'a head that another file closes', path: 'top.php', silent: `<html><head><meta charset="utf-8">` },
  { name: 'a page that guards its folder', path: 'img/index.html', silent: `<html><head></head><body>No access</body></html>` },
  { name: 'nothing', silent: `` },
  {
    name: 'a comment of Hugo speaks of a head',
    path: 'layouts/_partials/extend_head.html',
    silent: '{{- /* Own code. */ -}}\n{{- /* It will appear in the <head></head> of every page. */ -}}\n',
  },
])
