import assert from 'node:assert/strict'
import type { Span } from '../../../../src/core/model/index.js'
import { maskIslands } from '../../../../src/core/page/islands.js'
import { readMarkup } from '../../../../src/core/page/markup.js'
import type { Attribute, Component, Markup, Tag } from '../../../../src/core/page/markup.js'
import { readMarks } from '../../../kit/marks.js'

interface Row {
  readonly name: string
  /** Marks show what `take` must give, in order. */
  readonly page: string
  readonly take: (markup: Markup) => readonly (Span | null | undefined)[]
  readonly language?: string
  readonly component?: Component
}

function read(text: string, language: string | null = null, component: Component | null = null): Markup {
  const masked = maskIslands(text, language)
  return readMarkup(masked.text, masked.holes, { component, original: text })
}

function places(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const { name, page, take, language, component } of rows) {
      it(name, () => {
        const { text, spans } = readMarks(page)
        const shown = (at: Span | null | undefined): string => (at ? `${at.start}-${at.end} ${text.slice(at.start, at.end)}` : 'nothing')
        assert.deepEqual(take(read(text, language, component)).map(shown), spans.map(shown))
      })
    }
  })
}

const attributes = ({ tags }: Markup): readonly Attribute[] => tags.flatMap(tag => tag.attributes)
const named = ({ tags }: Markup, name: string): Tag => tags.find(tag => tag.name === name) ?? assert.fail(`no ${name}`)

