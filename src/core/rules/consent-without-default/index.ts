import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'

export const consentWithoutDefault: Rule<'none'> = rule({
  id: 'consent-without-default',
  title: 'Consent is updated that was never set',
  severity: 'info',
  topic: 'consent',
  precision: 'medium',
  words: { none: 'Consent is updated here, and nothing of the site says what holds before: add `{first}` to every page, before all else' },
  *check(ask) {
    if (ask.facts('consent').length === 0 || isSpecimen(ask.page.path)) return
    const seen = new Set<string>()
    for (const { vendor, action, state, at } of ask.facts('consent')) {
      const first = ask.tracker(vendor)?.consent?.first
      if (first === undefined || state !== 'active' || action.kind !== 'text' || action.text === first || seen.has(vendor)) continue
      seen.add(vendor)
      const said = ask.site
        .all('consent', vendor)
        .some(({ fact }) => fact.state !== 'commented' && (fact.action.kind !== 'text' || fact.action.text === first))
      // A container may set the default with a template of its own.
      if (!said && !hasContainer(ask)) yield { at, says: 'none', with: { first } }
    }
  },
})

function hasContainer(ask: Parameters<Rule['check']>[0]): boolean {
  return [...ask.site.coverage().keys()].some(key => ask.tracker(key.slice(0, key.indexOf(':')))?.category === 'tag-manager')
}
