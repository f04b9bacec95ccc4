import assert from 'node:assert/strict'
import { conditionalAt, islandsOf } from '../../../../src/core/page/islands.js'

/** `!` marks what only some visitors get, `=` what all get. */
const rows: readonly (readonly [string, string])[] = [
  ['twig', '={% if a %}!{% else %}!{% endif %}='],
  ['twig', '{% block head %}={% for a in b %}!{% endfor %}={% endblock %}='],
  ['twig', '{% if a %}!{% for b in c %}!{% else %}!{% endfor %}!{% if d %}!{% endif %}!{% endif %}='],
  ['twig', "{% block title 'x' %}={% set a = 1 %}="],
  ['liquid', '{% unless a %}!{% endunless %}={% case a %}!{% when 1 %}!{% endcase %}='],
  ['jinja', '={% endif %}={% if a %}!{% elif b %}!'],
  ['php', '=<?php if ($a): ?>!<?php elseif ($b): ?>!<?php else: ?>!<?php endif; ?>='],
  ['php', '<?php if ($a) { ?>!<?php } else { ?>!<?php } ?>=<?php foreach ($a as $b) { ?>!<?php } ?>='],
  ['php', '<?php function head() { ?>=<?php if ($a) { echo 1; } ?>=<?php } ?>='],
  ['php', '<?php endif; if ($a): ?>!<?php endif ?>='],
  ['php', '<?php while (have_posts()) : the_post(); ?>!<?php endwhile; ?>=<?php switch ($a) { case 1: ?>!<?php } ?>='],
  ['php', '<?php } } ?>=<?php if ($a && ($b)) { foo(function () { return 1; }); ?>!<?php } ?>='],
  ['liquid', '{% assign a = true %}={% if a %}={% if b %}!{% endif %}={% endif %}='],
  ['php', '<?php if ($a) { ?>!<?php if (true): ?>!<?php endif; ?>!<?php } ?>='],
  ['blade', "@section('a')=@if($a)!@elseif($b)!@else!@endif=@foreach($a as $b)!@endforeach=@endsection="],
  ['erb', '<% if a %>!<% else %>!<% end %>=<% a.each do |b| %>!<% end %>=<%= form_for a do |f| %>=<% end %>='],
  ['ejs', '<% if (a) { %>!<% } else { %>!<% } %>=<% a.forEach(b => { %>!<% }) %>='],
  ['handlebars', '{{#if a}}!{{else}}!{{/if}}={{#each a}}!{{/each}}={{#contentFor "x"}}={{/contentFor}}='],
  ['go', '{{ if .A }}!{{ else }}!{{ end }}={{ define "main" }}={{ range .B }}!{{ end }}={{ end }}='],
  ['razor', '@if (a) {<b>!</b>} else {<b>!</b>}<b>=</b>@section A {<b>=</b>}'],
  ['jsp', '<c:if test="${a}">!</c:if>=<c:choose><c:when test="${a}">!</c:when></c:choose>=<% if (a) { %>!<% } %>='],
  ['smarty', '{if $a}!{else}!{/if}={foreach $a as $b}!{/foreach}='],
]

describe('conditionalAt', () => {
  for (const [language, source] of rows) {
    it(`${language}: ${source}`, () => {
      const holes = islandsOf(source, language)
      const conditional = conditionalAt(holes)
      const found = source.replace(/(?<![<"\w])[!=]/g, (char, at: number) => {
        if (holes.some(it => it.start <= at && at < it.end)) return char
        return conditional(at) ? '!' : '='
      })
      assert.equal(found, source)
    })
  }
})
