import assert from 'node:assert/strict'
import { maskIslands } from '../../../src/core/page/islands.js'

interface Row {
  readonly language: string
  readonly start?: 'markup' | 'script'
  readonly source: string
  /** The masked text, with each run of fillers as one and each run of blanks as `_`. */
  readonly masked: string
  /** Kind, blocks it closes and opens, and the code of each hole. */
  readonly holes: readonly string[]
}

const rows: readonly Row[] = [
  {
    language: 'liquid',
    source: '{% style %}a { b: {{ c }} }{% endstyle %}{% capture x %}../{% endcapture %}{% capture y %}<b>{% endcapture %}z',
    masked: '_<b>_z',
    holes: ['statement: a { b: {{ c }} }', 'statement: ../', 'statement +block: capture y', 'statement -block: endcapture'],
  },
  {
    language: 'twig',
    source: '{% set a %}b{% endset %}{% set c = 1 %}d',
    masked: '_d',
    holes: ['statement: b', 'statement: set c = 1'],
  },
  {
    language: 'php',
    source: '<title><?= $t ?></title>',
    masked: '<title>_</title>',
    holes: ['output: $t'],
  },
  {
    language: 'php',
    source: '<html <?php language_attributes(); ?>>',
    masked: '<html ꙮ>',
    holes: ['output: language_attributes();'],
  },
  {
    language: 'php',
    source: '<body<?php body_class() ?>>',
    masked: '<body ꙮ>',
    holes: ['output: body_class()'],
  },
  {
    language: 'php',
    source: `<script src="<?php bloginfo('template_url'); ?>/js/metrika.js"></script>`,
    masked: '<script src="ꙮ/js/metrika.js"></script>',
    holes: ["output: bloginfo('template_url');"],
  },
  {
    language: 'php',
    source: "<script>ym(<?= $id ?>, 'reachGoal', '<?= $a['b'] ?>');</script>",
    masked: "<script>ym(ꙮ, 'reachGoal', 'ꙮ');</script>",
    holes: ['output: $id', "output: $a['b']"],
  },
  {
    language: 'php',
    source: '<script>var a = <?php echo 1 ?>; <?php if ($x): ?>ym(1);<?php else: ?>ym(2)<?php endif ?></script>',
    masked: '<script>var a = ꙮ;_ym(1);_ym(2)_</script>',
    holes: ['output: echo 1', 'statement +if: if ($x):', 'statement -any+else: else:', 'statement -if: endif'],
  },
  {
    language: 'php',
    source: '<script>var a = <?php if ($x) { ?>1<?php } else { ?>2<?php } ?>;</script>',
    masked: '<script>var a =_1_;</script>',
    holes: ['statement +if: if ($x) {', 'statement -any+else: } else {', 'statement -any: }'],
  },
  {
    language: 'php',
    source: '<?/*?><script>x()</script><?*/?>after',
    masked: '_after',
    holes: ['comment: /*?><script>x()</script><?*/'],
  },
  {
    language: 'php',
    source: '<?php // a ?>b<?php # c\n d ?>',
    masked: '_b_\n_',
    holes: ['comment: // a', 'statement: # c\n d'],
  },
  {
    language: 'php',
    source: "<?php $a = '?>'; $b = <<<X\n?>\nX;\n?>t",
    masked: '_\n_\n_\n_t',
    holes: ["statement: $a = '?>'; $b = <<<X\n?>\nX;"],
  },
  {
    language: 'php',
    source: '<?xml version="1.0"?><a><?if($x):?>b<?endif;?>',
    masked: '<?xml version="1.0"?><a>_b_',
    holes: ['statement +if: if($x):', 'statement -if: endif;'],
  },
  {
    language: 'php',
    source: `<script>push([<?foreach($a as $b):?>{"id": <?=$b?>,\n"n": '<?=$b['n']?>'},<?endforeach;?>])</script>`,
    masked: `<script>push([_{"id": ꙮ,\n"n": 'ꙮ'},_])</script>`,
    holes: ['statement +for: foreach($a as $b):', 'output: $b', "output: $b['n']", 'statement -for: endforeach;'],
  },
  {
    language: 'php',
    source: '<a href=<?= $u ?>>x</a><h<?= $n ?>>',
    masked: '<a href=ꙮ>x</a><h ꙮ>',
    holes: ['output: $u', 'output: $n'],
  },
  {
    language: 'php',
    source: '<script>\n<?php foo(); ?>\n(function(){})()\n</script>',
    masked: '<script>\nꙮ;\n(function(){})()\n</script>',
    holes: ['output: foo();'],
  },
  {
    language: 'php',
    source: "<script>\nvar a = <?php\n echo 1;\n?>;\nvar s = '<?php\n echo 1 ?>'</script>",
    masked: "<script>\nvar a = ꙮ\n_\n_;\nvar s = 'ꙮ'</script>",
    holes: ['output: echo 1;', 'output: echo 1'],
  },
  {
    language: 'php',
    source: '<script>var <?=$n?> = 1; return<?=$x?>;</script>',
    masked: '<script>var ꙮ = 1; return ꙮ;</script>',
    holes: ['output: $n', 'output: $x'],
  },
  {
    language: 'php',
    source: 'text <?php endif; if ($a): ?>x<?php endif ?>',
    masked: 'text_x_',
    holes: ['statement -if+if: endif; if ($a):', 'statement -if: endif'],
  },
  {
    language: 'twig',
    source: '{% if a %}<b class="x {{ y }}">{% else %}<b>{% endif %}{# c #}',
    masked: '_<b class="x ꙮ">_<b>_',
    holes: ['statement +if: if a', 'output: y', 'statement -any+else: else', 'statement -if: endif', 'comment: c'],
  },
  {
    language: 'twig',
    source: "<script>var o = {{ {a: {b: '}}'}}|json }}; gtag('config', '{{ id }}');</script>",
    masked: "<script>var o = ꙮ; gtag('config', 'ꙮ');</script>",
    holes: ["output: {a: {b: '}}'}}|json", 'output: id'],
  },
  {
    language: 'twig',
    source: '{% verbatim %}{{ x }}{% endverbatim %}{{ y }}',
    masked: '_{{ x }}_',
    holes: ['statement: verbatim', 'statement: endverbatim', 'output: y'],
  },
  {
    language: 'jinja',
    source: '<script>var d = { {{ pairs }} };\nvar e = { {{ k }}: 1, {% if a %}b: 2{% else %}b: 3{% endif %}, c: 4 };</script>',
    masked: '<script>var d = { ...ꙮ };\nvar e = { ꙮ: 1,_b: 2_,b: 3_, c: 4 };</script>',
    holes: ['output: pairs', 'output: k', 'statement +if: if a', 'statement -any+else: else', 'statement -if: endif'],
  },
  {
    language: 'jinja',
    source: "<script>f({% if a %}'x'{% else %}'y'{% endif %});</script>",
    masked: "<script>f(_'x'_);</script>",
    holes: ['statement +if: if a', 'statement -any+else: else', 'statement -if: endif'],
  },
  {
    language: 'jinja',
    source: `<a onclick="{% if a %}ym(1,'reachGoal','{{ g }}');{% endif %}">`,
    masked: `<a onclick="_ym(1,'reachGoal','ꙮ');_">`,
    holes: ['statement +if: if a', 'output: g', 'statement -if: endif'],
  },
  {
    language: 'liquid',
    source: '{% comment %}<script>ga()</script>{% endcomment %}{%- raw -%}{{ a }}{%- endraw -%}',
    masked: '_{{ a }}_',
    holes: ['comment: <script>ga()</script>', 'statement: - raw -', 'statement: - endraw -'],
  },
  {
    language: 'liquid',
    source: '{% schema %}{"a": 1}{% endschema %}<title>{{ page.title }} - Shop</title>',
    masked: '_<title>_- Shop</title>',
    holes: ['statement: {"a": 1}', 'output: page.title'],
  },
  {
    language: 'erb',
    source: '<% if a %><p><%= b -%></p><% end %><%# c %><%% d',
    masked: '_<p>_</p>_<%% d',
    holes: ['statement +if: if a', 'output: b', 'statement -any: end', 'comment: c'],
  },
  {
    language: 'ejs',
    source: '<% items.forEach(function(i){ %><b><%- i %></b><% }) %><% if (a) { %>x<% } else { %>y<% } %>',
    masked: '_<b>_</b>_x_y_',
    holes: [
      'statement +for: items.forEach(function(i){',
      'output: i',
      'statement -any: })',
      'statement +if: if (a) {',
      'statement -any+else: } else {',
      'statement -any: }',
    ],
  },
  {
    language: 'handlebars',
    source: '{{#if a}}<b {{attr}}>{{else}}{{{c}}}{{/if}}{{!-- {{x}} --}}\\{{y}}{{> foot}}',
    masked: '_<b ꙮ>_\\{{y}}_',
    holes: [
      'statement +if: #if a',
      'output: attr',
      'statement -any+else: else',
      'output: c',
      'statement -any: /if',
      'comment: {{x}}',
      'include: > foot',
    ],
  },
  {
    language: 'go',
    source: '{{/* c */}}{{ if .A }}<a href="{{ .URL }}">{{ end }}<script>var a = {{ .B }}; var c = {{ `}}` }}</script>',
    masked: '_<a href="ꙮ">_<script>var a = ꙮ; var c = ꙮ</script>',
    holes: ['comment: c', 'statement +if: if .A', 'output: .URL', 'statement -any: end', 'output: .B', 'output: `}}`'],
  },
  {
    language: 'blade',
    source: '@if($a)<p>{{ $b }}</p>@endif @@x a@b.ru @{{ c }} {!! $d !!}{{-- e --}}',
    masked: '_<p>_</p>_@@x a@b.ru @{{ c }}_',
    holes: ['statement +if: if($a)', 'output: $b', 'statement -any: endif', 'output: $d', 'comment: e'],
  },
  {
    language: 'blade',
    source: `@section('title', 'Shop')\n@section('body')\n@php $x = 1; @endphp\n@endsection\n<style>@media print{}</style>\n{"@type":"x"} @include('a', ['b' => ')'])`,
    masked: '_\n_\n_\n_\n<style>@media print{}</style>\n{"@type":"x"}_',
    holes: [
      "statement: section('title', 'Shop')",
      "statement +block: section('body')",
      'statement: $x = 1;',
      'statement -any: endsection',
      "include: include('a', ['b' => ')'])",
    ],
  },
  {
    language: 'razor',
    source: '@model Shop.Page\n@{ ViewBag.Title = "Home }"; }\n<h1>@Model.Items[0].Name</h1> a@b.ru @@x @(1 + 2)',
    masked: '_\n_\n<h1>_</h1> a@b.ru @@x_',
    holes: [
      'statement: model Shop.Page',
      'statement +block: ',
      'statement: ViewBag.Title = "Home }";',
      'statement -any: ',
      'output: Model.Items[0].Name',
      'output: 1 + 2',
    ],
  },
  {
    language: 'razor',
    source: "@if (Model.A < 3) {\n  var x = 1;\n  <script>ym(@Model.Id, '@Model.Goal')</script>\n} else {\n  @: text\n}\n<p>@* c *@</p>",
    masked: "_\n_\n_<script>ym(ꙮ, 'ꙮ')</script>\n_\n_text\n \n<p>_</p>",
    holes: [
      'statement +if: if (Model.A < 3)',
      'statement: var x = 1;',
      'output: Model.Id',
      'output: Model.Goal',
      'statement -any+else: } else',
      'statement: ',
      'statement -any: ',
      'comment: c',
    ],
  },
  {
    language: 'razor',
    source: '@section Scripts {\n<script>function f() { return 1 }</script>\n}\n@foreach (var i in Items) { if (i.B) { <b>@i.C</b> } }',
    masked: '_\n<script>function f() { return 1 }</script>\n \n_<b>_</b>_',
    holes: [
      'statement +block: section Scripts',
      'statement -any: ',
      'statement +for: foreach (var i in Items)',
      'statement +if: if (i.B)',
      'output: i.C',
      'statement -any: ',
      'statement -any: ',
    ],
  },
  {
    language: 'jsp',
    source: `<%@ include file="a.jsp" %><c:if test="\${a > 1}"><b id='\${b}'></c:if><%= c %><%-- d --%><% if (x) { %>e<% } %>`,
    masked: "_<b id='ꙮ'>_e_",
    holes: [
      'include: include file="a.jsp"',
      'statement +if: c:if test="${a > 1}"',
      'output: b',
      'statement -any: /c:if',
      'output: c',
      'comment: d',
      'statement +if: if (x) {',
      'statement -any: }',
    ],
  },
  {
    language: 'smarty',
    source: `{if $a}<b class="{$b}">{/if}{literal}{$c}{/literal}{* d *}<script>var a = { b: 1 }; if(a){return b}</script>{include file='x.tpl'}`,
    masked: '_<b class="ꙮ">_{$c}_<script>var a = { b: 1 }; if(a){return b}</script>_',
    holes: [
      'statement +if: if $a',
      'output: $b',
      'statement -any: /if',
      'statement: literal',
      'statement: /literal',
      'comment: d',
      "include: include file='x.tpl'",
    ],
  },
  {
    language: 'moustaches',
    source: "<title>{{ t }}</title><script>if(a){{b()}} var x = '{{Page URL}}'; foo({{ id }})</script>",
    masked: "<title>_</title><script>if(a){{b()}} var x = 'ꙮ'; foo(ꙮ)</script>",
    holes: ['output: t', 'output: Page URL', 'output: id'],
  },
  {
    language: 'liquid',
    source: '---\ntitle: a\n---\n<p>{{ page.title }}</p>',
    masked: '_\n_\n_\n<p>_</p>',
    holes: ['statement: title: a', 'output: page.title'],
  },
  {
    language: 'jinja',
    start: 'script',
    source: "var a = {{ x }};\n{% for i in b %}f('{{ i }}');\n{% endfor %}",
    masked: "var a = ꙮ;\n_f('ꙮ');\n_",
    holes: ['output: x', 'statement +for: for i in b', 'output: i', 'statement -for: endfor'],
  },
  {
    language: 'twig',
    source: "{% if false %}<script>ga()</script>{% include 'a' %}{% endif %}{% if 0 %}a{% else %}b{% endif %}c",
    masked: '_b_c',
    holes: ["comment: <script>ga()</script>{% include 'a' %}", 'comment +any: a', 'statement -any+else: else', 'statement -if: endif'],
  },
  {
    language: 'php',
    source:
      '<?php if (false): ?><script>ga()</script><?php endif; ?><?php if (0) { ?>a<?php } else { ?>b<?php } ?>c<?php if ($false) { ?>d<?php } ?>',
    masked: '_b_c_d_',
    holes: [
      'comment: <script>ga()</script>',
      'comment +any: a',
      'statement -any+else: } else {',
      'statement -any: }',
      'statement +if: if ($false) {',
      'statement -any: }',
    ],
  },
  {
    language: 'erb',
    source: '<% if false %>a<% end %><%= javascript_tag nonce: true do %>ym(<%= id %>)<% end -%>b',
    masked: '_<script>_ym(ꙮ)</script> b',
    holes: ['comment: a', 'output +block: javascript_tag nonce: true do', 'output: id', 'statement -any: end'],
  },
  {
    language: 'liquid',
    source: "{% javascript %}ym(1, 'hit');{% endjavascript %}<p>",
    masked: "<script>_ym(1, 'hit');</script>_<p>",
    holes: ['statement: javascript', 'statement: endjavascript'],
  },
  {
    language: 'modx',
    source:
      "<title>[[*pagetitle]] - [[++site_name]]</title>[[$ga? &id=`G-1`]]<script>ym([[+id:default=`[[++ym]]`]], 'init'); var a = [[1, 2], [b]]</script>[[- old [[$x]] ]]",
    masked: "<title>_-_</title>_<script>ym(ꙮ, 'init'); var a = [[1, 2], [b]]</script>_",
    holes: [
      'output: *pagetitle',
      'output: ++site_name',
      'include: $ga? &id=`G-1`',
      'output: +id:default=`[[++ym]]`',
      'comment: - old [[$x]]',
    ],
  },
  {
    language: 'thymeleaf',
    source: `<b th:text="\${a}" th:replace="~{parts/ga :: head}"></b><script>var a = [[\${id}]], b = /*[[\${c}]]*/ 'd'</script>`,
    masked: `<b th:text="\${a}" th:replace="~{parts/ga :: head}"></b><script>var a = ꙮ, b = /*_*/ 'd'</script>`,
    holes: ['output: ${id}', 'output: ${c}'],
  },
  {
    language: 'smarty',
    source: '[aviable=main]<b>{THEME}</b>[/aviable]{headers}<script src="{THEME}/js/a.js"></script>{include file="x.tpl"}',
    masked: '_<b>_</b>_<script src="ꙮ/js/a.js"></script>_',
    holes: [
      'statement +if: aviable=main',
      'output: THEME',
      'statement -any: /aviable',
      'output: headers',
      'output: THEME',
      'include: include file="x.tpl"',
    ],
  },
  {
    language: 'moustaches',
    source: `<link href="%PUBLIC_URL%/a.ico"><script>gtag('config', '%VITE_GA%'); a = '%D0%BF%'</script>`,
    masked: `<link href="ꙮ/a.ico"><script>gtag('config', 'ꙮ'); a = '%D0%BF%'</script>`,
    holes: ['output: PUBLIC_URL', 'output: VITE_GA'],
  },
  {
    language: 'liquid',
    source: '{% assign seo = true %}{% if seo %}<a>{{ x }}{% else %}<meta>{% endif %}b{% if seo == false %}c{% endif %}',
    masked: '_<a>_b_c_',
    holes: [
      'statement: assign seo = true',
      'statement +any: if seo',
      'output: x',
      'comment: <meta>',
      'statement -if: endif',
      'statement +if: if seo == false',
      'statement -if: endif',
    ],
  },
  {
    language: 'liquid',
    source: '{% assign seo = true %}{% assign seo = false %}{% if seo %}a{% else %}b{% endif %}',
    masked: '_a_b_',
    holes: [
      'statement: assign seo = true',
      'statement: assign seo = false',
      'statement +if: if seo',
      'statement -any+else: else',
      'statement -if: endif',
    ],
  },
  {
    language: 'liquid',
    source: '{% if a %}{% assign seo = true %}{% endif %}{% if seo %}a{% else %}b{% endif %}',
    masked: '_a_b_',
    holes: [
      'statement +if: if a',
      'statement: assign seo = true',
      'statement -if: endif',
      'statement +if: if seo',
      'statement -any+else: else',
      'statement -if: endif',
    ],
  },
  {
    language: 'twig',
    source: '{% set a = false %}{% if not a %}b{% elseif c %}d{% else %}e{% endif %}{% if a %}f{% endif %}',
    masked: '_b_',
    holes: ['statement: set a = false', 'statement +any: if not a', 'comment: d{% else %}e', 'statement -if: endif', 'comment: f'],
  },
  {
    language: 'php',
    source: '<?php $ga = false; ?><?php if ($ga): ?>a<?php endif; ?><?php if (!$ga) { ?>b<?php } else { ?>c<?php } ?>',
    masked: '_a_b_c_',
    holes: [
      'statement: $ga = false;',
      'statement +if: if ($ga):',
      'statement -if: endif;',
      'statement +if: if (!$ga) {',
      'statement -any+else: } else {',
      'statement -any: }',
    ],
  },
  {
    language: 'razor',
    source: '<head><environment include="Development"><link></environment><partial name="_Ga" /><meta content="@Model.A"></head>',
    masked: '<head>_<link>_<meta content="ꙮ"></head>',
    holes: ['include +if: ', 'include -any: ', 'include: ', 'output: Model.A'],
  },
  {
    language: 'blade',
    source: '<head><x-seo :title="$a > 1" /><x-layout><meta></x-layout></head>',
    masked: '<head>_<meta>_</head>',
    holes: ['include: ', 'include: ', 'include: '],
  },
  {
    language: 'php',
    source: '<head><jdoc:include type="head" /><insert name="show_head"><meta content="<?= $a ?>"></head>',
    masked: '<head>_<meta content="ꙮ"></head>',
    holes: ['include: ', 'include: ', 'output: $a'],
  },
  {
    language: 'thymeleaf',
    source: '<head><th:block th:replace="a :: b"></th:block><meta></head>',
    masked: '<head>_<meta></head>',
    holes: ['include: ', 'include: '],
  },
  {
    language: 'asp',
    source: '<% If a Then %><b><%= c %></b><% Else %>d<% End If %><%@ Page Language="C#" %>',
    masked: '_<b>_</b>_d_',
    holes: [
      'statement +if: If a Then',
      'output: c',
      'statement -any+else: Else',
      'statement -any: End If',
      'statement: Page Language="C#"',
    ],
  },
  {
    language: 'astro',
    source: '---\nconst a = { b: 1 }\n---\n<p>{a}</p>',
    masked: '_\n_\n_\n<p>{a}</p>',
    holes: ['statement: const a = { b: 1 }'],
  },
]

describe('maskIslands', () => {
  for (const row of rows) {
    it(`${row.language}: ${row.source.replace(/\n/g, '⏎')}`, () => {
      const { text, holes } = maskIslands(row.source, row.language, row.start)
      assert.equal(text.replace(/ꙮ+/g, 'ꙮ').replace(/ {2,}/g, '_'), row.masked)
      assert.equal(text.length, row.source.length)
      assert.deepEqual(
        holes.map(it => `${it.kind}${blocks(it.closes, it.opens)}: ${row.source.slice(it.code.start, it.code.end).trim()}`),
        row.holes,
      )
    })
  }

  it('leaves a text without a language alone', () => {
    assert.deepEqual(maskIslands('<?= $a ?>{{ b }}', null), { text: '<?= $a ?>{{ b }}', holes: [] })
  })
})

function blocks(closes?: string, opens?: string): string {
  return closes || opens ? ` ${closes ? `-${closes}` : ''}${opens ? `+${opens}` : ''}` : ''
}
