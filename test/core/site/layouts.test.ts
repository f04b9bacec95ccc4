import assert from 'node:assert/strict'
import type { SiteFiles } from '../../kit/site.js'
import { site } from '../../kit/site.js'

/** One system that puts pages together from files, as a small site. */
interface System {
  readonly name: string
  readonly files: SiteFiles
  /** Pages, and the files whose counters run on each, in order. */
  readonly runs: Readonly<Record<string, readonly string[]>>
  /** Pages of which something cannot be known. */
  readonly unknown?: readonly string[]
}

const SNIPPET =
  '<script>(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};k=e.createElement(t),k.async=1,k.src=r,e.head.append(k)})(window,document,"script","https://mc.yandex.ru/metrika/tag.js","ym");ym(48120011,"init",{})</script>'
const CALL = 'ym(48120011, "init", { webvisor: true })\n'

const SYSTEMS: readonly System[] = [
  {
    name: 'Jekyll with a theme',
    files: {
      '_config.yml': 'theme: minima\ngoogle_analytics: G-7RW3K9QZ2M\n',
      'index.html': '---\nlayout: home\n---\n<h1>Tulips</h1>',
      'own.html': '---\nlayout: own\n---\n<h1>Own layout</h1>',
      '_layouts/own.html': '<!doctype html><html><head><title>Own</title></head><body>{{ content }}</body></html>',
      'plain.html': '<!doctype html><html><head><title>Served as it is</title></head><body></body></html>',
    },
    runs: { 'index.html': ['_config.yml'], 'own.html': [], 'plain.html': [] },
    unknown: ['index.html'],
  },
  {
    name: 'Nuxt with a module',
    files: {
      'shop/nuxt.config.ts':
        "import own from './build/own'\nexport default defineNuxtConfig({ modules: ['nuxt-gtag'], gtag: { id: 'G-7RW3K9QZ2M' } })",
      'shop/build/own.ts': CALL,
      'shop/pages/index.vue': '<template><h1>Tulips</h1></template>',
      'pages/index.vue': '<template><h1>Another site</h1></template>',
    },
    runs: { 'shop/pages/index.vue': ['shop/nuxt.config.ts'], 'pages/index.vue': [] },
  },
  {
    name: 'Gatsby with a plugin',
    files: {
      'gatsby-config.js':
        "module.exports = { plugins: [{ resolve: 'gatsby-plugin-google-gtag', options: { trackingIds: ['G-7RW3K9QZ2M'] } }] }",
      'src/pages/index.tsx': 'export default () => <h1>Tulips</h1>',
      'src/components/bed.tsx': 'export const Bed = () => <p>Bed</p>',
    },
    runs: { 'src/pages/index.tsx': ['gatsby-config.js'], 'src/components/bed.tsx': [] },
  },
  {
    name: 'Docusaurus with a preset',
    files: {
      'docusaurus.config.js': "module.exports = { presets: [['classic', { gtag: { trackingID: 'G-7RW3K9QZ2M' } }]] }",
      'src/pages/index.js': 'export default () => <h1>Tulips</h1>',
    },
    runs: { 'src/pages/index.js': ['docusaurus.config.js'] },
  },
  {
    name: 'Jekyll',
    files: {
      '_layouts/default.html': `<!doctype html><html><head>{% include analytics.html %}</head><body>{{ content }}</body></html>`,
      '_layouts/post.html': '---\nlayout: default\n---\n<article>{{ content }}</article>',
      '_includes/analytics.html': SNIPPET,
      'index.html': '---\nlayout: default\ntitle: Bakery\n---\n<h1>Bread every day</h1>',
      '_posts/2025-04-01-rye.html': '---\nlayout: post\n---\n<h1>Rye</h1>',
      'bare.html': '---\nlayout: none\n---\n<!doctype html><html><head><title>Bare</title></head><body></body></html>',
    },
    runs: {
      'index.html': ['_includes/analytics.html'],
      '_posts/2025-04-01-rye.html': ['_includes/analytics.html'],
      'bare.html': [],
    },
  },
  {
    name: 'Hugo',
    files: {
      'layouts/_default/baseof.html': `<!doctype html><html><head>{{ partial "head/metrika.html" . }}</head><body>{{ block "main" . }}{{ end }}</body></html>`,
      'layouts/_default/single.html': '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}',
      'layouts/partials/head/metrika.html': SNIPPET,
    },
    runs: { 'layouts/_default/single.html': ['layouts/partials/head/metrika.html'] },
  },
  {
    name: 'Eleventy with Nunjucks',
    files: {
      'src/_includes/layouts/base.njk': `<!doctype html><html><head>{% include "counter.njk" %}</head><body>{{ content | safe }}</body></html>`,
      'src/_includes/counter.njk': SNIPPET,
      'src/index.njk': '---\nlayout: layouts/base.njk\n---\n<h1>Workshop</h1>',
      'src/prices.html': '---\nlayout: layouts/base.njk\ntitle: Prices\n---\n<h1>Prices</h1>',
    },
    runs: { 'src/index.njk': ['src/_includes/counter.njk'], 'src/prices.html': ['src/_includes/counter.njk'] },
  },
  {
    name: 'Nunjucks',
    files: {
      'views/layout.njk': `<!doctype html><html><head>${SNIPPET}</head><body>{% block main %}{% endblock %}</body></html>`,
      'views/home.njk': '{% extends "layout.njk" %}{% block main %}<h1>Home</h1>{% include "parts/form.njk" %}{% endblock %}',
      'views/parts/form.njk': '<form id="lead"></form><script>ym(48120011, "init", {})</script>',
    },
    runs: { 'views/home.njk': ['views/layout.njk', 'views/parts/form.njk'] },
  },
  {
    name: 'Twig',
    files: {
      'templates/base.html.twig': `<!doctype html><html><head>{% block head %}{{ include('parts/_metrika.html.twig') }}{% endblock %}</head><body>{% block body %}{% endblock %}</body></html>`,
      'templates/parts/_metrika.html.twig': SNIPPET,
      'templates/shop/cart.html.twig': "{% extends 'base.html.twig' %}{% block body %}<h1>Cart</h1>{% endblock %}",
    },
    runs: { 'templates/shop/cart.html.twig': ['templates/parts/_metrika.html.twig'] },
  },
  {
    name: 'Jinja',
    files: {
      'app/templates/base.html': `<!doctype html><html><head>{% include "counter.html" %}</head><body>{% block content %}{% endblock %}</body></html>`,
      'app/templates/counter.html': SNIPPET,
      'app/templates/order.html': '{% extends "base.html" %}\n{% block content %}<h1>{{ order.id }}</h1>{% endblock %}',
      'app/templates/chosen.html': '{% extends layout_template %}\n{% block content %}<h1>Chosen</h1>{% endblock %}',
    },
    runs: { 'app/templates/order.html': ['app/templates/counter.html'], 'app/templates/chosen.html': [] },
    unknown: ['app/templates/chosen.html'],
  },
  {
    name: 'Django',
    files: {
      'shop/templates/shop/base.html': `{% load static %}<!doctype html><html><head><script src="{% static 'shop/metrika.js' %}"></script></head><body>{% block content %}{% endblock %}</body></html>`,
      'shop/static/shop/metrika.js': CALL,
      'shop/templates/shop/list.html':
        '{% extends "shop/base.html" %}{% block content %}{% for p in products %}<p>{{ p }}</p>{% endfor %}{% endblock %}',
    },
    runs: { 'shop/templates/shop/list.html': ['shop/static/shop/metrika.js'] },
  },
  {
    name: 'Blade',
    files: {
      'resources/views/layouts/app.blade.php': `<!doctype html><html><head>@include('partials.metrika')</head><body>@yield('content')<x-footer /></body></html>`,
      'resources/views/partials/metrika.blade.php': SNIPPET,
      'resources/views/components/footer.blade.php': '<footer><script>ym(48120011, "init", {})</script></footer>',
      'resources/views/home.blade.php': "@extends('layouts.app')\n@section('content')\n<h1>Home</h1>\n@endsection",
      'resources/views/components/layout.blade.php': `<!doctype html><html><head>@include('partials.metrika')</head><body>{{ $slot }}</body></html>`,
      'resources/views/about.blade.php': '<x-layout>\n<h1>About</h1>\n</x-layout>',
    },
    runs: {
      'resources/views/home.blade.php': ['resources/views/partials/metrika.blade.php', 'resources/views/components/footer.blade.php'],
      'resources/views/about.blade.php': ['resources/views/partials/metrika.blade.php'],
    },
  },
  {
    name: 'WordPress',
    files: {
      'wp-content/themes/bakery/header.php': `<!doctype html><html><head><?php wp_head(); ?></head><body>`,
      'wp-content/themes/bakery/footer.php': `<?php wp_footer(); ?></body></html>`,
      'wp-content/themes/bakery/functions.php': `<?php\nadd_action('wp_head', 'bakery_counter');\nfunction bakery_counter() { ?>\n${SNIPPET}\n<?php }\nadd_action('wp_enqueue_scripts', function () {\n  wp_enqueue_script('bakery', get_template_directory_uri() . '/js/goals.js', [], null, true);\n});\n`,
      'wp-content/themes/bakery/js/goals.js': CALL,
      'wp-content/themes/bakery/template-parts/card.php': '<div><script>ym(48120011, "init", {})</script></div>',
      'wp-content/themes/bakery/page.php':
        "<?php get_header(); ?>\n<h1><?php the_title(); ?></h1>\n<?php get_template_part('template-parts/card'); ?>\n<?php get_footer(); ?>",
    },
    runs: {
      'wp-content/themes/bakery/page.php': [
        'wp-content/themes/bakery/functions.php',
        'wp-content/themes/bakery/js/goals.js',
        'wp-content/themes/bakery/template-parts/card.php',
      ],
    },
  },
  {
    name: 'WordPress, scripts in the footer only',
    files: {
      'header.php': '<!doctype html><html><head><title>Shop</title></head><body>',
      'footer.php': '<?php wp_footer(); ?></body></html>',
      'functions.php': `<?php\nfunction shop_counter() {\n  echo '${SNIPPET.replaceAll("'", "\\'")}';\n}\nadd_action('wp_footer', 'shop_counter');\n`,
      'index.php': '<?php get_header(); ?><main></main><?php get_footer(); ?>',
    },
    runs: { 'index.php': ['functions.php'] },
  },
  {
    name: 'Bitrix',
    files: {
      'index.php':
        '<?require($_SERVER["DOCUMENT_ROOT"]."/bitrix/header.php");\n$APPLICATION->SetTitle("Home");?>\n<h1>Home</h1>\n<?require($_SERVER["DOCUMENT_ROOT"]."/bitrix/footer.php");?>',
      'local/templates/main/header.php': `<!DOCTYPE html><html><head><?$APPLICATION->ShowHead();?>${SNIPPET}</head><body>`,
      'local/templates/main/footer.php': '<?$APPLICATION->IncludeFile(SITE_TEMPLATE_PATH."/include/goals.php");?></body></html>',
      'local/templates/main/include/goals.php': '<script>ym(48120011, "init", {})</script>',
    },
    runs: { 'index.php': ['local/templates/main/header.php', 'local/templates/main/include/goals.php'] },
  },
  {
    name: 'Bitrix with two templates',
    files: {
      'index.php':
        '<?require($_SERVER["DOCUMENT_ROOT"]."/bitrix/header.php");?>\n<h1>Home</h1>\n<?require($_SERVER["DOCUMENT_ROOT"]."/bitrix/footer.php");?>',
      'local/templates/main/header.php': `<!DOCTYPE html><html><head>${SNIPPET}</head><body>`,
      'local/templates/main/footer.php': '</body></html>',
      'local/templates/print/header.php': '<!DOCTYPE html><html><head></head><body>',
      'local/templates/print/footer.php': '</body></html>',
    },
    runs: { 'index.php': [] },
    unknown: ['index.php'],
  },
  {
    name: 'PHP includes',
    files: {
      'index.php':
        "<!doctype html><html><head><?php include 'inc/head.php'; ?></head><body><?php require_once __DIR__ . '/inc/foot.php'; ?></body></html>",
      'inc/head.php': SNIPPET,
      'inc/foot.php': '<script src="/js/goals.js"></script>',
      'js/goals.js': CALL,
      'blog/index.php': "<?php include $_SERVER['DOCUMENT_ROOT'] . '/inc/head.php' ?><h1>Blog</h1>",
      'skins/dark/top.php': SNIPPET,
      'skins/light/top.php': SNIPPET,
      'themed.php': '<!doctype html><html><head><?php include $skin . "/top.php"; ?></head></html>',
    },
    runs: { 'index.php': ['inc/head.php', 'js/goals.js'], 'blog/index.php': ['inc/head.php'], 'themed.php': [] },
    unknown: ['themed.php'],
  },
  {
    name: 'SSI',
    files: {
      'index.shtml':
        '<!doctype html><html><head><!--#include virtual="/ssi/counter.html" --></head><body><!--#include file="foot.inc" --></body></html>',
      'ssi/counter.html': SNIPPET,
      'foot.inc': '<script>ym(48120011, "init", {})</script>',
    },
    runs: { 'index.shtml': ['ssi/counter.html', 'foot.inc'] },
  },
  {
    name: 'Astro',
    files: {
      'src/layouts/Base.astro': `---\nimport Counter from '../components/Counter.astro'\n---\n<!doctype html><html><head><Counter /></head><body><slot /></body></html>`,
      'src/components/Counter.astro': `<script is:inline>${CALL}</script>`,
      'src/pages/index.astro': '---\nimport Base from \'../layouts/Base.astro\'\n---\n<Base title="Home"><h1>Home</h1></Base>',
    },
    runs: { 'src/pages/index.astro': ['src/components/Counter.astro'] },
  },
  {
    name: 'Vue',
    files: {
      'index.html':
        '<!doctype html><html><head></head><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>',
      'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')",
      'src/App.vue':
        "<script setup lang=\"ts\">\nimport BuyButton from './components/BuyButton.vue'\nym(48120011, 'init', {})\n</script>\n<template><BuyButton /></template>",
      'src/components/BuyButton.vue': "<script setup>\nym(48120011, 'init', {})\n</script>\n<template><button>Buy</button></template>",
    },
    runs: { 'index.html': ['src/components/BuyButton.vue', 'src/App.vue'] },
  },
  {
    name: 'SvelteKit',
    files: {
      'src/app.html': '<!doctype html><html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
      'src/routes/+layout.svelte': '<svelte:head><script>\nym(48120011, "init", {})\n</script></svelte:head><slot />',
      'src/routes/+page.svelte': '<h1>Home</h1>',
      'src/routes/shop/+page.svelte': '<h1>Shop</h1>',
      'src/routes/shop/+layout.svelte': "<script>\nym(48120011, 'init', {})\n</script><slot />",
    },
    runs: {
      'src/routes/+page.svelte': ['src/routes/+layout.svelte'],
      'src/routes/shop/+page.svelte': ['src/routes/shop/+layout.svelte', 'src/routes/+layout.svelte'],
    },
  },
  {
    name: 'Next with app folder',
    files: {
      'app/layout.tsx':
        'import Metrika from \'../components/metrika\'\nexport default function Layout({ children }) {\n  return <html lang="en"><body><Metrika />{children}</body></html>\n}',
      'components/metrika.tsx': "'use client'\nexport default function Metrika() {\n  ym(48120011, 'init', {})\n  return null\n}",
      'app/page.tsx': 'export default function Page() {\n  return <h1>Home</h1>\n}',
      'app/shop/layout.tsx':
        "export default function Shop({ children }) {\n  ym(48120011, 'init', {})\n  return <main>{children}</main>\n}",
      'app/shop/[id]/page.tsx': 'export default function Page() {\n  return <h1>Item</h1>\n}',
    },
    runs: {
      'app/page.tsx': ['components/metrika.tsx'],
      'app/shop/[id]/page.tsx': ['app/shop/layout.tsx', 'components/metrika.tsx'],
    },
  },
  {
    name: 'Next with pages folder',
    files: {
      'pages/_app.tsx':
        "export default function App({ Component, pageProps }) {\n  ym(48120011, 'init', {})\n  return <Component {...pageProps} />\n}",
      'pages/_document.tsx': 'export default function Document() {\n  return <Html><Head /><body><Main /><NextScript /></body></Html>\n}',
      'pages/index.tsx': 'export default function Home() {\n  return <h1>Home</h1>\n}',
      'pages/api/order.ts': 'export default function handler(req, res) { res.end() }',
    },
    runs: { 'pages/index.tsx': ['pages/_app.tsx'], 'pages/api/order.ts': [] },
  },
  {
    name: 'Nuxt',
    files: {
      'nuxt.config.ts': 'export default defineNuxtConfig({})',
      'app.vue': '<template><NuxtLayout><NuxtPage /></NuxtLayout></template>',
      'layouts/default.vue': "<script setup>\nym(48120011, 'init', {})\n</script>\n<template><slot /></template>",
      'layouts/bare.vue': '<template><slot /></template>',
      'pages/index.vue': '<template><h1>Home</h1></template>',
      'pages/shop/[id].vue': "<script setup>\ndefinePageMeta({ layout: 'bare' })\n</script>\n<template><h1>Item</h1></template>",
    },
    runs: { 'pages/index.vue': ['layouts/default.vue'], 'pages/shop/[id].vue': [] },
  },
  {
    name: 'Handlebars',
    files: {
      'views/layouts/main.hbs': '<!doctype html><html><head>{{> counter}}</head><body>{{{body}}}</body></html>',
      'views/partials/counter.hbs': SNIPPET,
      'views/home.hbs': '{{!< layouts/main}}\n<h1>Home</h1>',
      'views/other.hbs': '<h1>Other</h1>{{> counter}}',
    },
    runs: { 'views/home.hbs': ['views/partials/counter.hbs'], 'views/other.hbs': ['views/partials/counter.hbs'] },
  },
  {
    name: 'Liquid of a shop',
    files: {
      'layout/theme.liquid':
        "<!doctype html><html><head>{% render 'metrika' %}{{ content_for_header }}</head><body>{% section 'header' %}{{ content_for_layout }}</body></html>",
      'snippets/metrika.liquid': SNIPPET,
      'sections/header.liquid': '<header><script>ym(48120011, "init", {})</script></header>',
      'templates/product.liquid': '<h1>{{ product.title }}</h1>',
    },
    runs: { 'templates/product.liquid': ['snippets/metrika.liquid', 'sections/header.liquid'] },
  },
  {
    name: 'EJS',
    files: {
      'views/index.ejs': "<!doctype html><html><head><%- include('partials/head') %></head><body></body></html>",
      'views/partials/head.ejs': SNIPPET,
    },
    runs: { 'views/index.ejs': ['views/partials/head.ejs'] },
  },
  {
    name: 'Rails',
    files: {
      'app/views/layouts/application.html.erb':
        "<!doctype html><html><head><%= render 'shared/counter' %></head><body><%= yield %></body></html>",
      'app/views/shared/_counter.html.erb': SNIPPET,
      'app/views/orders/show.html.erb': '<h1>Order</h1>',
    },
    runs: { 'app/views/orders/show.html.erb': ['app/views/shared/_counter.html.erb'] },
  },
  {
    name: 'Razor',
    files: {
      'Views/_ViewStart.cshtml': '@{\n    Layout = "_Layout";\n}',
      'Views/Shared/_Layout.cshtml': '<!DOCTYPE html><html><head><partial name="_Counter" /></head><body>@RenderBody()</body></html>',
      'Views/Shared/_Counter.cshtml': SNIPPET,
      'Views/Home/Index.cshtml': '<h1>Home</h1>',
    },
    runs: { 'Views/Home/Index.cshtml': ['Views/Shared/_Counter.cshtml'] },
  },
]

describe('pages put together from files', () => {
  for (const { name, files, runs, unknown = [] } of SYSTEMS) {
    it(name, () => {
      const workspace = site(files)
      for (const [path, expected] of Object.entries(runs)) {
        const counters = workspace.reached(path).filter(({ fact }) => fact.kind === 'counter')
        assert.deepEqual([...new Set(counters.map(({ from }) => from))], expected, path)
        assert.equal(workspace.complete(path), !unknown.includes(path), `${path} is ${unknown.includes(path) ? 'not ' : ''}complete`)
      }
    })
  }
})
