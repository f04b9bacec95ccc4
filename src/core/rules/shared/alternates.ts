import type { Ask, MetaFact } from '../../model/index.js'

/** A link to the same page in another language, as it stands in the head. */
export interface Alternate {
  readonly fact: MetaFact
  /** As written. */
  readonly hreflang: string
}

/** The hreflang links of the page's own file. */
export function alternatesOf(ask: Ask): readonly Alternate[] {
  return ask.facts('meta').flatMap(fact => {
    const hreflang = fact.attributes['hreflang']
    return fact.name === 'alternate' && fact.state === 'active' && hreflang !== undefined ? [{ fact, hreflang: hreflang.trim() }] : []
  })
}
