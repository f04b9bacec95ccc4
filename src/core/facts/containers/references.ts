import type { Reference } from '../../model/index.js'
import { placesIn, textsBelow, type JsonText, type JsonTree } from '../../page/json-tree.js'

/** `{{Name}}`; names hold no braces. */
const REFERENCE = /\{\{([^{}\r\n]+)\}\}/g

/** A reference within a string, by offsets of the string as it is meant. */
export interface Mention {
  readonly name: string
  readonly start: number
  readonly end: number
}

export function mentionsIn(text: string): readonly Mention[] {
  if (!text.includes('{{')) return []
  return [...text.matchAll(REFERENCE)].map(match => ({
    name: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Variables that the strings of a tree speak of, with the places of their names. */
export function referencesIn(source: string, tree: JsonTree | undefined): readonly Reference[] {
  const found: Reference[] = []
  for (const text of textsBelow(tree)) found.push(...referencesOf(source, text))
  return found
}

function referencesOf(source: string, text: JsonText): readonly Reference[] {
  const mentions = mentionsIn(text.text)
  if (mentions.length === 0) return []
  const place = placesIn(source, text)
  return mentions.map(({ name, start, end }) => ({ name, at: place(start + 2, end - 2) }))
}
