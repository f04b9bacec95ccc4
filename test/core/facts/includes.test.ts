import assert from 'node:assert/strict'
import { candidates, includeFacts } from '../../../src/core/facts/includes/index.js'
import type { IncludeFact, Value } from '../../../src/core/model/index.js'
import { islandsOf } from '../../../src/core/page/islands.js'

interface Row {
  readonly language: string
  readonly path: string
  readonly source: string
  /** `part|layout language target place key=value…`; `~` = put together, `*` = a hole, `?` = not known. */
  readonly includes: readonly string[]
}

const rows: readonly Row[] = [
  {
    language: 'twig',
    path: 'templates/page.html.twig',
    source: `{% extends 'base.html.twig' %}{% include "partials/yandex.html.twig" %}{% include ['a.twig','b.twig'] with {id: 'G-1'} only %}{{ include('c.twig', {n: 1}) }}{# {% include 'd' %} #}`,
    includes: ['layout twig base.html.twig', 'part twig partials/yandex.html.twig', 'part twig a.twig id=G-1', 'part twig c.twig n=1'],
  },
  {
    language: 'twig',
    path: 'page.twig',
    source: "{% extends layout %}{% embed 'x.twig' %}{% endembed %}{% import 'macros.twig' as m %}{% include 'a/' ~ name ~ '.twig' %}",
    includes: ['layout twig ?', 'part twig x.twig', 'part twig macros.twig', 'part twig ?'],
  },
  {
    language: 'jinja',
    path: 'a.html',
    source: "<!-- {% include 'old.html' %} -->{% include 'new.html' %}{% extends 'base.html' if a else 'b.html' %}",
    includes: ['part jinja new.html', 'layout jinja base.html'],
  },
  {
    language: 'django',
    path: 'a.html',
    source: `{% include "a.html" with ga_id="G-1" %}{% comment %}{% include 'b.html' %}{% endcomment %}`,
    includes: ['part django a.html ga_id=G-1'],
  },
  {
    language: 'liquid',
    path: 'layout/theme.liquid',
    source:
      "{% render 'google-analytics', ga_id: 'G-GGL1G0TCRD' %}{% section 'header' %}{%- include 'old' -%}{% liquid\n  assign a = 1\n  render 'b', c: 2\n%}{{ 'theme.js' | asset_url | script_tag }}{{ 'x.css' | asset_url }}",
    includes: [
      'part liquid google-analytics ga_id=G-GGL1G0TCRD',
      'part liquid-section header',
      'part liquid old',
      'part liquid b c=2',
      'part liquid theme.js',
    ],
  },
  {
    language: 'liquid',
    path: 'templates/product.liquid',
    source: "{% section 'main-product' %}",
    includes: ['layout shopify-layout ~theme', 'part liquid-section main-product'],
  },
  {
    language: 'liquid',
    path: 'snippets/a.liquid',
    source: '{{ section.id }}{{ include.b }}{{ layout.c }}{{ render }}',
    includes: [],
  },
  {
    language: 'php',
    path: 'a.php',
    source:
      "<?php require __DIR__ . '/../vendor/autoload.php'; include $_SERVER['DOCUMENT_ROOT'].'/bitrix/modules/main/include/prolog_before.php';",
    includes: [],
  },
  {
    language: 'liquid',
    path: '_layouts/post.html',
    source:
      '---\nlayout: default\ntitle: a\n---\n{% include analytics.html id="UA-1" %}{% include_relative ../x.md %}{% include {{ page.part }} %}',
    includes: ['layout jekyll default', 'part jekyll analytics.html id=UA-1', 'part jekyll-relative ../x.md', 'part liquid ?'],
  },
  {
    language: 'go',
    path: 'layouts/_default/single.html',
    source:
      '{{ define "main" }}{{ partial "ga.html" . }}{{- partial "x" (dict "id" "G-1") -}}{{ template "_internal/google_analytics.html" . }}{{/* {{ partial "y" }} */}}{{ end }}',
    includes: ['layout go ~baseof.html', 'part go ga.html', 'part go x id=G-1'],
  },
  {
    language: 'handlebars',
    path: 'index.hbs',
    source: `{{!< default}}{{> ga id="UA-1"}}{{> "parts/foot"}}{{#> layout}}{{/layout}}{{> (lookup . 'x')}}{{!-- {{> old}} --}}`,
    includes: [
      'layout handlebars default',
      'part handlebars ga id=UA-1',
      'part handlebars parts/foot',
      'layout handlebars layout',
      'part handlebars ?',
    ],
  },
  {
    language: 'ejs',
    path: 'views/common.ejs',
    source: "<%- include('partials/head', { id: 'G-1' }) %><% include ./partials/analytics.ejs %><%- include(name) %><%# include('x') %>",
    includes: ['part ejs partials/head id=G-1', 'part ejs ./partials/analytics.ejs', 'part ejs ?'],
  },
  {
    language: 'erb',
    path: 'app/views/shop/show.html.erb',
    source: `<%= render 'form' %><%= render partial: 'shared/ga', locals: { id: 'G-1' } %><%= render @items %><%= javascript_include_tag 'application', "data-x" => "y" %>`,
    includes: [
      'layout erb ~layouts/application',
      'part erb form',
      'part erb shared/ga id=G-1',
      'part erb ?',
      'part rails-script application',
    ],
  },
  {
    language: 'blade',
    path: 'resources/views/shop.blade.php',
    source: `@extends('layouts.app')@include('parts.ga', ['id' => 'G-1'])@includeWhen($a, 'parts.b')<x-analytics id="G-2" /><x-slot name="a"/>{{-- @include('c') --}}@vite(['resources/js/app.js'])`,
    includes: [
      'layout blade layouts.app',
      'part blade parts.ga id=G-1',
      'part blade parts.b',
      'part blade-component analytics id=G-2',
      'part vite resources/js/app.js',
    ],
  },
  {
    language: 'razor',
    path: 'Views/Home/Index.cshtml',
    source: '@{ Layout = "_Main"; }<partial name="_Ga" />@Html.Partial("_Foot")@await Html.PartialAsync("_Nav")@* @Html.Partial("x") *@',
    includes: ['layout razor _Main', 'part razor _Ga', 'part razor _Foot', 'part razor _Nav'],
  },
  {
    language: 'razor',
    path: 'Views/Home/About.cshtml',
    source: '<h1>@Model.Title</h1>',
    includes: ['layout razor ~_Layout'],
  },
  {
    language: 'jsp',
    path: 'index.jsp',
    source:
      '<%@ include file="head.jsp" %><jsp:include page="/parts/ga.jsp" /><c:import url="${x}"/><%-- <%@ include file="old.jsp" %> --%>',
    includes: ['part jsp head.jsp', 'part jsp /parts/ga.jsp', 'part jsp ?'],
  },
  {
    language: 'smarty',
    path: 'index.tpl',
    source: `{include file='header.tpl' id='1'}{extends file="parent:page.tpl"}{include file=$x}{* {include file='c.tpl'} *}`,
    includes: ['part smarty header.tpl id=1', 'layout smarty ~page.tpl', 'part smarty ?'],
  },
  {
    language: 'php',
    path: 'index.php',
    source: `<?php include 'a.php'; require_once(__DIR__ . '/../b.php'); include $_SERVER['DOCUMENT_ROOT'] . "/c.php"; require dirname(__FILE__).'/d.php'; include $x . '/e.php'; include "$dir/f.php"; /* include 'g.php'; */ // include 'h.php'\n ?>`,
    includes: ['part php a.php', 'part php ~./../b.php', 'part php ~/c.php', 'part php ~./d.php', 'part php */e.php', 'part php */f.php'],
  },
  {
    language: 'php',
    path: 'wp-content/themes/shop/page.php',
    source: "<?php get_header('big'); ?><p></p><?php get_template_part('parts/ga', 'main', ['id' => 'G-1']); get_footer() ?>",
    includes: ['part wordpress ~header-big.php', 'part wordpress ~parts/ga-main.php id=G-1', 'part wordpress ~footer.php'],
  },
  {
    language: 'php',
    path: 'wp-content/themes/shop/header.php',
    source:
      "<head><?php wp_head(); ?></head><?php wp_enqueue_script('a', get_template_directory_uri() . '/js/a.js', [], null); wp_enqueue_script('jquery'); wp_enqueue_script('b', 'https://cdn/x.js'); function get_sidebar() {} ?>",
    includes: ['part wordpress ~functions.php in head', 'part php-theme */js/a.js in body'],
  },
  {
    language: 'php',
    path: 'about/index.php',
    source:
      '<? require($_SERVER["DOCUMENT_ROOT"]."/bitrix/header.php"); $APPLICATION->IncludeComponent("bitrix:main.include", "", Array("AREA_FILE_SHOW" => "file", "PATH" => SITE_TEMPLATE_PATH."/include/ga.php")); $APPLICATION->IncludeFile("/include/x.php"); Asset::getInstance()->addJs(SITE_TEMPLATE_PATH."/js/main.js"); ?><p>',
    includes: [
      'part bitrix local/templates/*/header.php',
      'part php-theme */components/bitrix/main.include/.default/template.php',
      'part php-theme */include/ga.php',
      'part php /include/x.php',
      'part php-theme */js/main.js',
    ],
  },
  {
    language: 'php',
    path: 'views/x.php',
    source: "<p><?= $this->render('_form', ['id' => 'G-1']) ?><?php $this->layout('base'); echo view('parts/a') ?></p>",
    includes: ['part php-view _form id=G-1', 'layout php-view base', 'part php-view parts/a'],
  },
  {
    language: 'php',
    path: 'src/Controller.php',
    source: "<?php class A { function b() { return view('parts/a'); } }",
    includes: [],
  },
  {
    language: 'modx',
    path: 'page.html',
    source: '[[$ga? &id=`G-1` &n=`[[*x]]`]][[*content]][[- [[$old]] ]]',
    includes: ['part modx ga id=G-1'],
  },
  {
    language: 'thymeleaf',
    path: 'page.html',
    source: '<b th:replace="~{parts/ga :: head}"></b><b th:insert="foot :: x"></b>',
    includes: ['part thymeleaf parts/ga', 'part thymeleaf foot'],
  },
  {
    language: 'twig',
    path: 'page.twig',
    source: "{% if false %}{% include 'old.twig' %}{% endif %}",
    includes: [],
  },
  {
    language: 'moustaches',
    path: 'index.shtml',
    source: '<!--#include virtual="/inc/head.html" --><!-- <!--#include file="old.html" --> -->{{ x }}',
    includes: ['part ssi /inc/head.html'],
  },
]

