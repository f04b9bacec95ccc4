import assert from 'node:assert/strict'
import { rule } from '../../src/core/index.js'
import type { Rule } from '../../src/core/index.js'
import { resolveAction } from '../../src/service/index.js'
import { changed, folderOf } from '../kit/cursor.js'
import { site } from '../kit/site.js'

const about = { severity: 'warning', topic: 'meta', precision: 'high' } as const

/** Takes one letter of several away. */
const tooMany: Rule = rule({
  ...about,
  id: 'too-many',
  title: 'Too many',
  words: { many: 'Too many' },
  *check({ page }) {
    const start = page.text.indexOf('aa')
    if (start === -1) return
    const at = { start, end: start + 1 }
    yield { at, says: 'many', fix: { title: 'Take one', edits: () => [{ at, text: '' }] } }
  },
})

/** Never content. */
const fickle: Rule = rule({
  ...about,
  id: 'fickle',
  title: 'Fickle',
  words: { other: 'The other one' },
  *check({ page }) {
    const start = page.text.search(/[xy]/)
    if (start === -1) return
    const at = { start, end: start + 1 }
    yield { at, says: 'other', fix: { title: 'Turn', edits: () => [{ at, text: page.text.charAt(start) === 'x' ? 'y' : 'x' }] } }
  },
})

describe('fixing everything', () => {
  const texts = { 'a.html': '<p>caaaaat, x</p>', 'b.html': '<p>baat</p>' }
  const folder = { ...folderOf(texts), workspace: site(texts, { rules: [tooMany, fickle] }) }
  const after = (data: Parameters<typeof resolveAction>[2]): Record<string, string> => changed(texts, resolveAction(folder, 'a.html', data))
  const uri = 'file:///shop/a.html'

  it('goes on in a file until nothing is left that can be put right, and ends where fixes undo each other', () => {
    assert.deepEqual(after({ does: 'fix-all', uri }), { ...texts, 'a.html': '<p>cat, x</p>' })
  })

  it('goes on in all files, for one rule alone where one is meant', () => {
    assert.deepEqual(after({ does: 'fix-kind-everywhere', uri, rule: 'too-many' }), { 'a.html': '<p>cat, x</p>', 'b.html': '<p>bat</p>' })
  })

  it('leaves the workspace as it was', () => {
    const before = folder.workspace.allFindings().map(it => it.fingerprint)
    after({ does: 'fix-all-everywhere', uri })
    assert.equal(folder.workspace.page('a.html')?.text, texts['a.html'])
    assert.deepEqual(
      folder.workspace.allFindings().map(it => it.fingerprint),
      before,
    )
  })
})
