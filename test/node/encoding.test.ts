import assert from 'node:assert/strict'
import { encodings } from '../../src/core/config/encodings.data.js'
import { decode, encodingOf, isBinary } from '../../src/node/encoding.js'
import { bytes, encoded } from './encoded.js'

describe('encodingOf', () => {
  const russian = encoded('<title>Заказать звонок — «Ромашка»</title>', 'windows-1251')
  const rows: readonly { name: string; file: Uint8Array; is: string; bom?: boolean; fallback?: string }[] = [
    { name: 'nothing', file: bytes(''), is: 'utf-8' },
    { name: 'ASCII', file: bytes('<title>Shop</title>'), is: 'utf-8' },
    { name: 'UTF-8', file: bytes('<title>Магазин</title>'), is: 'utf-8' },
    { name: 'a mark of UTF-8', file: bytes([0xef, 0xbb, 0xbf], 'x'), is: 'utf-8', bom: true },
    { name: 'a mark of UTF-16, little', file: bytes([0xff, 0xfe], encoded('<p>', 'utf-16le')), is: 'utf-16le', bom: true },
    { name: 'a mark of UTF-16, big', file: bytes([0xfe, 0xff], encoded('<p>', 'utf-16be')), is: 'utf-16be', bom: true },
    { name: 'UTF-16 without a mark', file: encoded('<html><title>Цены</title>', 'utf-16le'), is: 'utf-16le' },
    { name: 'UTF-16 without a mark, big', file: encoded('<html><title>Цены</title>', 'utf-16be'), is: 'utf-16be' },
    { name: 'a mark over a declaration', file: bytes([0xef, 0xbb, 0xbf], '<meta charset=koi8-r>'), is: 'utf-8', bom: true },
    { name: 'meta charset', file: bytes('<head><meta charset="windows-1251">', russian), is: 'windows-1251' },
    { name: 'meta charset without quotes', file: bytes('<META CHARSET=koi8-r />', russian), is: 'koi8-r' },
    { name: 'a label that means another', file: bytes("<meta charset='cp1251'>", russian), is: 'windows-1251' },
    { name: 'latin1', file: bytes('<meta charset=iso-8859-1>'), is: 'windows-1252' },
    {
      name: 'http-equiv',
      file: bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', russian),
      is: 'windows-1251',
    },
    { name: 'http-equiv, reversed', file: bytes('<meta content="text/html;charset=Shift_JIS" http-equiv=content-type>'), is: 'shift_jis' },
    { name: 'a description that speaks of charsets', file: bytes('<meta name=description content="charset=koi8-r">'), is: 'utf-8' },
    { name: 'meta in a comment', file: bytes('<!-- <meta charset=koi8-r> --><title>x</title>'), is: 'utf-8' },
    { name: 'the first that is known', file: bytes('<meta charset=klingon><meta charset=big5>'), is: 'big5' },
    { name: 'a template for a charset', file: bytes('<meta charset="<?= $charset ?>">', 'Цены'), is: 'utf-8' },
    { name: 'utf-16 in meta', file: bytes('<meta charset=utf-16>'), is: 'utf-8' },
    { name: 'x-user-defined', file: bytes('<meta charset=x-user-defined>'), is: 'windows-1252' },
    { name: 'an encoding that is refused', file: bytes('<meta charset=iso-2022-kr>'), is: 'utf-8' },
    { name: 'XML', file: bytes('<?xml version="1.0" encoding="windows-1251"?><html>', russian), is: 'windows-1251' },
    { name: 'XML, not at the start', file: bytes('\n<?xml version="1.0" encoding="koi8-r"?>'), is: 'utf-8' },
    { name: 'a declaration after 1024 bytes, of UTF-8', file: bytes(' '.repeat(1100), '<meta charset=koi8-r>', 'Цены'), is: 'utf-8' },
    {
      name: 'a declaration after 1024 bytes, of something else',
      file: bytes(' '.repeat(1100), '<meta charset=koi8-r>', russian),
      is: 'koi8-r',
    },
    { name: "a script's own header", file: bytes("<?php header('Content-Type: text/html; charset=ibm866');", russian), is: 'ibm866' },
    { name: 'what the settings say', file: russian, is: 'koi8-r', fallback: 'koi8-r' },
    { name: 'UTF-8 whatever the settings say', file: bytes('Цены'), is: 'utf-8', fallback: 'koi8-r' },
    { name: 'a guess', file: russian, is: 'windows-1251' },
  ]
  for (const { name, file, is, bom = false, fallback = null } of rows) {
    it(`${name}: ${is}`, () => {
      assert.deepEqual(encodingOf(file, fallback), { name: is, bom })
    })
  }
})

