import type { Path, PlanFact, PlannedEvent, Reached, Span } from '../../core/index.js'
import { goesTo, isBelow, plansFor } from '../../core/plan/index.js'
import type { Folder } from '../folder.js'
import type { Occurrence } from '../subjects.js'
import { occurrencesIn } from '../subjects.js'
import { holds } from '../values.js'
import { planIn } from './ground.js'

/** A planned event under one of the names it has: its own, or that of one vendor. */
export interface Entry {
  readonly plan: Reached<PlanFact>
  readonly event: PlannedEvent
  readonly name: string
  /** Whose name it is; `null` = the event's own, which all have that are given no other. */
  readonly vendor: string | null
  /** Where the name is written, its definition first, then steps of funnels, which may stand in another part of the plan. */
  readonly written: readonly Writing[]
}

export interface Writing {
  readonly path: Path
  readonly at: Span
}

/** The planned name that stands at an offset of a plan's file. */
export function entryAt(folder: Folder, path: Path, offset: number): { readonly entry: Entry; readonly at: Span } | null {
  const plan = planIn(folder, path)
  if (plan === null) return null
  const others = partsWith(folder, plan).filter(it => it.from !== path)
  for (const entry of [plan, ...others].flatMap(it => entriesOf(folder, it))) {
    const writing = entry.written.find(it => it.path === path && holds(it.at, offset))
    if (writing !== undefined) return { entry, at: writing.at }
  }
  return null
}

/** Parts that speak for files of a plan too: together they are one plan. */
function partsWith({ workspace }: Folder, { fact }: Reached<PlanFact>): readonly Reached<PlanFact>[] {
  const isWithin = (inner: Path, outer: Path): boolean => inner === outer || isBelow(outer, inner)
  return workspace.site.all('plan', 'plan').filter(it => isWithin(it.fact.folder, fact.folder) || isWithin(fact.folder, it.fact.folder))
}

/** The same events in all parts of the plan: a name belongs to them together. */
export function withTwins(folder: Folder, entries: readonly Entry[]): readonly Entry[] {
  const found = new Map(entries.map(it => [keyOf(it), it]))
  // A map tells of what is added while it is walked.
  for (const { plan, event, name, vendor } of found.values()) {
    const twins = partsWith(folder, plan).flatMap(part => entriesOf(folder, part))
    for (const it of twins) {
      if (it.event.name === event.name && it.name === name && it.vendor === vendor && !found.has(keyOf(it))) found.set(keyOf(it), it)
    }
  }
  return [...found.values()]
}

function keyOf({ plan, event, vendor }: Entry): string {
  return `${plan.from} ${event.at?.start ?? ''} ${vendor ?? ''}`
}

/** The file of a part that plans an event of this name already, beside those that are meant. */
export function plannedTwice(folder: Folder, { plan }: Entry, name: string, meant: readonly PlannedEvent[]): Path | null {
  const part = partsWith(folder, plan).find(({ fact }) => fact.plan.events.some(it => it.name === name && !meant.includes(it)))
  return part?.from ?? null
}

/** Planned names that code at a place means: those of the plans which speak for its file. */
export function entriesFor(folder: Folder, { path, fact, subject }: Occurrence): readonly Entry[] {
  if (fact.kind !== 'event') return []
  return plansFor(folder.workspace, path).flatMap(plan =>
    entriesOf(folder, plan).filter(entry => entry.name === subject.name && vendorsOf(entry).some(it => goesTo(fact, it))),
  )
}

/** Where the code sends a planned event: under one of its names, or under any. */
export function placesOf(folder: Folder, { plan, event, name, vendor }: Entry, any = false): readonly Occurrence[] {
  const names = any ? entriesOfEvent(folder, plan, event) : [{ plan, event, name, vendor, written: [] }]
  return folder.workspace.paths
    .filter(path => isBelow(plan.fact.folder, path))
    .flatMap(path => occurrencesIn(folder, path))
    .filter(
      ({ fact, subject }) =>
        fact.kind === 'event' &&
        subject.kind === 'event' &&
        names.some(it => it.name === subject.name && vendorsOf(it).some(one => goesTo(fact, one))),
    )
}

/** All names of a planned event. */
export function entriesOfEvent(folder: Folder, plan: Reached<PlanFact>, event: PlannedEvent): readonly Entry[] {
  const text = folder.workspace.page(plan.from)?.text ?? ''
  const steps = partsWith(folder, plan).flatMap(({ fact, from }) =>
    fact.plan.funnels
      .flatMap(it => it.steps)
      .flatMap(({ event: name, at }) => (name === event.name && at !== undefined ? [{ path: from, at }] : [])),
  )
  const itself = event.at === undefined ? [] : [{ path: plan.from, at: event.at }]
  const own = { plan, event, name: event.name, vendor: null, written: [...itself, ...steps] }
  const others = event.vendors.flatMap(({ vendor, name, at }): readonly Entry[] =>
    // In a list of vendors the vendor stands there, and the name is the event's own.
    at !== undefined && text.slice(at.start, at.end) === name && name !== vendor
      ? [{ plan, event, name, vendor, written: [{ path: plan.from, at }] }]
      : [],
  )
  return [own, ...others]
}

function entriesOf(folder: Folder, plan: Reached<PlanFact>): readonly Entry[] {
  return plan.fact.plan.events.flatMap(event => entriesOfEvent(folder, plan, event))
}

/** Who is sent this name: `null` = anybody. Nobody where each vendor has a name of its own. */
function vendorsOf({ event, vendor, name }: Entry): readonly (string | null)[] {
  if (vendor !== null) return [vendor]
  return event.vendors.length === 0 ? [null] : event.vendors.filter(it => it.name === name).map(it => it.vendor)
}
