import assert from 'node:assert/strict'
import type { State } from '../../../../src/core/model/index.js'
import { readMarks } from '../../../kit/marks.js'
import { blocksIn, factsIn, short } from './read.js'

/** Attributes of a script, and what becomes of it. */
const states: readonly (readonly [attributes: string, state: State | null])[] = [
  ['', 'active'],
  ['type', 'active'],
  ['type=""', 'active'],
  ['type="text/javascript"', 'active'],
  ['type=" Text/JavaScript "', 'active'],
  ['type=application/x-javascript', 'active'],
  ['type=module', 'active'],
  ['language=JavaScript1.2', 'active'],
  ['language=VBScript', null],
  ['type="text/partytown"', 'active'],
  ['type="text/babel"', 'active'],
  ['type="text/rocketlazyloadscript"', 'active'],
  ['type="a1b2c3d4e5f6-text/javascript"', 'active'],
  ['type="text/plain" data-cookieconsent="statistics"', 'blocked'],
  ['type="text/plain" data-category="analytics" data-service="GA"', 'blocked'],
  ['type="text/plain" data-cookiecategory="analytics"', 'blocked'],
  ['type="text/plain" data-type="application/javascript" data-name="matomo"', 'blocked'],
  ['type="text/plain" data-usercentrics="Google Analytics"', 'blocked'],
  ['type="text/plain" class="optanon-category-C0002"', 'blocked'],
  ['type="text/plain" class="a _iub_cs_activate-inline"', 'blocked'],
  ['type="text/plain" data-cookieyes="cookieyes-analytics"', 'blocked'],
  ['type="text/plain" data-acme-consent="marketing"', 'blocked'],
  ['type="text/cmplz-script"', 'blocked'],
  ['type="javascript/blocked"', 'blocked'],
  ['type="text/javascript" data-cookieconsent="ignore"', 'active'],
  ['type="text/plain"', null],
  ['type="text/plain" id="note"', null],
  ['type="text/template"', null],
  ['type="text/x-handlebars" data-category="a"', null],
  ['type="application/json"', null],
  ['type="application/ld+json"', null],
  ['type="importmap"', null],
  ['type="speculationrules"', null],
  ['type="text/javascript; charset=utf-8"', 'unknown'],
  ['nomodule', 'unknown'],
  ['type="{{ type }}"', 'unknown'],
]

describe('scripts', () => {
  for (const [attributes, state] of states) {
    it(`<script ${attributes}>: ${state ?? 'no script'}`, () => {
      const text = `<body><script ${attributes}>go()</script>`
      assert.deepEqual(
        factsIn('script', text, 'twig').map(fact => fact.state),
        state === null ? [] : [state],
      )
      assert.deepEqual(
        blocksIn(text, 'twig').map(block => block.state),
        state === null ? [] : [state],
      )
    })
  }

  it('in templates wait, in noscript never run', () => {
    assert.deepEqual(
      blocksIn('<template><script>a()</script></template><noscript><script>b()</script></noscript>').map(
        block => `${block.code} ${block.state}`,
      ),
      ['a() unknown'],
    )
  })

  it('say what they load', () => {
    const { text, spans } = readMarks(
      `<head><script async src="«/a.js?v=1&amp;b»"></script><script type=module src=«b.js» defer></script><script src="«{{ c }}/d.js»"></script>` +
        `<script type="text/plain" data-category=a data-src="«e.js»"></script><script>«f()»</script><script «src»></script></head>`,
    )
    const facts = factsIn('script', text, 'twig')
    assert.deepEqual(
      facts.map(({ src, async, defer, module, state, place }) =>
        [short(src), async && 'async', defer && 'defer', module && 'module', state, place].filter(Boolean).join(' '),
      ),
      [
        "~'/a.js?v=1&b' async active head",
        "'b.js' defer module active head",
        '…/d.js active head',
        "'e.js' blocked head",
        'none active head',
        "'' active head",
      ],
    )
    assert.deepEqual(
      facts.map(({ at }) => at),
      spans,
    )
    const orders = facts.map(({ order }) => order)
    assert.deepEqual(
      orders,
      [...orders].sort((one, other) => one - other),
    )
  })
})

interface Row {
  readonly name: string
  /** Marks: the code of each block. */
  readonly page: string
  readonly says: readonly string[]
  readonly language?: string
  readonly component?: 'vue' | 'svelte' | 'astro'
}

