import type { Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { ROLES } from '../shared/exchanged.js'
import { once } from '../shared/once.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords, given } from '../shared/vendor-calls.js'

type Words = 'missing' | 'blank'

export const argumentMissing: Rule<Words> = rule({
  id: 'argument-missing',
  title: 'A vendor’s call lacks an argument without which it does nothing',
  severity: 'error',
  topic: 'events',
  precision: 'high',
  words: {
    missing: '{call} needs its {argument}: without it nothing is sent',
    blank: 'The {argument} of {call} is empty: nothing is sent',
  },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(judged))
  },
})

function judged(call: ReadCall): readonly Finding<Words>[] {
  const { method, fact } = call
  if (method === null) return []
  // An id that is missing is the business of the rules about ids.
  const lacking = method.args.find(
    (shape, index) => shape.required === true && shape.role !== 'counter' && given(shape, index, call) === 'left-out',
  )
  if (lacking === undefined) return blanks(call)
  const argument = lacking.key === undefined ? ROLES[lacking.role] : `\`${lacking.key}\``
  return [{ at: fact.whole, says: 'missing', with: { call: callWords(call), argument } }]
}

/** A part of a name that is empty or blank: the vendor's library refuses the event. Whole names are another rule's business. */
function blanks(call: ReadCall): readonly Finding<Words>[] {
  return (call.method?.args ?? []).flatMap((shape, index): readonly Finding<Words>[] => {
    const value = given(shape, index, call)
    const blank =
      shape.role === 'name-part' &&
      shape.required === true &&
      typeof value !== 'string' &&
      value.kind === 'text' &&
      value.text.trim() === ''
    return blank ? [{ at: value.at, says: 'blank', with: { argument: ROLES[shape.role], call: callWords(call) } }] : []
  })
}
