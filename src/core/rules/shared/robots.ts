import type { MetaFact, Span } from '../../model/index.js'

/** Names of `<meta>` that search engines read directives from. */
export const ROBOTS: ReadonlySet<string> = new Set(['robots', 'googlebot', 'googlebot-news', 'yandex', 'bingbot', 'slurp', 'msnbot'])

/** One directive of a robots tag. */
export interface Directive {
  /** Lower-case. */
  readonly name: string
  /** What stands behind the colon; `null` when there is none. */
  readonly value: string | null
  readonly written: string
  /** Its place; the whole content where that is not written character for character. */
  readonly at: Span
}

const PIECE = /[^,]+/g

/** The directives of a robots tag in order; nothing when the content is not known. A date's commas do not part it. */
export function directivesOf(fact: MetaFact): readonly Directive[] {
  const { content } = fact
  if (!ROBOTS.has(fact.name) || content?.kind !== 'text') return []
  const directives: Directive[] = []
  for (const match of content.text.matchAll(PIECE)) {
    const written = match[0].trim()
    const previous = directives.at(-1)
    if (written === '') continue
    if (previous?.name === 'unavailable_after' && /\d/.test(written) && !/^(?:max-|unavailable)/i.test(written)) continue
    const start = content.at.start + match.index + match[0].indexOf(written)
    const colon = written.indexOf(':')
    directives.push({
      name: (colon < 0 ? written : written.slice(0, colon)).trim().toLowerCase(),
      value: colon < 0 ? null : written.slice(colon + 1).trim(),
      written,
      at: content.exact ? { start, end: start + written.length } : content.at,
    })
  }
  return directives
}

/** Names whose `noindex` keeps a page out of Google, Yandex or all of them. */
const GENERAL: ReadonlySet<string> = new Set(['robots', 'googlebot', 'yandex'])

/** The tag surely keeps the page out of a great search engine. */
export function forbidsIndexing(fact: MetaFact): boolean {
  if (!GENERAL.has(fact.name) || fact.via !== 'name' || fact.state !== 'active' || fact.conditional) return false
  return directivesOf(fact).some(({ name }) => name === 'noindex' || name === 'none')
}
