import { addition, namesOf } from '../../plan/index.js'
import type { Edit, EventFact, Fix, Page, Span } from '../../model/index.js'

/** Where an item of a plan stands; plans that were read have places. */
export function placeIn(at: Span | undefined): Span {
  return at ?? { start: 0, end: 0 }
}

/** Writes another name in the code, where the name stands there letter by letter. */
export function renameInCode({ name }: EventFact, planned: string): readonly Fix[] {
  if (name.kind !== 'text' || !name.exact || /['"`\\\n<>&]/.test(planned)) return []
  const { at } = name
  return [{ title: `Write ${planned}`, edits: () => [{ at, text: planned }] }]
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
