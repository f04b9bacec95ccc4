import type { Ask, EventFact, Tracker } from '../../model/index.js'

/** The systems that may get what is sent to a vendor: itself, those its function serves; of a data layer all. */
export function mayReceive({ trackers, tracker }: Pick<Ask, 'trackers' | 'tracker'>, vendor: EventFact['vendor']): readonly Tracker[] {
  if (vendor === 'datalayer') return trackers
  const own = tracker(vendor)
  const served = new Set(own?.protocols.flatMap(({ belongs }) => (belongs ?? []).map(([, other]) => other)))
  return trackers.filter(it => it === own || served.has(it.id))
}
