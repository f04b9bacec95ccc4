import type { Ask, CounterFact, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called, isDead } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { noscriptAround } from '../shared/noscript-around.js'

export const noscriptAlone: Rule = rule({
  id: 'noscript-alone',
  title: 'A noscript pixel stands on a page without the script of its counter',
  severity: 'warning',
  topic: 'counters',
  precision: 'medium',
  words: { alone: 'The noscript pixel of the {counter} {id} stands here without its script: visitors with JavaScript are not counted' },
  *check(ask) {
    const { page } = ask
    if (!page.document || isSpecimen(page.path) || !isSeen(ask)) return
    const pixels = ask.facts('counter').filter(fact => fact.how === 'noscript' && noscriptAround(page, fact.whole) !== null)
    if (pixels.length === 0) return
    for (const fact of pixels) {
      const tracker = ask.tracker(fact.vendor)
      const id = textOf(fact.id)
      if (tracker === undefined || id === null || isDead(tracker) || fact.state === 'commented' || hasScript(ask, fact)) continue
      // A container may bring the script of any other vendor, not its own.
      if (tracker.category === 'tag-manager' ? !ask.complete : mayHoldMore(ask)) continue
      yield { at: fact.at, says: 'alone', with: { counter: called(tracker), id } }
    }
  },
})

function isSeen({ site, page }: Ask): boolean {
  const nature = site.pageKind(page.path)
  return nature === 'page' || nature === 'layout'
}

/** The vendor's code in any form: started, loaded, called, waiting for consent, with whatever id. */
function hasScript(ask: Ask, { vendor }: CounterFact): boolean {
  return (
    ask.reached('counter').some(({ fact }) => fact.vendor === vendor && fact.how !== 'noscript' && fact.state !== 'commented') ||
    ask.reached('load').some(({ fact }) => fact.vendor === vendor && fact.state !== 'commented') ||
    ask.reached('call').some(({ fact }) => fact.vendor === vendor && fact.state !== 'commented') ||
    ask.reached('stub').some(({ fact }) => fact.vendor === vendor)
  )
}
