import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdits } from '../../src/core/text/index.js'
import { decode } from '../../src/node/encoding.js'
import { spliceBytes } from '../../src/node/splice.js'
import { bytes, encoded } from './encoded.js'
import type { Edit } from '../../src/core/model/index.js'

/** Replaces the first occurrence of a piece of the text. */
function replace(text: string, piece: string, by: string): Edit {
  const start = text.indexOf(piece)
  assert.notEqual(start, -1)
  return { at: { start, end: start + piece.length }, text: by }
}

describe('spliceBytes', () => {
  const texts: readonly { name: string; text: string; piece: string; by: string }[] = [
    { name: 'utf-8', text: '<title>Цены 😀 today</title>\r\n', piece: 'today', by: 'сегодня' },
    { name: 'utf-16le', text: '<title>Цены 😀 today</title>\r\n', piece: 'today', by: 'сегодня 😀' },
    { name: 'utf-16be', text: '<title>Цены 😀 today</title>\r\n', piece: 'today', by: 'сегодня 😀' },
    { name: 'windows-1251', text: 'Цены «today» — №1\r', piece: 'today', by: 'сегодня' },
    { name: 'koi8-r', text: 'Цены today\n', piece: 'today', by: 'сегодня' },
    { name: 'windows-1252', text: 'café “today”', piece: 'today', by: 'naïve €' },
    { name: 'shift_jis', text: '会社概要 <b>today</b> 製品', piece: 'today', by: 'ニュース' },
    { name: 'gb18030', text: '公司简介 <b>today</b> 😀 产品', piece: 'today', by: '新闻 😀' },
    { name: 'gbk', text: '公司简介 today 产品', piece: 'today', by: '新闻' },
    { name: 'big5', text: '公司簡介 today 產品', piece: 'today', by: '新聞' },
    { name: 'euc-kr', text: '회사 소개 today 제품', piece: 'today', by: '뉴스' },
    { name: 'euc-jp', text: '会社概要 today 製品', piece: 'today', by: 'ニュース' },
    { name: 'iso-2022-jp', text: '会社概要 today 製品', piece: 'today', by: 'news' },
  ]
  for (const { name, text, piece, by } of texts) {
    for (const bom of name.startsWith('utf') ? [false, true] : [false]) {
      it(`${name}${bom ? ' with a mark' : ''}`, () => {
        const mark = !bom ? [] : name === 'utf-8' ? [0xef, 0xbb, 0xbf] : name === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]
        const after = spliceBytes(bytes(mark, encoded(text, name)), { name, bom }, [replace(text, piece, by)])
        assert.deepEqual(Buffer.from(after), Buffer.from(bytes(mark, encoded(text.replace(piece, by), name))))
      })
    }
  }

  it('leaves alone what could not be decoded', () => {
    const broken = bytes('<p>', [0xff, 0xe2, 0x82], '</p><b>old</b>', [0xf0, 0x9f], '\r\n')
    const encoding = { name: 'utf-8', bom: false }
    const after = spliceBytes(broken, encoding, [replace(decode(broken, encoding), 'old', 'новое')])
    assert.deepEqual(Buffer.from(after), Buffer.from(bytes('<p>', [0xff, 0xe2, 0x82], '</p><b>новое</b>', [0xf0, 0x9f], '\r\n')))
  })

  const refused: readonly { name: string; encoding: string; file: Uint8Array; edit: Edit; message: RegExp }[] = [
    {
      name: 'a letter the encoding has not',
      encoding: 'windows-1251',
      file: bytes('a'),
      edit: { at: { start: 1, end: 1 }, text: 'x 😀' },
      message: /its encoding, windows-1251, has no "😀"/,
    },
    {
      name: 'a letter an East Asian encoding has not',
      encoding: 'shift_jis',
      file: bytes('a'),
      edit: { at: { start: 0, end: 1 }, text: 'é' },
      message: /shift_jis, has no "é"/,
    },
    {
      name: 'half a character',
      encoding: 'utf-8',
      file: bytes('😀'),
      edit: { at: { start: 1, end: 2 }, text: '' },
      message: /cut a character in two/,
    },
    {
      name: 'a half that joins what is around it',
      encoding: 'utf-8',
      file: bytes('a', [0xd0], 'b'),
      edit: { at: { start: 2, end: 3 }, text: '\ud83d' },
      message: /without harm/,
    },
    { name: 'an edit outside', encoding: 'utf-8', file: bytes('a'), edit: { at: { start: 1, end: 2 }, text: '' }, message: /lies outside/ },
  ]
  for (const { name, encoding, file, edit, message } of refused) {
    it(`refuses ${name}`, () => {
      assert.throws(() => spliceBytes(file, { name: encoding, bom: false }, [edit]), { message })
    })
  }

  it('any bytes, any edit: right or refused', () => {
    const piece = fc.oneof(
      fc.constantFrom(...['ж', '€', '😀', 'ab', '\r\n', '\u0000'].map(it => Buffer.from(it))),
      fc.uint8Array({ minLength: 1, maxLength: 3 }),
    )
    const name = fc.constantFrom('utf-8', 'windows-1251', 'shift_jis', 'gb18030', 'big5', 'euc-kr', 'iso-2022-jp', 'utf-16le')
    fc.assert(
      fc.property(name, fc.array(piece, { maxLength: 20 }), fc.nat(), fc.nat(), (label, parts, from, length) => {
        const file = Buffer.concat(parts)
        const encoding = { name: label, bom: false }
        const text = decode(file, encoding)
        const start = from % (text.length + 1)
        const edits = [{ at: { start, end: Math.min(text.length, start + (length % 4)) }, text: '<i>' }]
        try {
          assert.equal(decode(spliceBytes(file, encoding, edits), encoding), applyEdits(text, edits))
        } catch (error) {
          assert.match(String(error), /cut a character in two|without harm/)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
