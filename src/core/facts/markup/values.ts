import type { Span, Value } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import type { Attribute, Island } from '../../page/markup.js'

const WHY = 'comes from the template'
const FILLED = new RegExp(`${FILLER}[${FILLER}\\r\\n]*`)

/**
 * What is known of an attribute's value.
 * @param text the masked text of the file
 * @param holes its islands; without them a condition inside the value is taken for several prints
 */
export function attributeValue(attribute: Attribute, text: string, holes: readonly Island[] = []): Value {
  const { value, valueAt } = attribute
  if (!value.includes(FILLER)) {
    return { kind: 'text', text: value, at: valueAt, exact: value === text.slice(valueAt.start, valueAt.end) }
  }
  const parts = value.split(FILLED).flatMap((part, i) => (i === 0 ? [part] : [null, part]))
  return patternOf(withoutConditions(parts, valueAt, text, holes), valueAt)
}

/** A part of a value, or `null` for an island. */
type Part = string | null

/** `{% if a %}x{% else %}y{% endif %}` is one hole: neither x nor y is always there. */
function withoutConditions(parts: readonly Part[], at: Span, text: string, holes: readonly Island[]): readonly Part[] {
  const groups = groupsIn(at, text, holes)
  if (!groups.some(group => group.conditional)) return parts
  if (groups.length !== parts.filter(part => part === null).length) return [null]
  const first = groups.findIndex(group => group.conditional)
  const last = groups.findLastIndex(group => group.conditional)
  // The nth island of the value stands at index 2n + 1.
  return [...parts.slice(0, 2 * first + 1), null, ...parts.slice(2 * last + 2)]
}

interface Group {
  conditional: boolean
  end: number
}

/** Islands that touch count as one. */
function groupsIn(at: Span, text: string, holes: readonly Island[]): readonly Group[] {
  const groups: Group[] = []
  for (const hole of within(at, holes)) {
    const conditional = hole.kind === 'statement'
    const last = groups.at(-1)
    if (last && text.slice(last.end, hole.start).trim() === '' && !/ /.test(text.slice(last.end, hole.start))) {
      last.conditional ||= conditional
      last.end = hole.end
    } else groups.push({ conditional, end: hole.end })
  }
  return groups
}

function within(at: Span, holes: readonly Island[]): readonly Island[] {
  return holes.filter(hole => hole.start < at.end && hole.end > at.start)
}

/** A pattern with its holes, or nothing known at all. */
export function patternOf(parts: readonly Part[], at: Span): Value {
  const known: Part[] = []
  for (const part of parts) {
    if (part === '') continue
    if (part === null && known.at(-1) === null) continue
    known.push(part)
  }
  if (known.every(part => part === null || part.trim() === '')) return { kind: 'unknown', why: WHY, at }
  return { kind: 'pattern', parts: known, why: WHY, at }
}

/**
 * What is known of a text between tags, white space as the browser shows it.
 * @param decode from source to text (entities)
 */
export function contentValue(at: Span, text: string, holes: readonly Island[], decode: (raw: string) => string): Value {
  // The text of a template's comment is blank already.
  const inside = within(at, holes).filter(hole => hole.kind !== 'comment')
  if (inside.length === 0) {
    const raw = text.slice(at.start, at.end)
    const trimmed = raw.trim()
    const start = at.start + raw.indexOf(trimmed)
    const said = squeeze(decode(trimmed))
    return { kind: 'text', text: said, at: { start, end: start + trimmed.length }, exact: said === trimmed }
  }
  const first = inside.findIndex(hole => hole.kind === 'statement')
  const last = inside.findLastIndex(hole => hole.kind === 'statement')
  const parts: Part[] = []
  let from = at.start
  inside.forEach((hole, i) => {
    const hidden = first >= 0 && i > first && i <= last
    if (!hidden) parts.push(decode(text.slice(from, Math.max(from, hole.start))).replace(/\s+/g, ' '), null)
    from = hole.end
  })
  parts.push(decode(text.slice(Math.min(from, at.end), at.end)).replace(/\s+/g, ' '))
  parts[0] = parts[0]?.trimStart() ?? null
  parts[parts.length - 1] = parts[parts.length - 1]?.trimEnd() ?? null
  return patternOf(parts, at)
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
