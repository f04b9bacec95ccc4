/** Tells whether any of some substrings stands in a text. */
export type Scented = (text: string) => boolean

/** Two characters are looked up as one number; what is not ASCII shares a few of them. */
const PAIRS = 1 << 14
const pairOf = (first: number, second: number): number => ((first & 127) << 7) | (second & 127)

/** `heap.` and `qp(` are names by themselves: they do not stand in `cheap.` or in `aqp(`, as minified code has them. */
function isCall(word: string): boolean {
  return /^[\w$]+[.(]$/.test(word)
}

function goesOn(text: string, at: number): boolean {
  return at > 0 && /[\w$]/.test(text.charAt(at - 1))
}

/**
 * A search for many substrings at once (Wu and Manber's, with blocks of two characters): from the last characters of the shortest substring it
 * tells how far nothing can begin, so that most of a text is never looked at. Several times as fast as one regular expression of them all.
 */
export function scentSearch(scents: readonly string[]): Scented {
  const words = [...new Set(scents)].filter(word => word.length >= 2)
  if (words.length === 0) return () => false
  const calls = new Set(words.filter(isCall))
  const length = Math.min(...words.map(word => word.length))
  const shifts = new Uint8Array(PAIRS).fill(length - 1)
  const ending = new Map<number, string[]>()
  for (const word of words) {
    for (let end = 1; end < length; end++) {
      const pair = pairOf(word.charCodeAt(end - 1), word.charCodeAt(end))
      shifts[pair] = Math.min(shifts[pair] ?? 0, length - 1 - end)
      if (end === length - 1) ending.set(pair, [...(ending.get(pair) ?? []), word])
    }
  }
  return text => {
    let at = length - 1
    while (at < text.length) {
      const pair = pairOf(text.charCodeAt(at - 1), text.charCodeAt(at))
      const shift = shifts[pair] ?? 0
      if (shift > 0) at += shift
      else {
        const from = at - length + 1
        for (const word of ending.get(pair) ?? []) if (text.startsWith(word, from) && !(calls.has(word) && goesOn(text, from))) return true
        at++
      }
    }
    return false
  }
}
