import type { Edit, Span } from '../model/index.js'
import { inOrder } from './edits.js'

/**
 * A text under repair, as pieces: stretches of the original that stand as they were, and texts put in. However many rounds of edits follow,
 * what is written in the end is edits of the original, and all that was not meant stays byte for byte.
 */
export type Pieces = readonly Piece[]

type Piece = { readonly kept: Span } | { readonly put: string }

export function whole(text: string): Pieces {
  return [{ kept: { start: 0, end: text.length } }]
}

/** The pieces after edits of the text that they make. Throws RangeError when edits overlap or lie outside. */
export function edited(pieces: Pieces, edits: readonly Edit[]): Pieces {
  const result: Piece[] = []
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  let at = 0
  for (const { at: span, text } of inOrder(length, edits)) {
    result.push(...cut(pieces, at, span.start))
    if (text !== '') result.push({ put: text })
    at = span.end
  }
  return [...result, ...cut(pieces, at, length)]
}

/** The text that the pieces make of their original. */
export function textOf(pieces: Pieces, original: string): string {
  return pieces.map(piece => ('put' in piece ? piece.put : original.slice(piece.kept.start, piece.kept.end))).join('')
}

/** The pieces as edits of the original text, sorted, none touching another. */
export function editsOf(pieces: Pieces, original: string): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  let put = ''
  const close = (end: number): void => {
    if (put !== '' || end > at) edits.push({ at: { start: at, end }, text: put })
    put = ''
  }
  for (const piece of pieces) {
    if ('put' in piece) {
      put += piece.put
    } else {
      close(piece.kept.start)
      at = piece.kept.end
    }
  }
  close(original.length)
  return edits
}

/** The part of the pieces' text from one offset to another. */
function cut(pieces: Pieces, from: number, to: number): Pieces {
  const result: Piece[] = []
  let start = 0
  for (const piece of pieces) {
    const end = start + lengthOf(piece)
    const first = Math.max(start, from)
    const last = Math.min(end, to)
    if (first < last) result.push(slice(piece, first - start, last - start))
    start = end
  }
  return result
}

function slice(piece: Piece, from: number, to: number): Piece {
  if ('put' in piece) return { put: piece.put.slice(from, to) }
  return { kept: { start: piece.kept.start + from, end: piece.kept.start + to } }
}

function lengthOf(piece: Piece): number {
  return 'put' in piece ? piece.put.length : piece.kept.end - piece.kept.start
}
