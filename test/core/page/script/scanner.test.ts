import assert from 'node:assert/strict'
import { CodeScanner } from '../../../../src/core/page/script/scanner.js'

/** `|` marks where the question is asked: place, whether a value stands before, and the innermost bracket. */
const rows: readonly (readonly [string, string])[] = [
  ['|', 'code'],
  ["'a|", 'string'],
  ["'a\\'|", 'string'],
  ["'a'|", 'code value'],
  ["'a\n|", 'code value'],
  ['"a\\\r\nb|', 'string'],
  ['`a|', 'template'],
  ['`a\n${|', 'code ${'],
  ['`${ `b${|', 'code ${'],
  ['`${ {a: 1}|', 'code value ${'],
  ['`${a}|', 'template'],
  ['`a`|', 'code value'],
  ['// a|', 'line-comment'],
  ['// a\n|', 'code'],
  ['/* a\n|', 'block-comment'],
  ['/*/|', 'block-comment'],
  ['/**/|', 'code'],
  ['<!-- a|', 'line-comment'],
  ['\n--> a|', 'line-comment'],
  ['/a|', 'regexp'],
  ['a /|', 'code'],
  ['a() / b /|', 'code'],
  ['return /a|', 'regexp'],
  ['x = /[/]|', 'regexp'],
  ['x = /[/]\\//|', 'code value'],
  ['/a\n|', 'code value'],
  ['a++ /|', 'code'],
  ['a + /b|', 'regexp'],
  ['f(|', 'code ('],
  ['[1, |', 'code ['],
  ['{ |', 'code block'],
  ['if (a) { |', 'code block'],
  ['x = { |', 'code object'],
  ['f({ |', 'code object'],
  ['return { |', 'code object'],
  ['a => { |', 'code block'],
  ['else { |', 'code block'],
  ['x = { a: { |', 'code object'],
  ['case 1: { |', 'code block'],
  ['x = {} |', 'code value'],
  ['if (a) {} |', 'code'],
  ['f(a]) |', 'code value'],
  ['{ ( } |', 'code'],
  ['var |', 'code'],
  ['цель|', 'code value'],
]

describe('CodeScanner', () => {
  for (const [source, expected] of rows) {
    it(`stands in ${expected} at ${source.replace(/\n/g, '⏎').replace(/\r/g, '')}`, () => {
      const code = source.replace('|', '')
      const at = source.indexOf('|')
      const scanner = new CodeScanner()
      scanner.scan(code, 0, at)
      const words = [scanner.place, ...(scanner.place === 'code' && scanner.afterValue ? ['value'] : [])]
      if (scanner.place === 'code' && scanner.within) words.push(scanner.within)
      assert.equal(words.join(' '), expected)
      // In pieces the answer is the same, unless a cut takes a word or a mark apart.
      const again = new CodeScanner()
      for (const piece of code.match(/\w+|\/[/*]?|\*\/|\$\{|\\\r\n|\\.|<!--|-->|[^]/gu) ?? []) {
        const from = piecesBefore.get(again) ?? 0
        again.scan(code, from, from + piece.length)
        piecesBefore.set(again, from + piece.length)
      }
      assert.equal(again.place, scanner.place)
    })
  }

  it('takes an island for a value', () => {
    const scanner = new CodeScanner()
    scanner.scan('x = ', 0, 4)
    scanner.island()
    assert.equal(scanner.afterValue, true)
    assert.equal(scanner.fresh, false)
  })
})

const piecesBefore = new WeakMap<CodeScanner, number>()
