import type { PlannedEvent, PlannedParameter, PlannedType } from '../../model/index.js'
import { patternTrouble } from '../pattern.js'
import { blankParameter } from './blank.js'
import type { Notes, Reader } from './notes.js'

/** Parameters of an event and JSON Schema's objects, in both directions. */

export interface SchemaParameters {
  readonly parameters: readonly PlannedParameter[]
  readonly closed: boolean
}

/** Reads a schema of an object: its properties are parameters. What a plan has no word for is told. */
export function parametersFrom(schema: Reader | null, notes: Notes): SchemaParameters {
  if (schema === null) return { parameters: [], closed: false }
  const type = schema.value('type')
  if (type !== undefined && type !== 'object') notes.add(schema.where, 'is no schema of an object: its type is not carried')
  const properties = schema.object('properties')
  const required = schema.texts('required')
  const additional = schema.value('additionalProperties')
  if (typeof additional === 'object' && additional !== null) notes.add(schema.at('additionalProperties'), 'has no place in a plan')
  const names = properties?.keys ?? []
  for (const name of required.filter(it => !names.includes(it)))
    notes.add(schema.at('required'), `"${name}" is required, but not described`)
  return { parameters: names.flatMap(name => parameterFrom(name, properties, required, notes) ?? []), closed: additional === false }
}

function parameterFrom(name: string, properties: Reader | null, required: readonly string[], notes: Notes): PlannedParameter | null {
  if (name.trim() === '') return null
  const found = properties?.value(name)
  const base = { required: required.includes(name) }
  // `true` allows anything.
  if (found === true) return blankParameter(name, base)
  const it = notes.reader(found, properties?.at(name) ?? name)
  if (it === null) return blankParameter(name, base)
  const type = typeFrom(it, notes)
  return blankParameter(name, {
    ...base,
    type,
    values: valuesFrom(it, notes),
    pattern: patternFrom(it, notes),
    unit: it.text('x-unit'),
    example: exampleFrom(it, notes),
    meaning: it.text('description') ?? (it.has('title') ? it.text('title') : null),
    neverPersonal: it.flag('x-never-personal'),
  })
}

const TYPES: Readonly<Record<string, PlannedType>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  object: 'object',
  array: 'list',
}

function typeFrom(it: Reader, notes: Notes): PlannedType | null {
  const written = it.value('type')
  const all: readonly unknown[] = Array.isArray(written) ? written : written === undefined ? [] : [written]
  const named = all.filter(one => one !== 'null' && one !== 'any' && one !== '')
  if (named.length < all.filter(one => one !== 'any' && one !== '').length) notes.add(it.where, 'may be null: that is not carried')
  if (named.length > 1) {
    notes.add(it.where, 'may have several types: any type is allowed instead')
    return null
  }
  const [only] = named
  if (only === undefined) return null
  const type = typeof only === 'string' && Object.hasOwn(TYPES, only) ? TYPES[only] : undefined
  if (type === undefined) notes.add(it.where, `type ${JSON.stringify(only)} is not known: any type is allowed instead`)
  return type ?? null
}

function valuesFrom(it: Reader, notes: Notes): readonly string[] {
  const listed = it.value('enum')
  const constant = it.value('const')
  const all: readonly unknown[] = [
    ...(Array.isArray(listed) ? (listed as readonly unknown[]) : []),
    ...(constant === undefined ? [] : [constant]),
  ]
  const plain = all.filter(one => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
  if (plain.length < all.length) notes.add(it.where, 'allows values that are no text, number or truth value: they are not carried')
  return [...new Set(plain.map(String))]
}

function patternFrom(it: Reader, notes: Notes): string | null {
  const written = it.text('pattern')
  if (written === null) return null
  const whole = wholePattern(written)
  const trouble = patternTrouble(whole)
  if (trouble !== null) notes.add(it.at('pattern'), `${trouble}: it is not carried`)
  return trouble === null ? whole : null
}

/** A plan's pattern must match the whole value; JSON Schema's may match anywhere unless it is anchored. */
function wholePattern(pattern: string): string {
  const grouped = /^\^\(\?:([^]*)\)\$$/.exec(pattern)?.[1]
  if (grouped !== undefined && isPattern(grouped)) return grouped
  const [, start = '', body = '', end = ''] = /^(\^?)([^]*?)((?<!\\)\$)?$/.exec(pattern) ?? []
  if (body.includes('|')) return start === '' && end === '' ? `.*(?:${body}).*` : `.*(?:${pattern}).*`
  return `${start === '' ? '.*' : ''}${body}${end === '' ? '.*' : ''}`
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}

function exampleFrom(it: Reader, notes: Notes): string | null {
  const listed = it.value('examples')
  const all: readonly unknown[] = Array.isArray(listed) ? listed : []
  const plain = [...all, it.value('example')].filter(one => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
  if (plain.length > 1) notes.add(it.where, 'has several examples: the first is carried')
  const [first] = plain
  return first === undefined || String(first).trim() === '' ? null : String(first)
}

/** A schema of an event's parameters. `own` = with our own words for what JSON Schema has none. */
export function schemaOf(
  { parameters, closed }: Pick<PlannedEvent, 'parameters' | 'closed'>,
  own: boolean,
): Readonly<Record<string, unknown>> {
  const required = parameters.filter(it => it.required).map(it => it.name)
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(it => [it.name, propertyOf(it, own)])),
    ...(required.length > 0 ? { required } : {}),
    ...(closed ? { additionalProperties: false } : {}),
  }
}

function propertyOf({ type, values, pattern, unit, example, meaning, neverPersonal }: PlannedParameter, own: boolean): unknown {
  return {
    ...(meaning === null ? {} : { description: meaning }),
    ...(type === null ? {} : { type: type === 'list' ? 'array' : type }),
    ...(values.length > 0 ? { enum: values.map(it => typed(it, type)) } : {}),
    ...(pattern === null ? {} : { pattern: `^(?:${pattern})$` }),
    ...(example === null ? {} : { examples: [typed(example, type)] }),
    ...(own && unit !== null ? { 'x-unit': unit } : {}),
    ...(own && neverPersonal ? { 'x-never-personal': true } : {}),
  }
}

/** A value as its type has it, where that is the same text again. */
function typed(text: string, type: PlannedType | null): string | number | boolean {
  if ((type === 'number' || type === 'integer') && Number.isFinite(Number(text)) && String(Number(text)) === text) return Number(text)
  return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text
}
