import type { Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { ROLES } from '../shared/exchanged.js'
import { once } from '../shared/once.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords, given } from '../shared/vendor-calls.js'

export const argumentMissing: Rule<'missing'> = rule({
  id: 'argument-missing',
  title: 'A vendor’s call lacks an argument without which it does nothing',
  severity: 'error',
  topic: 'events',
  precision: 'high',
  words: { missing: '{call} needs its {argument}: without it nothing is sent' },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(judged))
  },
})

function judged(call: ReadCall): readonly Finding<'missing'>[] {
  const { method, fact } = call
  if (method === null) return []
  // An id that is missing is the business of the rules about ids.
  const lacking = method.args.find(
    (shape, index) => shape.required === true && shape.role !== 'counter' && given(shape, index, call) === 'left-out',
  )
  if (lacking === undefined) return []
  const argument = lacking.key === undefined ? ROLES[lacking.role] : `\`${lacking.key}\``
  return [{ at: fact.whole, says: 'missing', with: { call: callWords(call), argument } }]
}
