import { textOf } from '../model/index.js'
import type { ConsentFact, CounterFact, Path, Plan, PlanFact, Reached } from '../model/index.js'
import type { Ground } from './sent.js'
import { isBelow } from './sent.js'

/** A counter that starts at once, though the plan wants it to wait for the visitor's consent; nothing its file runs with asks for one. */
export function startsUnasked({ consent }: Plan, counter: CounterFact, from: Path, { site }: Pick<Ground, 'site'>): boolean {
  if (consent?.vendors.includes(counter.vendor) !== true) return false
  if (counter.state !== 'active' || counter.how !== 'snippet' || !counter.immediate || counter.conditional) return false
  return !site.reached(from, 'consent').some(it => it.fact.vendor === counter.vendor || it.fact.vendor === 'gtag')
}

/** What the code below the plan's folder says that holds before the visitor has chosen. */
export function defaultsBelow({ folder }: PlanFact, { site, trackers }: Ground): readonly Reached<ConsentFact>[] {
  return trackers
    .flatMap(({ id }) => site.all('consent', id))
    .filter(it => isBelow(folder, it.from) && it.fact.state === 'active' && textOf(it.fact.action) === 'default')
}

/** A consent manager or a tag manager runs that may set it where no file shows. */
export function maySetUnseen({ folder }: PlanFact, { site, trackers }: Ground): boolean {
  const managers = trackers.filter(it => it.category === 'consent' || it.category === 'tag-manager').map(it => it.id)
  return managers.some(id =>
    [...site.all('counter', id), ...site.all('load', id)].some(it => isBelow(folder, it.from) && it.fact.state !== 'commented'),
  )
}
