import type { Ask, CommonAsk, HeadFact, MetaFact } from '../../model/index.js'
import { askedHead } from './asked-head.js'
import { headOf } from './head-of.js'
import { isGenuine } from './is-genuine.js'
import { maySupply } from './may-supply.js'

/**
 * The head of a page that should have one of these pieces of metadata and surely has none; `null` when it has one, is not asked, or something may
 * supply it. What stands in `<noscript>` counts as had: somebody gets it.
 */
export function lacking(ask: Ask, ...names: readonly string[]): HeadFact | null {
  const had = (fact: MetaFact): boolean => fact.state !== 'commented' && isGenuine(fact)
  if (names.some(name => ask.metas(name).some(had))) return null
  const head = askedHead(ask)
  if (head === null || ask.shared(isSupplied)) return null
  return ask.reached('meta').some(({ fact }) => names.includes(fact.name) && had(fact)) ? null : head
}

function isSupplied(ask: CommonAsk): boolean {
  const head = headOf(ask)
  return head !== null && maySupply(ask, head)
}
