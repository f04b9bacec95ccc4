import type { Ask, CounterFact, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called, keyOfCounter } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { isFilledLater, isPlaceholder } from '../shared/placeholder.js'

export const counterDead: Rule = rule({
  id: 'counter-dead',
  title: 'A counter is commented out wherever it stands',
  severity: 'info',
  topic: 'counters',
  precision: 'very-high',
  tag: 'unnecessary',
  words: {
    dead: 'The {counter} {id} is commented out here and runs nowhere on the site: the code can go',
    many: 'The {counter} {id} is commented out here and in {others} more files, and runs nowhere on the site: the code can go',
  },
  *check(ask) {
    if (ask.facts('counter').length === 0) return
    const { path } = ask.page
    // A paused tag of a container is told by a rule of its own.
    if (isSpecimen(path) || ask.page.kind === 'container') return
    const seen = new Set<string>()
    for (const fact of ask.facts('counter')) {
      const tracker = ask.tracker(fact.vendor)
      const key = keyOfCounter(ask, fact)
      const id = textOf(fact.id)?.trim() ?? ''
      if (fact.state !== 'commented' || tracker === undefined || key === null || seen.has(key)) continue
      seen.add(key)
      if (id === '' || isPlaceholder(id, tracker) || isFilledLater(id) || !tracker.ids.pattern.test(id) || runs(ask, fact, key)) continue
      const files = [...new Set(ask.site.all('counter', key).map(({ from }) => from))].filter(file => !isSpecimen(file)).sort()
      if ((files[0] ?? path) !== path) continue
      const related = files
        .slice(1, 4)
        .map(file => place(ask, key, file))
        .filter(one => one !== null)
      const words = { counter: called(tracker), id }
      if (files.length < 2) yield { at: fact.at, says: 'dead', with: words }
      else yield { at: fact.at, says: 'many', with: { ...words, others: files.length - 1 }, related }
    }
  },
})

/** In any other state but this, anywhere; or the vendor has a counter of which only running tells the id. */
function runs(ask: Ask, { vendor }: CounterFact, key: string): boolean {
  return ask.site
    .all('counter', vendor)
    .some(({ fact }) => fact.state !== 'commented' && (textOf(fact.id) === null || keyOfCounter(ask, fact) === key))
}

function place(
  ask: Ask,
  key: string,
  path: string,
): { readonly path: string; readonly at: CounterFact['at']; readonly says: string } | null {
  const found = ask.site.all('counter', key).find(({ from }) => from === path)
  return found === undefined ? null : { path, at: found.fact.at, says: 'Commented out here too' }
}
