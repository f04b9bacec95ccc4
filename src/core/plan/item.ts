import type { Path, PlanItem, Reached, Span } from '../model/index.js'
import type { Ground } from './sent.js'

/** What a check of a whole site may ask beside what rules ask. */
export interface WholeGround extends Ground {
  /** Everything that runs on a page can be known. */
  readonly complete: (path: Path) => boolean
  readonly reached: (path: Path) => readonly Reached[]
}

/** What an item has that is told of none of its pages, owners and places. */
export const BARE: Pick<PlanItem, 'verdicts' | 'places' | 'owner' | 'meaning'> = { verdicts: [], places: [], owner: null, meaning: null }

/** Where an item stands that a program made. */
export const START: Span = { start: 0, end: 0 }

/** How many pages one reason names. */
export const MOST = 5

export function listed(paths: readonly Path[]): string {
  const shown = paths.slice(0, MOST)
  const more = paths.length - shown.length
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`
}
