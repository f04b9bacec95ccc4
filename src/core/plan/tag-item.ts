import { environmentOf } from './counter-state.js'
import { BARE, listed, START } from './item.js'
import type { WholeGround } from './item.js'
import { matchesWhole } from './pattern.js'
import { isBelow, isNamed } from './sent.js'
import { textOf } from '../model/index.js'
import type { Path, PlanFact, PlanItem, PlanState, PlanVerdict, PlannedTag, Reached } from '../model/index.js'

/** A tag that pages must have, with a verdict for each of them. */
export function tagItem(
  { pages, tag }: { readonly pages: readonly string[]; readonly tag: PlannedTag },
  { fact, from }: Reached<PlanFact>,
  ground: WholeGround,
): PlanItem {
  const asked = ground.site.pages.filter(path => isBelow(fact.folder, path) && isNamed(fact.folder, pages, path))
  const verdicts = asked.map((path): PlanVerdict => {
    const state = stateOn(path, tag, ground)
    return { environment: environmentOf(fact, path), path, state, reason: REASONS[state]?.replace('{path}', () => path) ?? null }
  })
  const of = (state: PlanState): readonly Path[] => verdicts.filter(it => it.state === state).map(it => it.path)
  const [lacking, unlike, unsure] = [of('missing'), of('wrong'), of('unknown')]
  const reasons = [
    ...(lacking.length > 0 ? [`absent from ${listed(lacking)}`] : []),
    ...(unlike.length > 0 ? [`otherwise than planned in ${listed(unlike)}`] : []),
    ...(asked.length === 0 ? ['no page of the site is meant'] : []),
  ]
  if (reasons.length === 0 && unsure.length > 0) reasons.push(`what ${listed(unsure)} is made of cannot all be known`)
  const state =
    unlike.length > 0 ? 'wrong' : lacking.length > 0 ? 'missing' : asked.length === 0 || unsure.length > 0 ? 'unknown' : 'implemented'
  const name = pages.length === 0 ? tag.name : `${tag.name} on ${pages.join(', ')}`
  return { ...BARE, id: `tag:${name}`, kind: 'tag', name, state, reasons, verdicts, planned: { path: from, at: tag.at ?? START } }
}

const REASONS: Readonly<Partial<Record<PlanState, string>>> = {
  missing: 'absent from {path}',
  wrong: 'otherwise than planned in {path}',
  unknown: 'what {path} is made of cannot all be known',
}

function stateOn(path: Path, { name, pattern }: PlannedTag, { reached, complete }: WholeGround): PlanState {
  const found = reached(path).flatMap(({ fact }) => (fact.kind === 'meta' && fact.name === name && fact.state === 'active' ? [fact] : []))
  if (found.length === 0) return complete(path) ? 'missing' : 'unknown'
  if (pattern === null) return 'implemented'
  const contents = found.map(it => textOf(it.content)?.trim() ?? null)
  if (contents.some(it => it !== null && !matchesWhole(pattern, it))) return 'wrong'
  return contents.includes(null) ? 'unknown' : 'implemented'
}
