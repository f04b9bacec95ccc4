import stringWidth from 'string-width'
import type { Span } from '../../core/model/index.js'
import type { Lines } from '../../core/text/index.js'

export interface Source {
  readonly text: string
  readonly lines: Lines
}

export interface Frame {
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The line as shown, in three parts: before the span, the span, behind it. Tabs are blanks, long lines are cut around the span. */
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Columns from the start of the shown line to the first caret, and how many carets. */
  readonly indent: number
  readonly carets: number
}

/** The line where a span begins, cut to `width` columns, and where its carets go. A span over several lines is marked to the end of its first. */
export function frameOf({ text, lines }: Source, at: Span, width: number, cut: string): Frame {
  const { line, column } = lines.position(at.start)
  const { start, end } = lines.span(line)
  const from = Math.min(at.start, end)
  const to = Math.max(from, Math.min(at.end, end))
  const cells = cellsOf(text, { start, end }, { start: from, end: to })
  const { shown, cutLeft, cutRight } = window(cells, width, stringWidth(cut))
  const before = shown.filter(({ part }) => part === 'before')
  const marked = shown.filter(({ part }) => part === 'marked')
  const after = shown.filter(({ part }) => part === 'after')
  const lead = cutLeft ? cut : ''
  return {
    line: line + 1,
    column: column + 1,
    before: lead + join(before),
    marked: join(marked),
    after: join(after) + (cutRight ? cut : ''),
    indent: stringWidth(lead) + widthOf(before),
    carets: Math.max(1, widthOf(marked)),
  }
}

/** One letter as a reader sees it. */
interface Cell {
  readonly shown: string
  readonly width: number
  readonly part: 'before' | 'marked' | 'after'
}

/** Lines of minified pages are megabytes long: only this many code units around the span are looked at. */
const NEAR = 400
const TAB = 2

function cellsOf(text: string, line: Span, marked: Span): readonly Cell[] {
  const near = { start: Math.max(line.start, marked.start - NEAR), end: Math.min(line.end, marked.start + 2 * NEAR) }
  const part = (start: number, end: number, name: Cell['part']): readonly Cell[] =>
    letters(text.slice(start, Math.max(start, end))).map(letter => ({ ...shownAs(letter), part: name }))
  const before = part(near.start, marked.start, 'before')
  const indent = near.start === line.start ? before.findIndex(({ shown }) => shown.trim() !== '') : 0
  return [
    ...before.slice(indent < 0 ? before.length : indent),
    ...part(marked.start, Math.min(marked.end, near.end), 'marked'),
    ...part(marked.end, near.end, 'after'),
  ]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function letters(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function shownAs(letter: string): { readonly shown: string; readonly width: number } {
  if (letter === '\t') return { shown: ' '.repeat(TAB), width: TAB }
  // Control characters would move the cursor or ring the bell.
  if (/^[\p{Cc}\p{Zl}\p{Zp}]/u.test(letter)) return { shown: '\u00b7', width: 1 }
  const width = stringWidth(letter)
  return width === 0 ? { shown: '', width: 0 } : { shown: letter, width }
}

function window(cells: readonly Cell[], width: number, cutWidth: number): { shown: readonly Cell[]; cutLeft: boolean; cutRight: boolean } {
  if (widthOf(cells) <= width) return { shown: cells, cutLeft: false, cutRight: false }
  const room = Math.max(20, width) - 2 * cutWidth
  const markedWidth = widthOf(cells.filter(({ part }) => part === 'marked'))
  // What is marked should be seen whole, with more of what stands before it than behind.
  const lead = Math.max(8, Math.floor((room - Math.min(markedWidth, room)) * 0.7))
  let first = cells.findIndex(({ part }) => part !== 'before')
  if (first < 0) first = cells.length
  for (let taken = 0; first > 0; first--) {
    taken += cells[first - 1]?.width ?? 0
    if (taken > lead) break
  }
  let last = first
  for (let taken = 0; last < cells.length; last++) {
    taken += cells[last]?.width ?? 0
    if (taken > room) break
  }
  return { shown: cells.slice(first, last), cutLeft: first > 0, cutRight: last < cells.length }
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('')
}
