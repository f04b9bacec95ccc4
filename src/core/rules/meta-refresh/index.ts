import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { liveMetas } from '../shared/live-metas.js'
import { refreshOf } from '../shared/redirect.js'

/** A script whose first words move everybody who runs scripts; the tag is for the others. */
const AT_ONCE = /<script[^>]*>\s*(?:window\.|document\.|top\.)?location(?:(?:\.href)?\s*=[^=]|\.(?:replace|assign)\s*\()/i

export const metaRefresh: Rule = rule({
  id: 'meta-refresh',
  title: 'A page sends its visitors on, or loads itself anew',
  severity: 'info',
  topic: 'meta',
  precision: 'very-high',
  words: {
    now: 'The page sends its visitors on to {to}: counters may not be reached in time, a redirect by the server loses nobody',
    later: 'The page sends its visitors on to {to} after {delay} s: search engines take that for a temporary move',
    reload: 'The page loads itself anew every {delay} s: every time counts as a page view',
  },
  *check(ask) {
    for (const fact of liveMetas(ask, 'refresh')) {
      const refresh = fact.via === 'http-equiv' ? refreshOf(fact) : null
      if (refresh === null) continue
      const { delay } = refresh
      const to = clipped(refresh.to, 80)
      if (to === '') yield { at: fact.at, says: 'reload', with: { delay } }
      else if (delay === 0) yield { at: fact.at, says: 'now', with: { to } }
      else if (!AT_ONCE.test(ask.page.text)) yield { at: fact.at, says: 'later', with: { to, delay } }
    }
  },
})
