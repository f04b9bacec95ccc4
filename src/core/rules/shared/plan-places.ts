import { namesOf } from '../../plan/index.js'
import type { EventFact, Finding, Page, PlannedEvent, Span } from '../../model/index.js'

type Offer = NonNullable<Finding['offers']>[number]

/** Where an item of a plan stands; plans that were read have places. */
export function placeIn(at: Span | undefined): Span {
  return at ?? { start: 0, end: 0 }
}

/** Writes another name in the code, where the name stands there letter by letter. */
export function renameInCode({ name }: EventFact, planned: string): readonly Offer[] {
  if (name.kind !== 'text' || !name.exact || /['"`\\\n<>&]/.test(planned)) return []
  const { at } = name
  return [{ title: `Write ${planned}`, edits: () => [{ at, text: planned }] }]
}

/** Writes another name in the plan, where it stands there letter by letter. */
export function renameInPlan(page: Page, at: Span | undefined, old: string, name: string): readonly Offer[] {
  if (at === undefined || page.text.slice(at.start, at.end) !== old || !/^[\w-]+$/.test(name)) return []
  return [{ title: `Plan ${name}`, edits: () => [{ at, text: name }] }]
}

/** Adds an event to a plan in YAML, before the first of its kind, so that all else and its comments stay as they are. */
export function addToPlan(page: Page, events: readonly PlannedEvent[], fact: EventFact): readonly Offer[] {
  const [name] = namesOf(fact.name)
  if (name === undefined || page.path.endsWith('.json')) return []
  const first = events.find(it => it.kind === (fact.event === 'goal' ? 'goal' : 'event')) ?? events[0]
  if (first?.at === undefined) return []
  const start = page.text.lastIndexOf('\n', first.at.start) + 1
  const indent = page.text.slice(start, first.at.start)
  // In braces, or in quotes: a line cannot be put before it.
  if (!/^ +$/.test(indent)) return []
  const line = `${indent}${/^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name)}: { status: live }\n`
  return [{ title: `Add ${name} to the plan`, edits: () => [{ at: { start, end: start }, text: line }] }]
}
