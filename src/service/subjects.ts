import type { Fact, Page, Path, PlanFact, Span, TrackerId, Value } from '../core/index.js'
import { counterKey } from '../core/index.js'
import type { Folder } from './folder.js'
import { trackerOf } from './folder.js'
import { holds, textsOf, whyUnknown } from './values.js'

/** Something with a name that may stand in many places: one counter, or one goal or event of one vendor. */
export interface Subject {
  readonly kind: 'counter' | 'event'
  readonly vendor: TrackerId | 'datalayer'
  /** Id or name as it stands in most places. */
  readonly name: string
  /** Two subjects are one when their keys are equal. */
  readonly key: string
}

/** One place where a subject's id or name is written. */
export interface Occurrence {
  readonly path: Path
  readonly at: Span
  readonly subject: Subject
  readonly fact: Fact
  /** `defines` = the counter is started here, a trigger waits for the event here; `uses` = it is only addressed. Every sending of an event is a use. */
  readonly role: 'defines' | 'uses'
  /** Exactly the characters of the name stand here, so that others may take their place. */
  readonly exact: boolean
}

const known = new WeakMap<readonly Fact[], readonly Occurrence[]>()

/** All places in one file, in order. */
export function occurrencesIn(folder: Folder, path: Path): readonly Occurrence[] {
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  const facts = folder.workspace.facts(path)
  const before = known.get(facts)
  if (before !== undefined) return before
  const found = new Map<string, Occurrence>()
  for (const fact of facts) {
    for (const it of occurrencesOf(folder, page, fact)) {
      const place = `${it.subject.key}\n${it.at.start}\n${it.at.end}`
      if (found.get(place)?.role !== 'defines') found.set(place, it)
    }
  }
  const occurrences = [...found.values()].toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  known.set(facts, occurrences)
  return occurrences
}

/** All places of the site where a subject stands. */
export function occurrencesOfSubject(folder: Folder, { key }: Subject): readonly Occurrence[] {
  return folder.workspace.paths.flatMap(path => occurrencesIn(folder, path).filter(it => it.subject.key === key))
}

/** What stands at an offset, the smallest stretch first. One text may name an event of several vendors. */
export function occurrencesAt(folder: Folder, path: Path, offset: number): readonly Occurrence[] {
  return occurrencesIn(folder, path)
    .filter(({ at }) => holds(at, offset))
    .toSorted((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))
}

/** Why the id or name at an offset cannot be known; `null` when nothing of that kind stands there. */
export function dynamicAt({ workspace }: Folder, path: Path, offset: number): string | null {
  for (const fact of workspace.facts(path)) {
    for (const { value } of valuesOf(fact)) if (holds(value.at, offset)) return whyUnknown(value)
  }
  return null
}

function occurrencesOf(folder: Folder, page: Page, fact: Fact): readonly Occurrence[] {
  if (fact.kind === 'plan') return plannedCounters(folder, page, fact)
  return valuesOf(fact).flatMap(({ kind, vendor, value, role }) =>
    textsOf(value).flatMap(({ text, at }): readonly Occurrence[] => {
      const name = text.trim()
      const key = kind === 'event' ? `event:${vendor}:${name}` : counterKey(vendor, name, trackerOf(folder, vendor))
      if (key === null || name === '' || at.end > page.text.length) return []
      const subject: Subject = { kind, vendor, name, key: kind === 'event' ? key : `counter:${key}` }
      return [{ path: page.path, at, subject, fact, role, exact: page.text.slice(at.start, at.end) === text }]
    }),
  )
}

/** Ids that a plan asks for. Its events go by several names: `plan/entries.ts` knows them. */
function plannedCounters(folder: Folder, page: Page, fact: PlanFact): readonly Occurrence[] {
  return fact.plan.counters.flatMap(({ vendor, ids }) =>
    ids.flatMap(({ id, at }): readonly Occurrence[] => {
      const key = counterKey(vendor, id, trackerOf(folder, vendor))
      if (key === null || at === undefined) return []
      const subject: Subject = { kind: 'counter', vendor, name: id, key: `counter:${key}` }
      return [{ path: page.path, at, subject, fact, role: 'uses', exact: page.text.slice(at.start, at.end) === id }]
    }),
  )
}

interface Named {
  readonly kind: Subject['kind']
  readonly vendor: Subject['vendor']
  readonly value: Value
  readonly role: Occurrence['role']
}

function valuesOf(fact: Fact): readonly Named[] {
  const named = (kind: Subject['kind'], vendor: Subject['vendor'], value: Value | null, role: Occurrence['role'] = 'uses'): Named[] =>
    value === null ? [] : [{ kind, vendor, value, role }]
  switch (fact.kind) {
    case 'counter':
      return named('counter', fact.vendor, fact.id, 'defines')
    case 'load':
      return named('counter', fact.vendor, fact.id)
    case 'call':
      return named('counter', fact.vendor, fact.counter)
    case 'event':
      return [
        ...named('event', fact.vendor, fact.name),
        ...(fact.vendor === 'datalayer' ? [] : named('counter', fact.vendor, fact.counter)),
      ]
    case 'container-trigger':
      return fact.hears?.by === 'equals' && !fact.hears.negated ? named('event', 'datalayer', fact.hears.text, 'defines') : []
    default:
      return []
  }
}
