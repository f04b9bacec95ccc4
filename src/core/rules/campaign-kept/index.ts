import type { MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isOfVisit, visitRemoval } from '../shared/campaign.js'
import { knownText } from '../shared/known-text.js'
import { liveMetas } from '../shared/live-metas.js'

const ADDRESSES: Readonly<Record<string, string>> = { canonical: 'canonical link', 'og:url': 'og:url', alternate: 'hreflang link' }

export const campaignKept: Rule<'kept'> = rule({
  id: 'campaign-kept',
  title: 'The address of a page, as the page gives it, carries campaign parameters',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: { kept: 'The {what} carries {names}: search engines and shared links take every later visitor for one of that campaign' },
  *check(ask) {
    for (const [name, what] of Object.entries(ADDRESSES)) {
      for (const fact of liveMetas(ask, name)) {
        const names = visitNames(fact)
        if (names.length === 0 || fact.content === null) continue
        const fix = visitRemoval(ask.page, fact.content.at)
        yield { at: fact.content.at, says: 'kept', with: { what, names: names.join(', ') }, ...(fix === null ? {} : { fix }) }
      }
    }
  },
})

function visitNames(fact: MetaFact): readonly string[] {
  const query = /\?([^#]*)/.exec(knownText(fact) ?? '')?.[1] ?? ''
  return [...new Set(query.split('&').map(part => part.split('=')[0] ?? ''))].filter(isOfVisit)
}
