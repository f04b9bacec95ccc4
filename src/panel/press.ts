import type { Column, Counter, Texts } from './messages.js'
import type { Showing } from './anchor.js'
import { HEADS } from './sizes.js'
import { stateAt } from './states.js'
import type { Group } from './tally.js'
import { keyOf } from './view.js'
import type { Position } from './walk.js'
import { fill } from './words.js'

/** What a click or Enter on a cell asks for. */
export type Press =
  | { readonly is: 'vendor'; readonly vendor: string }
  /** `null` = by path. */
  | { readonly is: 'sort'; readonly key: string | null }
  | { readonly is: 'add'; readonly counter: Counter }
  /** Without a counter: the page itself. */
  | { readonly is: 'open'; readonly path: string; readonly counter: Counter | null }

/** `null` for a cell that does nothing. */
export function pressOn({ row, column }: Position, showing: Showing, groups: readonly Group[]): Press | null {
  const counter = columnAt(showing, column)
  if (row === 0) {
    const group = groups.find(it => it.start + 1 === column)
    return group === undefined ? null : { is: 'vendor', vendor: group.vendor }
  }
  if (row === 1) return { is: 'sort', key: counter === null ? null : keyOf(counter) }
  if (row < HEADS) return counter === null || counter.missing === 0 ? null : { is: 'add', counter: nameOf(counter) }
  const path = pathAt(showing, row)
  return path === null ? null : { is: 'open', path, counter: counter === null ? null : nameOf(counter) }
}

/** What a cell of a page means, in words; `null` for a head, which tells it by itself. */
export function meaningOf({ row, column }: Position, showing: Showing, texts: Texts): string | null {
  const { matrix, arranged } = showing
  const path = pathAt(showing, row)
  if (path === null) return null
  const counter = columnAt(showing, column)
  if (counter === null) return fill(texts.openPage, path)
  const state = stateAt(matrix, arranged.rows[row - HEADS] ?? -1, arranged.columns[column - 1] ?? -1)
  return fill(texts.cell, texts.states[state], `${counter.title} ${counter.id}`, path)
}

function nameOf({ vendor, id }: Counter): Counter {
  return { vendor, id }
}

function columnAt({ matrix, arranged }: Showing, column: number): Column | null {
  return matrix.columns[arranged.columns[column - 1] ?? -1] ?? null
}

function pathAt({ matrix, arranged }: Showing, row: number): string | null {
  return matrix.paths[arranged.rows[row - HEADS] ?? -1] ?? null
}
