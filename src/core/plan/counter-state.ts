import type { CounterFact, Path, PlanFact, PlannedCounter, PlannedId, Value } from '../model/index.js'
import { counterKey } from '../model/index.js'
import type { Ground } from './sent.js'
import { isBelow, isNamed } from './sent.js'

/** The environment of a page: the first that names it, else `production`. */
export function environmentOf({ folder, plan }: PlanFact, path: Path): string {
  return plan.environments.find(it => isNamed(folder, it.pages, path))?.name ?? 'production'
}

/** The ids a page may run a planned counter with. */
export function idsOn(counter: PlannedCounter, fact: PlanFact, path: Path): readonly PlannedId[] {
  const environment = environmentOf(fact, path)
  return counter.ids.filter(it => it.environment === null || it.environment === environment)
}

/** Pages of the plan's folder that must have the counter. */
export function pagesOf(counter: PlannedCounter, fact: PlanFact, { site }: Pick<Ground, 'site'>): readonly Path[] {
  return site.pages.filter(
    path => isBelow(fact.folder, path) && isNamed(fact.folder, counter.pages, path) && idsOn(counter, fact, path).length > 0,
  )
}

/** Whether a page runs one of the ids. */
export function runsOn(path: Path, vendor: string, ids: readonly PlannedId[], { site, trackers }: Ground): boolean {
  const tracker = trackers.find(it => it.id === vendor)
  return ids.some(({ id }) => {
    const key = counterKey(vendor, id, tracker)
    return key !== null && site.coverage().get(key)?.has(path) === true
  })
}

/** Options that a start is given otherwise than planned; what is not known is no difference. */
export function unlikeOptions(
  { options }: PlannedCounter,
  fact: CounterFact,
): readonly { readonly name: string; readonly value: string }[] {
  const given = fact.options
  if (given === undefined || given.kind !== 'object') return []
  return options.filter(({ name, value }) => {
    const entry = given.entries.find(it => it.key === name)
    if (entry === undefined) return !given.open
    const plain = plainOf(entry.value)
    return plain !== null && plain !== value
  })
}

function plainOf(value: Value): string | null {
  if (value.kind === 'text') return value.text
  return value.kind === 'number' || value.kind === 'boolean' ? String(value.value) : null
}
