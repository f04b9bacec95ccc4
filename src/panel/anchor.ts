import type { Matrix } from './messages.js'
import { HEADS, ROW_HEIGHT } from './sizes.js'
import { keyOf } from './view.js'
import type { Arranged } from './view.js'
import type { Position } from './walk.js'

export interface Showing {
  readonly matrix: Matrix
  readonly arranged: Arranged
}

/** Where the cell of the same page and counter stands now; the same place when it is gone. */
export function placeIn(now: Showing, before: Showing, at: Position): Position {
  const row = at.row < HEADS ? null : rowOf(now, pathAt(before, at.row - HEADS))
  const counter = before.matrix.columns[before.arranged.columns[at.column - 1] ?? -1]
  const key = counter === undefined ? null : keyOf(counter)
  const column = now.arranged.columns.findIndex(index => {
    const it = now.matrix.columns[index]
    return it !== undefined && keyOf(it) === key
  })
  return { row: row === null ? at.row : row + HEADS, column: column === -1 ? at.column : column + 1 }
}

/** How far to scroll so that the page at the top stays there; pixels. Whoever is at the very top stays at the very top. */
export function topIn(now: Showing, before: Showing, top: number): number {
  if (top === 0) return 0
  const first = Math.floor(top / ROW_HEIGHT)
  const row = rowOf(now, pathAt(before, first))
  return row === null ? top : top + (row - first) * ROW_HEIGHT
}

function pathAt({ matrix, arranged }: Showing, row: number): string | null {
  return matrix.paths[arranged.rows[row] ?? -1] ?? null
}

function rowOf({ matrix, arranged }: Showing, path: string | null): number | null {
  const index = path === null ? -1 : matrix.paths.indexOf(path)
  const row = arranged.rows.indexOf(index)
  return row === -1 ? null : row
}
