import type { CounterFact, Path, Reached, State, TrackerId } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { titleOf, trackerOf } from '../folder.js'
import { saidOf, whyUnknown } from '../values.js'
import type { Gathered, Place } from './gather.js'
import { BEST, byPlace, byText, keysOfCounter, placeOf } from './gather.js'

export interface CounterEntry {
  readonly vendor: TrackerId
  readonly title: string
  /** What the vendor calls it. */
  readonly noun: string
  /** `null` = not known without running the page; `said` is what stands there then. */
  readonly id: string | null
  readonly said: string
  /** Why the id is not known; `null` when it is. */
  readonly why: string | null
  /** The best state of its places. */
  readonly state: State
  /** Pages it runs on, and those of the site it does not run on. */
  readonly on: readonly Path[]
  readonly missing: readonly Path[]
  readonly places: readonly (Place & { readonly how: CounterFact['how'] })[]
}

interface Group {
  readonly facts: Map<string, Reached<CounterFact>>
  readonly on: Set<Path>
}

const RUNS: ReadonlySet<State> = new Set<State>(['active', 'blocked'])

/** By vendor, those on most pages first. */
export function counterEntries(folder: Folder, gathered: readonly Gathered[]): readonly CounterEntry[] {
  const pages = new Set(folder.workspace.site.pages)
  const groups = new Map<string, Group>()
  for (const { path, counters } of gathered) {
    for (const it of counters) {
      for (const key of keysOfCounter(folder, it)) {
        const group = groups.get(key) ?? { facts: new Map<string, Reached<CounterFact>>(), on: new Set<Path>() }
        groups.set(key, group)
        group.facts.set(`${it.from}\n${it.fact.at.start}`, it)
        if (RUNS.has(it.fact.state) && pages.has(path)) group.on.add(path)
      }
    }
  }
  return [...groups]
    .flatMap(([key, group]) => entryOf(folder, key, group) ?? [])
    .toSorted((a, b) => byText(a.title, b.title) || b.on.length - a.on.length || byText(a.said, b.said))
}

function entryOf(folder: Folder, key: string, { facts, on }: Group): CounterEntry | null {
  const { workspace } = folder
  const [first] = facts.values()
  if (first === undefined) return null
  const { vendor } = first.fact
  const id = key.startsWith('?') ? null : key.slice(vendor.length + 1)
  const places = [...facts.values()].map(it => ({ ...placeOf(folder, it), how: it.fact.how }))
  return {
    vendor,
    title: titleOf(folder, vendor),
    noun: trackerOf(folder, vendor)?.noun ?? 'counter',
    id,
    said: id ?? saidOf(first.fact.id, workspace.page(first.from)),
    why: id === null ? whyUnknown(first.fact.id) : null,
    state: BEST.find(state => places.some(it => it.state === state)) ?? 'unknown',
    on: [...on],
    missing: id === null || on.size === 0 ? [] : workspace.site.pages.filter(path => !on.has(path)),
    places: places.toSorted(byPlace),
  }
}
