import type { MetaFact, Span } from '../../model/index.js'

/** One setting of a viewport, name and value in small letters. */
export interface Setting {
  readonly name: string
  readonly value: string
  readonly written: string
  readonly at: Span
}

/** Commas part them; browsers take semicolons too. */
export function settingsOf(fact: MetaFact): readonly Setting[] {
  const { content } = fact
  if (content?.kind !== 'text') return []
  return [...content.text.matchAll(/[^,;\s=][^,;=]*(?:=[^,;]*)?/g)].map(match => {
    const written = match[0].trim()
    const [name = '', value = ''] = written.split('=', 2)
    const start = content.at.start + match.index
    return {
      name: name.trim().toLowerCase(),
      value: value.trim().toLowerCase(),
      written,
      at: content.exact ? { start, end: start + written.length } : content.at,
    }
  })
}
