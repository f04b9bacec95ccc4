import { blocksOf, conditionalAt } from './blocks.js'
import { hole } from './hole.js'
import type { Hole } from './hole.js'

const CONDITION = /^[-~+\s]*(?:#?if|elseif)?[\s(]*(!|not\s+)?\s*([A-Za-z_]\w*|[01])[\s)]*(?:[:{]|then)?[-~+\s]*$/i
const ASSIGNED = /^[-~+\s]*(?:assign|set)\s+([A-Za-z_]\w*)\s*=\s*(true|false)[-~+\s]*$/i

/**
 * What a condition with a known answer hides becomes a comment: `{% if false %}` … `{% endif %}`, and the `else` of a condition that always
 * holds. Known are the literals, and names that the file itself sets once, to `true` or `false`.
 */
export function buryDead(text: string, holes: readonly Hole[]): readonly Hole[] {
  if (!holes.some(one => one.opens === 'if')) return holes
  const known = constantsOf(text, holes)
  const answers = holes.map(one => (one.opens === 'if' ? answerOf(text, one, known) : null))
  if (answers.every(answer => answer === null)) return holes
  const kept: Hole[] = []
  const ends = new Map(blocksOf(holes).map(block => [block.open, block.close]))
  for (let index = 0; index < holes.length; index++) {
    const one = holes[index]
    if (!one) break
    const close = ends.get(index) ?? -1
    const last = holes[close]
    const answer = last ? answers[index] : null
    if (!last || answer === null || answer === undefined) kept.push(one)
    else if (answer) {
      // The first arm is always shown: its islands decide nothing, and all other arms are hidden.
      kept.push({ ...one, opens: 'any' })
      const end = lastArm(close, ends, holes)
      const stop = holes[end]
      if (last.opens === undefined || !stop) continue
      kept.push(...holes.slice(index + 1, close), hole(last.language, 'comment', [last.start, stop.start], [last.end, stop.start]))
      index = end - 1
    } else {
      const further = last.opens !== undefined
      const end = further ? last.start : last.end
      kept.push(hole(one.language, 'comment', [one.start, end], [one.end, last.start], further ? { opens: 'any' } : {}))
      index = further ? close - 1 : close
    }
  }
  return kept
}

/** The island that ends the last arm of a condition, from the one that ends its first. */
function lastArm(close: number, ends: ReadonlyMap<number, number>, holes: readonly Hole[]): number {
  let end = close
  while (holes[end]?.opens === 'else') {
    const next = ends.get(end) ?? -1
    if (next < 0) return -1
    end = next
  }
  return end
}

function answerOf(text: string, one: Hole, known: ReadonlyMap<string, boolean>): boolean | null {
  const code = text.slice(one.code.start, one.code.end)
  const match = code.length < 80 && /\bif\b/i.test(code) ? CONDITION.exec(code) : null
  if (!match) return null
  const word = match[2] ?? ''
  const answer = /^(?:false|0)$/i.test(word) ? false : /^(?:true|1)$/i.test(word) ? true : (known.get(word) ?? null)
  return answer === null ? null : match[1] ? !answer : answer
}

/** Names set once in the file, outside every condition. */
function constantsOf(text: string, holes: readonly Hole[]): ReadonlyMap<string, boolean> {
  const known = new Map<string, boolean>()
  const again = new Set<string>()
  const conditional = conditionalAt(holes)
  for (const { kind, code } of holes) {
    if (kind !== 'statement') continue
    const words = text.slice(code.start, Math.min(code.end, code.start + 120))
    const name = /\b(?:assign|set|capture|increment|decrement)\s+([A-Za-z_]\w*)/.exec(words)?.[1]
    if (name === undefined) continue
    if (known.has(name)) again.add(name)
    known.set(name, ASSIGNED.exec(words)?.[2]?.toLowerCase() === 'true')
    if (!ASSIGNED.test(words) || conditional(code.start)) again.add(name)
  }
  for (const name of again) known.delete(name)
  return known
}
