import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js'

const MULTI_BYTE = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr'])

/** The bytes of a text, without a byte order mark. */
export function encoded(text: string, name: string): Uint8Array {
  if (name === 'utf-8') return Buffer.from(text)
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  return MULTI_BYTE.has(name) ? createMultibyteEncoder(name)(text) : createSinglebyteEncoder(name)(text)
}

export function bytes(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))
}
