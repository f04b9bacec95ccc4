import type { Ask, Finding, PlannedTag, Reached, PlanFact, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { isNamed, matchesWhole, plansFor } from '../../plan/index.js'
import { askedHead } from '../shared/asked-head.js'
import { headPlace } from '../shared/head-of.js'
import { placeIn } from '../shared/plan-places.js'

type Words = 'missing' | 'unlike'

export const plannedTag: Rule<Words> = rule({
  id: 'planned-tag',
  title: 'A page lacks a tag that the tracking plan asks for, or has it otherwise',
  severity: 'warning',
  topic: 'plan',
  precision: 'high',
  words: {
    missing: 'The tracking plan wants {tag} on this page',
    unlike: 'The tracking plan wants {tag} to match {pattern}',
  },
  *check(ask) {
    if (ask.facts('head').length === 0 && ask.reached('meta').length === 0) return
    const { path } = ask.page
    if (ask.site.pageKind(path) !== 'page') return
    for (const plan of plansFor(ask, path)) {
      for (const { pages, tags } of plan.fact.plan.meta) {
        if (isNamed(plan.fact.folder, pages, path)) for (const tag of tags) yield* judged(ask, plan, tag)
      }
    }
  },
})

function* judged(ask: Ask, { from }: Reached<PlanFact>, tag: PlannedTag): Iterable<Finding<Words>> {
  const found = ask.reached('meta').filter(({ fact }) => fact.name === tag.name && fact.state === 'active')
  const related = [{ path: from, at: placeIn(tag.at), says: 'Planned here' }]
  const head = askedHead(ask)
  if (found.length === 0) {
    if (head !== null && ask.complete) yield { at: headPlace(head), says: 'missing', with: { tag: tag.name }, related }
    return
  }
  const { pattern } = tag
  if (pattern === null) return
  for (const { fact, from: path } of found) {
    const content = textOf(fact.content)?.trim() ?? null
    if (path !== ask.page.path || content === null || matchesWhole(pattern, content)) continue
    yield { at: fact.at, says: 'unlike', with: { tag: tag.name, pattern }, related }
  }
}
