import type { Protocol, Tracker, TrackerId } from '../core/index.js'
import type { Folder } from './folder.js'
import { trackerOf } from './folder.js'

/** Systems that the same function speaks to: what `gtag` calls belong to GA4 or Ads. */
export function belongings({ protocols }: Tracker): readonly TrackerId[] {
  return [...new Set(protocols.flatMap(({ belongs = [] }: Protocol) => belongs.map(([, vendor]) => vendor)))]
}

/** A vendor with those its functions speak to. */
export function relatives(folder: Folder, tracker: Tracker): readonly Tracker[] {
  return [tracker, ...belongings(tracker).flatMap(id => trackerOf(folder, id) ?? [])]
}