const show = (value: Value): string => {
  if (value.kind === 'text') return `${value.exact ? '' : '~'}${value.text}`
  if (value.kind === 'pattern') return value.parts.map(part => part ?? '*').join('')
  return value.kind === 'number' ? String(value.value) : '?'
}

function read(row: Pick<Row, 'language' | 'path' | 'source'>): readonly IncludeFact[] {
  return includeFacts(row.source, islandsOf(row.source, row.language), row.path)
}

describe('includeFacts', () => {
  for (const row of rows) {
    it(`${row.path}: ${row.source.replace(/\n/g, '⏎')}`, () => {
      const facts = read(row)
      const lines = facts.map(it =>
        [
          it.as,
          it.language,
          show(it.target),
          ...(it.place ? [`in ${it.place}`] : []),
          ...it.arguments.map(one => `${one.key}=${show(one.value)}`),
        ].join(' '),
      )
      assert.deepEqual(lines, row.includes)
      for (const { target, arguments: handed } of facts) {
        for (const value of [target, ...handed.map(it => it.value)]) {
          if (value.kind === 'text' && value.exact) assert.equal(row.source.slice(value.at.start, value.at.end), value.text)
        }
      }
    })
  }
})

describe('candidates', () => {
  const places: readonly (readonly [string, string, string, string])[] = [
    ['twig', 'site/templates/shop/page.html.twig', "{% include 'partials/ga.html.twig' %}", 'site/templates/partials/ga.html.twig'],
    ['jinja', 'app/templates/shop/a.html', "{% extends 'base.html' %}", 'app/templates/base.html'],
    ['django', 'shop/templates/shop/a.html', "{% include 'shop/_ga.html' %}", 'shop/templates/shop/_ga.html'],
    ['nunjucks', 'src/pages/a.njk', "{% include 'ga.njk' %}", 'src/_includes/ga.njk'],
    ['liquid', 'layout/theme.liquid', "{% render 'ga' %}", 'snippets/ga.liquid'],
    ['liquid', 'templates/index.liquid', "{% section 'hero' %}", 'sections/hero.liquid'],
    ['liquid', 'docs/a/index.html', '---\nlayout: default\n---\n', 'docs/_layouts/default.html'],
    ['liquid', '_layouts/default.html', '{% include head/ga.html %}', '_includes/head/ga.html'],
    ['go', 'themes/x/layouts/_default/baseof.html', '{{ partial "ga.html" . }}', 'themes/x/layouts/partials/ga.html'],
    ['handlebars', 'default.hbs', '{{> ga}}', 'partials/ga.hbs'],
    ['handlebars', 'views/home.hbs', '{{> ga}}', 'views/partials/ga.hbs'],
    ['ejs', 'views/shop/a.ejs', "<%- include('../partials/ga') %>", 'views/partials/ga.ejs'],
    ['erb', 'app/views/layouts/application.html.erb', "<%= render 'shared/ga' %>", 'app/views/shared/_ga.html.erb'],
    [
      'erb',
      'app/views/layouts/application.html.erb',
      "<%= javascript_include_tag 'application' %>",
      'app/assets/javascripts/application.js',
    ],
    ['blade', 'resources/views/shop/a.blade.php', "@include('parts.ga')", 'resources/views/parts/ga.blade.php'],
    ['blade', 'resources/views/a.blade.php', '<x-ui.ga />', 'resources/views/components/ui/ga.blade.php'],
    ['razor', 'src/Views/Home/Index.cshtml', '<partial name="_Ga" />', 'src/Views/Shared/_Ga.cshtml'],
    ['jsp', 'src/main/webapp/a/b.jsp', '<%@ include file="/parts/ga.jsp" %>', 'src/main/webapp/parts/ga.jsp'],
    ['smarty', 'themes/x/templates/page.tpl', "{include file='parts/ga.tpl'}", 'themes/x/templates/parts/ga.tpl'],
    ['php', 'site/about/index.php', "<?php include $_SERVER['DOCUMENT_ROOT'] . '/inc/ga.php';", 'site/inc/ga.php'],
    ['php', 'site/about/index.php', "<?php include __DIR__ . '/../inc/ga.php';", 'site/inc/ga.php'],
    ['php', 'wp-content/themes/x/page.php', "<?php get_header('big');", 'wp-content/themes/x/header.php'],
    ['php', 'wp-content/themes/x/page.php', "<?php get_template_part('parts/ga', 'big');", 'wp-content/themes/x/parts/ga-big.php'],
    [
      'php',
      'wp-content/themes/x/functions.php',
      "<?php wp_enqueue_script('a', get_template_directory_uri() . '/js/a.js');",
      'wp-content/themes/x/js/a.js',
    ],
    [
      'php',
      'local/templates/main/header.php',
      "<? Asset::getInstance()->addJs(SITE_TEMPLATE_PATH.'/js/main.js');",
      'local/templates/main/js/main.js',
    ],
    [
      'php',
      'local/templates/main/footer.php',
      "<? $APPLICATION->IncludeComponent('bitrix:menu', 'top');",
      'local/templates/main/components/bitrix/menu/top/template.php',
    ],
    ['moustaches', 'a/index.shtml', '<!--#include virtual="/inc/ga.html" -->', 'inc/ga.html'],
  ]
  for (const [language, path, source, wanted] of places) {
    it(`${path}: ${source.replace(/\n/g, '⏎')} may be ${wanted}`, () => {
      const found = read({ language, path, source }).flatMap(it => candidates(it, path))
      assert.ok(found.includes(wanted), found.join(' '))
      assert.equal(new Set(found).size, found.length)
    })
  }

  it('has none for what is not known, not of the site, or the file itself', () => {
    for (const [language, source] of [
      ['php', "<?php include $x . '.php';"],
      ['php', "<?php include 'https://cdn.example/a.php';"],
      ['php', "<?php include 'index.php';"],
      ['twig', '{% include name %}'],
    ] as const) {
      assert.deepEqual(
        read({ language, path: 'index.php', source }).flatMap(it => candidates(it, 'index.php')),
        [],
      )
    }
  })
})
