import assert from 'node:assert/strict'
import { readMarks } from './marks.js'

describe('marks in a source', () => {
  it('are taken out, and show places in order of their opening', () => {
    assert.deepEqual(readMarks('a«b«c»d»«»e'), {
      text: 'abcde',
      spans: [
        { start: 1, end: 4 },
        { start: 2, end: 3 },
        { start: 4, end: 4 },
      ],
    })
  })
  it('count what editors count', () => assert.deepEqual(readMarks('🦊«ё»').spans, [{ start: 2, end: 3 }]))
  it('may be others', () => assert.deepEqual(readMarks('«ООО» ⟦x⟧', ['⟦', '⟧']), { text: '«ООО» x', spans: [{ start: 6, end: 7 }] }))
  it('must be closed and opened', () => {
    assert.throws(() => readMarks('a«b'), RangeError)
    assert.throws(() => readMarks('ab»'), RangeError)
  })
})
