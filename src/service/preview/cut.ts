import { textWidth } from '../../core/rules/shared/text-width.js'
import type { Parts } from './words.js'

/** How much of a text a service shows: by the width of its letters, or by their number. */
export type Room =
  /** Arial of so many pixels, and the pixels there are for it. */
  { readonly letters: number; readonly pixels: number } | { readonly characters: number }

export interface Cut {
  readonly parts: Parts
  readonly cut: boolean
}

const MORE = '…'

/** The beginning that is shown, parted between words. A text of which a part is not known is never cut: nobody can tell how long it is. */
export function cutTo(parts: Parts, room: Room): Cut {
  const [text] = parts
  if (parts.length !== 1 || text === null || text === undefined || fits(text, room)) return { parts, cut: false }
  let shown = ''
  for (const word of text.split(/(?<=\s)/)) {
    if (!fits(shown + word.trimEnd() + MORE, room)) break
    shown += word
  }
  return { parts: [shown === '' ? letters(text, room) + MORE : `${shown.trimEnd()} ${MORE}`], cut: true }
}

/** The first letters of a single word that is too long. */
function letters(text: string, room: Room): string {
  let shown = ''
  for (const letter of text) {
    if (!fits(shown + letter + MORE, room)) break
    shown += letter
  }
  return shown
}

function fits(text: string, room: Room): boolean {
  return 'characters' in room ? Array.from(text).length <= room.characters : textWidth(text, room.letters) <= room.pixels
}
