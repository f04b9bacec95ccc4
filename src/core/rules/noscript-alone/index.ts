import type { Ask, CounterFact, Reached, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called, isDead, keyOfCounter } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { noscriptAround } from '../shared/noscript-around.js'
import { ownPixels } from '../shared/own-pixels.js'

export const noscriptAlone: Rule = rule({
  id: 'noscript-alone',
  title: 'A noscript pixel stands on a page without the script of its counter',
  severity: 'warning',
  topic: 'counters',
  precision: 'medium',
  words: { alone: 'The noscript pixel of the {counter} {id} stands here without its script: visitors with JavaScript are not counted' },
  *check(ask) {
    if (ask.facts('counter').length === 0) return
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

/** The vendor's code in any form: started, loaded, called, waiting for consent, with whatever id that may be a slip. */
function hasScript(ask: Ask, fact: CounterFact): boolean {
  const { vendor } = fact
  const scripts = ask
    .reached('counter')
    .filter(({ fact: one }) => one.vendor === vendor && one.how !== 'noscript' && one.state !== 'commented')
  if (scripts.length > 0) return !isOfOthers(ask, fact, scripts)
  return (
    ask.reached('load').some(({ fact: one }) => one.vendor === vendor && one.state !== 'commented') ||
    ask.reached('call').some(({ fact: one }) => one.vendor === vendor && one.state !== 'commented') ||
    ask.reached('stub').some(({ fact: one }) => one.vendor === vendor)
  )
}

/** Every script is that of another counter, and each of those has its own pixel here: this one has lost its script. */
function isOfOthers(ask: Ask, fact: CounterFact, scripts: readonly Reached<CounterFact>[]): boolean {
  const own = keyOfCounter(ask, fact)
  const pixels = ownPixels(ask, fact.vendor)
  return scripts.every(({ fact: one }) => {
    const key = keyOfCounter(ask, one)
    return key !== null && key !== own && pixels.has(key)
  })
}
