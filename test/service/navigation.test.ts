import assert from 'node:assert/strict'
import {
  definition,
  documentSymbols,
  highlights,
  prepareRename,
  references,
  rename,
  RenameRefused,
  workspaceSymbols,
} from '../../src/service/index.js'
import { changed, standing } from '../kit/cursor.js'

const page = (head: string, body = ''): string => `<html><head>\n<script>${head}</script>\n</head><body>${body}</body></html>`
const start = "ym(104430694,'init',{})"

describe('definition and references', () => {
  it('leads from a goal’s counter to where that is started', () => {
    const { folder, position } = standing({ 'a.html': page(`${start};ym(|104430694,'reachGoal','x')`) })
    assert.deepEqual(
      definition(folder, 'a.html', position).map(it => it.range),
      [{ start: { line: 1, character: 11 }, end: { line: 1, character: 20 } }],
    )
  })

  it('finds a goal in markup, handlers, script files and templates', () => {
    const { folder, position } = standing({
      'a.html': page(`${start};ym(104430694,'reachGoal','or|der')`),
      'b.html': page(start, `<a onclick="ym(104430694,'reachGoal','order')">x</a>`),
      'main.js': "function send() { ym(104430694, 'reachGoal', 'order') }",
      'part.php': "<script>ym(104430694,'reachGoal','order')</script>",
      'c.html': page("ym(104430694,'reachGoal','orders')"),
    })
    assert.deepEqual(
      references(folder, 'a.html', position).map(it => it.uri.slice(it.uri.lastIndexOf('/') + 1)),
      ['a.html', 'b.html', 'main.js', 'part.php'],
    )
  })

  it('shows both places of a counter in one file', () => {
    const { folder, position } = standing({ 'a.html': page(`ym(10443|0694,'init',{});ym(104430694,'reachGoal','x')`) })
    assert.deepEqual(
      highlights(folder, 'a.html', position).map(it => it.kind),
      [3, 2],
    )
  })

  it('finds nothing where nothing stands', () => {
    const { folder, position } = standing({ 'a.html': page('var x = 1|04430694') })
    assert.deepEqual(references(folder, 'a.html', position), [])
  })
})

describe('rename', () => {
  const rows: readonly { what: string; files: Record<string, string>; to: string; becomes?: Record<string, string>; refused?: RegExp }[] = [
    {
      what: 'a goal in all files',
      files: {
        'a.html': page(`${start};ym(104430694,'reachGoal','or|der')`),
        'main.js': 'export const f = () => ym(104430694, \'reachGoal\', "order")',
        'b.html': page('', `<a onclick="ym(104430694,'reachGoal','order')">order</a>`),
      },
      to: 'order-sent',
      becomes: {
        'a.html': page(`${start};ym(104430694,'reachGoal','order-sent')`),
        'main.js': 'export const f = () => ym(104430694, \'reachGoal\', "order-sent")',
        'b.html': page('', `<a onclick="ym(104430694,'reachGoal','order-sent')">order</a>`),
      },
    },
    {
      what: 'a goal that goes through a function of another file',
      files: {
        'track.js': "function track(goal) { ym(104430694, 'reachGoal', goal) }",
        'a.html': `<html><head><script src="track.js"></script></head><body><a onclick="track('or|der')">x</a></body></html>`,
      },
      to: 'lead',
      becomes: { 'a.html': `<html><head><script src="track.js"></script></head><body><a onclick="track('lead')">x</a></body></html>` },
    },
    {
      what: 'a counter, in settings as well',
      files: {
        'a.html': page("ym(1044|30694,'init',{})"),
        'countersign.yaml': "counters:\n  - vendor: yandex-metrica\n    id: '104430694'\n",
      },
      to: '99999999',
      becomes: {
        'a.html': page("ym(99999999,'init',{})"),
        'countersign.yaml': "counters:\n  - vendor: yandex-metrica\n    id: '99999999'\n",
      },
    },
    { what: 'a malformed id', files: { 'a.html': page("ym(1044|30694,'init',{})") }, to: 'abc', refused: /must be/ },
    { what: 'a name that needs quotes', files: { 'a.html': page("ym(1,'reachGoal','or|der')") }, to: "it's", refused: /quotes/ },
    { what: 'a dynamic name', files: { 'a.html': page("ym(1,'reachGoal',na|me)") }, to: 'x', refused: /only known when the page runs/ },
    { what: 'anything else', files: { 'a.html': page('let a|b = 1') }, to: 'x', refused: /Only ids/ },
    { what: 'an empty name', files: { 'a.html': page("ym(1,'reachGoal','or|der')") }, to: ' ', refused: /empty/ },
  ]
  for (const { what, files, to, becomes, refused } of rows) {
    it(refused === undefined ? what : `refuses ${what}`, () => {
      const { folder, path, position, texts } = standing(files)
      if (refused !== undefined) {
        assert.throws(
          () => rename(folder, path, position, to),
          error => error instanceof RenameRefused && refused.test(error.message),
        )
        return
      }
      assert.ok(prepareRename(folder, path, position).placeholder)
      assert.deepEqual(changed(texts, rename(folder, path, position, to)), { ...texts, ...becomes })
    })
  }
})

describe('symbols', () => {
  it('names counters, events and meta tags of a file', () => {
    const { folder } = standing({
      'a.html': `<html><head><title>Shop</title><script>${start};ym(104430694,'reachGoal','order')</script>|</head></html>`,
    })
    const symbols = documentSymbols(folder, 'a.html')
    assert.deepEqual(
      symbols.map(it => [it.name, it.detail]),
      [
        ['104430694', 'Yandex Metrica'],
        ['order', 'Yandex Metrica'],
        ['title', 'Shop'],
      ].toSorted((a, b) => symbols.findIndex(it => it.name === a[0]) - symbols.findIndex(it => it.name === b[0])),
    )
  })

  it('finds a goal by #, letters and any case', () => {
    const { folder } = standing({ 'a.html': page("ym(1,'reachGoal','Order-Sent');ym(1,'reachGoal','lead')|") })
    assert.deepEqual(
      workspaceSymbols(folder, '#ordsent').map(it => it.name),
      ['Order-Sent'],
    )
  })
})
