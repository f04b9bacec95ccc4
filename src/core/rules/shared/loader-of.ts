import type { Ask, LoadFact, LoaderShape, Tracker } from '../../model/index.js'

export interface KnownLoader {
  /** Whose file it is: the Google tag's, whatever system its id belongs to. */
  readonly tracker: Tracker
  readonly loader: LoaderShape
}

/** The data of the file that is loaded. `null` when no tracker has it any more. */
export function loaderOf(ask: Ask, fact: LoadFact): KnownLoader | null {
  const own = ask.tracker(fact.vendor)
  const loader = own?.loaders.find(({ name }) => name === fact.loader)
  if (own !== undefined && loader !== undefined) return { tracker: own, loader }
  for (const tracker of ask.trackers) {
    const shared = tracker.loaders.find(
      ({ name, belongs }) => name === fact.loader && belongs?.some(([, vendor]) => vendor === fact.vendor),
    )
    if (shared !== undefined) return { tracker, loader: shared }
  }
  return null
}
