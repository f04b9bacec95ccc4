import { nearest } from '../../text/index.js'

/** Two words are written of the same letters: case, underscores, hyphens and spaces aside. */
export function isSameWord(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(word: string): string {
  return word.replace(/[\s_-]+/g, '').toLowerCase()
}

/** What somebody meant by a word that is none of `words`: the same letters in another dress (`sure`), or the nearest ones. */
export interface Meant {
  readonly sure: string | null
  /** Best first; the sure one leads. */
  readonly all: readonly string[]
}

export function meant(word: string, words: readonly string[]): Meant {
  const same = words.filter(known => isSameWord(word, known))
  const [sure] = same
  if (sure !== undefined && same.length === 1) return { sure, all: [sure] }
  return { sure: null, all: word.length < 3 ? [] : nearest(word, words) }
}
