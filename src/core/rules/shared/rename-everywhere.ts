import type { Ask, Edit, Fix, Path, Span, TextOf } from '../../model/index.js'

/**
 * Writes another name for an event wherever it is sent and planned. Nothing where one of the places does not hold the name letter by letter:
 * half of them renamed would be worse than none.
 */
export function renameEverywhere(ask: Ask, name: string, next: string): readonly Fix[] {
  const places = placesOf(ask, name)
  if (places === null || !/^[\w-]+$/.test(next)) return []
  const { path, text } = ask.page
  const others = [...places.keys()].filter(it => it !== path)
  if (others.length === 0) return []
  const editsOf = (one: Path, source: string | null): readonly Edit[] =>
    (places.get(one) ?? []).filter(at => source?.slice(at.start, at.end) === name).map(at => ({ at, text: next }))
  const elsewhere = (textOf: TextOf): ReadonlyMap<Path, readonly Edit[]> =>
    new Map(others.map(one => [one, editsOf(one, textOf(one))] as const).filter(([, edits]) => edits.length > 0))
  return [{ title: `Write ${next} everywhere it is sent or planned`, edits: () => editsOf(path, text), elsewhere }]
}

function placesOf(ask: Ask, name: string): ReadonlyMap<Path, readonly Span[]> | null {
  const found = new Map<Path, Map<number, Span>>()
  const add = (path: Path, at: Span): void => {
    const own = found.get(path) ?? new Map<number, Span>()
    found.set(path, own.set(at.start, at))
  }
  for (const vendor of [...ask.trackers.map(it => it.id), 'datalayer']) {
    for (const { fact, from } of ask.site.all('event', `${vendor}:${name}`)) {
      if (fact.state === 'commented') continue
      if (fact.name.kind !== 'text' || !fact.name.exact || !ask.site.own(from)) return null
      add(from, fact.name.at)
    }
  }
  for (const { fact, from } of ask.site.all('plan', 'plan')) {
    const { events, funnels } = fact.plan
    const names = events.flatMap(event => [event, ...event.vendors]).filter(it => it.name === name)
    const steps = funnels.flatMap(it => it.steps).filter(it => it.event === name)
    for (const { at } of [...names, ...steps]) if (at !== undefined) add(from, at)
  }
  const sorted = (spans: ReadonlyMap<number, Span>): readonly Span[] => [...spans.values()].sort((a, b) => a.start - b.start)
  return new Map([...found].map(([path, spans]) => [path, sorted(spans)]))
}