const rows: readonly Row[] = [
  {
    name: 'inline scripts',
    page: '<script>«a()»</script><script src=b>c()</script><script type=module>«d()»</script><script></script>',
    says: ['classic js active', 'module js active'],
  },
  {
    name: 'handlers',
    page: '<body onload="«a()»"><a class="btn buy" onclick="«b()»">',
    says: ['handler js active: page load', 'handler js active: click on a.btn'],
  },
  {
    name: 'handlers of what has an id',
    page: '<form id=lead onsubmit="«a()»"><input id=b onchange=«c()»>',
    says: ['handler js active: submit of form#lead', 'handler js active: change on #b'],
  },
  {
    name: 'handlers of what has a name, or nothing',
    page: `<form name=f onSubmit='«a()»'><button onclick="«b()»">`,
    says: ['handler js active: submit of form[name="f"]', 'handler js active: click on button'],
  },
  { name: 'handlers with entities', page: '<a onclick="«a(&quot;b&quot;)»">', says: ['handler js active: click on a ~a("b")'] },
  { name: 'handlers with islands', page: '<a onclick="«a({{ b }})»">', says: ['handler js active: click on a'], language: 'twig' },
  { name: 'not handlers', page: '<a once="a" onboarding="b" on="c" onclick="">', says: [] },
  {
    name: 'handlers of libraries',
    page: '<a @click.prevent="«a(1)»" x-on:submit="«b(2)»" hx-on::after-request="«c(3)»" hx-on:click="«d(4)»">',
    says: [
      'handler js active: click on a',
      'handler js active: submit of a',
      'handler js active: after-request on a',
      'handler js active: click on a',
    ],
  },
  {
    name: 'links',
    page: '<a href="javascript:«a()»" id=x><a href=" JavaScript: void(0)"><form action="javascript:«b()»">',
    says: ['link js active: click on #x', 'link js active: submit of form'],
  },
  { name: 'links that are encoded', page: `<a href="javascript:«a(%27b%27)»">`, says: ["link js active: click on a ~a('b')"] },
  { name: 'srcdoc', page: `<iframe srcdoc="<script>«a()»</script>"></iframe>`, says: ['classic js active'] },
  {
    name: 'srcdoc with entities',
    page: '<iframe srcdoc="«&lt;script>a(&quot;b&quot;)&lt;/script>»"></iframe>',
    says: ['classic js active ~a("b")'],
  },
  { name: 'SVG', page: '<svg><script>«a &amp;&amp; b()»</script></svg>', says: ['classic js active ~a && b()'] },
  {
    name: 'Vue',
    page: '<script setup lang="ts">«a()»</script><template><button id=x @click="«b(\'c\')»"></button></template>',
    says: ['module ts active (component)', 'handler ts active (component): click on #x'],
    component: 'vue',
  },
  {
    name: 'Svelte',
    page: '<script context="module">«a()»</script><svelte:head><script>«b()»</script></svelte:head><button on:click|once=«{() => c({})}»>',
    says: ['module js active (component)', 'classic js active', 'handler ts active (component): click on button ~(() => c({}))()'],
    component: 'svelte',
  },
  {
    name: 'Svelte 5',
    page: '<button onclick=«{go}»>',
    says: ['handler ts active (component): click on button ~(go)()'],
    component: 'svelte',
  },
  {
    name: 'Astro',
    page: '---\n«const a: string = "b"»\n---\n<script>«c()»</script><script is:inline>«d()»</script>',
    says: ['module ts active (component)', 'module ts active', 'classic js active'],
    component: 'astro',
    language: 'astro',
  },
]

describe('code in markup', () => {
  for (const { name, page, says, language, component } of rows) {
    it(name, () => {
      const { text, spans } = readMarks(page)
      const blocks = blocksIn(text, language, component)
      const said = blocks.map(block => {
        const raw = text.slice(block.at.start, block.at.end)
        const code = block.code === raw || language === 'twig' ? '' : ` ~${block.code}`
        return `${block.kind} ${block.dialect} ${block.state}${block.component ? ' (component)' : ''}${block.trigger === null ? '' : `: ${block.trigger}`}${code}`
      })
      assert.deepEqual(said, says)
      assert.deepEqual(
        blocks.map(block => text.slice(block.at.start, block.at.end)),
        spans.map(at => text.slice(at.start, at.end)),
      )
      assert.deepEqual(
        blocks.map(block => block.at),
        spans,
      )
    })
  }

  it('functions that a library calls are called', () => {
    const [arrow, path] = blocksIn('<template><a @click="() => go()" @focus="seen"></template>', null, 'vue')
    assert.equal(arrow?.code, '(() => go())()')
    assert.equal(path?.code, 'seen()')
  })

  it('offsets in code with brackets are those of the file', () => {
    const text = '<button on:click={() => go("x")}>'
    const [block] = blocksIn(text, null, 'svelte')
    assert.equal(text.slice((block?.at.start ?? 0) + (block?.code.indexOf('go') ?? 0)).slice(0, 2), 'go')
  })
})
