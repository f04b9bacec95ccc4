import type { Span } from '../../model/index.js'
import type { Token } from './clike.js'
import { interpolationEnd } from './clike.js'
import type { Embedded } from './embedded.js'
import { FILLER } from './hole.js'

/** Length of a filler for a value whose length nobody knows. */
const HOLE = FILLER.repeat(3)
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f', e: '\u001b', '\\': '\\', $: '$', '"': '"' }
const VARIABLE = /\$[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:\[[^\]\n"]{0,60}\]|(?:\?)?->[A-Za-z_]\w*)?/y
const FORMAT = /%(?:\d+\$)?[-+ 0]*\d*(?:\.\d+)?[bcdeEfFgGosuxX]/y

interface Piece {
  /** Where it starts in the text. */
  readonly text: number
  /** Where it starts in the source, and its length there. */
  readonly source: number
  readonly length: number
  /** Character for character the same. */
  readonly exact: boolean
}

/** A text put together from places of a file; remembers where each part came from. */
export class PieceText {
  #text = ''
  #end = 0
  readonly #pieces: Piece[] = []

  get length(): number {
    return this.#text.length
  }

  /** `text` as it stands in the source from `source`, or made of `length` characters there. */
  add(text: string, source: number, length: number = text.length): void {
    if (text === '' && length === 0) return
    this.#pieces.push({ text: this.#text.length, source, length, exact: text.length === length && text !== HOLE })
    this.#text += text
    this.#end = source + length
  }

  hole(start: number, end: number): void {
    this.add(HOLE, start, end - start)
  }

  embedded(commented: boolean): Embedded {
    const pieces = this.#pieces
    const end = this.#end
    const total = this.#text.length
    const pieceAt = (offset: number): Piece => {
      let low = 0
      let high = pieces.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((pieces[middle]?.text ?? 0) <= offset) low = middle + 1
        else high = middle
      }
      return pieces[low - 1] ?? { text: 0, source: end, length: 0, exact: true }
    }
    const toSource = (offset: number): number => {
      if (offset >= total) return end
      const piece = pieceAt(offset)
      return piece.source + (piece.exact ? offset - piece.text : 0)
    }
    return {
      text: this.#text,
      at: { start: pieces[0]?.source ?? 0, end },
      commented,
      toSource,
      toSpan(start: number, stop: number): Span {
        const from = toSource(start)
        if (stop <= start) return { start: from, end: from }
        const piece = pieceAt(Math.min(stop, total) - 1)
        return { start: from, end: piece.source + (piece.exact ? Math.min(stop, total) - piece.text : piece.length) }
      },
    }
  }
}

/** Adds what a string literal says to `into`. With `format` the placeholders of printf are holes. */
export function addLiteral(into: PieceText, text: string, token: Token, format: boolean): void {
  const { innerStart: start, innerEnd: end } = token
  const raw = token.quote === 'n'
  const single = token.quote === "'"
  let from = start
  let i = start
  const flush = (): void => {
    if (i > from) into.add(text.slice(from, i), from)
  }
  const hole = (to: number): void => {
    flush()
    into.hole(i, to)
    i = from = to
  }
  while (i < end) {
    const char = text[i]
    if (char === '\\' && !raw) {
      flush()
      const [value, length] = escape(text, i, single ? "'" : token.quote)
      into.add(value, i, length)
      i = from = Math.min(end, i + length)
    } else if ((char === '$' || char === '{') && !raw && !single) {
      const to = interpolation(text, i, end)
      if (to > i) hole(to)
      else i++
    } else if (char === '%' && format) {
      FORMAT.lastIndex = i
      if (FORMAT.test(text)) hole(Math.min(end, FORMAT.lastIndex))
      else i++
    } else i++
  }
  flush()
}

function interpolation(text: string, at: number, end: number): number {
  if (text[at] === '{') return text[at + 1] === '$' ? Math.min(end, interpolationEnd(text, at, end)) : at
  if (text[at + 1] === '{') {
    const close = text.indexOf('}', at)
    return close < 0 || close >= end ? at : close + 1
  }
  VARIABLE.lastIndex = at
  return VARIABLE.test(text) ? Math.min(end, VARIABLE.lastIndex) : at
}

/** The value of an escape and how many characters it takes. */
function escape(text: string, at: number, quote: string): [string, number] {
  const next = text[at + 1] ?? ''
  if (quote === "'") return next === "'" || next === '\\' ? [next, 2] : ['\\', 1]
  const code = /^\\(?:x([0-9A-Fa-f]{1,2})|u\{([0-9A-Fa-f]{1,6})\}|([0-7]{1,3}))/.exec(text.slice(at, at + 12))
  if (code) {
    const value = code[3] ? parseInt(code[3], 8) : parseInt(code[1] ?? code[2] ?? '0', 16)
    return [value <= 0x10ffff ? String.fromCodePoint(value) : '', code[0].length]
  }
  if (next === '"' && quote === '<') return ['\\', 1]
  const known = Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : undefined
  return known === undefined ? ['\\', 1] : [known, 2]
}
