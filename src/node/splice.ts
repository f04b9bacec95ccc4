import { TextDecoder } from '@exodus/bytes/encoding.js'
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js'
import type { Edit } from '../core/model/index.js'
import { applyEdits, inOrder } from '../core/text/index.js'
import { bomLength, decode } from './encoding.js'
import type { Encoding } from './encoding.js'

/**
 * The bytes of a file after edits of its text. What no edit touches stays as it is, byte for byte, even where it could not be decoded.
 * Throws Error, in plain words, when that cannot be done without harm: a letter the encoding does not have, an edit within a broken character.
 */
export function spliceBytes(bytes: Uint8Array, encoding: Encoding, edits: readonly Edit[]): Uint8Array {
  const text = decode(bytes, encoding)
  const ordered = inOrder(text.length, edits)
  const places = byteOffsets(
    bytes,
    encoding,
    ordered.flatMap(({ at }) => [at.start, at.end]),
  )
  const parts: Uint8Array[] = []
  let done = 0
  ordered.forEach((edit, index) => {
    parts.push(bytes.subarray(done, places[index * 2]), encode(edit.text, encoding))
    done = places[index * 2 + 1] ?? done
  })
  const result = Buffer.concat([...parts, bytes.subarray(done)])
  if (decode(result, encoding) !== applyEdits(text, ordered))
    throw new Error(`the edit cannot be written in ${encoding.name} without harm to the text around it`)
  return result
}

function encode(text: string, { name }: Encoding): Uint8Array {
  if (name === 'utf-8') return Buffer.from(text, 'utf8')
  if (name.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le')
    return name === 'utf-16be' ? bytes.swap16() : bytes
  }
  const encodeAll = MULTI_BYTE.has(name) ? createMultibyteEncoder(name) : createSinglebyteEncoder(name)
  try {
    return encodeAll(text)
  } catch {
    const letter = Array.from(text).find(it => !fits(it, encodeAll))
    throw new Error(`its encoding, ${name}, has no ${JSON.stringify(letter ?? text)}`)
  }
}

function fits(letter: string, encodeAll: (text: string) => Uint8Array): boolean {
  try {
    encodeAll(letter)
    return true
  } catch {
    return false
  }
}

const MULTI_BYTE: ReadonlySet<string> = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr'])

/** Where characters stand among the bytes. `wanted` are offsets of the text in ascending order. */
function byteOffsets(bytes: Uint8Array, encoding: Encoding, wanted: readonly number[]): readonly number[] {
  const bom = bomLength(encoding)
  if (encoding.name.startsWith('utf-16')) return wanted.map(unit => bom + unit * 2)
  const steps = encoding.name === 'utf-8' ? utf8Steps(bytes, bom) : MULTI_BYTE.has(encoding.name) ? decoderSteps(bytes, encoding) : null
  if (steps === null) return wanted
  const found: number[] = []
  let byte = bom
  let unit = 0
  for (const offset of wanted) {
    while (unit < offset) {
      const step = steps.next()
      if (step.done === true) break
      byte += step.value.bytes
      unit += step.value.units
    }
    if (unit !== offset) throw new Error('an edit would cut a character in two')
    found.push(byte)
  }
  return found
}

/** How many bytes go in and how many UTF-16 units come out, character by character. */
interface Step {
  readonly bytes: number
  readonly units: number
}

/** As the Encoding Standard decodes UTF-8: each longest broken piece of a character gives one U+FFFD. */
function* utf8Steps(bytes: Uint8Array, from: number): Generator<Step, void> {
  for (let at = from; at < bytes.length;) {
    const first = bytes[at] ?? 0
    const needed = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let seen = 0
    while (seen < needed && continues(bytes[at + 1 + seen], seen === 0 ? first : 0)) seen++
    yield { bytes: 1 + seen, units: needed === 3 && seen === 3 ? 2 : 1 }
    at += 1 + seen
  }
}

/** Some first bytes narrow what may follow, so that nothing has two spellings. */
function continues(byte: number | undefined, first: number): boolean {
  if (byte === undefined) return false
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  return byte >= low && byte <= high
}

/** Asks the decoder byte by byte: slow, and right for encodings that have states. */
function* decoderSteps(bytes: Uint8Array, { name }: Encoding): Generator<Step, void> {
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  let taken = 0
  for (let at = 0; at < bytes.length; at++) {
    taken++
    const units = decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length
    if (units === 0) continue
    yield { bytes: taken, units }
    taken = 0
  }
  yield { bytes: taken, units: decoder.decode().length }
}
