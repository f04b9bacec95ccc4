import type { Fix, Page, Rule, StructuredDataFact } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { trailingCommas } from './trailing-commas.js'

export const jsonLdBroken: Rule = rule({
  id: 'json-ld-broken',
  title: 'A block of structured data is not valid JSON',
  severity: 'error',
  topic: 'meta',
  precision: 'very-high',
  words: { broken: 'The structured data cannot be read, {why}: search engines ignore the whole block' },
  *check(ask) {
    if (ask.facts('structured-data').length === 0) return
    if (isBackstage(ask.page.path)) return
    for (const fact of ask.facts('structured-data')) {
      if (fact.broken === null || fact.state !== 'active') continue
      const fix = withoutCommas(ask.page, fact)
      yield { at: fact.broken.at, says: 'broken', with: { why: fact.broken.why }, ...(fix === null ? {} : { fix }) }
    }
  },
})

/** Only when nothing else is wrong: half a repair helps nobody. */
function withoutCommas(page: Page, { at }: StructuredDataFact): Fix | null {
  const commas = trailingCommas(page.text.slice(at.start, at.end))
  if (commas === null) return null
  return {
    title: 'Remove the comma',
    edits: () => commas.map(comma => ({ at: { start: at.start + comma, end: at.start + comma + 1 }, text: '' })),
  }
}
