import type { CellState, Matrix } from './messages.js'
import { runs, STATES, stateAt } from './states.js'

/** How many of all pages have something, whatever is filtered. */
export interface Tally {
  /** For each column of the matrix: pages that it runs on. */
  readonly columns: readonly number[]
  /** For each vendor: pages that any of its counters runs on. */
  readonly vendors: ReadonlyMap<string, number>
  /** Cells of each state, in the columns that are shown. */
  readonly states: ReadonlyMap<CellState, number>
}

export function tally(matrix: Matrix, shown: readonly number[]): Tally {
  const columns = matrix.columns.map(() => 0)
  const vendors = new Map(matrix.columns.map(({ vendor }) => [vendor, 0]))
  const states = new Map<CellState, number>(STATES.map(state => [state, 0]))
  const isShown = new Set(shown)
  for (const row of matrix.paths.keys()) {
    const having = new Set<string>()
    for (const [column, { vendor }] of matrix.columns.entries()) {
      const state = stateAt(matrix, row, column)
      if (isShown.has(column)) states.set(state, (states.get(state) ?? 0) + 1)
      if (!runs(state)) continue
      columns[column] = (columns[column] ?? 0) + 1
      having.add(vendor)
    }
    for (const vendor of having) vendors.set(vendor, (vendors.get(vendor) ?? 0) + 1)
  }
  return { columns, vendors, states }
}

/** Neighbours of one vendor under one head. */
export interface Group {
  readonly vendor: string
  readonly title: string
  /** Among the columns that are shown. */
  readonly start: number
  readonly end: number
}

export function groupsOf({ columns }: Matrix, shown: readonly number[]): readonly Group[] {
  const groups: Group[] = []
  for (const [at, index] of shown.entries()) {
    const column = columns[index]
    if (column === undefined) continue
    const last = groups.at(-1)
    if (last?.vendor === column.vendor) groups[groups.length - 1] = { ...last, end: at + 1 }
    else groups.push({ vendor: column.vendor, title: column.title, start: at, end: at + 1 })
  }
  return groups
}
