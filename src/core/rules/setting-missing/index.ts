import type { Ask, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isCertain } from '../shared/counters.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { hasForeignScript } from '../shared/started-here.js'
import { callsOf } from '../shared/vendor-calls.js'

export const settingMissing: Rule<'missing'> = rule({
  id: 'setting-missing',
  title: 'A page view is reported, and nothing says where to or for which site',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { missing: '{vendor} gets a page view here, and nothing on this page calls {missing}: nothing is counted. Add it above' },
  *check(ask) {
    if (ask.facts('call').length === 0) return
    for (const tracker of ask.trackers) {
      if (tracker.needs === undefined) continue
      const view = callsOf(ask).find(call => call.tracker === tracker && call.method?.does === 'pageview' && isCertain(call.fact))
      const missing = view === undefined ? [] : missingOf(ask, tracker, tracker.needs)
      if (view === undefined || missing.length === 0 || !ask.page.document || mayHoldMore(ask) || hasForeignScript(ask)) continue
      yield {
        at: view.fact.at,
        says: 'missing',
        with: { vendor: tracker.title, missing: missing.map(word => `\`${word}\``).join(' and ') },
      }
    }
  },
})

/** The usual method of each group of which nothing that runs here calls one; none where a call is not understood or the file is not loaded. */
function missingOf(ask: Ask, { id }: Tracker, needs: readonly (readonly string[])[]): readonly string[] {
  const isLoaded = ask.reached('load').some(({ fact }) => fact.vendor === id && fact.state === 'active')
  const calls = ask.reached('call').flatMap(({ fact }) => (fact.vendor === id && fact.state !== 'commented' ? [fact.method] : []))
  if (!isLoaded || calls.includes(null)) return []
  return needs.flatMap(group => (group.some(word => calls.includes(word)) ? [] : group.slice(0, 1)))
}
