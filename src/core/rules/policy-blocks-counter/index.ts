import type { Fix, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { loaderOf } from '../shared/loader-of.js'
import type { ScriptSources } from './policy.js'
import { forbids, scriptSources } from './policy.js'

export const policyBlocksCounter: Rule = rule({
  id: 'policy-blocks-counter',
  title: 'The page’s own content security policy blocks a counter',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { blocked: 'The policy of this page blocks {vendor}: add https://{host} to its {directive}' },
  *check(ask) {
    if (ask.facts('load').length === 0 || isSpecimen(ask.page.path)) return
    for (const policy of ask.facts('meta').filter(isPolicy)) {
      const list = policy.content?.kind === 'text' ? scriptSources(policy.content.text) : null
      if (list === null) continue
      for (const fact of ask.facts('load')) {
        const known = loaderOf(ask, fact)
        // A server of one's own may be the site itself.
        if (known?.loader.url.hosts === undefined || fact.state !== 'active' || fact.url.kind !== 'text') continue
        const host = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(fact.url.text)?.[1]?.toLowerCase()
        if (host === undefined || fact.whole.start < policy.whole.end || !forbids(list, host)) continue
        yield {
          at: fact.at,
          says: 'blocked',
          with: { vendor: known.tracker.title, host, directive: list.directive },
          related: [{ path: ask.page.path, at: policy.at, says: 'The policy' }],
          offers: allowed(policy, list, host),
        }
      }
    }
  },
})

/** Browsers obey a policy in head only, and for what comes after it: w3.org/TR/CSP3/#meta-element, 2026-11-24. */
function isPolicy({ via, name, state, place, conditional }: MetaFact): boolean {
  return via === 'http-equiv' && name === 'content-security-policy' && state === 'active' && place === 'head' && !conditional
}

/** A list that holds only 'none' would have to lose it: that is for a person. */
function allowed({ content }: MetaFact, list: ScriptSources, host: string): readonly Fix[] {
  if (content?.kind !== 'text' || !content.exact || list.sources.length === 0 || list.sources.some(one => /^'none'$/i.test(one))) return []
  const at = content.at.start + list.end
  return [{ title: `Allow ${host} in ${list.directive}`, edits: () => [{ at: { start: at, end: at }, text: ` https://${host}` }] }]
}
