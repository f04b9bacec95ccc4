import { blocksOf } from './blocks.js'
import type { Hole } from './hole.js'

const OPEN = '<script>'
const CLOSE = '</script>'

/**
 * Islands that make a script element: `{% javascript %}` of Shopify, `javascript_tag do` of Rails. By their index, the tag that
 * takes their place in the masked text, where it fits.
 */
export function scriptTags(text: string, holes: readonly Hole[]): ReadonlyMap<number, string> {
  const tags = new Map<number, string>()
  if (!/javascript/.test(text)) return tags
  holes.forEach((hole, index) => {
    if (hole.language !== 'liquid') return
    const word = /^[-\s]*(end)?javascript[-\s]*$/.exec(text.slice(hole.code.start, hole.code.end))
    if (word) tags.set(index, word[1] ? CLOSE : OPEN)
  })
  for (const { open, close } of blocksOf(holes)) {
    const hole = holes[open]
    const end = holes[close]
    if (hole?.language !== 'erb' || !end || end.end - end.start < CLOSE.length) continue
    if (!/^\s*javascript_tag\b[^\r\n]*\bdo\s*$/.test(text.slice(hole.code.start, hole.code.end))) continue
    tags.set(open, OPEN)
    tags.set(close, CLOSE)
  }
  return tags
}
