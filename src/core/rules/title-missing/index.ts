import type { Ask, Fix, HeadFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { asFirst } from '../shared/head-insertion.js'
import { headPlace } from '../shared/head-of.js'
import { knownText } from '../shared/known-text.js'
import { lacking } from '../shared/lacking.js'
import { certainMetas } from '../shared/live-metas.js'

export const titleMissing: Rule = rule({
  id: 'title-missing',
  title: 'A page has no title',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: { missing: 'The page has no title: search results and browser tabs show its address instead' },
  *check(ask) {
    const head = lacking(ask, 'title')
    if (head !== null) yield { at: headPlace(head), says: 'missing', offers: fromOpenGraph(ask, head) }
  },
})

/** People who write a title for social networks forget the one everybody sees. */
function fromOpenGraph(ask: Ask, head: HeadFact): readonly Fix[] {
  const [social] = certainMetas(ask, 'og:title')
  const { open } = head
  const text = social === undefined ? null : knownText(social)
  if (open === null || text === null || text === '') return []
  const tag = `<title>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`
  return [{ title: 'Take the title of og:title', edits: () => [asFirst(ask.page, open, tag)] }]
}
