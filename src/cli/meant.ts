import { nearest } from '../core/text/index.js'

/** " Did you mean a, b or c?" for a word nobody knows; '' when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = nearest(word, known)
  if (words.length === 0) return ''
  const last = words.at(-1) ?? ''
  return ` Did you mean ${words.length === 1 ? last : `${words.slice(0, -1).join(', ')} or ${last}`}?`
}
