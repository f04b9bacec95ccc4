import { ARIAL } from './arial.data.js'

const WIDTHS: ReadonlyMap<number, number> = new Map(
  Object.entries(ARIAL).flatMap(([start, run]) => run.split(' ').map((width, at): [number, number] => [Number(start) + at, Number(width)])),
)
/** Letters of scripts that the table leaves out. */
const OTHER = 556
/** Chinese, Japanese and Korean characters fill the square; so do most pictures. */
const WIDE = 1000
const IS_WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff01-\uff60\u3000-\u303f]/u
const IS_NOTHING = /[\p{Mark}\p{Cf}]/u

/**
 * How wide a text is in a search result, in pixels, written in Arial: a Cyrillic title of 60 letters is wider than a Latin one.
 * @param size of the letters, in pixels
 */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += WIDTHS.get(character.codePointAt(0) ?? 0) ?? unlisted(character)
  return Math.round((width * size) / 1000)
}

function unlisted(character: string): number {
  if (IS_NOTHING.test(character)) return 0
  if (IS_WIDE.test(character)) return WIDE
  const base = character.normalize('NFD').codePointAt(0) ?? 0
  return WIDTHS.get(base) ?? OTHER
}
