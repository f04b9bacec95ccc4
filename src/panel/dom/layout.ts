import type { Matrix } from '../messages.js'
import type { Group } from '../tally.js'

/** Beside the words of a cell: its margins and a sign. */
const BESIDE = 42
const NARROWEST = 96
const WIDEST = 200
const PATH_NARROWEST = 170

/** Widths in pixels: of the paths, and of the columns that are shown. */
export interface Layout {
  readonly path: number
  readonly columns: readonly number[]
}

export interface Measured {
  readonly matrix: Matrix
  readonly columns: readonly number[]
  readonly groups: readonly Group[]
  /** The word under the vendor's name; of about this length on all columns. */
  readonly total: string
}

/** As wide as the words need, within bounds; paths take what is left, at most two fifths. `width` is the room there is. */
export function layoutOf({ matrix, columns, groups, total }: Measured, width: number): Layout {
  const measure = measurer()
  const narrowest = Math.max(NARROWEST, measure(total) + BESIDE)
  const widths = columns.map(at => Math.min(WIDEST, Math.max(narrowest, measure(matrix.columns[at]?.id ?? '') + BESIDE)))
  for (const { title, start, end } of groups) {
    const own = widths.slice(start, end).reduce((sum, it) => sum + it, 0)
    const wanting = Math.min(WIDEST, measure(end - start > 1 ? `${title} ${total}` : title) + BESIDE) - own
    const last = widths[end - 1]
    if (wanting > 0 && last !== undefined) widths[end - 1] = last + wanting
  }
  const longest = matrix.paths.reduce((longest, path) => (path.length > longest.length ? path : longest), '')
  const path = Math.min(measure(longest) + BESIDE, Math.floor(width * 0.4))
  return { path: Math.max(PATH_NARROWEST, Math.ceil(path)), columns: widths.map(Math.ceil) }
}

function measurer(): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) return text => text.length * 7.5
  const { fontSize, fontFamily } = getComputedStyle(document.body)
  canvas.font = `600 ${fontSize} ${fontFamily}`
  return text => canvas.measureText(text).width
}
