/**
 * The fingerprint by which GitHub's code scanning knows an alert again: a rolling hash over the 100 characters that follow the start of the line,
 * blanks and tabs left out, line ends as \n, and a running number for lines that hash alike. It must be the same to the last bit, else the
 * upload complains and alerts lose their history: github.com/github/codeql-action, src/fingerprints.ts (read 2026-11-24).
 * Arithmetic is modulo 2^64, kept in two halves of 32 bits: big integers would be far slower on large files.
 */
const BLOCK = 100
const FACTOR = 37
const END = 65535
const WORD = 2 ** 32

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32

/** `FACTOR ** BLOCK` modulo 2^64: what the character that leaves the window was multiplied by. */
const LEAVING = 37n ** 100n
const LEAVING_LOW = Number(LEAVING % 2n ** 32n)
const LEAVING_HIGH = Number((LEAVING >> 32n) % 2n ** 32n)

/** Hashes of all lines of a text, first line first: `"a7f2ff13bc495cf2:1"`. */
export function lineHashes(text: string): readonly string[] {
  const hashes: string[] = []
  const seen = new Map<string, number>()
  const window = new Uint16Array(BLOCK)
  const starts = new Uint8Array(BLOCK)
  let high = 0
  let low = 0
  let index = 0
  let lineStart = true
  let afterCR = false

  const output = (): void => {
    const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    hashes.push(`${hash}:${times}`)
    starts[index] = 0
  }

  const update = (current: number): void => {
    const leaving = window[index] ?? 0
    window[index] = current
    const nextLow = low * FACTOR + current - LEAVING_LOW * leaving
    const carry = Math.floor(nextLow / WORD)
    high = modulo(high * FACTOR - modulo(LEAVING_HIGH * leaving) + carry)
    low = nextLow - carry * WORD
    index = (index + 1) % BLOCK
  }

  const read = (code: number): void => {
    if (code === SPACE || code === TAB || (afterCR && code === LF)) {
      afterCR = false
      return
    }
    afterCR = code === CR
    const current = afterCR ? LF : code
    if (starts[index] === 1) output()
    if (lineStart) starts[index] = 1
    lineStart = current === LF
    update(current)
  }

  for (let at = 0; at < text.length; at++) read(text.charCodeAt(at))
  read(END)
  for (let rest = 0; rest < BLOCK; rest++) {
    if (starts[index] === 1) output()
    update(0)
  }
  return hashes
}

function modulo(value: number): number {
  return value - Math.floor(value / WORD) * WORD
}
