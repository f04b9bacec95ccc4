import { distance } from './distance.js'

/** Ids that differ from this one by a slip of the pen: one letter wrong, missing or doubled, or two exchanged. */
export function nearIds(id: string, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter(other => other !== id && Math.min(id.length, other.length) >= 5 && distance(id, other) === 1)
}
