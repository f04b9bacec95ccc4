import assert from 'node:assert/strict'
import { readMarks } from '../../../kit/marks.js'
import { factsIn, short } from './read.js'

describe('links', () => {
  const rows: readonly (readonly [name: string, page: string, href: string, campaign: Readonly<Record<string, string>>])[] = [
    ['plain', '<a href="«/tea»">', "'/tea'", {}],
    ['areas', '<map><area href=«/tea»></map>', "'/tea'", {}],
    ['SVG', '<svg><a xlink:href="«/tea»">', "'/tea'", {}],
    [
      'campaigns',
      '<a href="«/tea?a=1&utm_source=vk&UTM_Medium=CPC#x»">',
      "'/tea?a=1&utm_source=vk&UTM_Medium=CPC#x'",
      { utm_source: 'vk', UTM_Medium: 'CPC' },
    ],
    ['entities', '<a href="«/?utm_source=a&amp;utm_medium=b»">', "~'/?utm_source=a&utm_medium=b'", { utm_source: 'a', utm_medium: 'b' }],
    ['click ids, and behind a #', '<a href="«/?yclid=1#utm_term=a%20b»">', "'/?yclid=1#utm_term=a%20b'", { yclid: '1', utm_term: 'a%20b' }],
    ['no value', '<a href="«/?utm_source&utm_medium=»">', "'/?utm_source&utm_medium='", { utm_source: '', utm_medium: '' }],
    ['islands', '<a href="«/{{ a }}?utm_source={{ b }}&utm_medium=c»">', '/…?utm_source=…&utm_medium=c', { utm_medium: 'c' }],
  ]
  for (const [name, page, href, campaign] of rows) {
    it(name, () => {
      const { text, spans } = readMarks(page)
      const facts = factsIn('link', text, text.includes('{{') ? 'twig' : null)
      assert.deepEqual(
        facts.map(fact => [short(fact.href), fact.campaign, fact.at]),
        [[href, campaign, spans[0]]],
      )
    })
  }

  it('are not: scripts, anchors', () => {
    assert.deepEqual(factsIn('link', '<a href="javascript:go()">a</a><a name=b>c</a><link href=d>'), [])
  })
})

describe('forms', () => {
  it('know their fields, wherever those stand', () => {
    const { text, spans } = readMarks(`<form id="«lead»" name=n method=POST action="/send.php">
      <input name=email><input type=hidden name=utm><input type=submit name=go><input><select name=city></select></form>
      <textarea name=note form=lead></textarea><form action="{{ a }}" class="«c»"><input name=q></form><«form»>`)
    const facts = factsIn('form', text, 'twig')
    assert.deepEqual(
      facts.map(({ id, name, method, action, fields, at }) => ({ id, name, method, action: short(action), fields, at })),
      [
        { id: 'lead', name: 'n', method: 'post', action: "'/send.php'", fields: ['email', 'utm', 'city', 'note'], at: spans[0] },
        { id: null, name: null, method: 'get', action: '?', fields: ['q'], at: spans[1] },
        { id: null, name: null, method: 'get', action: 'none', fields: [], at: spans[2] },
      ],
    )
  })
})

describe('elements', () => {
  it('are those that scripts could bind to', () => {
    const { text, spans } =
      readMarks(`<head><meta name=a><script id=b></script></head><body class="«home»"><p>x</p><button class="btn  buy {{ c }}" id="«go»">
      <a name=«top»></a><div data-goal="«order»" data-x></div><span id="{{ d }}"></span><svg «class»=""></svg>`)
    const facts = factsIn('element', text, 'twig')
    assert.deepEqual(
      facts.map(({ tag, id, classes, name, data }) => ({ tag, id, classes, name, data })),
      [
        { tag: 'body', id: null, classes: ['home'], name: null, data: {} },
        { tag: 'button', id: 'go', classes: ['btn', 'buy'], name: null, data: {} },
        { tag: 'a', id: null, classes: [], name: 'top', data: {} },
        { tag: 'div', id: null, classes: [], name: null, data: { 'data-goal': 'order', 'data-x': '' } },
      ],
    )
    assert.deepEqual(
      facts.map(({ at }) => at),
      spans.slice(0, 4),
    )
  })

  it('with the same classes and nothing else are listed once', () => {
    const page =
      '<p class="a b"></p><p class="a b"></p><p class=a></p><b class="a b"></b><p class="a b" id=x></p><p class="a b" data-x></p><p class="a b">'
    assert.deepEqual(
      factsIn('element', page).map(({ tag, id, classes, data }) =>
        `${tag} ${classes.join('.')} ${id ?? ''}${Object.keys(data).join('')}`.trim(),
      ),
      ['p a.b', 'p a', 'b a.b', 'p a.b x', 'p a.b data-x'],
    )
  })
})
