import type { Ask, MetaFact } from '../../model/index.js'
import { headMetas } from './live-metas.js'

/** A link to the same page in another language, as it stands in the head. */
export interface Alternate {
  readonly fact: MetaFact
  /** As written. */
  readonly hreflang: string
}

/** The hreflang links of the page's own file. */
export function alternatesOf(ask: Ask): readonly Alternate[] {
  return headMetas(ask, 'alternate').flatMap(fact => {
    const hreflang = fact.attributes['hreflang']
    return hreflang !== undefined ? [{ fact, hreflang: hreflang.trim() }] : []
  })
}
