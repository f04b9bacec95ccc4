import assert from 'node:assert/strict'
import { readMarks } from '../../../kit/marks.js'
import { factsIn } from './read.js'

describe('the head as a fact', () => {
  it('shows its parts and what ended it', () => {
    const { text, spans } = readMarks('«<html>»«<head>»<title>a</title>«<div>»</div>«</head>»«<body>»')
    const [html, open, ended, close, body] = spans
    const facts = factsIn('head', text)
    assert.deepEqual(facts, [
      {
        kind: 'head',
        at: open,
        whole: { start: open?.start, end: close?.end },
        html,
        open,
        close,
        body,
        endedBy: { at: ended, what: 'div' },
      },
    ])
  })

  it('stands at the start of a document without one, and in no fragment', () => {
    assert.deepEqual(
      factsIn('head', '<!doctype html><p>').map(fact => fact.at),
      [{ start: 0, end: 0 }],
    )
    assert.deepEqual(factsIn('head', '<title>a</title>'), [])
  })

  it('does not end before it begins, whatever a file was put together from', () => {
    const { text, spans } = readMarks('<title>a</title></head><p>«<head>»</html>')
    assert.deepEqual(
      factsIn('head', text).map(fact => fact.whole),
      spans,
    )
  })
})

const blocks: readonly (readonly [name: string, json: string, types: readonly string[], why: string | null, language?: string])[] = [
  ['one type', '{"@context": "https://schema.org", "@type": "Product"}', ['Product'], null],
  ['a list of types', '{"@type": ["Store", "Organization"]}', ['Store', 'Organization'], null],
  [
    'a graph, and what is inside, level by level',
    '{"@graph": [{"@type": "WebSite", "a": {"@type": "SearchAction"}}, {"@type": "Person"}]}',
    ['WebSite', 'Person', 'SearchAction'],
    null,
  ],
  ['several', '[{"@type": "A"}, {"@type": "B"}]', ['A', 'B'], null],
  ['none', '{}', [], null],
  ['an empty block', '\n', [], null],
  ['wrappers of old', '//<![CDATA[\n{"@type": "A"}\n//]]>', ['A'], null],
  ['a comma too many', '{"@type": "A", "b": [1, 2,«]»}', ['A'], 'a comma stands before ]'],
  ['a comma at the end', '{"@type": "A",\n«}»', ['A'], 'a comma stands before }'],
  ['a comma missing', '{"@type": "A" «"»b": 1}', ['A'], 'a comma is missing before this'],
  ['a bracket missing', '{"@type": "A"«»', ['A'], 'it ends too early: a bracket or quote is not closed'],
  ['single quotes', "{«'»@type': 'A'}", [], 'texts and names need straight double quotes'],
  ['names without quotes', '{"@type": "A", «n»ame: 1}', ['A'], 'names need double quotes'],
  ['a comment', '{"@type": "A" «/»* x */}', ['A'], 'JSON has no comments'],
  ['a line break in a text', '{"@type": "A", "b": "c«\n»d"}', ['A'], 'a line break stands in a string'],
  ['a tab in a text', '{"@type": "A", "b": "c«\t»d"}', ['A'], 'a control character stands in a string'],
  ['an escape that is none', `{"@type": "A", "b": "it«\\'»s"}`, ['A'], "\\' is no escape of JSON"],
  ['a value that is none', '{"@type": «u»ndefined}', [], '"u" is not expected here'],
  ['islands forbid to judge', '{"@type": "A", "b": {{ c }}, "@type": "{{ d }}" }', ['A'], null, 'twig'],
]

describe('JSON-LD', () => {
  for (const [name, json, types, why, language] of blocks) {
    it(name, () => {
      const { text, spans } = readMarks(`<script type="application/ld+json">${json}</script>`)
      const facts = factsIn('structured-data', text, language)
      assert.deepEqual(
        facts.map(fact => fact.types),
        [types],
      )
      assert.deepEqual(
        facts.map(fact => fact.broken),
        [why === null ? null : { at: spans[0], why }],
      )
      assert.equal(text.slice(facts[0]?.at.start, facts[0]?.at.end), text.slice(35, text.lastIndexOf('</script>')))
    })
  }

  it('shows its things with the places of what they say', () => {
    const { text, spans } = readMarks(
      '<script type="application/ld+json">{"@type": "«A»", "b": ["«c»", «7», «{"d": "«e\\n»"}»], "f": «null»}</script>',
    )
    const [type, c, seven, inner, e, none] = spans
    const brace = { start: inner?.start ?? 0, end: (inner?.start ?? 0) + 1 }
    const thing = { at: brace, types: [], properties: { d: [{ is: 'text', at: e, text: 'e\n', exact: false }] } }
    const b = [
      { is: 'text', at: c, text: 'c', exact: true },
      { is: 'other', at: seven, text: '7' },
      { is: 'thing', at: inner, thing },
    ]
    const types = [{ is: 'text', at: type, text: 'A', exact: true }]
    assert.deepEqual(factsIn('structured-data', text)[0]?.things, [
      { at: type, types: ['A'], properties: { '@type': types, b, f: [{ is: 'other', at: none, text: 'null' }] } },
    ])
  })

  it('has texts that a template writes, and no things where it may write more', () => {
    const things = (json: string): unknown =>
      factsIn('structured-data', `<script type="application/ld+json">${json}</script>`, 'twig')[0]?.things.map(it =>
        Object.values(it.properties).flatMap(all => all.map(said => (said.is === 'text' ? said.text : said.is))),
      )
    assert.deepEqual(things('{"@type": "A", "b": "{{ c }} d"}'), [['A', null]])
    assert.deepEqual(things('{"@type": "A" {% if b %}, "b": "c"{% endif %}}'), [])
    assert.deepEqual(things('{"@type": "A", "b": {{ c }}}'), [])
  })

  it('is told by its type', () => {
    const said = (type: string): number => factsIn('structured-data', `<script type="${type}">{}</script>`).length
    assert.deepEqual(
      ['application/ld+json', 'Application/LD+JSON; charset=utf-8', 'application/json', 'text/javascript', ''].map(said),
      [1, 1, 0, 0, 0],
    )
  })
})
