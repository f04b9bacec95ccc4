import type { ConsentFact, CounterFact, Path, Plan, PlanFact, PlannedCounter, PlannedId, Span, Value } from '../model/index.js'
import { counterKey, textOf } from '../model/index.js'
import type { Ground } from './sent.js'
import { isBelow, isNamed, planWith } from './sent.js'

/** The environment of a page: the first that names it, else `production`. */
export function environmentOf({ folder, plan }: PlanFact, path: Path): string {
  return plan.environments.find(it => isNamed(folder, it.pages, path))?.name ?? PRODUCTION
}

/** What pages belong to that no environment of the plan names. */
export const PRODUCTION = 'production'

/** The ids a page may run a planned counter with. */
export function idsOn(counter: PlannedCounter, fact: PlanFact, path: Path): readonly PlannedId[] {
  const environment = environmentOf(fact, path)
  return counter.ids.filter(it => it.environment === null || it.environment === environment)
}

/** Pages of the plan's folder that must have the counter. */
export function pagesOf(counter: PlannedCounter, fact: PlanFact, { site }: Pick<Ground, 'site'>): readonly Path[] {
  return pagesOfKind(counter, site).filter(
    path => isBelow(fact.folder, path) && isNamed(fact.folder, counter.pages, path) && idsOn(counter, fact, path).length > 0,
  )
}

function pagesOfKind({ kinds }: PlannedCounter, site: Ground['site']): readonly Path[] {
  if (kinds.length === 0) return site.pages
  const documents = [...new Set(site.all('head', 'head').map(({ from }) => from))]
  return documents.filter(path => kinds.some(kind => kind === site.pageKind(path)))
}

/** Whether a page is of the kind that must have the counter. */
export function isOfKind({ kinds }: PlannedCounter, path: Path, { site }: Pick<Ground, 'site'>): boolean {
  const nature = site.pageKind(path)
  return kinds.length === 0 ? nature === 'page' : kinds.some(kind => kind === nature)
}

/** Whether a page runs one of the ids. */
export function runsOn(path: Path, vendor: string, ids: readonly PlannedId[], { site, trackers }: Ground): boolean {
  const tracker = trackers.find(it => it.id === vendor)
  return ids.some(({ id }) => {
    const key = counterKey(vendor, id, tracker)
    if (key === null) return false
    if (site.coverage().get(key)?.has(path) === true) return true
    if (site.pageKind(path) === 'page') return false
    // Only pages that visitors are meant to see are counted above.
    return site.reached(path, 'counter').some(it => it.fact.state !== 'commented' && counterKey(vendor, it.fact.id, tracker) === key)
  })
}

/** Nothing on the page could start a counter of the vendor unseen. */
export function isKnown(path: Path, vendor: string, { site, trackers }: Ground): boolean {
  if (!site.complete(path)) return false
  return !site.reached(path, 'counter').some(({ fact }) => {
    if (fact.state === 'commented') return false
    const own = fact.vendor === vendor && textOf(fact.id) === null
    return own || trackers.find(it => it.id === fact.vendor)?.category === 'tag-manager'
  })
}

/** An id of another environment that a page runs, where no planned counter of the vendor has it for this page. */
export function strangerOn(path: Path, counter: PlannedCounter, fact: PlanFact, ground: Ground): PlannedId | null {
  const { vendor, ids } = counter
  const here = environmentOf(fact, path)
  const own = planWith(ground, fact).counters.filter(it => it.vendor === vendor && isNamed(fact.folder, it.pages, path))
  const allowed = new Set(own.flatMap(it => idsOn(it, fact, path)).map(it => it.id))
  const others = ids.filter(it => it.environment !== null && it.environment !== here && !allowed.has(it.id))
  return others.find(it => runsOn(path, vendor, [it], ground)) ?? null
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

/** Consents whose default is otherwise than planned, where both are known. A default for a region is a matter of its own. */
export function unlikeDefaults(
  { consent }: Plan,
  { settings }: ConsentFact,
): readonly { readonly at: Span; readonly name: string; readonly value: string; readonly found: string }[] {
  if (consent === null || settings?.kind !== 'object' || settings.entries.some(it => it.key === 'region')) return []
  return consent.defaults.flatMap(({ name, value }) => {
    const entry = settings.entries.find(it => it.key === name)
    const found = entry === undefined ? null : plainOf(entry.value)
    return entry === undefined || found === null || found === value ? [] : [{ at: entry.value.at, name, value, found }]
  })
}

function plainOf(value: Value): string | null {
  if (value.kind === 'text') return value.text
  return value.kind === 'number' || value.kind === 'boolean' ? String(value.value) : null
}
