import type { Ask, LinkFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { visitRemoval } from '../shared/campaign.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { absolute, siteOrigin, withoutWww } from '../shared/site-origin.js'

export const campaignInternal: Rule<'internal'> = rule({
  id: 'campaign-internal',
  title: 'A link within the site carries campaign parameters',
  severity: 'warning',
  topic: 'links',
  precision: 'high',
  words: {
    internal:
      'This link stays on the site and carries {names}: whoever follows it is counted as a visitor of that campaign, and where they came from is lost',
  },
  *check(ask) {
    for (const fact of ask.facts('link')) {
      const names = Object.keys(fact.campaign).filter(it => /^utm_/i.test(it) && it.toLowerCase() !== 'utm_referrer')
      if (names.length === 0) continue
      if (isSpecimen(ask.page.path) || ask.site.pageKind(ask.page.path) === 'email') return
      if (!isInternal(ask, fact)) continue
      const fix = visitRemoval(ask.page, fact.at)
      yield { at: fact.at, says: 'internal', with: { names: names.join(', ') }, ...(fix === null ? {} : { fix }) }
    }
  },
})

/** The address has no host and leads to a page that is there, or it has the host of the site. */
function isInternal(ask: Ask, { href }: LinkFact): boolean {
  if (href.kind !== 'text') return false
  const address = absolute(href.text)
  if (address === null) return ask.site.resolve(ask.page.path, href.text.trim()) !== null
  const own = siteOrigin(ask)
  return own !== null && withoutWww(own.host) === withoutWww(address.host)
}
