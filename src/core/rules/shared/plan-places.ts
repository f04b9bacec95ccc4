import { addition, namesOf } from '../../plan/index.js'
import type { Edit, EventFact, Fix, Page, Path, Reached, Span, TextOf } from '../../model/index.js'

/** Where an item of a plan stands; plans that were read have places. */
export function placeIn(at: Span | undefined): Span {
  return at ?? { start: 0, end: 0 }
}

/** Writes another name in the code, where the name stands there letter by letter. */
export function renameInCode({ name }: EventFact, planned: string): readonly Fix[] {
  if (name.kind !== 'text' || !name.exact || !isPlain(planned)) return []
  const { at } = name
  return [{ title: `Write ${planned}`, edits: () => [{ at, text: planned }] }]
}

/** A name that may stand in a string of code, and in markup, as it is. */
function isPlain(name: string): boolean {
  return !/['"`\\\n<>&]/.test(name)
}

/** Plans the name that the code has, seen from the code. */
export function planInstead(plan: Path, at: Span | undefined, old: string, name: string): readonly Fix[] {
  if (at === undefined || !/^[\w-]+$/.test(name)) return []
  const elsewhere = (textOf: TextOf): ReadonlyMap<Path, readonly Edit[]> =>
    new Map(textOf(plan)?.slice(at.start, at.end) === old ? [[plan, [{ at, text: name }]]] : [])
  return [{ title: `Plan ${name}`, edits: () => [], elsewhere }]
}

/** Writes the planned name in the code, seen from the plan. Nothing where one of the places does not hold the name letter by letter. */
export function sendInstead(places: readonly Reached<EventFact>[], old: string, planned: string): readonly Fix[] {
  const exact = places.every(({ fact: { name } }) => name.kind === 'text' && name.exact)
  if (places.length === 0 || !exact || !isPlain(planned)) return []
  const elsewhere = (textOf: TextOf): ReadonlyMap<Path, readonly Edit[]> => {
    const paths = [...new Set(places.map(it => it.from))]
    return new Map(
      paths.map(path => {
        const spans = new Map(places.flatMap(({ from, fact: { name } }) => (from === path ? [[name.at.start, name.at] as const] : [])))
        const right = [...spans.values()].filter(at => textOf(path)?.slice(at.start, at.end) === old)
        return [path, right.sort((a, b) => a.start - b.start).map(at => ({ at, text: planned }))]
      }),
    )
  }
  return [{ title: `Write ${planned} in the code`, edits: () => [], elsewhere }]
}

/** Writes another name in the plan, where it stands there letter by letter. */
export function renameInPlan(page: Page, at: Span | undefined, old: string, name: string): readonly Fix[] {
  if (at === undefined || page.text.slice(at.start, at.end) !== old || !/^[\w-]+$/.test(name)) return []
  return [{ title: `Plan ${name}`, edits: () => [{ at, text: name }] }]
}

/** Adds what the code sends to a plan. */
export function addToPlan(page: Page, fact: EventFact): readonly Fix[] {
  const [name] = namesOf(fact.name)
  if (name === undefined) return []
  const kind = fact.event === 'goal' ? 'goal' : 'event'
  return [{ title: `Add ${name} to the plan`, edits: () => present(addition(page, kind, name)) }]
}

function present(edit: Edit | null): readonly Edit[] {
  return edit === null ? [] : [edit]
}
