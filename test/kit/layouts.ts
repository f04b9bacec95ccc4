import type { SiteFiles } from './site.js'

/** A small bakery on one system that puts pages together: three pages or more get a counter by their layout, one stands outside of it. */
export interface Bakery {
  readonly name: string
  readonly files: SiteFiles
  /** Pages that the layout counts. */
  readonly counted: readonly string[]
  /** The file that starts the counter. */
  readonly by: string
  /** The page outside; `told` = it is reported. */
  readonly outside: string
  readonly told: boolean
  /** Pages of which something cannot be known, with what keeps them so. Nothing is missing there. */
  readonly unknown?: SiteFiles
}

export const METRIKA =
  '<script>(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})(window,document,"script","https://mc.yandex.ru/metrika/tag.js","ym");ym(48120011,"init",{webvisor:true})</script><noscript><div><img src="https://mc.yandex.ru/watch/48120011" style="position:absolute; left:-9999px;" alt=""></div></noscript>'
const START = 'ym(48120011, "init", { webvisor: true })'

const document = (head: string, body = '<h1>Flour</h1>'): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Bakery</title>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
/** A page somebody put beside the others. */
const PROMO = document('')

const NAMES = ['index', 'bread', 'cakes', 'visit'] as const
const pages = (folder: string, ending: string, text: (name: string) => string): SiteFiles =>
  Object.fromEntries(NAMES.map(name => [`${folder}${name}${ending}`, text(name)]))
const paths = (folder: string, ending: string): readonly string[] => NAMES.map(name => `${folder}${name}${ending}`)

