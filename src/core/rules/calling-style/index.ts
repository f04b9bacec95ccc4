import type { Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { once } from '../shared/once.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords } from '../shared/vendor-calls.js'

type Words = 'way' | 'list'

export const callingStyle: Rule<Words> = rule({
  id: 'calling-style',
  title: 'A vendor is called the way another vendor is',
  severity: 'error',
  topic: 'events',
  precision: 'very-high',
  words: {
    way: '`{call}` is no way to call {vendor}: nothing is sent. Write `{instead}`',
    list: '{vendor} takes the words of this call one by one, not in a list: nothing is sent',
  },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(judged))
  },
})

function judged(call: ReadCall): readonly Finding<Words>[] {
  const { fact, protocol, methods, tracker } = call
  const about = { vendor: tracker.title }
  if (protocol.mistaken !== undefined)
    return [{ at: fact.at, says: 'way', with: { ...about, call: callWords(call), instead: protocol.mistaken } }]
  const first = protocol.style === 'function' && protocol.commandAt === 0 ? fact.args[0] : undefined
  const word = first?.kind === 'list' ? first.items[0] : undefined
  const isCommand = word?.kind === 'text' && Object.hasOwn(methods, word.text)
  return isCommand && first !== undefined ? [{ at: first.at, says: 'list', with: about }] : []
}
