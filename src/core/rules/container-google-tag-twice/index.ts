import type { Ask, ContainerTagFact, Rule } from '../../model/index.js'
import { counterKey, rule, textOf } from '../../model/index.js'
import { judgedExport, liveTags } from '../shared/exports.js'

export const containerGoogleTagTwice: Rule = rule({
  id: 'container-google-tag-twice',
  title: 'Two tags of the container start the same counter',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: {
    twice: 'The tag “{other}” starts {id} as well, on the same trigger: one of the two is enough',
  },
  *check(ask) {
    if (judgedExport(ask) === null) return
    const seen: ContainerTagFact[] = []
    for (const tag of liveTags(ask)) {
      const key = keyOf(ask, tag)
      if (key === null) continue
      const other = seen.find(it => keyOf(ask, it) === key && runTogether(it, tag))
      if (other === undefined) seen.push(tag)
      else
        yield {
          at: tag.at,
          says: 'twice',
          with: { other: other.name, id: textOf(tag.target) ?? '' },
          related: [{ path: ask.page.path, at: other.at, says: 'The other tag' }],
        }
    }
  },
})

/** Universal Analytics had a tag for each event. */
function keyOf(ask: Ask, { starts, system, target }: ContainerTagFact): string | null {
  return starts && system !== null && system !== 'universal-analytics' ? counterKey(system, target, ask.tracker(system)) : null
}

/** All Pages, and the two triggers before it. */
const EVERY_PAGE = /^2147479\d{3}$/

function runTogether(one: ContainerTagFact, other: ContainerTagFact): boolean {
  // What is kept back somewhere may be kept back where the other is not.
  if (one.blocking.length > 0 || other.blocking.length > 0) return false
  const ids = (it: ContainerTagFact): readonly string[] => it.firing.map(({ name }) => (EVERY_PAGE.test(name) ? 'every page' : name))
  return ids(one).some(id => ids(other).includes(id))
}
