import type { CellState, Texts } from '../messages.js'
import { HEADS, ROW_HEIGHT } from '../sizes.js'
import { stateAt } from '../states.js'
import type { Shown } from './head.js'
import { iconOf, redraw } from './icons.js'
import { make } from './make.js'

/** The pages. Only rows that are seen are in the document; they are used again for other pages. */
export interface Body {
  readonly element: HTMLElement
  /** Other pages, counters or states. */
  fill(shown: Shown): void
  /** Has the rows from `first` up to `last` in the document, and `kept`, which may be anywhere: it has the focus. */
  render(window: { readonly first: number; readonly last: number }, kept: number): void
  /** `null` for a cell that is not in the document. */
  cellAt(row: number, column: number): HTMLElement | null
}

interface Row {
  readonly element: HTMLElement
  readonly path: HTMLElement
  readonly folder: HTMLElement
  readonly name: HTMLElement
  readonly cells: Cell[]
}

interface Cell {
  readonly element: HTMLElement
  readonly icon: SVGSVGElement
  state: CellState | null
}

export function body(texts: Texts): Body {
  const element = make('div', { class: 'body', role: 'rowgroup' })
  const rows = new Map<number, Row>()
  let spare: Row[] = []
  let shown: Shown | null = null

  function put(at: number, { matrix, arranged, starts }: Shown): void {
    const row = rows.get(at) ?? spare.pop() ?? newRow()
    rows.set(at, row)
    const page = arranged.rows[at] ?? 0
    const path = matrix.paths[page] ?? ''
    const slash = path.lastIndexOf('/') + 1
    row.folder.textContent = path.slice(0, slash)
    row.name.textContent = path.slice(slash)
    for (const [column, index] of arranged.columns.entries()) {
      const cell = row.cells[column] ?? newCell(row, column)
      const state = stateAt(matrix, page, index)
      cell.element.classList.toggle('starts', starts.has(column))
      if (cell.state !== state) paint(cell, state)
    }
    for (const { element } of row.cells.splice(arranged.columns.length)) element.remove()
    row.element.setAttribute('aria-rowindex', String(HEADS + at + 1))
    row.element.classList.toggle('odd', at % 2 === 1)
    row.element.style.transform = `translateY(${at * ROW_HEIGHT}px)`
    if (!row.element.isConnected) element.append(row.element)
  }

  function paint(cell: Cell, state: CellState): void {
    if (cell.state !== null) cell.element.classList.remove(cell.state)
    cell.element.classList.add(state)
    cell.element.setAttribute('aria-label', texts.states[state])
    redraw(cell.icon, state)
    cell.state = state
  }

  return {
    element,
    fill(now) {
      shown = now
      element.style.height = `${now.arranged.rows.length * ROW_HEIGHT}px`
      for (const at of rows.keys()) if (at < now.arranged.rows.length) put(at, now)
    },
    render({ first, last }, kept) {
      if (shown === null) return
      const count = shown.arranged.rows.length
      for (const [at, row] of rows) {
        if (at < count && ((at >= first && at < last) || at === kept)) continue
        rows.delete(at)
        spare.push(row)
      }
      for (let at = first; at < last; at++) if (!rows.has(at)) put(at, shown)
      if (kept >= 0 && kept < count && !rows.has(kept)) put(kept, shown)
      for (const { element } of spare) element.remove()
      spare = spare.slice(0, last - first)
    },
    cellAt(row, column) {
      const there = rows.get(row)
      return (column === 0 ? there?.path : there?.cells[column - 1]?.element) ?? null
    },
  }
}

function newRow(): Row {
  const folder = make('span', { class: 'folder' })
  const name = make('span', { class: 'name' })
  const path = make('div', { class: 'cell path', role: 'rowheader', tabindex: '-1', 'aria-colindex': '1' }, folder, name)
  return { element: make('div', { class: 'row', role: 'row' }, path), path, folder, name, cells: [] }
}

function newCell(row: Row, column: number): Cell {
  const icon = iconOf('unknown')
  const element = make('div', { class: 'cell', role: 'gridcell', tabindex: '-1', 'aria-colindex': String(column + 2) }, icon)
  row.element.append(element)
  const cell: Cell = { element, icon, state: null }
  row.cells.push(cell)
  return cell
}
