import type { CellState, Matrix } from './messages.js'

/** From what asks most for a look to what asks least: the order of sorting. */
export const STATES: readonly CellState[] = ['missing', 'duplicate', 'commented', 'other', 'unknown', 'blocked', 'present']

/** As they stand in the rows of a matrix. */
const letters: Readonly<Record<CellState, string>> = {
  present: 'p',
  missing: 'm',
  duplicate: 'd',
  other: 'o',
  blocked: 'b',
  commented: 'c',
  unknown: 'u',
}

const byLetter: ReadonlyMap<string, CellState> = new Map(STATES.map(state => [letters[state], state]))

/** A cell that is not there is as good as unknown. */
export function stateAt({ rows }: Matrix, row: number, column: number): CellState {
  return byLetter.get(rows[row]?.charAt(column) ?? '') ?? 'unknown'
}

/** The counter is installed, so that it runs or waits for the visitor's consent. */
export function runs(state: CellState): boolean {
  return state === 'present' || state === 'duplicate' || state === 'blocked'
}

/** The counter does not run and nothing of its vendor stands in for it. */
export function isGap(state: CellState): boolean {
  return state === 'missing' || state === 'commented'
}
