import type { MetaFact } from '../../model/index.js'

/** Marks of template languages and content systems that a reader may have taken for plain text: `{title}`, `[[*pagetitle]]`, `%TITLE%`, `##NAME##`. */
const UNFILLED = /\{[^{}]{0,200}\}|\[\[|\$\(|%\w+(?:\.\w+)*%|##\w+##|<[%?]|__[A-Z_]+__|^\$[\w.]+\$?$/

/**
 * What a piece of metadata says, white space normalised and trimmed. A tag without a content says the empty text.
 * `null` when it cannot be known, or looks like a place where somebody else puts the text.
 */
export function knownText(fact: MetaFact): string | null {
  if (fact.content === null) return ''
  if (fact.content.kind !== 'text') return null
  const text = fact.content.text.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
  return UNFILLED.test(text) ? null : text
}
