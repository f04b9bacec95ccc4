import type { Argument, Value } from '../../model/index.js'
import type { ReadCall } from './vendor-calls.js'
import { isOfOtherType } from './vendor-calls.js'

export interface Exchanged {
  readonly first: Value
  readonly second: Value
  /** What the one that comes too late is called. */
  readonly words: string
  /** Its position among the method's arguments; the other one follows. */
  readonly index: number
}

/** What a person calls an argument. */
export const ROLES: Readonly<Record<Argument['role'], string>> = {
  counter: 'id',
  'counter-name': 'name of the tracker',
  options: 'options',
  name: 'name',
  parameters: 'parameters',
  callback: 'callback',
  'name-part': 'category or action',
  label: 'label',
  value: 'value',
  url: 'address',
  'consent-action': 'action',
  'consent-settings': 'settings',
  'user-data': 'visitor data',
  any: 'argument',
}

/** Two neighbours of which each is what the other should be, and neither is what it should be. */
export function exchanged({ method, rest }: ReadCall): Exchanged | null {
  if (method === null) return null
  for (const [index, shape] of method.args.entries()) {
    const after = method.args[index + 1]
    const [first, second] = [rest[index], rest[index + 1]]
    if (shape.types === undefined || after?.types === undefined || first === undefined || second === undefined) continue
    if (shape.key !== undefined || after.key !== undefined || shape.role === 'counter') continue
    if (!isOfOtherType(first, shape.types) || !isOfOtherType(second, after.types)) continue
    if (isOfOtherType(first, after.types) || isOfOtherType(second, shape.types)) continue
    if (first.kind === 'choice' || second.kind === 'choice') continue
    return { first, second, words: ROLES[shape.role], index }
  }
  return null
}
