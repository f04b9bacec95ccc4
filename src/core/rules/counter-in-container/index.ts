import type { Ask, CounterFact, Path, Reached, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called, isDead, isStart, keyOfCounter } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'

export const counterInContainer: Rule = rule({
  id: 'counter-in-container',
  title: 'A counter is started by the page and by its tag manager',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: {
    both: 'The {counter} {id} is started here, and once more by the tag “{tag}” of the container {container}: {twice}',
  },
  *check(ask) {
    const { page, tracker } = ask
    if (isSpecimen(page.path) || page.kind === 'container') return
    const seen = new Set<string>()
    for (const fact of ask.facts('counter')) {
      const vendor = tracker(fact.vendor)
      const key = keyOfCounter(ask, fact)
      if (fact.state !== 'active' || vendor === undefined || isDead(vendor) || !isStart(fact, vendor) || key === null || seen.has(key))
        continue
      const again = inContainer(ask, key)
      if (again === null) continue
      seen.add(key)
      yield {
        at: fact.at,
        says: 'both',
        with: {
          counter: called(vendor),
          id: textOf(fact.id) ?? '',
          tag: again.tag,
          container: again.container,
          twice: vendor.twice ?? 'visits may count twice',
        },
        essence: key,
        related: [{ path: again.counter.from, at: again.counter.fact.at, says: `Started by the tag “${again.tag}”` }],
      }
    }
  },
})

interface Again {
  readonly counter: Reached<CounterFact>
  readonly tag: string
  readonly container: string
}

/** The tag of a container that starts the counter on a page on which the judged file runs. */
function inContainer(ask: Ask, key: string): Again | null {
  const here = new Set<Path>(ask.page.document ? [ask.page.path] : ask.loadedBy)
  for (const counter of ask.site.all('counter', key)) {
    const { fact, from } = counter
    const runs = fact.state === 'active' || fact.state === 'blocked'
    if (fact.how !== 'container' || !runs || !isStart(fact, ask.tracker(fact.vendor))) continue
    if (!ask.site.loadedBy(from).some(path => here.has(path))) continue
    const tag = ask.site.all('container-tag', 'gtm').find(it => it.from === from && it.fact.live && holds(it.fact.whole, fact.whole.start))
    const container = ask.site.all('container', 'gtm').find(it => it.from === from)
    return { counter, tag: tag?.fact.name ?? '', container: textOf(container?.fact.id) ?? '' }
  }
  return null
}

function holds({ start, end }: CounterFact['whole'], offset: number): boolean {
  return start <= offset && offset < end
}
