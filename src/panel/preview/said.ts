import { fill } from '../words.js'
import type { Line, Texts } from './messages.js'

/** A text of the card, or a mark that stands for what only a template knows. */
export interface Piece {
  readonly text: string
  readonly isUnknown: boolean
}

/** The text of a line in pieces; nothing when the service shows nothing there. */
export function piecesOf({ parts, role, tag }: Line, texts: Texts): readonly Piece[] {
  // Where no tag gives the address, it is the domain that is not known.
  const whole = tag === null ? texts.unknown.address : texts.unknown[role]
  const unknown = tag === null || parts.length === 1 ? whole : texts.hole
  return parts.map(part => ({ text: part ?? unknown, isUnknown: part === null }))
}

/** What is to be said beside the tag of a line: what it stands in for, that it is cut, what is wrong with its picture. */
export function remarksOn({ instead, cut, picture }: Line, texts: Texts): readonly string[] {
  return [
    ...(instead === null ? [] : [fill(texts.instead, instead)]),
    ...(cut ? [texts.cut] : []),
    ...(picture?.size == null ? [] : [`${picture.size.width} × ${picture.size.height}`]),
    ...(picture === null || picture.state === 'here' ? [] : [texts.pictures[picture.state]]),
  ]
}
