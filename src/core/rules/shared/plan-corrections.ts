import { nearName } from '../../plan/index.js'
import type { Wrong } from '../../plan/index.js'
import type { Ask, EventFact, Fix, ObjectValue, Page, PlannedEvent, PlannedParameter, Value } from '../../model/index.js'
import { asFirstEntries } from './plan-counters.js'
import { writing } from './replacing.js'
import { exactSpan, keySpan, literalSpan } from './values.js'

/** What would make one place as planned, where the plan leaves no more than a few ways and the place is written letter by letter. */
export function correcting(ask: Ask, event: PlannedEvent, fact: EventFact, wrong: Wrong): readonly Fix[] {
  if (wrong.says === 'counter') return otherCounter(ask, fact, wrong.planned)
  if (!('parameter' in wrong) || fact.parameters?.kind !== 'object') return []
  const planned = event.parameters.find(it => it.name === wrong.parameter)
  const entry = fact.parameters.entries.find(it => it.key === wrong.parameter)
  switch (wrong.says) {
    case 'extra':
      return entry === undefined ? [] : meantKey(ask, event, fact.parameters, entry)
    case 'lacking':
      return planned === undefined ? [] : adding(ask, fact, fact.parameters, planned)
    case 'type':
      return planned === undefined || entry === undefined ? [] : retyped(ask, fact, entry.value, planned)
    case 'value':
      return planned === undefined || entry === undefined ? [] : allowed(ask, entry.value, planned.values)
    default:
      return []
  }
}

function otherCounter({ page }: Ask, { counter }: EventFact, planned: string): readonly Fix[] {
  const at = counter?.kind === 'text' ? exactSpan(page, counter) : counter?.kind === 'number' ? literalSpan(page, counter) : null
  return at === null || !/^[\w-]+$/.test(planned) ? [] : [writing(at, planned)]
}

function meantKey(
  { page }: Ask,
  { parameters }: PlannedEvent,
  { entries }: ObjectValue,
  { key, keyAt }: ObjectValue['entries'][number],
): readonly Fix[] {
  const free = parameters.map(it => it.name).filter(name => !entries.some(it => it.key === name))
  const near = nearName(key, free)
  const at = keySpan(page, key, keyAt)
  return near === null || at === null || !/^[A-Za-z_$][\w$]*$/.test(near) ? [] : [writing(at, near)]
}

function adding(
  { page }: Ask,
  fact: EventFact,
  { at, entries }: ObjectValue,
  { name, type, values, example }: PlannedParameter,
): readonly Fix[] {
  const value = values.length === 1 ? values[0] : (example ?? undefined)
  if (value === undefined || page.text[at.start] !== '{' || page.text[at.end - 1] !== '}' || !/^[A-Za-z_$][\w$]*$/.test(name)) return []
  const plain = type !== 'string' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value)
  if (!plain && /['"\\\n<>&]/.test(value)) return []
  const quote = quoteIn(page, fact)
  const entry = `${name}: ${plain ? value : `${quote}${value}${quote}`}`
  return [{ title: `Send ${name} with it`, edits: () => [asFirstEntries(page.text, at, entries.length > 0, entry)] }]
}

/** A number written as a text, and the other way round. */
function retyped({ page }: Ask, fact: EventFact, value: Value, { type }: PlannedParameter): readonly Fix[] {
  const at = literalSpan(page, value)
  if (at === null) return []
  if (value.kind === 'text' && (type === 'number' || type === 'integer')) {
    const digits = type === 'integer' ? /^-?\d{1,15}$/ : /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/
    return digits.test(value.text) ? [writing(at, value.text)] : []
  }
  if (value.kind === 'number' && type === 'string') {
    const quote = quoteIn(page, fact)
    return [writing(at, `${quote}${String(value.value)}${quote}`)]
  }
  return value.kind === 'text' && type === 'boolean' && /^(?:true|false)$/.test(value.text) ? [writing(at, value.text)] : []
}

/** The quotes that the call has itself end nothing around it. */
function quoteIn({ text }: Page, { whole }: EventFact): string {
  const source = text.slice(whole.start, whole.end)
  return source.includes('"') && !source.includes("'") ? '"' : "'"
}

function allowed({ page }: Ask, value: Value, values: readonly string[]): readonly Fix[] {
  const at = value.kind === 'text' ? exactSpan(page, value) : null
  if (at === null || value.kind !== 'text') return []
  const same = values.filter(it => it.toLowerCase() === value.text.trim().toLowerCase())
  const few = same.length > 0 ? same : values.length <= MOST ? values : []
  return few.filter(it => !/['"`\\\n<>&]/.test(it)).map(it => writing(at, it))
}

const MOST = 3
