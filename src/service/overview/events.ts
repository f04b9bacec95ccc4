import type { EventFact, EventKind, Reached, TrackerId } from '../../core/index.js'
import { textOf } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { titleOf } from '../folder.js'
import { saidOf, whyUnknown } from '../values.js'
import type { Gathered, Place } from './gather.js'
import { byPlace, byText, placeOf } from './gather.js'

export interface EventEntry {
  readonly vendor: TrackerId | 'datalayer'
  readonly title: string
  /** `null` = dynamic; `said` shows what is known of it. */
  readonly name: string | null
  readonly said: string
  /** Why the name is not known without running the page; `null` when it is. */
  readonly why: string | null
  readonly kind: EventKind
  readonly places: readonly (Place & { readonly via: readonly string[] })[]
}

/** By name, dynamic ones last. */
export function eventEntries(folder: Folder, gathered: readonly Gathered[]): readonly EventEntry[] {
  const groups = new Map<string, Map<string, Reached<EventFact>>>()
  for (const it of gathered.flatMap(({ events }) => events)) {
    const { fact, from } = it
    const place = `${from}\n${fact.at.start}\n${fact.vendor}`
    const key = JSON.stringify([fact.vendor, fact.event, textOf(fact.name) ?? saidOf(fact.name, folder.workspace.page(from))])
    const group = groups.get(key) ?? new Map<string, Reached<EventFact>>()
    groups.set(key, group)
    group.set(place, it)
  }
  return [...groups.values()]
    .flatMap((group): EventEntry[] => {
      const [first] = group.values()
      if (first === undefined) return []
      const { vendor, event: kind, name } = first.fact
      return [
        {
          vendor,
          title: titleOf(folder, vendor),
          name: textOf(name),
          said: saidOf(name, folder.workspace.page(first.from)),
          why: whyUnknown(name),
          kind,
          places: [...group.values()].map(it => ({ ...placeOf(folder, it), via: it.fact.via })).toSorted(byPlace),
        },
      ]
    })
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || byText(a.said, b.said) || byText(a.title, b.title))
}
