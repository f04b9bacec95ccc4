/** Where a person finds an offset. Both count from 0; columns are UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export type LineEnd = '\n' | '\r\n' | '\r'

/** Turns offsets into lines and columns and back. Knows `\n`, `\r\n` and `\r`, mixed freely. Offsets outside the text are clamped. */
export class Lines {
  readonly #text: string
  #starts: readonly number[] | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** How many lines there are; a text that ends with a line end has an empty last line, an empty text has one line. */
  get count(): number {
    return this.#lineStarts().length
  }

  position(offset: number): Position {
    const starts = this.#lineStarts()
    const at = clamp(offset, 0, this.#text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, column: at - (starts[low] ?? 0) }
  }

  /** Columns past the end of a line stop at its end; lines past the end stop at the end of the text. */
  offset(line: number, column: number): number {
    if (line < 0) return 0
    if (line >= this.count) return this.#text.length
    const { start, end } = this.span(line)
    return clamp(start + column, start, end)
  }

  /** The line's text without its line end. A line that is not there is an empty span at the end of the text. */
  span(line: number): { readonly start: number; readonly end: number } {
    const starts = this.#lineStarts()
    const start = starts[line] ?? this.#text.length
    let end = starts[line + 1] ?? this.#text.length
    if (end > start && this.#text.charCodeAt(end - 1) === LF) end--
    if (end > start && this.#text.charCodeAt(end - 1) === CR) end--
    return { start, end }
  }

  #lineStarts(): readonly number[] {
    return (this.#starts ??= lineStarts(this.#text))
  }
}

/** The line end that a text uses first; `\n` when it has none. What we insert should look like what stands there. */
export function lineEnd(text: string): LineEnd {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF) return '\n'
    if (code === CR) return text.charCodeAt(at + 1) === LF ? '\r\n' : '\r'
  }
  return '\n'
}

const LF = 10
const CR = 13

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  // Nearly all files have no lone \r: a native search is far quicker than looking at every character.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1)
  }
  return starts
}

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value
}
