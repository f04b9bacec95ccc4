import type { Span } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import { placesIn, type JsonText } from '../../page/json-tree.js'
import { mentionsIn } from './references.js'
import type { Resolver } from './resolve.js'

/** Custom HTML as a page gets it: constants filled in, other variables as fillers. */
export interface Composed {
  readonly text: string
  /** Turns offsets of `text` into a span of the export. */
  readonly span: (start: number, end: number) => Span
}

interface Piece {
  /** In the composed text. */
  readonly start: number
  readonly end: number
  readonly place: (start: number, end: number) => Span
  /** The reference the piece stands for; `null` for text as written. */
  readonly reference: Span | null
}

/** Long enough to be no letter of a name. */
const UNKNOWN = FILLER.repeat(3)

export function composed(source: string, html: JsonText, resolver: Resolver): Composed {
  const place = placesIn(source, html)
  const mentions = mentionsIn(html.text)
  if (mentions.length === 0) return { text: html.text, span: place }
  const pieces: Piece[] = []
  let text = ''
  let from = 0
  const put = (part: string, of: Piece['place'], reference: Span | null): void => {
    if (part === '') return
    pieces.push({ start: text.length, end: text.length + part.length, place: of, reference })
    text += part
  }
  for (const { name, start, end } of mentions) {
    const before = from
    put(html.text.slice(before, start), (a, b) => place(before + a, before + b), null)
    const reference = place(start, end)
    const value = resolver.variable(name, reference)
    const known = value.kind === 'text' ? value.text : null
    const bare = isBareCode(html.text, start)
    const { at } = value
    const exact = known !== null && at.end - at.start === known.length
    const within: Piece['place'] = exact ? (a, b) => ({ start: at.start + a, end: at.start + b }) : () => at
    if (bare && known !== null) {
      const quoted = JSON.stringify(known)
      if (quoted.length === known.length + 2) {
        put('"', () => reference, reference)
        put(known, within, reference)
        put('"', () => reference, reference)
      } else put(quoted, () => at, reference)
    } else put(known ?? UNKNOWN, known === null ? () => reference : within, reference)
    from = end
  }
  put(html.text.slice(from), (a, b) => place(from + a, from + b), null)
  return { text, span: spanOver(pieces) }
}

function spanOver(pieces: readonly Piece[]): Composed['span'] {
  const last = pieces.length - 1
  const pieceOf = (offset: number, isEnd: boolean): Piece | undefined =>
    pieces.find((it, at) => (isEnd ? offset <= it.end : offset < it.end) || at === last)
  return (start, end) => {
    const first = pieceOf(start, false)
    const final = pieceOf(Math.max(start, end), true)
    if (first === undefined || final === undefined) return { start: 0, end: 0 }
    if (first === final || final.start < first.start) return first.place(start - first.start, Math.max(start, end) - first.start)
    const from = first.reference ?? first.place(start - first.start, start - first.start)
    const to = final.reference ?? final.place(end - final.start, end - final.start)
    return { start: Math.min(from.start, to.start), end: Math.max(from.start, to.end) }
  }
}

/** In a script, outside of strings: there a variable is an expression. */
function isBareCode(html: string, offset: number): boolean {
  const before = html.slice(0, offset)
  const open = before.toLowerCase().lastIndexOf('<script')
  const start = open === -1 ? -1 : before.indexOf('>', open)
  if (start === -1 || before.toLowerCase().includes('</script', start)) return false
  return !endsInString(before.slice(start + 1))
}

function endsInString(code: string): boolean {
  let quote = ''
  for (let at = 0; at < code.length; at++) {
    const letter = code.charAt(at)
    if (quote !== '') {
      if (letter === '\\') at++
      else if (letter === quote || (letter === '\n' && quote !== '`')) quote = ''
    } else if (letter === '/' && code.charAt(at + 1) === '/') {
      const end = code.indexOf('\n', at)
      if (end === -1) return false
      at = end
    } else if (letter === '/' && code.charAt(at + 1) === '*') {
      const end = code.indexOf('*/', at + 2)
      if (end === -1) return false
      at = end + 1
    } else if (letter === '"' || letter === "'" || letter === '`') quote = letter
  }
  return quote !== ''
}
