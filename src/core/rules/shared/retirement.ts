import type { Ask, CounterFact, LoadFact, Retirement, Tracker } from '../../model/index.js'
import { loaderOf } from './loader-of.js'

/** Whether the generation of code that starts the counter, or its whole system, is of yesterday. */
export function counterRetirement(fact: CounterFact, tracker: Tracker | undefined): Retirement | null {
  if (tracker === undefined) return null
  if (tracker.retired !== undefined) return tracker.retired
  const { generation } = fact
  if (generation === null) return null
  const parts = [...tracker.protocols, ...tracker.loaders, ...(tracker.settings ?? [])].filter(part => part.generation === generation)
  // A generation that a part of today has too is no old one.
  return parts.every(({ retired }) => retired !== undefined) ? (parts[0]?.retired ?? null) : null
}

export function loadRetirement(ask: Ask, fact: LoadFact): Retirement | null {
  return ask.tracker(fact.vendor)?.retired ?? loaderOf(ask, fact)?.loader.retired ?? null
}
