import type { Plan } from '../../model/index.js'
import { planObject } from '../write.js'
import type { Lost } from './format.js'

type Fields = Readonly<Record<string, unknown>>

/** What a plan says and another does not, item by item. Order and places do not count. */
export function differences(before: Plan, after: Plan): readonly Lost[] {
  const [old, fresh] = [planObject(before), planObject(after)]
  const sections = Object.keys(old).filter(section => !SPLIT.includes(section) && !alike(old[section], fresh[section]))
  return [
    ...sections.map(section => ({ where: section, what: `"${section}" is not carried` })),
    ...['goals', 'events'].flatMap(section =>
      Object.entries(fieldsOf(old[section])).flatMap(([name, it]) => eventDifferences(section, name, it, old, fresh)),
    ),
  ]
}

const SPLIT: readonly string[] = ['goals', 'events']

function eventDifferences(section: string, name: string, before: unknown, old: Fields, fresh: Fields): readonly Lost[] {
  const where = `"${name}"`
  const own = fieldsOf(fresh[section])
  const other = fieldsOf(fresh[section === 'goals' ? 'events' : 'goals'])
  const found = Object.hasOwn(own, name) ? own[name] : other[name]
  if (!Object.hasOwn(own, name) && !Object.hasOwn(other, name)) return [{ where, what: 'is not carried' }]
  const kind = Object.hasOwn(own, name) || Object.hasOwn(fieldsOf(old[section === 'goals' ? 'events' : 'goals']), name)
  return [
    ...(kind ? [] : [{ where, what: section === 'goals' ? 'becomes an event' : 'becomes a goal' }]),
    ...fieldDifferences(where, fieldsOf(before), fieldsOf(found)),
  ]
}

function fieldDifferences(where: string, before: Fields, after: Fields): readonly Lost[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap(key => {
    if (key === 'parameters') return parameterDifferences(where, fieldsOf(before[key]), fieldsOf(after[key]))
    return alike(before[key], after[key]) ? [] : [{ where, what: told(key, before[key], after[key]) }]
  })
}

function parameterDifferences(where: string, before: Fields, after: Fields): readonly Lost[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(name => {
    const at = `${where}, parameter "${name}"`
    if (!Object.hasOwn(after, name)) return [{ where: at, what: 'is not carried' }]
    if (!Object.hasOwn(before, name)) return [{ where: at, what: 'is added' }]
    const [old, fresh] = [wholeParameter(before[name]), wholeParameter(after[name])]
    return fieldDifferences(at, old, fresh)
  })
}

function told(key: string, before: unknown, after: unknown): string {
  return after === undefined ? `"${key}" is not carried` : before === undefined ? `"${key}" is added` : `"${key}" is changed`
}

/** A type by itself is short for an object. */
function wholeParameter(value: unknown): Fields {
  return typeof value === 'string' ? { type: value } : fieldsOf(value)
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
