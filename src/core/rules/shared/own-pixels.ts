import type { Ask } from '../../model/index.js'
import { keyOfCounter } from './counters.js'

/** The counters of this vendor for which a noscript pixel stands on the page, by their keys. A pixel of another id is no slip of theirs. */
export function ownPixels(ask: Ask, vendor: string): ReadonlySet<string> {
  return new Set(
    ask.reached('counter').flatMap(({ fact }) => {
      if (fact.vendor !== vendor || fact.how !== 'noscript' || fact.state === 'commented') return []
      return keyOfCounter(ask, fact) ?? []
    }),
  )
}
