/**
 * FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits. Pure arithmetic on 16-bit limbs: the core knows no crypto of any runtime.
 * http://www.isthe.com/chongo/tech/comp/fnv/ (seen 2026-11-24)
 */
export function fnv1a64(text: string): string {
  // The offset basis 0xcbf29ce484222325, lowest limb first. The prime is 2^40 + 0x1b3.
  let a = 0x2325
  let b = 0x8422
  let c = 0x9ce4
  let d = 0xcbf2
  for (const byte of utf8(text)) {
    const a0 = a ^ byte
    const a1 = a0 * 0x1b3
    const b1 = b * 0x1b3 + (a1 >>> 16)
    const c1 = c * 0x1b3 + (a0 << 8) + (b1 >>> 16)
    const d1 = d * 0x1b3 + (b << 8) + Math.floor(c1 / 0x10000)
    a = a1 & 0xffff
    b = b1 & 0xffff
    c = c1 & 0xffff
    d = d1 & 0xffff
  }
  return [d, c, b, a].map(limb => limb.toString(16).padStart(4, '0')).join('')
}

function* utf8(text: string): Generator<number> {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x80) yield code
    else if (code < 0x800) yield* [0xc0 | (code >> 6), tail(code)]
    else if (code < 0x10000) yield* [0xe0 | (code >> 12), tail(code >> 6), tail(code)]
    else yield* [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)]
  }
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}
