import type { Ask, EventFact, Finding, Reached, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { planFor, receiversOf } from '../../plan/index.js'
import { isSameWord } from '../shared/alike.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { mayReceive } from '../shared/own-names.js'
import { renameInCode } from '../shared/plan-places.js'
import { remembered } from '../shared/remembered.js'
import { renameEverywhere } from '../shared/rename-everywhere.js'
import { clustersOf } from './clusters.js'
import type { Cluster, Spelling } from './clusters.js'

type Words = 'rare' | 'even'

export const eventNamesAlike: Rule<Words> = rule({
  id: 'event-names-alike',
  title: 'One event has several names that are nearly the same',
  severity: 'warning',
  topic: 'events',
  precision: 'medium',
  words: {
    rare: 'Reports count {name} apart from {usual}, as most of the site writes it',
    even: 'Reports count {name} and {usual} apart: one event may have two names',
  },
  *check(ask) {
    if (ask.facts('event').length === 0 || isSpecimen(ask.page.path) || ask.page.origin !== 'site') return
    const vendors = new Set(ask.facts('event').map(it => it.vendor))
    const own = new Set(ask.facts('event').flatMap(({ name }) => (name.kind === 'text' ? [name.text] : [])))
    for (const vendor of vendors) {
      const sent = ask.site.all('event', vendor)
      const clusters = remembered(sent, 'alike', [ask.trackers], () => clustersOf(sent, isOfVendor(mayReceive(ask, vendor))))
      for (const cluster of clusters) if (cluster.spellings.some(it => own.has(it.name))) yield* told(ask, cluster)
    }
  },
})

/** Names that are almost a vendor's own are another rule's matter. */
function isOfVendor(trackers: readonly Tracker[]): (name: string) => boolean {
  const own = trackers.flatMap(({ events = [] }) => events.map(it => it.name))
  return name => own.some(it => isSameWord(it, name))
}

/** A cluster is told once on the whole site: at the first place that writes a rarer name. */
function* told(ask: Ask, { spellings, style }: Cluster): Iterable<Finding<Words>> {
  const planned = new Set(planFor(ask, ask.page.path).events.flatMap(event => receiversOf(event).map(it => it.name)))
  const isMeant = (it: Spelling): boolean => planned.has(it.name)
  // What is planned is meant, and that a name is a planned one in another style is told by the plan's own rule.
  if (style ? spellings.some(isMeant) : spellings.every(isMeant)) return
  const own = spellings.map(it => owned(ask, it)).filter(it => it.places.length > 0)
  const [usual, ...rare] = own.toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)) || byUse(one, other))
  const [at] = rare.flatMap(it => it.places).toSorted(inOrder)
  const spelling = rare.find(it => at !== undefined && it.places.includes(at))
  if (usual === undefined || spelling === undefined || at?.from !== ask.page.path) return
  const others = [usual, ...rare.filter(it => it !== spelling)].flatMap(it =>
    it.places.slice(0, 1).map(place => ({ place, name: it.name })),
  )
  yield {
    at: at.fact.at,
    says: usual.places.length > spelling.places.length ? 'rare' : 'even',
    with: { name: spelling.name, usual: usual.name },
    related: others.slice(0, MOST).map(({ place, name }) => ({ path: place.from, at: place.fact.at, says: `Here it is ${name}` })),
    offers: [...renameInCode(at.fact, usual.name), ...renameEverywhere(ask, spelling.name, usual.name)],
    ...(style ? {} : { severity: 'info' }),
  }
}

/** The name of most places comes first; of two the one that stands first. */
function byUse({ places: one }: Spelling, { places: other }: Spelling): number {
  return other.length - one.length || (one[0] === undefined || other[0] === undefined ? 0 : inOrder(one[0], other[0]))
}

function owned({ site }: Ask, { name, places }: Spelling): Spelling {
  return { name, places: places.filter(it => site.own(it.from)) }
}

function inOrder(one: Reached<EventFact>, other: Reached<EventFact>): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  return one.fact.at.start - other.fact.at.start
}

const MOST = 5
