import type { Ask, Circumstance, CounterFact, Reached, Tracker } from '../../model/index.js'
import { counterKey } from '../../model/index.js'

/** Runs for every visitor while the page loads. What waits for a click, a consent or a condition may have an alternative elsewhere. */
export function isCertain(fact: Circumstance): boolean {
  return fact.state === 'active' && fact.immediate && !fact.conditional && fact.trigger === null
}

/** It makes the counter count. Loaders of most vendors only bring the file, and a noscript pixel speaks to others. */
export function isStart(fact: CounterFact, tracker: Tracker | undefined): boolean {
  if (fact.how === 'noscript') return false
  // Within a container the way it is started is told by `by` alone; a tag may as well only send to it.
  if (fact.how === 'container' && (fact.by === 'event' || fact.by === 'export')) return false
  return (
    (fact.how !== 'loader' && !(fact.how === 'container' && fact.by === 'loader')) ||
    tracker?.loaders.some(({ starts }) => starts === true) === true
  )
}

/** The system has ended: whatever is wrong with its code, what to do is to take it out. */
export function isDead(tracker: Tracker | undefined): boolean {
  return tracker?.retired?.level === 'dead'
}

/** Counters of all that runs on the page and is surely started there, dead systems left out. */
export function surelyStarted(ask: Ask): readonly Reached<CounterFact>[] {
  return ask.reached('counter').filter(({ fact }) => {
    const tracker = ask.tracker(fact.vendor)
    return isCertain(fact) && isStart(fact, tracker) && !isDead(tracker)
  })
}

export function keyOfCounter(ask: Ask, fact: CounterFact): string | null {
  return counterKey(fact.vendor, fact.id, ask.tracker(fact.vendor))
}

/** `Yandex Metrica counter`: what to call a counter in a message. */
export function called(tracker: Tracker): string {
  const { title, noun } = tracker
  // A Meta Pixel is no "Meta Pixel pixel".
  return title.toLowerCase().endsWith(noun.toLowerCase()) ? title : `${title} ${noun}`
}
