import type { Span } from '../../model/index.js'

/** How comments open, and how they close; `null` = with their line. */
const FORMS: readonly (readonly [open: RegExp, close: RegExp | null])[] = [
  [/<!--[ \t]*$/, /^\s*-->/],
  [/\/\*+[ \t]*$/, /^\s*\*\//],
  [/\{\{--[ \t]*$/, /^\s*--\}\}/],
  [/\{\{!--[ \t]*$/, /^\s*--\}\}/],
  [/\{\{!-?[ \t]*$/, /^\s*\}\}/],
  [/\{#[ \t]*$/, /^\s*#\}/],
  [/<%--[ \t]*$/, /^\s*--%>/],
  [/<%#[ \t]*$/, /^\s*-?%>/],
  [/@\*[ \t]*$/, /^\s*\*@/],
  [/\{\*[ \t]*$/, /^\s*\*\}/],
  [/(?<!:)\/\/[ \t]*$/, null],
  [/^[ \t]*[#*][ \t]*$/, null],
]

/** The comment that holds nothing but these words; with its line where nothing else stands there. `null` when it holds more, or its ends are not seen. */
export function commentAround(text: string, words: Span): Span | null {
  const lineStart = Math.max(text.lastIndexOf('\n', words.start - 1), text.lastIndexOf('\r', words.start - 1)) + 1
  const before = text.slice(lineStart, words.start)
  for (const [open, close] of FORMS) {
    const opening = open.exec(before)
    if (opening === null) continue
    const start = lineStart + opening.index
    const end = close === null ? endOfLine(text, words.end) : closing(text, words.end, close)
    return end === null ? null : withLine(text, { start, end })
  }
  return null
}

function closing(text: string, from: number, close: RegExp): number | null {
  const found = close.exec(text.slice(from, from + 200))
  return found === null ? null : from + found[0].length
}

/** `null` when something stands behind the words. */
function endOfLine(text: string, from: number): number | null {
  const rest = /^[ \t]*(?=[\r\n]|$)/.exec(text.slice(from))
  return rest === null ? null : from + rest[0].length
}

/** A comment alone on its lines goes with them; one behind code goes with the blanks between. */
function withLine(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  const alone = from === 0 || /[\r\n]/.test(text.charAt(from - 1))
  const rest = /^[ \t]*(\r\n|\r|\n|$)/.exec(text.slice(end))
  if (rest === null) return { start, end }
  return alone ? { start: from, end: end + rest[0].length } : { start: from, end }
}
