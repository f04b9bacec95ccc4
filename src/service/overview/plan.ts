import type { Range } from 'vscode-languageserver-types'
import type { Path, PlanItem, PlanState } from '../../core/index.js'
import { checkPlans } from '../../core/index.js'
import { isReported, namesOf, plannedAs, planFor, planWith, sentBelow } from '../../core/plan/index.js'
import { isSpecimen } from '../../core/rules/shared/is-backstage.js'
import type { Folder } from '../folder.js'
import { rangeOn, titleOf } from '../folder.js'
import { groundOf } from '../plan/ground.js'

interface Spot {
  readonly path: Path
  readonly range: Range
}

/** One item of a plan as a view shows it. */
export interface PlanEntry extends Spot {
  readonly id: string
  readonly kind: PlanItem['kind']
  readonly name: string
  readonly state: PlanState
  readonly reasons: readonly string[]
  readonly owner: string | null
  readonly meaning: string | null
  /** Where it stands in the code. */
  readonly places: readonly Spot[]
}

/** Something the code sends and no plan names. */
export interface UnplannedEntry {
  readonly name: string
  /** To whom, in words. */
  readonly titles: readonly string[]
  readonly places: readonly Spot[]
}

export interface PlanOverview {
  readonly items: readonly PlanEntry[]
  readonly unplanned: readonly UnplannedEntry[]
}

/** The plans of a folder, compared with its code; `null` where there is none. */
export function planOverview(folder: Folder): PlanOverview | null {
  if (folder.workspace.site.all('plan', 'plan').length === 0) return null
  const items = checkPlans(groundOf(folder)).map(({ planned, places, ...item }) => ({
    ...item,
    path: planned.path,
    range: rangeOn(folder, planned.path, planned.at),
    places: places.map(({ path, at }) => ({ path, range: rangeOn(folder, path, at) })),
  }))
  return { items, unplanned: unplanned(folder) }
}

function unplanned(folder: Folder): readonly UnplannedEntry[] {
  const found = new Map<string, { readonly titles: Set<string>; readonly places: Map<string, Spot> }>()
  for (const { fact: planFact } of folder.workspace.site.all('plan', 'plan')) {
    // A plan that speaks of counters only asks for no events; its parts are one plan.
    const whole = planWith(folder.workspace, planFact)
    if (whole.events.length === 0) continue
    for (const { fact, from } of sentBelow(groundOf(folder), planFact.folder)) {
      if (!isReported(fact) || isSpecimen(from) || !folder.workspace.site.own(from)) continue
      for (const name of namesOf(fact.name).filter(it => plannedAs(planFor(folder.workspace, from), fact, it) === undefined)) {
        const entry = found.get(name) ?? { titles: new Set(), places: new Map() }
        found.set(name, entry)
        entry.titles.add(titleOf(folder, fact.vendor))
        entry.places.set(`${from} ${fact.at.start}`, { path: from, range: rangeOn(folder, from, fact.at) })
      }
    }
  }
  return [...found].map(([name, { titles, places }]) => ({ name, titles: [...titles], places: [...places.values()] }))
}
