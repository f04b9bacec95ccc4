import type { Fix, MetaFact, Page, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { attributeIn } from '../shared/attribute-in.js'
import { headMetas } from '../shared/live-metas.js'

/** https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, 2026-11-24. */
const QUALIFIERS = ['hreflang', 'lang', 'media', 'type']

export const canonicalQualified: Rule = rule({
  id: 'canonical-qualified',
  title: 'A canonical link carries attributes that make Google ignore it',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: { qualified: 'With {attribute} the canonical link is meant for some visitors only: Google ignores it' },
  *check(ask) {
    for (const fact of headMetas(ask, 'canonical')) {
      for (const attribute of QUALIFIERS) {
        if (fact.attributes[attribute] === undefined) continue
        const written = attributeIn(ask.page, fact.whole, attribute)
        if (written === null) continue
        yield { at: written.whole, says: 'qualified', with: { attribute }, ...removal(fact, attribute, ask.page) }
      }
    }
  },
})

/** `rel="alternate canonical"` needs its hreflang. */
function removal(fact: MetaFact, attribute: string, page: Page): { readonly fix?: Fix } {
  const written = attributeIn(page, fact.whole, attribute)
  if (written === null || fact.attributes['rel']?.trim().toLowerCase() !== 'canonical') return {}
  const { start, end } = written.whole
  const blank = /\s*$/.exec(page.text.slice(fact.whole.start, start))?.[0].length ?? 0
  return { fix: { title: `Remove ${attribute}`, edits: () => [{ at: { start: start - blank, end }, text: '' }] } }
}
