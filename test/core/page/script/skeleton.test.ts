import assert from 'node:assert/strict'
import { skeletonOf } from '../../../../src/core/page/script/skeleton.js'

/** `«` = where the statement begins, `!` = where it broke, `»` = where reading goes on. */
const resumes: readonly string[] = [
  '«a !b;» c',
  '«a !b\n»c',
  '«a(!b c, { d: 1 });» e',
  '«f(!b;» c',
  'g() { «a !b »}\nc',
  '«!}» a',
  '«a = { b: !c d,\n e: f }»\ng',
  '«function () { !a }»\nb',
  '«a !b»',
]

const missing: readonly (readonly [string, string])[] = [
  ['a()', ''],
  ['f(function () {', '\n})'],
  ['[{', '\n}]'],
  ['/* a', '*/\n'],
  ['f(`a', '`\n)'],
  ['f(}', '\n)'],
  ['{ a) ', '\n}'],
]

describe('skeletonOf', () => {
  for (const row of resumes) {
    it(`goes on after ${row.replace(/\n/g, '⏎')}`, () => {
      const marks = [...row.matchAll(/[«!»]/g)].map((match, index) => match.index - index)
      const [start = 0, error = 0, end = 0] = marks
      assert.equal(skeletonOf(row.replace(/[«!»]/g, '')).resume(start, error), end)
    })
  }

  for (const [code, expected] of missing) {
    it(`misses ${JSON.stringify(expected)} at the end of ${code}`, () => {
      assert.equal(skeletonOf(code).missing, expected)
    })
  }

  it('keeps comments', () => {
    assert.deepEqual(skeletonOf('a // b\n/* c */ d <!-- e').comments, [
      { start: 2, end: 6, block: false, text: ' b' },
      { start: 7, end: 14, block: true, text: ' c ' },
      { start: 17, end: 23, block: false, text: ' e' },
    ])
  })
})
