import type { Value } from '../../model/index.js'
import { argument, entry, textOf } from '../../model/index.js'
import type { ReadCall } from './vendor-calls.js'

/** The counter a call speaks to, by itself or by an argument. */
export function counterOf({ fact, method, rest }: ReadCall): Value | null {
  return fact.counter ?? (method === null ? undefined : argument(method, rest, 'counter')) ?? null
}

/** Both speak to one counter, or to none by name. */
export function isOfSameCounter(one: ReadCall, other: ReadCall): boolean {
  return textOf(counterOf(one)) === textOf(counterOf(other))
}

/** The counters to which a call's parameters send it (`send_to`): none = to all; `null` = nobody knows. */
export function addressees({ method, rest, fact }: ReadCall): readonly string[] | null {
  const shape = method?.args.find(({ counterKey }) => counterKey !== undefined)
  if (method === null || shape?.counterKey === undefined || fact.open) return null
  const parameters = argument(method, rest, shape.role)
  if (parameters === undefined) return []
  const given = entry(parameters, shape.counterKey)
  if (given === undefined) return parameters.kind === 'object' && !parameters.open ? [] : null
  const names = (given.kind === 'list' ? given.items : [given]).map(textOf)
  return names.flatMap(name => name?.split('/')[0] ?? [])
}
