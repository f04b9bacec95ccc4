import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Edit } from '../../../src/core/model/index.js'
import { applyEdits } from '../../../src/core/text/index.js'
import { edited, editsOf, textOf, whole } from '../../../src/core/text/pieces.js'

describe('core/text/pieces', () => {
  it('several rounds of edits are edits of the original', () => {
    const original = '<head><script></script></head>'
    const first = edited(whole(original), [{ at: { start: 13, end: 13 }, text: ' async' }])
    const second = edited(first, [
      { at: { start: 0, end: 6 }, text: '<HEAD>' },
      { at: { start: 14, end: 19 }, text: 'defer' },
    ])
    assert.equal(textOf(second, original), '<HEAD><script defer></script></head>')
    assert.deepEqual(editsOf(second, original), [
      { at: { start: 0, end: 6 }, text: '<HEAD>' },
      { at: { start: 13, end: 13 }, text: ' defer' },
    ])
  })

  it('whatever the rounds, the edits of the original make the same text, and none touches another', () => {
    const rounds = fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), rounds, (original, given) => {
        let text = original
        let pieces = whole(original)
        for (const round of given) {
          const edits = apart(round.map(([start, length, put]) => editAt(text, start, length, put)))
          pieces = edited(pieces, edits)
          text = applyEdits(text, edits)
          assert.equal(textOf(pieces, original), text)
        }
        const edits = editsOf(pieces, original)
        assert.equal(applyEdits(original, edits), text)
        assert.equal(
          edits.every((edit, at) => at === 0 || edit.at.start > edits[at - 1]!.at.end),
          true,
        )
      }),
    )
  })
})

function editAt(text: string, start: number, length: number, put: string): Edit {
  const from = text.length === 0 ? 0 : start % (text.length + 1)
  return { at: { start: from, end: Math.min(text.length, from + length) }, text: put }
}

function apart(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.at.start - b.at.start)
  const kept: Edit[] = []
  for (const edit of sorted) if (edit.at.start > (kept.at(-1)?.at.end ?? -1)) kept.push(edit)
  return kept
}
