import assert from 'node:assert/strict'
import { applyEdits } from '../../../src/core/text/edits.js'
import type { Edit } from '../../../src/core/model/index.js'

const edit = (start: number, end: number, text: string): Edit => ({ at: { start, end }, text })

describe('applyEdits', () => {
  const rows: readonly { name: string; text: string; edits: readonly Edit[]; after: string }[] = [
    { name: 'nothing to do', text: '<title>', edits: [], after: '<title>' },
    { name: 'a replacement', text: "ym(1,'reachgoal')", edits: [edit(6, 15, 'reachGoal')], after: "ym(1,'reachGoal')" },
    { name: 'an insertion', text: '<script src>', edits: [edit(7, 7, ' async')], after: '<script async src>' },
    { name: 'a deletion', text: 'a, b, c', edits: [edit(1, 4, '')], after: 'a, c' },
    { name: 'edits in any order', text: 'abc', edits: [edit(2, 3, 'C'), edit(0, 1, 'A')], after: 'AbC' },
    { name: 'neighbours', text: 'abc', edits: [edit(0, 1, 'A'), edit(1, 2, 'B')], after: 'ABc' },
    { name: 'insertions at one place, in their order', text: 'ac', edits: [edit(1, 1, 'x'), edit(1, 1, 'y')], after: 'axyc' },
    { name: 'an insertion before a replacement', text: 'abc', edits: [edit(1, 2, 'B'), edit(1, 1, '-')], after: 'a-Bc' },
    { name: 'an insertion after a replacement', text: 'abc', edits: [edit(2, 2, '-'), edit(1, 2, 'B')], after: 'aB-c' },
    { name: 'the end of the text', text: 'a\r\n', edits: [edit(3, 3, 'b\r\n')], after: 'a\r\nb\r\n' },
  ]
  for (const { name, text, edits, after } of rows) {
    it(name, () => {
      assert.equal(applyEdits(text, edits), after)
    })
  }

  const wrong: readonly { name: string; edits: readonly Edit[]; message: RegExp }[] = [
    { name: 'overlap', edits: [edit(0, 2, ''), edit(1, 3, '')], message: /1–3 overlaps the one that ends at 2/ },
    { name: 'an insertion inside another edit', edits: [edit(0, 3, ''), edit(1, 1, 'x')], message: /1–1 overlaps/ },
    { name: 'one place replaced twice', edits: [edit(0, 2, 'x'), edit(0, 2, 'x')], message: /0–2 overlaps/ },
    { name: 'an edit past the end', edits: [edit(2, 9, '')], message: /2–9 lies outside the text of 4 characters/ },
    { name: 'an edit before the start', edits: [edit(-1, 0, '')], message: /lies outside/ },
    { name: 'an edit backwards', edits: [edit(2, 1, '')], message: /lies outside/ },
    { name: 'a place that is no number', edits: [edit(NaN, 1, '')], message: /lies outside/ },
  ]
  for (const { name, edits, message } of wrong) {
    it(`refuses ${name}`, () => {
      assert.throws(() => applyEdits('text', edits), { name: 'RangeError', message })
    })
  }
})
