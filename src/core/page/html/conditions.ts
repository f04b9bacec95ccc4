import type { Span } from '../../model/index.js'
import type { Island } from '../markup.js'

/** What these open may be left out, or stand more than once. Blocks, sections of a layout and the like are always there. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'else', 'unless', 'case', 'switch', 'for'])

/**
 * The stretches between islands that only a condition lets through (`{% if %} … {% endif %}`), sorted, not overlapping.
 * What is opened and not closed here reaches to the end: another file closes it.
 */
export function conditionalStretches(islands: readonly Island[], length: number): readonly Span[] {
  const stretches: Span[] = []
  const open: string[] = []
  let depth = 0
  let start = 0
  for (const island of islands) {
    const before = depth
    depth -= closing(open, island.closes)
    if (before > 0 && depth === 0) stretches.push({ start, end: island.start })
    if (island.opens === undefined) continue
    open.push(island.opens)
    if (!CONDITIONS.has(island.opens)) continue
    if (depth === 0) start = island.end
    depth++
  }
  if (depth > 0) stretches.push({ start, end: length })
  return stretches
}

/** Takes what the island closes off the list. @returns how many of them were conditions */
function closing(open: string[], word: string | undefined): number {
  if (word === undefined) return 0
  const at = open.lastIndexOf(word)
  if (at === -1) return 0
  return open.splice(at).filter(opened => CONDITIONS.has(opened)).length
}
