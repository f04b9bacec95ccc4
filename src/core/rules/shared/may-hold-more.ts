import type { Ask, Hole } from '../../model/index.js'

/** Islands that begin or end a block print nothing by themselves, and neither do comments. */
function mayPrint({ kind, opens, closes }: Hole): boolean {
  return kind !== 'comment' && opens === undefined && closes === undefined
}

/**
 * More may run on the page than its files show: a part that was not found, a template's own output, a tag manager with a container of its own, code
 * of components. Then nothing is missing for certain.
 */
export function mayHoldMore(ask: Ask): boolean {
  if (!ask.complete || ask.page.holes.some(mayPrint)) return true
  return ask.reached('counter').some(({ fact }) => ask.tracker(fact.vendor)?.category === 'tag-manager' && fact.state !== 'commented')
}
