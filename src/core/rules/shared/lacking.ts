import type { Ask, HeadFact, MetaFact } from '../../model/index.js'
import { askedHead } from './asked-head.js'
import { isGenuine } from './is-genuine.js'
import { maySupply } from './may-supply.js'

/**
 * The head of a page that should have one of these pieces of metadata and surely has none; `null` when it has one, is not asked, or something may
 * supply it. What stands in `<noscript>` counts as had: somebody gets it.
 */
export function lacking(ask: Ask, ...names: readonly string[]): HeadFact | null {
  const has = (fact: MetaFact): boolean => names.includes(fact.name) && fact.state !== 'commented' && isGenuine(fact)
  if (ask.facts('meta').some(has)) return null
  const head = askedHead(ask)
  if (head === null || maySupply(ask, head)) return null
  return ask.reached('meta').some(({ fact }) => has(fact)) ? null : head
}
