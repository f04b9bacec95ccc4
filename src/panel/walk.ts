/** A cell of the grid. Its heads are rows too, its first column names the pages. */
export interface Position {
  readonly row: number
  readonly column: number
}

export interface Extent {
  /** With the heads. */
  readonly rows: number
  readonly heads: number
  readonly columns: number
  /** Rows that a page of the screen shows. */
  readonly page: number
  /** Where the cells of the first row start, which lie over several columns. */
  readonly starts: readonly number[]
}

export interface Key {
  readonly key: string
  /** Control, or Command. */
  readonly isHeld: boolean
}

/** Where a key leads from a cell, as grids are walked everywhere. `null` = it is no key for walking. */
export function walk(from: Position, { key, isHeld }: Key, extent: Extent): Position | null {
  const { row, column } = within(from, extent)
  const to = (at: Position): Position => within(at, extent)
  switch (key) {
    case 'ArrowUp':
      return to({ row: isHeld ? 0 : row - 1, column })
    case 'ArrowDown':
      return to({ row: isHeld ? extent.rows - 1 : row + 1, column })
    case 'ArrowLeft':
      return to({ row, column: isHeld ? 0 : column - 1 })
    case 'ArrowRight':
      return to({ row, column: isHeld ? extent.columns - 1 : row === 0 ? nextStart(column, extent) : column + 1 })
    case 'Home':
      return to({ row: isHeld ? 0 : row, column: 0 })
    case 'End':
      return to({ row: isHeld ? extent.rows - 1 : row, column: extent.columns - 1 })
    case 'PageUp':
      return to({ row: Math.max(row - extent.page, row < extent.heads ? 0 : extent.heads), column })
    case 'PageDown':
      return to({ row: row + extent.page, column })
    default:
      return null
  }
}

/** The nearest cell that is there. */
export function within({ row, column }: Position, { rows, columns, starts }: Extent): Position {
  const there = { row: clamp(row, rows), column: clamp(column, columns) }
  if (there.row > 0) return there
  return { row: 0, column: starts.findLast(start => start <= there.column) ?? 0 }
}

function nextStart(column: number, { starts }: Extent): number {
  return starts.find(start => start > column) ?? column
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at))
}