describe('encodingOf guesses', () => {
  const texts: readonly { text: string; names: readonly string[] }[] = [
    { text: "alert('Форма отправлена')", names: ['windows-1251', 'koi8-r', 'ibm866'] },
    { text: 'О нас', names: ['windows-1251', 'koi8-r', 'ibm866'] },
    { text: '<a href="/cart">В корзину</a>', names: ['windows-1251', 'koi8-r', 'ibm866'] },
    { text: '<H1>КУПИТЬ ПОТОЛКИ</H1>', names: ['windows-1251', 'koi8-r', 'ibm866'] },
    { text: '© 2020 ООО «Ромашка». Все права защищены.', names: ['windows-1251'] },
    { text: 'Ціни на квитки, зворотній звʼязок'.replace('ʼ', "'"), names: ['windows-1251'] },
    { text: '<p>café, naïve, Größe, señor</p>', names: ['windows-1252'] },
    { text: '<p>— “quotes” …</p>', names: ['windows-1252'] },
    { text: '当社はウェブサイト制作の専門会社です。お問い合わせはこちらまで。', names: ['shift_jis', 'euc-jp'] },
    { text: '我们是一家专业的网站建设公司,提供网页设计、网站开发、网络推广等服务。', names: ['gb18030'] },
    { text: '我們是一家專業的網站建設公司,提供網頁設計、網站開發、網路推廣等服務。', names: ['big5'] },
    { text: '저희는 전문 웹사이트 제작 회사입니다. 문의하기는 여기로 연락해 주세요.', names: ['euc-kr'] },
  ]
  for (const { text, names } of texts) {
    for (const name of names) {
      it(`${name} of ${text.slice(0, 24)}`, () => {
        const encoding = encodingOf(encoded(text, name), null)
        assert.equal(decode(encoded(text, name), encoding), text)
        assert.equal(encoding.name, name)
      })
    }
  }
})

describe('decode', () => {
  for (const name of encodings) {
    it(`knows ${name}`, () => {
      assert.equal(decode(encoded('<title>Shop</title>\r\n', name), { name, bom: false }), '<title>Shop</title>\r\n')
    })
  }

  it('takes the mark away once', () => {
    assert.equal(decode(bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'x'), { name: 'utf-8', bom: true }), '\uFEFFx')
  })

  it('puts U+FFFD for what is broken', () => {
    assert.equal(decode(bytes('a', [0xff, 0xd0], 'b'), { name: 'utf-8', bom: false }), 'a\uFFFD\uFFFDb')
  })
})

describe('isBinary', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]
  const rows: readonly { name: string; file: Uint8Array; binary: boolean }[] = [
    { name: 'nothing', file: bytes(''), binary: false },
    { name: 'a picture', file: bytes(png), binary: true },
    { name: 'zeros', file: new Uint8Array(100), binary: true },
    { name: 'a page', file: bytes('<html>\r\n\t<body>'), binary: false },
    { name: 'a page with one stray zero', file: bytes('<p>'.repeat(100), [0]), binary: false },
    { name: 'UTF-16', file: bytes([0xff, 0xfe], encoded('<html>', 'utf-16le')), binary: false },
    { name: 'Cyrillic in UTF-16 with a mark', file: bytes([0xfe, 0xff], encoded('Магазин', 'utf-16be')), binary: false },
    { name: 'escapes of ISO-2022-JP', file: encoded('お問い合わせ', 'iso-2022-jp'), binary: false },
  ]
  for (const { name, file, binary } of rows) {
    it(name, () => {
      assert.equal(isBinary(file), binary)
    })
  }
})
