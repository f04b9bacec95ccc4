import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder, getBOMEncoding, normalizeEncoding } from '@exodus/bytes/encoding.js'
import { guessEncoding } from './guess-encoding.js'

/** How a file's bytes are text, kept to turn edits back into bytes. */
export interface Encoding {
  /** Name in the Encoding Standard, in lower case: `utf-8`, `windows-1251`, `utf-16le`. */
  readonly name: string
  /** The file begins with a byte order mark; it is no part of the text. */
  readonly bom: boolean
}

/**
 * How a file is encoded, as a browser would tell: byte order mark; XML declaration or `<meta charset>` in the first 1024 bytes; else UTF-8.
 * Bytes that are no UTF-8 take what is declared further down, then `fallback`, then the likeliest guess.
 */
export function encodingOf(bytes: Uint8Array, fallback: string | null): Encoding {
  const marked = getBOMEncoding(bytes)
  if (marked !== null) return { name: marked, bom: true }
  const wide = unmarkedUtf16(bytes)
  if (wide !== null) return { name: wide, bom: false }
  const declared = declaredEncoding(bytes, 0, PRESCAN)
  if (declared !== null) return { name: declared, bom: false }
  if (isUtf8(bytes)) return { name: 'utf-8', bom: false }
  const name = declaredEncoding(bytes, PRESCAN, FURTHER) ?? headerCharset(bytes) ?? fallback ?? guessEncoding(bytes)
  return { name: normalizeEncoding(name) ?? 'windows-1252', bom: false }
}

/** The text without its byte order mark. Never throws: what cannot be decoded becomes U+FFFD. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const body = bytes.subarray(bomLength(encoding))
  if (encoding.name === 'utf-8') {
    // An ASCII text takes half the memory and less than half the time.
    return isAscii(body) ? latin1(body) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  }
  return new TextDecoder(encoding.name, { ignoreBOM: true }).decode(body)
}

export function bomLength({ name, bom }: Encoding): number {
  return !bom ? 0 : name === 'utf-8' ? 3 : 2
}

/** Pictures, archives, fonts under a wrong name: more control characters than any text has. */
export function isBinary(bytes: Uint8Array): boolean {
  if (getBOMEncoding(bytes) !== null || unmarkedUtf16(bytes) !== null) return false
  const length = Math.min(bytes.length, SAMPLE)
  let control = 0
  // An iterator would cost more than the decoding of the whole file.
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0x20
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) control++
  }
  return control > length * 0.02
}

const PRESCAN = 1024
const FURTHER = 100_000
const SAMPLE = 8192

/** Every second byte of Western and much of other text in UTF-16 is 0. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 512) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

/** What a page says itself: `<?xml encoding="…">` at its very start, `<meta charset=…>`, `<meta content="…; charset=…">`. */
function declaredEncoding(bytes: Uint8Array, from: number, upTo: number): string | null {
  if (bytes.length <= from) return null
  const text = latin1(bytes.subarray(from, upTo))
  const xml = from === 0 ? /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text) : null
  const usable = usableEncoding(xml?.[1])
  if (usable !== null) return usable
  for (const [, tag = ''] of text.replace(/<!--[^]*?(?:-->|$)/g, '').matchAll(/<meta[\s/]([^>]{0,2000})/gi)) {
    const found = usableEncoding(charsetOf(tag))
    if (found !== null) return found
  }
  return null
}

/** The label in a meta tag's attributes: `charset`, or `content` beside `http-equiv="content-type"`. */
function charsetOf(tag: string): string | undefined {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of tag.matchAll(/([^\s=/"'>]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]*)/g)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, value.replace(/^["']|["']$/g, ''))
  }
  const content = attributes.get('http-equiv')?.toLowerCase() === 'content-type' ? attributes.get('content') : undefined
  return attributes.get('charset')?.trim() ?? /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(content ?? '')?.[1]
}

/** `header('Content-Type: text/html; charset=windows-1251')`: what a script will tell the browser. */
function headerCharset(bytes: Uint8Array): string | null {
  const text = latin1(bytes.subarray(0, FURTHER))
  const found = usableEncoding(/content-type:\s*text\/[\w+]{1,20}\s*;\s*charset\s*=\s*([\w.:-]+)/i.exec(text)?.[1])
  return found === 'utf-8' ? null : found
}

/** By the standard a page that can say so in ASCII is not UTF-16, and `x-user-defined` means windows-1252. */
function usableEncoding(label: string | undefined): string | null {
  const name = label === undefined ? null : normalizeEncoding(label)
  if (name === null || name === 'replacement') return null
  if (name.startsWith('utf-16')) return 'utf-8'
  return name === 'x-user-defined' ? 'windows-1252' : name
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
