import type { Ask, CounterFact, Path, Reached, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called, isDead, isStart, keyOfCounter } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { remembered } from '../shared/remembered.js'

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
    if (ask.facts('counter').length === 0) return
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
  const here: readonly Path[] = ask.page.document ? [ask.page.path] : ask.loadedBy
  const counter = startsInContainers(ask, key).find(({ from }) => {
    const on = ask.site.loadedBy(from)
    const installing = remembered(on, 'set', [], () => new Set(on))
    return here.some(path => installing.has(path))
  })
  if (counter === undefined) return null
  const { fact, from } = counter
  const tag = ask.site.all('container-tag', 'gtm').find(it => it.from === from && it.fact.live && holds(it.fact.whole, fact.whole.start))
  const container = ask.site.all('container', 'gtm').find(it => it.from === from)
  return { counter, tag: tag?.fact.name ?? '', container: textOf(container?.fact.id) ?? '' }
}

function startsInContainers(ask: Ask, key: string): readonly Reached<CounterFact>[] {
  if (ask.site.all('container', 'gtm').length === 0) return []
  const counters = ask.site.all('counter', key)
  return remembered(counters, 'in containers', [ask.trackers], () =>
    counters.filter(({ fact }) => {
      const runs = fact.state === 'active' || fact.state === 'blocked'
      return fact.how === 'container' && runs && isStart(fact, ask.tracker(fact.vendor))
    }),
  )
}

function holds({ start, end }: CounterFact['whole'], offset: number): boolean {
  return start <= offset && offset < end
}
