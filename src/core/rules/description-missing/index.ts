import type { Ask, Fix, HeadFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { attributeText } from '../shared/attribute-text.js'
import { lackingPages, ONCE } from '../shared/habit.js'
import { asFirst } from '../shared/head-insertion.js'
import { headPlace } from '../shared/head-of.js'
import { isAnswer } from '../shared/is-answer.js'
import { knownText } from '../shared/known-text.js'
import { lacking } from '../shared/lacking.js'
import { certainMetas } from '../shared/live-metas.js'
import { forbidsIndexing } from '../shared/robots.js'

export const descriptionMissing: Rule = rule({
  id: 'description-missing',
  title: 'A page has no description',
  severity: 'info',
  topic: 'meta',
  precision: 'high',
  words: {
    missing: 'The page has no description: search engines make up the text below its title',
    site: '{count} pages have no description, this is the first: search engines make up the text below their titles',
  },
  options: { once: ONCE },
  *check(ask) {
    const head = lacking(ask, 'description')
    if (head === null || isAnswer(ask.page) || ask.facts('meta').some(forbidsIndexing)) return
    const count = lackingPages(ask, 'description')
    if (count > 1) yield { at: headPlace(head), says: 'site', with: { count }, essence: 'site' }
    else if (count === 1) yield { at: headPlace(head), says: 'missing', offers: fromOpenGraph(ask, head) }
  },
})

function fromOpenGraph(ask: Ask, head: HeadFact): readonly Fix[] {
  const [social] = certainMetas(ask, 'og:description')
  const { open } = head
  const text = social === undefined ? null : knownText(social)
  if (open === null || text === null || text === '') return []
  const tag = `<meta name="description" content="${attributeText(text)}">`
  return [{ title: 'Take the description of og:description', edits: () => [asFirst(ask.page, open, tag)] }]
}
