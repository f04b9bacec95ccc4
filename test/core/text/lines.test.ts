import assert from 'node:assert/strict'
import { Lines, lineEnd } from '../../../src/core/text/lines.js'

const rows: readonly { text: string; offset: number; line: number; column: number }[] = [
  { text: '', offset: 0, line: 0, column: 0 },
  { text: '<html>', offset: 6, line: 0, column: 6 },
  { text: '<html>\n<head>', offset: 6, line: 0, column: 6 },
  { text: '<html>\n<head>', offset: 7, line: 1, column: 0 },
  { text: '<html>\r\n<head>', offset: 8, line: 1, column: 0 },
  { text: '<html>\r\n<head>', offset: 10, line: 1, column: 2 },
  { text: '<html>\r<head>', offset: 7, line: 1, column: 0 },
  { text: 'a\n\nb', offset: 2, line: 1, column: 0 },
  { text: 'a\r\n\rb\n', offset: 4, line: 2, column: 0 },
  { text: 'a\r\n\rb\n', offset: 6, line: 3, column: 0 },
  { text: 'цель\nname', offset: 7, line: 1, column: 2 },
  { text: '😀\n😀x', offset: 5, line: 1, column: 2 },
]

describe('Lines', () => {
  for (const { text, offset, line, column } of rows) {
    it(`${JSON.stringify(text)} at ${offset} is ${line}:${column} and back`, () => {
      const lines = new Lines(text)
      assert.deepEqual(lines.position(offset), { line, column })
      assert.equal(lines.offset(line, column), offset)
    })
  }

  it('an offset within \\r\\n belongs to the line it ends', () => {
    assert.deepEqual(new Lines('a\r\nb').position(2), { line: 0, column: 2 })
  })

  it('clamps what lies outside', () => {
    const lines = new Lines('ab\ncd')
    assert.deepEqual(lines.position(-3), { line: 0, column: 0 })
    assert.deepEqual(lines.position(99), { line: 1, column: 2 })
    assert.equal(lines.offset(0, 99), 2)
    assert.equal(lines.offset(9, 0), 5)
    assert.equal(lines.offset(-1, 4), 0)
  })

  it('gives each line without its end', () => {
    const text = 'one\r\ntwo\rthree\n'
    const lines = new Lines(text)
    const each = Array.from({ length: lines.count }, (_, line) => lines.span(line)).map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(each, ['one', 'two', 'three', ''])
    assert.deepEqual(lines.span(7), { start: text.length, end: text.length })
  })
})

describe('lineEnd', () => {
  for (const [text, end] of [
    ['', '\n'],
    ['a', '\n'],
    ['a\nb\r\n', '\n'],
    ['a\r\nb\n', '\r\n'],
    ['a\rb\n', '\r'],
    ['a\r', '\r'],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(end)}`, () => {
      assert.equal(lineEnd(text), end)
    })
  }
})