export const BAKERIES: readonly Bakery[] = [
  {
    name: 'Jekyll',
    files: {
      '_config.yml': 'title: Bakery\n',
      '_layouts/default.html': document('{% include metrika.html %}', '{{ content }}'),
      '_includes/metrika.html': METRIKA,
      ...pages('', '.html', name => `---\nlayout: default\ntitle: ${name}\n---\n<h1>${name}</h1>\n`),
      'promo.html': PROMO,
    },
    counted: paths('', '.html'),
    by: '_includes/metrika.html',
    outside: 'promo.html',
    told: true,
    unknown: { 'themed.html': '---\nlayout: landing\n---\n<h1>A layout of the theme</h1>' },
  },
  {
    name: 'Jekyll with a theme, the counter in its settings',
    files: {
      '_config.yml': 'theme: minima\ngoogle_analytics: G-7RW3K9QZ2M\n',
      ...pages('', '.html', name => `---\nlayout: home\ntitle: ${name}\n---\n<h1>${name}</h1>\n`),
      'promo.html': PROMO,
    },
    counted: paths('', '.html'),
    by: '_config.yml',
    outside: 'promo.html',
    told: false,
    unknown: { 'themed.html': '---\nlayout: landing\n---\n<h1>Another layout of the theme</h1>' },
  },
  {
    name: 'Hugo',
    files: {
      'hugo.toml': 'title = "Bakery"\n',
      'layouts/_default/baseof.html': document('{{ partial "metrika.html" . }}', '{{ block "main" . }}{{ end }}'),
      'layouts/partials/metrika.html': METRIKA,
      'layouts/index.html': '{{ define "main" }}<h1>Bread</h1>{{ end }}',
      'layouts/_default/single.html': '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}',
      'layouts/_default/list.html': '{{ define "main" }}<h1>All</h1>{{ end }}',
      'layouts/visit/single.html': '{{ define "main" }}<h1>Visit</h1>{{ end }}',
      'static/promo.html': PROMO,
    },
    counted: ['layouts/index.html', 'layouts/_default/single.html', 'layouts/_default/list.html', 'layouts/visit/single.html'],
    by: 'layouts/partials/metrika.html',
    outside: 'static/promo.html',
    told: true,
  },
  {
    name: 'Eleventy',
    files: {
      '_includes/base.njk': document('{% include "metrika.njk" %}', '{{ content | safe }}'),
      '_includes/metrika.njk': METRIKA,
      ...pages('', '.njk', name => `---\nlayout: base.njk\n---\n<h1>${name}</h1>\n`),
      'promo.html': PROMO,
    },
    counted: paths('', '.njk'),
    by: '_includes/metrika.njk',
    outside: 'promo.html',
    told: true,
    unknown: { 'missing.njk': '---\nlayout: gone.njk\n---\n<h1>Gone</h1>' },
  },
  {
    name: 'Twig',
    files: {
      'templates/base.html.twig': document(
        "{% block head %}{{ include('_metrika.html.twig') }}{% endblock %}",
        '{% block body %}{% endblock %}',
      ),
      'templates/_metrika.html.twig': METRIKA,
      ...pages('templates/', '.html.twig', name => `{% extends 'base.html.twig' %}{% block body %}<h1>${name}</h1>{% endblock %}`),
      'public/promo.html': PROMO,
    },
    counted: paths('templates/', '.html.twig'),
    by: 'templates/_metrika.html.twig',
    outside: 'public/promo.html',
    told: true,
    unknown: { 'templates/chosen.html.twig': '{% extends layout %}{% block body %}<h1>Chosen</h1>{% endblock %}' },
  },
  {
    name: 'Jinja',
    files: {
      'templates/base.html': document('{% include "metrika.html" %}', '{% block content %}{% endblock %}'),
      'templates/metrika.html': METRIKA,
      ...pages('templates/', '.html', name => `{% extends "base.html" %}{% block content %}<h1>${name}</h1>{% endblock %}`),
      'static/promo.html': PROMO,
    },
    counted: paths('templates/', '.html'),
    by: 'templates/metrika.html',
    outside: 'static/promo.html',
    told: true,
    unknown: { 'templates/chosen.html': '{% extends layout %}{% block content %}<h1>Chosen</h1>{% endblock %}' },
  },
  {
    name: 'Blade',
    files: {
      'resources/views/layouts/app.blade.php': document("@include('partials.metrika')", "@yield('content')"),
      'resources/views/partials/metrika.blade.php': METRIKA,
      ...pages('resources/views/', '.blade.php', name => `@extends('layouts.app')\n@section('content')\n<h1>${name}</h1>\n@endsection\n`),
      'public/promo.html': PROMO,
    },
    counted: paths('resources/views/', '.blade.php'),
    by: 'resources/views/partials/metrika.blade.php',
    outside: 'public/promo.html',
    told: true,
  },
  {
    name: 'WordPress',
    files: {
      'header.php': '<!doctype html><html lang="en"><head><?php wp_head(); ?></head><body>',
      'footer.php': '<?php wp_footer(); ?></body></html>',
      'functions.php': `<?php\nadd_action('wp_head', 'bakery_metrika');\nfunction bakery_metrika() { ?>\n${METRIKA}\n<?php }\n`,
      'index.php': '<?php get_header(); ?><h1>Bread</h1><?php get_footer(); ?>',
      'page.php': '<?php get_header(); ?><h1>Page</h1><?php get_footer(); ?>',
      'single.php': '<?php get_header(); ?><h1>Loaf</h1><?php get_footer(); ?>',
      'archive.php': '<?php get_header(); ?><h1>All</h1><?php get_footer(); ?>',
      'page-promo.php': PROMO,
    },
    counted: ['index.php', 'page.php', 'single.php', 'archive.php'],
    by: 'functions.php',
    outside: 'page-promo.php',
    told: true,
  },
  {
    name: 'Bitrix',
    files: {
      'local/templates/main/header.php': `<!DOCTYPE html><html lang="ru"><head><?$APPLICATION->ShowHead();?></head><body>${METRIKA}`,
      'local/templates/main/footer.php': '</body></html>',
      ...pages(
        '',
        '.php',
        name =>
          `<?require($_SERVER["DOCUMENT_ROOT"]."/bitrix/header.php");\n$APPLICATION->SetTitle("${name}");?>\n<h1>${name}</h1>\n<?require($_SERVER["DOCUMENT_ROOT"]."/bitrix/footer.php");?>`,
      ),
      'promo.php': PROMO,
    },
    counted: paths('', '.php'),
    by: 'local/templates/main/header.php',
    outside: 'promo.php',
    told: true,
  },
  {
    name: 'PHP includes',
    files: {
      'inc/head.php': METRIKA,
      ...pages('', '.php', name => document("<?php include 'inc/head.php'; ?>", `<h1>${name}</h1>`)),
      'promo.php': PROMO,
    },
    counted: paths('', '.php'),
    by: 'inc/head.php',
    outside: 'promo.php',
    told: true,
    unknown: { 'skinned.php': document('<?php include $part; ?>') },
  },
  {
    name: 'SSI',
    files: {
      'ssi/counter.html': METRIKA,
      ...pages('', '.shtml', name => document('<!--#include virtual="/ssi/counter.html" -->', `<h1>${name}</h1>`)),
      'promo.shtml': PROMO,
    },
    counted: paths('', '.shtml'),
    by: 'ssi/counter.html',
    outside: 'promo.shtml',
    told: true,
    unknown: { 'far.shtml': document('<!--#include virtual="/cgi-bin/head.pl" -->') },
  },
  {
    name: 'Shopify Liquid',
    files: {
      'layout/theme.liquid': document("{% render 'metrika' %}{{ content_for_header }}", '{{ content_for_layout }}'),
      'snippets/metrika.liquid': METRIKA,
      'templates/index.liquid': '<h1>Bread</h1>',
      'templates/product.liquid': '<h1>{{ product.title }}</h1>',
      'templates/page.liquid': '<h1>{{ page.title }}</h1>',
      'templates/landing.liquid': `{% layout none %}\n${PROMO}`,
    },
    counted: ['templates/index.liquid', 'templates/product.liquid', 'templates/page.liquid'],
    by: 'snippets/metrika.liquid',
    outside: 'templates/landing.liquid',
    told: false,
  },
  {
    name: 'Astro',
    files: {
      'src/layouts/Base.astro': `---\nimport Metrika from '../components/Metrika.astro'\n---\n${document('<Metrika />', '<slot />')}`,
      'src/components/Metrika.astro': `<script is:inline>${START}</script>`,
      ...pages('src/pages/', '.astro', name => `---\nimport Base from '../layouts/Base.astro'\n---\n<Base><h1>${name}</h1></Base>`),
      'public/promo.html': PROMO,
    },
    counted: paths('src/pages/', '.astro'),
    by: 'src/components/Metrika.astro',
    outside: 'public/promo.html',
    told: false,
  },
  {
    name: 'SvelteKit',
    files: {
      'src/app.html': document('%sveltekit.head%', '%sveltekit.body%'),
      'src/routes/+layout.svelte': `<svelte:head><script>${START}</script></svelte:head><slot />`,
      'src/routes/+page.svelte': '<h1>Bread</h1>',
      'src/routes/cakes/+page.svelte': '<h1>Cakes</h1>',
      'static/promo.html': PROMO,
    },
    counted: ['src/routes/+page.svelte', 'src/routes/cakes/+page.svelte'],
    by: 'src/routes/+layout.svelte',
    outside: 'static/promo.html',
    told: false,
  },
  {
    name: 'Nuxt',
    files: {
      'nuxt.config.ts': 'export default defineNuxtConfig({})',
      'app.vue': '<template><NuxtLayout><NuxtPage /></NuxtLayout></template>',
      'layouts/default.vue': `<script setup>\n${START}\n</script>\n<template><slot /></template>`,
      'pages/index.vue': '<template><h1>Bread</h1></template>',
      'pages/cakes/[id].vue': '<template><h1>Cake</h1></template>',
      'pages/print.vue': '<script setup>\ndefinePageMeta({ layout: false })\n</script>\n<template><h1>Print</h1></template>',
    },
    counted: ['pages/index.vue', 'pages/cakes/[id].vue'],
    by: 'layouts/default.vue',
    outside: 'pages/print.vue',
    told: false,
  },
  {
    name: 'Next with app folder',
    files: {
      'app/layout.tsx': `export default function Layout({ children }) {\n  ${START}\n  return <html lang="en"><body>{children}</body></html>\n}`,
      'app/page.tsx': 'export default function Page() {\n  return <h1>Bread</h1>\n}',
      'app/cakes/[id]/page.tsx': 'export default function Page() {\n  return <h1>Cake</h1>\n}',
      'public/promo.html': PROMO,
    },
    counted: ['app/page.tsx', 'app/cakes/[id]/page.tsx'],
    by: 'app/layout.tsx',
    outside: 'public/promo.html',
    told: false,
  },
  {
    name: 'Next with pages folder',
    files: {
      'pages/_app.tsx': `export default function App({ Component, pageProps }) {\n  ${START}\n  return <Component {...pageProps} />\n}`,
      'pages/index.tsx': 'export default function Home() {\n  return <h1>Bread</h1>\n}',
      'pages/cakes/[id].tsx': 'export default function Cake() {\n  return <h1>Cake</h1>\n}',
      'public/promo.html': PROMO,
    },
    counted: ['pages/index.tsx', 'pages/cakes/[id].tsx'],
    by: 'pages/_app.tsx',
    outside: 'public/promo.html',
    told: false,
  },
  {
    name: 'Gatsby',
    files: {
      'gatsby-browser.js': START,
      'src/pages/index.js': 'export default () => <h1>Bread</h1>',
      'src/templates/cake.js': 'export default () => <h1>Cake</h1>',
      'static/promo.html': PROMO,
    },
    counted: ['src/pages/index.js', 'src/templates/cake.js'],
    by: 'gatsby-browser.js',
    outside: 'static/promo.html',
    told: false,
  },
  {
    name: 'Docusaurus',
    files: {
      'docusaurus.config.js': "module.exports = { presets: [['classic', { gtag: { trackingID: 'G-7RW3K9QZ2M' } }]] }",
      'src/pages/index.js': 'export default () => <h1>Bread</h1>',
      'src/pages/cakes.tsx': 'export default () => <h1>Cakes</h1>',
      'static/promo.html': PROMO,
    },
    counted: ['src/pages/index.js', 'src/pages/cakes.tsx'],
    by: 'docusaurus.config.js',
    outside: 'static/promo.html',
    told: false,
  },
  {
    name: 'Angular',
    files: {
      'src/index.html': document('', `${METRIKA}<app-root></app-root><script type="module" src="main.ts"></script>`),
      'src/main.ts': "import { AppComponent } from './app/app.component'\nbootstrapApplication(AppComponent)",
      'src/app/app.component.ts': "@Component({ selector: 'app-root', templateUrl: './app.component.html' })\nexport class AppComponent {}",
      'src/app/app.component.html': '<h1>Bread</h1>',
      'src/assets/promo.html': PROMO,
    },
    counted: ['src/index.html'],
    by: 'src/index.html',
    outside: 'src/assets/promo.html',
    told: false,
  },
]
