import assert from 'node:assert/strict'
import { intoHandler, intoPage } from '../../../../src/core/rules/shared/call-insertion.js'
import type { Edit } from '../../../../src/core/index.js'
import { applyEdits } from '../../../../src/core/text/index.js'

const written = (quote: string): string => `ym(1, ${quote}reachGoal${quote}, ${quote}a&b${quote})`

const applied = (text: string, edit: Edit | null): string | null => (edit === null ? null : applyEdits(text, [edit]))

const handlers: readonly (readonly [name: string, tag: string, then: string | null])[] = [
  ['a new attribute', '<button id="buy">', `<button id="buy" onclick="ym(1, 'reachGoal', 'a&amp;b')">`],
  ['in the quotes of the tag', `<a id='buy'>`, `<a id='buy' onclick='ym(1, "reachGoal", "a&amp;b")'>`],
  ['before the end of an empty element', '<input id=buy />', `<input id=buy onclick="ym(1, 'reachGoal', 'a&amp;b')" />`],
  ['first, for what follows may leave', '<a onclick="return go()">', `<a onclick="ym(1, 'reachGoal', 'a&amp;b'); return go()">`],
  ['in single quotes', `<a OnClick='go("x")'>`, `<a OnClick='ym(1, "reachGoal", "a&amp;b"); go("x")'>`],
  ['into an empty one', '<a onclick="">', `<a onclick="ym(1, 'reachGoal', 'a&amp;b')">`],
  ['not into one without quotes', '<a onclick=go()>', null],
  ['not into what a template writes', '<a onclick="{{ go }}">', null],
]

describe('call insertion', () => {
  for (const [name, tag, then] of handlers) {
    it(name, () => assert.equal(applied(tag, intoHandler(tag, { start: 0, end: tag.length }, 'click', written)), then))
  }

  it('puts a script last on a page, indented as its neighbour', () => {
    const page = '<body>\n  <h1>Tea</h1>\n</body>\n</html>\n'
    const then = `<body>\n  <h1>Tea</h1>\n  <script>ym(1, 'reachGoal', 'a&b')</script>\n</body>\n</html>\n`
    assert.equal(applied(page, intoPage(page, written)), then)
    assert.equal(
      applied(
        '<p>Tea</p>\n',
        intoPage('<p>Tea</p>\n', () => 'go()'),
      ),
      '<p>Tea</p>\n<script>go()</script>\n',
    )
  })

  it('does not end the script by what it sends', () => {
    assert.match(
      applied(
        '<body></body>',
        intoPage('<body></body>', () => `go('</script>')`),
      ) ?? '',
      /<script>go\('<\\\/script>'\)<\/script>/,
    )
  })
})
