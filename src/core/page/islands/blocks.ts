import type { BlockKind, Hole } from './hole.js'

/** A stretch between two islands: `{% if %}` … `{% endif %}`. Indices into the holes; `close` = -1 when the file ends before. */
export interface Block {
  readonly kind: BlockKind
  readonly open: number
  readonly close: number
}

const DEEPEST = 300

/** Pairs islands that open with islands that close. Arms of one condition are blocks of their own. Strays are left out. */
export function blocksOf(holes: readonly Hole[]): readonly Block[] {
  const open: { kind: BlockKind; open: number }[] = []
  const blocks: Block[] = []
  holes.forEach((hole, index) => {
    if (hole.closes) {
      const at = hole.closes === 'any' ? open.length - 1 : open.findLastIndex(it => ends(it.kind, hole.closes))
      if (at >= 0) for (const block of open.splice(at)) blocks.push({ ...block, close: index })
    }
    if (hole.opens) open.push({ kind: hole.opens, open: index })
    // Nobody nests that deep: what is never closed must not make each later end a long search.
    if (open.length > DEEPEST) open.shift()
  })
  return [...blocks, ...open.map(it => ({ ...it, close: -1 }))].sort((a, b) => a.open - b.open)
}

function ends(opened: BlockKind, closes: BlockKind | undefined): boolean {
  return opened === closes || opened === 'any' || (opened === 'else' && closes !== 'block')
}

/** Answers for an offset whether a condition or loop of the template decides if a visitor gets what stands there. */
export function conditionalAt(holes: readonly Hole[]): (offset: number) => boolean {
  const stretches: { start: number; end: number }[] = []
  for (const block of blocksOf(holes)) {
    if (block.kind === 'block' || block.kind === 'any') continue
    const start = holes[block.open]?.end ?? 0
    const end = holes[block.close]?.start ?? Infinity
    const last = stretches.at(-1)
    // Nested stretches are covered by the outer one; neighbours stay apart.
    if (last && end <= last.end) continue
    stretches.push({ start, end })
  }
  return offset => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const stretch = stretches[low - 1]
    return stretch !== undefined && offset < stretch.end
  }
}