describe('reading markup', () => {
  places('start tags', [
    { name: 'from < to >', page: '<p>«<img src=a>»«<a href="b>c" >»x</a>', take: m => m.tags.map(tag => tag.at) },
    { name: 'over lines, upper case, slashes', page: '«<IMG\r\n  SRC = a\n/ >»«<input/>»', take: m => m.tags.map(tag => tag.at) },
    { name: 'their names', page: '<«IMG» src=a><«button»>', take: m => m.tags.map(tag => tag.nameAt) },
    { name: 'behind text that looks like one', page: '<b class=x<y>1 < 2 <3 &x«<img>»', take: m => [named(m, 'img').at] },
    { name: 'behind CDATA of SVG', page: '<svg><![CDATA[ <a href=no> ]]>«<a href=yes>»', take: m => m.tags.map(tag => tag.at) },
    { name: 'behind a byte order mark', page: '\ufeff«<meta charset=utf-8>»', take: m => m.tags.map(tag => tag.at) },
    { name: 'not when the file ends inside', page: '«<img src="a">»<meta name="b', take: m => m.tags.map(tag => tag.at) },
  ])

  places('attributes', [
    { name: 'values in quotes', page: `<img src="«a»" alt='«b c»' id="«»">`, take: m => attributes(m).map(one => one.valueAt) },
    { name: 'values without quotes', page: '<img src=«a/» alt=«b"c»>', take: m => attributes(m).map(one => one.valueAt) },
    { name: 'names', page: '<img «SRC»=a «data-x» = "b" «async»>', take: m => attributes(m).map(one => one.nameAt) },
    { name: 'no value: empty, behind the name', page: '<input disabled«» id=«a»>', take: m => attributes(m).map(one => one.valueAt) },
    {
      name: 'entities: the raw text',
      page: '<a href="«?a=1&amp;b=&#50;»" title="«&lt;»">',
      take: m => attributes(m).map(one => one.valueAt),
    },
    { name: 'a stray quote', page: '<a «href»="x"«"»>', take: m => attributes(m).map(one => one.nameAt) },
    { name: 'values over lines', page: '<meta content="«a\r\n b»" name=«x»>', take: m => attributes(m).map(one => one.valueAt) },
    {
      name: 'after a value that swallowed tags',
      page: '<a href="«x>\n<p id=»"y">',
      take: m =>
        attributes(m)
          .slice(0, 1)
          .map(one => one.valueAt),
    },
  ])

  places('ends and contents', [
    { name: 'scripts', page: '<script>«if (a</b/) "<\\/script"»</script>', take: m => [named(m, 'script').content] },
    {
      name: 'a script in a comment in a script',
      page: '<script>«<!-- <script> </script> -->»</script >',
      take: m => [named(m, 'script').content],
    },
    { name: 'titles', page: '<title>«a <b> &amp; c»</title>', take: m => [named(m, 'title').content] },
    { name: 'templates', page: '<template>«<p id=x></p>»</template>', take: m => [named(m, 'template').content] },
    { name: 'a script that never ends', page: '<script>«var a\n»', take: m => [named(m, 'script').content] },
    { name: 'end tags', page: '<form><p id=x>a«</form \n>»b', take: m => [named(m, 'form').close] },
    { name: 'no end tag: nothing', page: '<form><p>', take: m => [named(m, 'form').close].filter(Boolean) },
  ])

  places('comments', [
    { name: 'whole', page: 'a«<!-- b -->»«<!---->»«<!-->»c«<!-- d --!>»', take: m => m.comments.map(one => one.at) },
    { name: 'their text', page: '<!--« b »--><!--«»-->', take: m => m.comments.map(one => one.content) },
    { name: 'to the end of the file', page: '«<!-- b»', take: m => m.comments.map(one => one.at) },
    {
      name: 'no declarations, no CDATA',
      page: '<!doctype html><![endif]><?xml ?></ x>«<!--y-->»',
      take: m => m.comments.map(one => one.at),
    },
    { name: 'not in scripts', page: '<script><!-- x --></script>', take: m => m.comments.map(one => one.at) },
  ])

  places('the head', [
    {
      name: 'where its tags stand',
      page: '«<html lang=ru>»«<head>»«</head>»«<body class=x>»',
      take: ({ head }) => [head.html, head.open, head.close, head.body],
    },
    { name: 'an image ends it', page: '<head>«<img src=x>»</head>', take: ({ head }) => [head.endedBy?.at] },
    { name: 'text ends it', page: '<head><meta charset=utf-8>«> oops»\n<title>x</title></head>', take: ({ head }) => [head.endedBy?.at] },
    { name: 'a space that is none ends it', page: '<head>«&nbsp;»<title>x</title></head>', take: ({ head }) => [head.endedBy?.at] },
    {
      name: 'a byte order mark in the middle ends it',
      page: '<head>\n«\ufeff»<title>x</title></head>',
      take: ({ head }) => [head.endedBy?.at],
    },
    { name: 'a body inside it ends it', page: '<head>«<body>»<title>x</title></head>', take: ({ head }) => [head.endedBy?.at] },
    { name: 'its own end tag does not', page: '<head><title>x</title></head>a', take: ({ head }) => [head.endedBy?.at].filter(Boolean) },
    {
      name: 'a body without an end tag before it does not',
      page: '<head><title>x</title><body>a',
      take: ({ head }) => [head.endedBy?.at].filter(Boolean),
    },
    {
      name: 'noscript, template, comments do not',
      page: '<head><noscript><img></noscript><template><img></template><!--[if IE]><img><![endif]--><script>1</script></head>',
      take: ({ head }) => [head.endedBy?.at].filter(Boolean),
    },
    {
      name: 'islands do not',
      language: 'twig',
      page: '<head>{{ meta }}{% if a %}<meta name=a>{% endif %}<{{ tag }} id=x></head>',
      take: ({ head }) => [head.endedBy?.at].filter(Boolean),
    },
    {
      name: 'what a template keeps for elsewhere does not',
      language: 'liquid',
      page: '<head>{% capture a %}b<div>c</div>{% endcapture %}{% style %}:root { --a: {{ b }} }{% endstyle %}<title>d</title></head>',
      take: ({ head }) => [head.endedBy?.at].filter(Boolean),
    },
    {
      name: 'marks of a build step do not',
      page: '<head>%sveltekit.head% __META__\n{{{ styles }}}<title>d</title></head>',
      take: ({ head }) => [head.endedBy?.at].filter(Boolean),
    },
    {
      name: 'an element of a component does not',
      component: 'astro',
      page: '<html><head><Seo title={a} /><Fonts>x</Fonts><title>d</title></head></html>',
      take: ({ head }) => [head.endedBy?.at].filter(Boolean),
    },
    {
      name: 'another branch before it does not',
      language: 'php',
      page: '<?php if ($a) { ?><p>b</p><?php } else { ?><html><head><title>c</title></head><body><?php } ?>',
      take: ({ head }) => [head.endedBy?.at].filter(Boolean),
    },
    {
      name: 'text before a static page does',
      page: '«oops»<html><head><title>c</title></head><body>',
      take: ({ head }) => [head.endedBy?.at],
    },
    { name: 'fragments have none', page: '<img src=x><title>a</title>', take: ({ head }) => [head.endedBy?.at].filter(Boolean) },
  ])

  places('nested documents', [
    { name: 'in noscript', page: '<noscript>«<img src="a">»</noscript>', take: m => m.tags.filter(tag => tag.noscript).map(tag => tag.at) },
    {
      name: 'in a noscript of the head',
      page: '<head><noscript>«<link href=a>»«<iframe src=b>»</iframe></noscript>',
      take: m => m.tags.filter(tag => tag.noscript).map(tag => tag.at),
    },
    {
      name: 'in srcdoc',
      page: `<iframe srcdoc="«<script>»a()</script>«<img src='b'>»"></iframe>`,
      take: m => m.tags.filter(tag => tag.srcdoc).map(tag => tag.at),
    },
    {
      name: 'in srcdoc with entities: the value',
      page: '<iframe srcdoc="«&lt;script>a()&lt;/script>»">',
      take: m => m.tags.filter(tag => tag.srcdoc).map(tag => tag.at),
    },
    {
      name: 'no tags of theirs in other raw text',
      page: '<textarea><img src=a></textarea><xmp><img></xmp><iframe><img></iframe>«<img>»',
      take: m => m.tags.filter(tag => tag.name === 'img').map(tag => tag.at),
    },
  ])

  places('components', [
    {
      name: 'Vue: a template is a page, text in braces is none',
      component: 'vue',
      page: '<template><tr «id»="a">{{ a<b }}<«button» @click="x">{{ c }}</button></tr></template>',
      take: m => [m.tags.find(tag => tag.name === 'tr')?.attributes[0]?.nameAt, named(m, 'button').nameAt],
    },
    {
      name: 'Vue: elements that close themselves',
      component: 'vue',
      page: '<template><textarea v-model="a" />«<img src=b>»</template>',
      take: m => [named(m, 'img').at],
    },
    {
      name: 'Vue: another language',
      component: 'vue',
      page: '<template lang="pug">\na(href="<b id=x>")\n</template>\n<script>«1»</script>',
      take: m => [...m.tags.filter(tag => tag.name === 'b').map(tag => tag.at), named(m, 'script').content],
    },
    {
      name: 'Svelte: expressions in attributes',
      component: 'svelte',
      page: '<button on:click={() => a > b && go({})} class="x {y ? `}` : 2} z">«<img src={a}>»</button>',
      take: m => [named(m, 'img').at],
    },
    {
      name: 'Svelte: expressions in text',
      component: 'svelte',
      page: '{#if a < b}«<img src=a>»{:else}{@html `<img>`}{/if}',
      take: m => m.tags.map(tag => tag.at),
    },
    {
      name: 'Astro: markup in expressions',
      component: 'astro',
      page: '---\nconst a = "<b id=x>"\n---\n<head>{show && <«script» src={a} />}{list.map(x => (<«meta» name={x}>))}</head>',
      take: m => m.tags.filter(tag => tag.name !== 'head').map(tag => tag.nameAt),
    },
    { name: 'Astro: its code', component: 'astro', page: '---«\nconst a = 1»\n---\n<p>', take: m => [m.frontmatter] },
  ])

  describe('what becomes of tags', () => {
    const told = (page: string, language?: string, component?: Component): string[] =>
      read(page, language, component).tags.map(tag =>
        [
          tag.name,
          tag.place ?? 'nowhere',
          ...(['writtenInHead', 'noscript', 'template', 'foreign', 'srcdoc', 'conditional', 'commented'] as const).filter(
            word => tag[word],
          ),
          ...tag.attributes.filter(one => one.duplicate).map(one => `again:${one.name}`),
          ...tag.attributes.filter(one => one.holed).map(one => `holed:${one.name.replace(/ꙮ+/, '?')}`),
          ...(tag.form === null ? [] : [`form ${tag.form}`]),
        ].join(' '),
      )
    const rows: readonly (readonly [
      name: string,
      page: string,
      told: readonly string[],
      language?: string | undefined,
      component?: Component,
    ])[] = [
      [
        'metadata behind an image is in the body',
        '<head><img><meta name=a></head>',
        ['head head', 'img body writtenInHead', 'meta body writtenInHead'],
      ],
      ['metadata between head and body is put into the head', '<head></head><meta name=a><body>', ['head head', 'meta head', 'body body']],
      [
        'a noscript in the head does not end it',
        '<head><noscript><img></noscript><meta name=a></head>',
        ['head head', 'noscript head writtenInHead', 'img head writtenInHead noscript', 'meta head writtenInHead'],
      ],
      ['a head without an end tag', '<head><title></title><body><img>', ['head head', 'title head writtenInHead', 'body body', 'img body']],
      ['a fragment stands nowhere', '<meta name=a><img>', ['meta nowhere', 'img nowhere']],
      ['the end of a page is body', '<img></body></html>', ['img body']],
      ['templates', '<body><template><img></template>', ['body body', 'template body', 'img body template']],
      [
        'SVG',
        '<body><svg><title>x</title><a href=b></a></svg><a href=c></a>',
        ['body body', 'title body foreign'].concat(['a body foreign', 'a body']),
      ],
      ['duplicate attributes', '<body><img src=a SRC=b>', ['body body', 'img body again:src']],
      [
        'fields belong to their form',
        '<body><form><input></form><input><form><p><select>',
        ['body body', 'form body', 'input body form 1', 'input body', 'form body', 'select body form 4'],
      ],
      [
        'a form in a form is none',
        '<body><form><form><input></form><input>',
        ['body body', 'form body', 'input body form 1', 'input body'],
      ],
      ['a form through a table', '<body><table><form><tr><td><input></table>', ['body body', 'form body', 'input body form 1']],
      [
        'a form in a template',
        '<body><template><form><p><input></template>',
        ['body body', 'template body', 'form body template', 'input body template form 2'],
      ],
      ['islands in attributes', '<body><a href="/{{ x }}" class=a {{ more }}>', ['body body', 'a body holed:href holed:?'], 'twig'],
      [
        'islands between conditions',
        '<body>{% if a %}<img>{% else %}<p id=x>{% endif %}{% block b %}<input>{% endblock %}',
        ['body body', 'img body conditional', 'p body conditional', 'input body'],
        'twig',
      ],
      ['a condition that another file closes', '<body><?php if ($a): ?><img>', ['body body', 'img body conditional'], 'php'],
      [
        'Vue: templates are shown',
        '<template><img></template><script>1</script>',
        ['template nowhere', 'img nowhere', 'script nowhere'],
        undefined,
        'vue',
      ],
      [
        'Svelte: its head',
        '<svelte:head><meta name=a></svelte:head>{#if a}<img>{/if}',
        ['meta head writtenInHead', 'img nowhere conditional'],
        undefined,
        'svelte',
      ],
      [
        'Astro: pages',
        '<html><head>{a && <meta name=a />}</head></html>',
        ['html nowhere', 'head head', 'meta head writtenInHead conditional'],
        undefined,
        'astro',
      ],
    ]
    for (const [name, page, expected, language, component] of rows)
      it(name, () => assert.deepEqual(told(page, language, component), expected))
  })

  describe('values', () => {
    const rows: readonly (readonly [name: string, page: string, value: string])[] = [
      ['entities are decoded', '<img src="?a=1&amp;b=&#x32;&copy=3">', '?a=1&b=2&copy=3'],
      ['line ends are LF', '<img src="a\r\nb\rc">', 'a\nb\nc'],
      ['a NUL is a replacement', '<img src=a\0b>', 'a\ufffdb'],
      ['no value is empty', '<img src>', ''],
    ]
    for (const [name, page, value] of rows) it(name, () => assert.equal(attributes(read(page))[0]?.value, value))
    it('texts of titles are decoded, those of scripts are not', () => {
      assert.equal(named(read('<title>a &amp; b</title>'), 'title').text, 'a & b')
      assert.equal(named(read('<script>a &amp; b</script>'), 'script').text, 'a &amp; b')
    })
  })

  it('tells what swallows the rest', () => {
    const wound = (page: string): readonly string[] => read(page).wounds.map(({ at, why }) => `${at.start} ${why}`)
    assert.deepEqual(wound('<p><script>a'), ['3 <script> is never closed: the rest of the file belongs to it'])
    assert.deepEqual(wound('a<!-- b'), ['1 the comment is never closed: the rest of the file belongs to it'])
    assert.deepEqual(wound('<img src="a>'), ['0 <img> is never closed: the rest of the file belongs to it'])
    assert.deepEqual(wound('<head><title/><meta></head>'), ['6 <title> is never closed: the rest of the file belongs to it'])
  })

  it('reads a stretch of a file with the offsets of the file', () => {
    const text = '<body><!-- <img src=a> --><img src=b>'
    const { tags } = readMarkup(text, [], { within: { start: 10, end: 23 }, commented: true })
    assert.deepEqual(
      tags.map(tag => [tag.at, tag.commented, tag.place]),
      [[{ start: 11, end: 22 }, true, null]],
    )
  })

  it('knows conditional comments', () => {
    const { comments } = read('<!--[if lt IE 9]>a<![endif]--><!-- [if IE] --><!--<![endif]--><!-- if -->')
    assert.deepEqual(
      comments.map(comment => comment.conditional),
      [true, true, true, false],
    )
  })

  it('knows documents from fragments', () => {
    const documents = ['<!doctype html>', '<html>', '<HEAD>', '<body>', '<p><html lang=a>']
    const fragments = ['', 'a', '<p>', '<title>a</title>', '</body>', '<template><body></template>', '<!-- <html> -->']
    for (const page of documents) assert.equal(read(page).document, true, page)
    for (const page of fragments) assert.equal(read(page).document, false, page)
  })
})
