import assert from 'node:assert/strict'
import { languageOf } from '../../../../src/core/page/islands.js'

const rows: readonly (readonly [string, string, string | null])[] = [
  ['a.php', 'x', 'php'],
  ['a.blade.php', 'x', 'blade'],
  ['a.html.twig', 'x', 'twig'],
  ['a.js.erb', 'x', 'erb'],
  ['a.cshtml', 'x', 'razor'],
  ['a.vue', '{{ a }}', null],
  ['a.svelte', '{#if a}', null],
  ['a.tpl', '<?php echo 1 ?>', 'php'],
  ['a.tpl', '<p>{$a}</p>', 'smarty'],
  ['a.tpl', '{* a *}<p>', 'smarty'],
  ['a.tpl', '___TERMS_OF_SERVICE___\n{{x}}', null],
  ['a.tpl', '<p>plain { b }</p>', null],
  ['a.tpl', '{{ .Values.a }}', 'go'],
  ['a.html', '<p>plain</p><script>var a = {b: {c: 1}}</script>', null],
  ['a.html', '<?xml version="1.0"?><p>', null],
  ['a.html', '<?php echo 1 ?>', 'php'],
  ['a.html', '{% load static %}{{ a }}', 'django'],
  ['a.html', '{% if a %}{{ b }}{% endif %}', 'jinja'],
  ['a.html', '{% include ga.html %}{{ page.title }}', 'liquid'],
  ['a.html', '---\ntitle: a\n---\n<p>', 'liquid'],
  ['a.html', '---\ntitle: a\n---\n{{ .Title }}', 'go'],
  ['a.html', '{{ define "main" }}{{ .Title }}{{ end }}', 'go'],
  ['a.html', '{{#if a}}{{b}}{{/if}}', 'handlebars'],
  ['a.html', '<b>{{ name }}</b>', 'moustaches'],
  ['a.html', '<title>[[*pagetitle]]</title>', 'modx'],
  ['a.html', '<b th:text="${a}"></b>', 'thymeleaf'],
  ['a.html', '{if $a}{$b}{/if}', 'smarty'],
  ['a.html', '<link href="%PUBLIC_URL%/a.ico">', 'moustaches'],
  ['a.html', '<a href="/%D0%BF">100% of %D0%</a>', null],
  ['a.tpl', '<link href="{THEME}/a.css">', 'smarty'],
  ['a.html', '<%= a %>', 'erb'],
  ['a.html', '<% if (a) { %>b<% } %>', 'ejs'],
  ['a.html', '<%@ page contentType="text/html" %>', 'jsp'],
  ['a.html', '<script type="text/template"><%= a %></script>', null],
  ['a.js', 'var a = "{{ b }}"', null],
  ['a.js', 'var t = "{% if a %}"; var u = /<%=(.+?)%>/', null],
  ['a.js', 'var a = {% if b %}1{% endif %}', 'jinja'],
  ['a.js', '---\n---\nvar a = {{ site.a }}', 'liquid'],
  ['a.js', 'var a = <?php echo 1 ?>', 'php'],
  ['a.json', '{{ a }}', null],
]

describe('languageOf', () => {
  for (const [path, text, language] of rows) {
    it(`${path}: ${text.replace(/\n/g, '⏎')}`, () => {
      assert.equal(languageOf(path, text), language)
    })
  }
})
