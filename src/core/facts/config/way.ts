import { entry } from '../../model/index.js'
import type { ConfigPath, Value } from '../../model/index.js'

/** The values at the end of a way through a file's settings; alternatives and lists asked for item by item give several. */
export function valuesAt(root: Value, way: ConfigPath, fold: boolean): readonly Value[] {
  return way.reduce<readonly Value[]>((values, step) => values.flatMap(value => stepInto(value, step, fold)), [root])
}

function stepInto(value: Value, step: ConfigPath[number], fold: boolean): readonly Value[] {
  if (value.kind === 'choice') return value.options.flatMap(option => stepInto(option, step, fold))
  if (typeof step !== 'string') return lists(value).flatMap(list => list.items.flatMap(item => optionsOf(item, step.item)))
  if (step === '*') return value.kind === 'list' ? value.items : [value]
  if (value.kind === 'list') return value.items.slice(0, 1).flatMap(item => (item.kind === 'object' ? stepInto(item, step, fold) : []))
  const found = fold ? folded(value, step) : entry(value, step)
  return found ? [found] : []
}

function folded(value: Value, key: string): Value | undefined {
  return value.kind === 'object' ? value.entries.find(one => one.key.toLowerCase() === key)?.value : undefined
}

/** A list itself; the lists of an object, where plugins may be named under several keys. */
function lists(value: Value): readonly (Value & { readonly kind: 'list' })[] {
  if (value.kind === 'list') return [value]
  return value.kind === 'object' ? value.entries.flatMap(one => (one.value.kind === 'list' ? [one.value] : [])) : []
}

/** `'name'`, `['name', options]`, `{ resolve: 'name', options }`. */
function optionsOf(item: Value, names: readonly string[]): readonly Value[] {
  const isNamed = (value: Value | undefined): boolean => value?.kind === 'text' && names.includes(value.text)
  if (isNamed(item)) return [{ kind: 'object', entries: [], open: false, at: item.at }]
  if (item.kind === 'choice') return item.options.flatMap(option => optionsOf(option, names))
  if (item.kind === 'list') return isNamed(item.items[0]) && item.items[1] ? [item.items[1]] : []
  if (!isNamed(entry(item, 'resolve'))) return []
  return [entry(item, 'options') ?? { kind: 'object', entries: [], open: false, at: item.at }]
}

/** Whether one of some plugins is listed in the file. */
export function listsPlugin(root: Value, names: readonly string[]): boolean {
  return lists(root).some(list => list.items.some(item => optionsOf(item, names).length > 0))
}

/** Texts, numbers and what may be one of them, with the keys that lead there. */
export function leavesOf(
  value: Value,
  keys: readonly string[] = [],
): readonly { readonly keys: readonly string[]; readonly value: Value }[] {
  if (keys.length > DEEPEST) return []
  if (value.kind === 'object') return value.entries.flatMap(one => leavesOf(one.value, [...keys, one.key]))
  return value.kind === 'text' || value.kind === 'number' || value.kind === 'unknown' || value.kind === 'choice' ? [{ keys, value }] : []
}

const DEEPEST = 5
