import type { Ask, Base, Circumstance } from '../../model/index.js'
import { isInModule } from './in-module.js'

/**
 * Of two facts of this file that run while the page loads: the one surely runs before the other. Modules wait until the page has been read, so that
 * only within one script their order with others is known. Blocks of a template that begin or end between the two may leave either out.
 */
export function runsBefore(ask: Ask, one: Base & Circumstance, other: Base & Circumstance): boolean {
  if (one.order >= other.order) return false
  const between = ask.page.holes.filter(({ start, end }) => start >= one.whole.end && end <= other.whole.start)
  if (between.some(({ opens, closes }) => (opens ?? closes) !== undefined)) return false
  return one.tag?.start === other.tag?.start || !(isInModule(ask, one) || isInModule(ask, other))
}
