import type { Argument, Finding, Rule, Severity, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { exchanged, ROLES } from '../shared/exchanged.js'
import { once } from '../shared/once.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords, given, isOfOtherType } from '../shared/vendor-calls.js'

export const argumentType: Rule<'type'> = rule({
  id: 'argument-type',
  title: 'An argument of a vendor’s call is of a type the vendor does not take',
  severity: 'error',
  topic: 'events',
  precision: 'high',
  words: { type: 'The {argument} of {call} is {given}, where {vendor} takes {types}' },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(judged))
  },
})

function judged(call: ReadCall): readonly Finding<'type'>[] {
  const { method, tracker } = call
  if (method === null || exchanged(call) !== null) return []
  return method.args.flatMap((shape, index): readonly Finding<'type'>[] => {
    const value = given(shape, index, call)
    if (shape.types === undefined || shape.role === 'counter' || value === 'left-out' || value === 'unseen') return []
    if (!isOfOtherType(value, shape.types)) return []
    const argument = shape.key === undefined ? ROLES[shape.role] : `\`${shape.key}\``
    const words = { argument, call: callWords(call), given: kindWords(value), vendor: tracker.title, types: typeWords(shape) }
    return [{ at: value.at, says: 'type', with: words, severity: weight(value, shape) }]
  })
}

/** Numbers are written as texts by every vendor's code; an object where a name belongs becomes "[object Object]". */
function weight(value: Value, { types = [] }: Argument): Severity {
  const plain = value.kind === 'number' || value.kind === 'boolean'
  if (plain && types.includes('string')) return 'info'
  return types.includes('string') ? 'error' : 'warning'
}

const KINDS: Readonly<Record<Value['kind'], string>> = {
  text: 'a text',
  pattern: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  list: 'a list',
  function: 'a function',
  nothing: 'nothing',
  choice: 'something else',
  unknown: 'something else',
}

function kindWords(value: Value): string {
  return KINDS[value.kind]
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  list: 'a list',
  function: 'a function',
  regexp: 'a regular expression',
}

function typeWords({ types = [] }: Argument): string {
  return types.map(type => TYPES[type] ?? type).join(' or ')
}
