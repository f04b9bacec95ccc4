import type { Tracker, TrackerId } from '../../model/index.js'

/** The systems whose calls go through this one's functions, told apart by their ids: those of the Google tag. */
export function servedBy({ protocols }: Tracker): ReadonlySet<TrackerId> {
  return new Set(protocols.flatMap(({ belongs }) => (belongs ?? []).map(([, vendor]) => vendor)))
}
