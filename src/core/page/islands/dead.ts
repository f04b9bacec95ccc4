import { blocksOf } from './blocks.js'
import { hole } from './hole.js'
import type { Hole } from './hole.js'

const NEVER = /^[-~+\s(]*(?:if|unless)?\s*\(?\s*(?:false|0|null|nil|none)\s*\)?\s*(?:[:{]|then)?[-~+\s]*$/i

/** `{% if false %}` … `{% endif %}` hides its text as a comment would, so it becomes one. Other arms stay as they are. */
export function buryDead(text: string, holes: readonly Hole[]): readonly Hole[] {
  const never = (one: Hole): boolean => {
    if (one.opens !== 'if') return false
    const code = text.slice(one.code.start, one.code.end)
    return code.length < 40 && /\bif\b/i.test(code) && NEVER.test(code.replace(/^#/, ''))
  }
  if (!holes.some(never)) return holes
  const kept: Hole[] = []
  const ends = new Map(blocksOf(holes).map(block => [block.open, block.close]))
  for (let index = 0; index < holes.length; index++) {
    const one = holes[index]
    if (!one) break
    const close = never(one) ? (ends.get(index) ?? -1) : -1
    const last = holes[close]
    if (!last) {
      kept.push(one)
      continue
    }
    // An `else` arm is shown, so only what stands before it is hidden.
    const shown = last.opens !== undefined
    const end = shown ? last.start : last.end
    kept.push(hole(one.language, 'comment', [one.start, end], [one.end, last.start], shown ? { opens: 'block' } : {}))
    index = shown ? close - 1 : close
  }
  return kept
}
