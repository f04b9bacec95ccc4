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
  /** Where the name is written in the plan, its definition first, steps of funnels after it. */
  readonly written: readonly Span[]
}

/** The planned name that stands at an offset of a plan's file. */
export function entryAt(folder: Folder, path: Path, offset: number): { readonly entry: Entry; readonly at: Span } | null {
  const plan = planIn(folder, path)
  if (plan === null) return null
  for (const entry of entriesOf(folder, plan)) {
    const at = entry.written.find(it => holds(it, offset))
    if (at !== undefined) return { entry, at }
  }
  return null
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
  const steps = plan.fact.plan.funnels
    .flatMap(it => it.steps)
    .flatMap(it => (it.event === event.name && it.at !== undefined ? [it.at] : []))
  const own = { plan, event, name: event.name, vendor: null, written: [...present(event.at), ...steps] }
  const others = event.vendors.flatMap(({ vendor, name, at }): readonly Entry[] =>
    // In a list of vendors the vendor stands there, and the name is the event's own.
    at !== undefined && text.slice(at.start, at.end) === name && name !== vendor ? [{ plan, event, name, vendor, written: [at] }] : [],
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

function present(at: Span | undefined): readonly Span[] {
  return at === undefined ? [] : [at]
}
