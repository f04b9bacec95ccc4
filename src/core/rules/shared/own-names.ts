import type { Ask, EventFact, Tracker } from '../../model/index.js'
import { servedBy } from './served-by.js'

/** The systems that may get what is sent to a vendor: itself, those its function serves; of a data layer all. */
export function mayReceive({ trackers, tracker }: Pick<Ask, 'trackers' | 'tracker'>, vendor: EventFact['vendor']): readonly Tracker[] {
  if (vendor === 'datalayer') return trackers
  const own = tracker(vendor)
  const served = own && servedBy(own)
  return trackers.filter(it => it === own || served?.has(it.id) === true)
}
