import { nearest } from '../text/index.js'
import { meant } from '../config/globs.js'
import { isSpecimen } from '../model/index.js'
import type { EventFact, Path, Plan, PlanFact, PlannedEvent, PlannedName, Reached, Site, Tracker, Value } from '../model/index.js'

/** What a comparison of a plan with the code may ask. Rules and the command line give the same. */
export interface Ground {
  readonly site: Site
  readonly trackers: readonly Tracker[]
}

/** The parts of a plan that speak for a file, as one plan. */
export function planFor(ground: Pick<Ground, 'site'>, path: Path): Plan {
  const parts = plansFor(ground, path).map(({ fact }) => fact.plan)
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return {
    title: null,
    environments: parts.flatMap(it => it.environments),
    counters: parts.flatMap(it => it.counters),
    events: parts.flatMap(it => it.events),
    meta: parts.flatMap(it => it.meta),
    consent: parts.find(it => it.consent !== null)?.consent ?? null,
    naming: parts.find(it => it.naming !== null)?.naming ?? null,
    funnels: parts.flatMap(it => it.funnels),
  }
}

/** The same for what lies in the folder a plan speaks for. */
export function planWith(ground: Pick<Ground, 'site'>, { folder }: PlanFact): Plan {
  return planFor(ground, `${folder === '' ? '' : `${folder}/`}.`)
}

/** Plans that speak for a file. */
export function plansFor({ site }: Pick<Ground, 'site'>, path: Path): readonly Reached<PlanFact>[] {
  return site.all('plan', 'plan').filter(({ fact }) => isBelow(fact.folder, path))
}

export function isBelow(folder: Path, path: Path): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

/** Whether globs of a plan mean a file; no globs mean all. */
export function isNamed(folder: Path, globs: readonly string[], path: Path): boolean {
  return globs.length === 0 || meant(globs, folder === '' ? path : path.slice(folder.length + 1))
}

/** Everything the code below a folder reports, apart from page views. */
export function sentBelow({ site, trackers }: Ground, folder: Path): readonly Reached<EventFact>[] {
  const vendors = [...trackers.map(it => it.id), 'datalayer']
  return vendors.flatMap(vendor =>
    site.all('event', vendor).filter(({ fact, from }) => isBelow(folder, from) && isReported(fact) && !isTest(from, site)),
  )
}

/** A script that tests others sends nothing to anyone. */
function isTest(from: Path, site: Site): boolean {
  return isSpecimen(from) && site.pageKind(from) === 'script' && site.loadedBy(from).length === 0
}

/** Events people plan: no page views, nothing without a name, nothing that a tag manager's own snippet pushes, nothing in a comment. */
export function isReported({ event, state, name }: EventFact): boolean {
  if (event === 'pageview' || state === 'commented') return false
  return !namesOf(name).some(it => it === '' || it.startsWith('gtm.'))
}

/** The names a value may be, where they are known. */
export function namesOf(value: Value): readonly string[] {
  if (value.kind === 'text') return [value.text]
  if (value.kind === 'number') return [String(value.value)]
  return value.kind === 'choice' ? value.options.flatMap(namesOf) : []
}

/** Vendors and names that a planned event goes by; a vendor of `null` is any. */
export function receiversOf({
  name,
  vendors,
}: PlannedEvent): readonly (Omit<PlannedName, 'vendor'> & { readonly vendor: string | null })[] {
  return vendors.length === 0 ? [{ vendor: null, name }] : vendors
}

export function goesTo(fact: EventFact, vendor: string | null): boolean {
  // What the Google tag's call speaks to is not always known.
  return vendor === null || fact.vendor === vendor || (fact.vendor === 'gtag' && /^(?:ga4|google-ads|universal-analytics)$/.test(vendor))
}

/** The planned event that a name is sent for, to this vendor. */
export function plannedAs(plan: PlanFact['plan'], fact: EventFact, name: string): PlannedEvent | undefined {
  return plan.events.find(event => receiversOf(event).some(it => it.name === name && goesTo(fact, it.vendor)))
}

/** A name only running can tell might be this one. */
export function mayBe(value: Value, name: string): boolean {
  // The body of a function that others call: each call of it that was seen is an event of its own, with a name or a doubt of its own.
  if (value.kind === 'unknown') return value.given !== true
  if (value.kind === 'choice') return value.options.some(option => mayBe(option, name))
  if (value.kind !== 'pattern' || value.given === true) return false
  const { parts } = value
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (part === null) continue
    const found = index === 0 ? (name.startsWith(part) ? 0 : -1) : name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return parts.at(-1) === null || name.endsWith(parts.at(-1) ?? '')
}

/** The letters of a name without its style: `orderSent`, `order_sent` and `Order Sent` are one. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The name somebody may have meant: the same in another style, or one a few letters away; `null` when none is near. */
export function nearName(name: string, names: Iterable<string>): string | null {
  const known = [...names]
  const bare = bareName(name)
  if (bare.length < SHORTEST) return null
  const same = known.find(it => bareName(it) === bare)
  if (same !== undefined) return same
  const [best] = nearest(name, known)
  return best !== undefined && bareName(best).length >= SHORTEST && !areNumbered(name, best) ? best : null
}

/** `step1` and `step2` differ on purpose. */
function areNumbered(one: string, other: string): boolean {
  return one.replace(/\d+/g, '') === other.replace(/\d+/g, '')
}

/** Names of fewer letters are near to too many. */
const SHORTEST = 4
