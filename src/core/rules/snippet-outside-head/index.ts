import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { called, isCertain, isStart } from '../shared/counters.js'
import { headOf } from '../shared/head-of.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { filesOf } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksFor } from '../shared/speaks-for.js'

export const snippetOutsideHead: Rule = rule({
  id: 'snippet-outside-head',
  title: 'A snippet that belongs into the head stands in the body',
  severity: 'info',
  topic: 'counters',
  precision: 'high',
  words: { body: 'The snippet of the {counter} stands in the body: {vendor} asks for a place high in the head, so that nothing is missed' },
  options: { once: ONCE_SHARED },
  *check(ask) {
    if (ask.facts('counter').length === 0) return
    const { page } = ask
    if (!page.document || headOf(ask)?.open == null || isSpecimen(page.path)) return
    const seen = new Set<string>()
    for (const fact of ask.facts('counter')) {
      const tracker = ask.tracker(fact.vendor)
      if (tracker?.place !== 'head' || fact.place !== 'body' || !isCertain(fact) || !isStart(fact, tracker) || seen.has(fact.vendor))
        continue
      seen.add(fact.vendor)
      const same = ask.site
        .all('counter', fact.vendor)
        .filter(({ fact: other }) => other.place === 'body' && other.how === fact.how && isCertain(other))
      if (speaksFor(ask, [...filesOf(same)].sort()))
        yield { at: fact.at, says: 'body', with: { counter: called(tracker), vendor: tracker.title } }
    }
  },
})
