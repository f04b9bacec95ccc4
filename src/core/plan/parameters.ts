import type { EventFact, PlannedEvent, PlannedParameter, Span, Value } from '../model/index.js'
import { matchesWhole } from './pattern.js'

/** Something sent along that is not as planned. */
export interface Mismatch {
  readonly at: Span
  readonly says: 'lacking' | 'extra' | 'type' | 'value' | 'personal'
  readonly parameter: string
  /** What stands there, and what the plan wants. */
  readonly found: string
  readonly planned: string
}

/** How the parameters of a call differ from the plan. What is not known is no difference. */
export function mismatches(event: PlannedEvent, fact: EventFact): readonly Mismatch[] {
  const { parameters } = fact
  if (parameters !== null && parameters.kind !== 'object' && parameters.kind !== 'nothing') return []
  const entries = parameters?.kind === 'object' ? parameters.entries : []
  const open = parameters?.kind === 'object' && parameters.open
  const known = new Set(event.parameters.map(it => it.name))
  const lacking = open
    ? []
    : event.parameters.filter(({ name, required }) => required && !entries.some(it => it.key === name)).map(it => lacks(it, fact))
  const extra = event.closed
    ? entries.filter(({ key }) => !known.has(key) && key !== 'event').map(({ key, keyAt }) => unplanned(key, keyAt, event))
    : []
  const unlike = entries.flatMap(({ key, value }) => {
    const planned = event.parameters.find(it => it.name === key)
    return planned === undefined ? [] : (unlikePlan(planned, value) ?? [])
  })
  return [...lacking, ...extra, ...unlike]
}

function lacks({ name, type }: PlannedParameter, fact: EventFact): Mismatch {
  return {
    at: fact.parameters?.kind === 'object' ? fact.parameters.at : fact.at,
    says: 'lacking',
    parameter: name,
    found: '',
    planned: type ?? '',
  }
}

function unplanned(key: string, at: Span, { parameters }: PlannedEvent): Mismatch {
  return { at, says: 'extra', parameter: key, found: '', planned: parameters.map(it => it.name).join(', ') }
}

function unlikePlan(planned: PlannedParameter, value: Value): Mismatch | null {
  const { type, values, pattern, neverPersonal, name: parameter } = planned
  const kind = KINDS[value.kind]
  if (kind === undefined) return null
  const found = shown(value)
  const at = value.at
  if (type !== null && !fits(type, value)) return { at, says: 'type', parameter, found: kind, planned: type }
  const plain = plainOf(value)
  if (plain === null) return null
  if (neverPersonal && value.kind === 'text' && PERSONAL.test(plain))
    return { at, says: 'personal', parameter, found, planned: 'nothing personal' }
  if (values.length > 0 && !values.includes(plain)) return { at, says: 'value', parameter, found, planned: values.join(', ') }
  if (pattern !== null && !matchesWhole(pattern, plain)) return { at, says: 'value', parameter, found, planned: `what matches ${pattern}` }
  return null
}

const KINDS: Readonly<Partial<Record<Value['kind'], string>>> = {
  text: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  list: 'a list',
}

function fits(type: NonNullable<PlannedParameter['type']>, value: Value): boolean {
  if (type === 'integer') return value.kind === 'number' && Number.isInteger(value.value)
  return value.kind === (type === 'string' ? 'text' : type)
}

function plainOf(value: Value): string | null {
  if (value.kind === 'text') return value.text
  return value.kind === 'number' || value.kind === 'boolean' ? String(value.value) : null
}

function shown(value: Value): string {
  const plain = plainOf(value) ?? ''
  return `"${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}"`
}

/** An e-mail address, or a telephone number with its country. */
const PERSONAL = /[\w.+-]+@[\w-]+\.[a-z]{2,}|\+\d[\d ()-]{8,}\d/i
const LONGEST = 60
