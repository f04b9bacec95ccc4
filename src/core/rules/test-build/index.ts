import { rule, textOf } from '../../model/index.js'
import type { Rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { loaderOf } from '../shared/loader-of.js'

export const testBuild: Rule<'testing'> = rule({
  id: 'test-build',
  title: 'A page loads a build of a vendor’s file that is meant for testing',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { testing: 'This address is a build of {vendor} for testing: visitors need the live one' },
  *check(ask) {
    for (const fact of ask.facts('load')) {
      const url = textOf(fact.url)
      // What a condition or an action brings may be meant for the site's own testers.
      if (url === null || fact.state !== 'active' || fact.conditional || fact.trigger !== null) continue
      const known = loaderOf(ask, fact)
      if (known?.loader.test?.test(url) !== true) continue
      if (isSpecimen(ask.page.path)) return
      yield { at: fact.at, says: 'testing', with: { vendor: known.tracker.title } }
    }
  },
})
