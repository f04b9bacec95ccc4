import { blocksOf } from '../islands/blocks.js'
import type { Island } from '../markup.js'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Blocks whose content is kept for later or shown elsewhere. */
const AWAY = /^[\s\-~+@#]*(?:capture|set|macro|define|content_?for|section|push|prepend|comment)\b/i
/** Liquid's blocks of other languages than HTML. */
const FOREIGN = /^[\s-]*(end)?(style|stylesheet|javascript|schema)\b/

/** Answers for an offset whether a template keeps for elsewhere what stands there: `{% capture %} … {% endcapture %}`. */
export function awayAt(holes: readonly Island[], original: string): (offset: number) => boolean {
  const word = ({ code }: Island): string => original.slice(code.start, Math.min(code.end, code.start + 60))
  const stretches: Stretch[] = blocksOf(holes).flatMap(({ kind, open, close }) => {
    const [opening, closing] = [holes[open], holes[close]]
    return kind === 'block' && opening && closing && AWAY.test(word(opening)) ? [{ start: opening.end, end: closing.start }] : []
  })
  let start = -1
  for (const hole of holes) {
    const found = FOREIGN.exec(word(hole))
    if (!found) continue
    if (found[1] === undefined) start = hole.end
    else if (start >= 0) {
      stretches.push({ start, end: hole.start })
      start = -1
    }
  }
  return offset => stretches.some(({ start, end }) => offset >= start && offset < end)
}
