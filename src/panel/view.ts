import type { CellState, Counter, Matrix } from './messages.js'
import { isGap, STATES, stateAt } from './states.js'

/** What a person has chosen to see. */
export interface View {
  /** Stands in the path, whatever its case. */
  readonly text: string
  /** Only its counters; `null` = all. */
  readonly vendor: string | null
  /** Pages with a cell of any of these; none = all pages. */
  readonly states: readonly CellState[]
  /** Only pages where a counter neither runs nor is stood in for. */
  readonly gapsOnly: boolean
  readonly sort: Sort
}

export interface Sort {
  /** `keyOf` a column; `null` = the path. */
  readonly by: string | null
  readonly descending: boolean
}

/** Indices into a matrix, in the order they are shown. */
export interface Arranged {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

export const EVERYTHING: View = { text: '', vendor: null, states: [], gapsOnly: false, sort: { by: null, descending: false } }

export function keyOf({ vendor, id }: Counter): string {
  return `${vendor}:${id}`
}

export function isFiltered({ text, vendor, states, gapsOnly }: View): boolean {
  return text.trim() !== '' || vendor !== null || states.length > 0 || gapsOnly
}

/** The pages and counters that a view shows. Filters look at the cells that are shown; what is gone is not filtered by. */
export function arrange(matrix: Matrix, view: View): Arranged {
  const { columns: all, paths } = matrix
  const everyColumn = all.map((_, at) => at)
  const own = everyColumn.filter(at => all[at]?.vendor === view.vendor)
  const columns = own.length > 0 ? own : everyColumn
  const text = view.text.trim().toLowerCase()
  const wanted = new Set(view.states)
  const rows = paths.flatMap((path, row) => {
    if (text !== '' && !path.toLowerCase().includes(text)) return []
    const has = (is: (state: CellState) => boolean): boolean => columns.some(column => is(stateAt(matrix, row, column)))
    if (wanted.size > 0 && !has(state => wanted.has(state))) return []
    return view.gapsOnly && !has(isGap) ? [] : [row]
  })
  return { rows: sorted(matrix, rows, view.sort), columns }
}

const paths = new Intl.Collator('en', { numeric: true })
const weights: ReadonlyMap<CellState, number> = new Map(STATES.map((state, at) => [state, at]))

function sorted(matrix: Matrix, rows: readonly number[], { by, descending }: Sort): readonly number[] {
  const column = by === null ? -1 : matrix.columns.findIndex(it => keyOf(it) === by)
  const byPath = rows.toSorted((a, b) => paths.compare(matrix.paths[a] ?? '', matrix.paths[b] ?? ''))
  if (column === -1) return by === null && descending ? byPath.toReversed() : byPath
  const weight = (row: number): number => weights.get(stateAt(matrix, row, column)) ?? 0
  // Pages of one state keep the order of their paths either way.
  return byPath.toSorted((a, b) => (descending ? weight(b) - weight(a) : weight(a) - weight(b)))
}

/** What a click on a column's head asks for: first the worst at the top, then the best. */
export function sortedBy({ by, descending }: Sort, key: string | null): Sort {
  return by === key ? { by, descending: !descending } : { by: key, descending: false }
}
