import type { Ask, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isCertain, isStart } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { hasForeignScript } from '../shared/started-here.js'

export const pageViewMissing: Rule<'missing'> = rule({
  id: 'page-view-missing',
  title: 'A counter that counts no page by itself is started, and no page view is reported',
  severity: 'info',
  optional: true,
  topic: 'events',
  precision: 'medium',
  words: { missing: '{vendor} counts no page by itself: add {view} behind this' },
  *check(ask) {
    const started = ask.facts('counter')
    if (started.length === 0 || !ask.page.document || isSpecimen(ask.page.path)) return
    for (const fact of started) {
      const tracker = ask.tracker(fact.vendor)
      if (tracker?.viewsByHand !== true || !isCertain(fact) || !isStart(fact, tracker)) continue
      if (mayHoldMore(ask) || hasForeignScript(ask)) return
      const view = viewOf(tracker)
      if (view === null || isSaid(ask, tracker.id, view.word)) continue
      yield { at: fact.at, says: 'missing', with: { vendor: tracker.title, view: view.written } }
      return
    }
  },
})

/** How a page view is reported to it by its global. */
function viewOf({ protocols }: Tracker): { readonly word: string; readonly written: string } | null {
  for (const { from, global, style, methods } of protocols) {
    const [word] = Object.entries(methods).flatMap(([name, { does }]) => (does === 'pageview' ? [name] : []))
    if (from !== undefined || typeof global !== 'string' || word === undefined) continue
    return { word, written: style === 'methods' ? `\`${global}.${word}()\`` : `\`${global}('${word}')\`` }
  }
  return null
}

/** By a call of any kind; a command that is not understood may be the page view. */
function isSaid(ask: Ask, vendor: string, word: string): boolean {
  return ask
    .reached('call')
    .some(({ fact }) => fact.vendor === vendor && fact.state !== 'commented' && (fact.method === null || [word, '*'].includes(fact.method)))
}
