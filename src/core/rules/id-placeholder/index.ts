import type { Ask, CounterFact, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called } from '../shared/counters.js'
import { isToImport } from '../shared/exports.js'
import { idsOf } from '../shared/first-of-id.js'
import { isToCopy } from '../shared/is-for-readers.js'
import { isPlaceholder } from '../shared/placeholder.js'

export const idPlaceholder: Rule = rule({
  id: 'id-placeholder',
  title: 'A counter still has the id of its instructions',
  severity: 'error',
  topic: 'counters',
  precision: 'high',
  words: {
    placeholder: '{id} is a placeholder, no {counter}: nothing is counted until the real one stands here',
    name: '{id} is a placeholder without quotes, no {counter}: the script stops here',
  },
  *check(ask) {
    for (const { fact, related } of idsOf(ask, one => placeholderIn(ask, one) !== null)) {
      if (isToCopy(ask.page.path) || isToImport(ask)) return
      const tracker = ask.tracker(fact.vendor)
      const id = placeholderIn(ask, fact)
      if (tracker === undefined || id === null) continue
      yield {
        at: fact.at,
        says: fact.id.kind === 'text' ? 'placeholder' : 'name',
        with: { id, counter: called(tracker) },
        essence: `${fact.vendor}:${id}`,
        related,
      }
    }
  },
})

function placeholderIn({ page, tracker }: Ask, fact: CounterFact): string | null {
  const known = tracker(fact.vendor)
  // An export may hide which container it is: importing does not ask.
  if (known === undefined || (fact.how === 'container' && fact.by === 'export')) return null
  const text = textOf(fact.id)
  if (text !== null) return isPlaceholder(text, known) ? text.trim() : null
  // `ym(XXXXXXXX, 'init')`: a variable that nobody has.
  const written = page.text.slice(fact.at.start, fact.at.end)
  return fact.id.kind === 'unknown' && /^X{4,12}$/.test(written) ? written : null
}
