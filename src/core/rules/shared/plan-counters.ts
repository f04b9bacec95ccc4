import { textOf } from '../../model/index.js'
import type { Ask, CounterFact, Edit, Fix, Page, PlannedOption, Span, Value } from '../../model/index.js'
import { exactSpan } from './values.js'

/** Writes another id wherever this file speaks of a counter: where it starts, is loaded and is sent to. Nothing where a place is no plain id. */
export function writingId(ask: Ask, { vendor, id }: CounterFact, right: string): readonly Fix[] {
  const old = textOf(id)
  const values = [
    id,
    ...ask.facts('counter').map(it => (it.vendor === vendor ? it.id : null)),
    ...ask.facts('load').map(it => (it.vendor === vendor ? it.id : null)),
    ...ask.facts('call').map(it => it.counter),
    ...ask.facts('event').map(it => it.counter),
  ]
  const meant = values.filter(it => it !== null && textOf(it) === old)
  const spans = meant.map(it => (it === null ? null : idSpan(ask.page, it)))
  if (old === null || !/^[\w-]+$/.test(right) || spans.includes(null)) return []
  const starts = [...new Set(spans.flatMap(it => it?.start ?? []))].sort((a, b) => a - b)
  return [{ title: `Write ${right}`, edits: () => starts.map(start => ({ at: { start, end: start + old.length }, text: right })) }]
}

function idSpan(page: Page, value: Value): Span | null {
  if (value.kind === 'text') return exactSpan(page, value)
  return page.text.slice(value.at.start, value.at.end) === textOf(value) ? value.at : null
}

/** Gives a start the options it lacks, and others their planned value. Nothing where they are not written in one place. */
export function givingOptions({ text }: Page, { options: given }: CounterFact, planned: readonly PlannedOption[]): readonly Fix[] {
  if (given?.kind !== 'object' || text[given.at.start] !== '{' || text[given.at.end - 1] !== '}') return []
  const edits: Edit[] = []
  const added: string[] = []
  for (const { name, value } of planned) {
    const entry = given.entries.find(it => it.key === name)
    if (entry === undefined) added.push(`${/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`}: ${literal(value)}`)
    else if (['text', 'number', 'boolean'].includes(entry.value.kind)) edits.push({ at: wholeOf(text, entry.value), text: literal(value) })
    else return []
  }
  if (added.length > 0) edits.push(asFirstEntries(text, given.at, given.entries.length > 0, added.join(', ')))
  const title = `Set ${planned.map(it => `${it.name}: ${it.value}`).join(', ')}`
  return [{ title, edits: () => edits.toSorted((one, other) => one.at.start - other.at.start) }]
}

/** Entries written first into an object that stands there as `{…}`, spaced as the one that was first. */
export function asFirstEntries(text: string, { start, end }: Span, more: boolean, added: string): Edit {
  if (!more) return { at: { start, end }, text: `{ ${added} }` }
  const space = /^\s*/.exec(text.slice(start + 1, end))?.[0] ?? ''
  return { at: { start: start + 1, end: start + 1 }, text: `${space}${added},${space === '' ? ' ' : ''}` }
}

/** A text with the quotes around it. */
function wholeOf(text: string, { kind, at: { start, end } }: Value): Span {
  const quoted = kind === 'text' && /["'`]/.test(text.charAt(start - 1)) && text.charAt(end) === text.charAt(start - 1)
  return quoted ? { start: start - 1, end: end + 1 } : { start, end }
}

function literal(value: string): string {
  return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value) ? value : `'${value.replace(/[\\']/g, '\\$&')}'`
}
