import { distance } from 'fastest-levenshtein'

/**
 * The words somebody may have meant by a word that is none of them, best first, at most three.
 * A third of the letters may be wrong; case never counts. Equal words in other case come first.
 */
export function nearest(word: string, words: Iterable<string>): readonly string[] {
  const typed = word.toLowerCase()
  // Nobody misspells a name of hundreds of letters; comparing such texts costs time for nothing.
  if (typed.length === 0 || typed.length > LONGEST) return []
  const allowed = Math.max(1, Math.floor(typed.length / 3))
  const found: { readonly word: string; readonly off: number }[] = []
  for (const candidate of words) {
    if (Math.abs(candidate.length - typed.length) > allowed) continue
    const off = distance(typed, candidate.toLowerCase())
    if (off <= allowed) found.push({ word: candidate, off })
  }
  return found
    .sort((a, b) => a.off - b.off || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word)
}

const LONGEST = 100
const MOST = 3
