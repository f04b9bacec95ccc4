import { placeIn, topIn } from '../anchor.js'
import type { Texts } from '../messages.js'
import { meaningOf, pressOn } from '../press.js'
import type { Press } from '../press.js'
import { HEAD_HEIGHT, HEADS, ROW_HEIGHT } from '../sizes.js'
import { walk, within } from '../walk.js'
import type { Extent, Position } from '../walk.js'
import { revealed, windowOf } from '../window.js'
import type { Part } from '../window.js'
import { fill } from '../words.js'
import { body } from './body.js'
import { headRows } from './head.js'
import type { Shown } from './head.js'
import { layoutOf } from './layout.js'
import type { Layout } from './layout.js'
import { make } from './make.js'

export interface GridActions {
  press(press: Press): void
  /** It was scrolled by so much. Pixels. */
  scrolled(top: number, left: number): void
}

export interface Grid {
  readonly element: HTMLElement
  /**
   * What is at the top and the cell with the focus stay where they are, as long as they are there. Another view of the same site begins at
   * its top.
   */
  show(shown: Shown, isOtherView: boolean): void
  scrollTo(top: number, left: number): void
}

/** The table, walked by keys as grids are everywhere: one cell is reached by the tabulator, arrows lead from cell to cell. */
export function grid(texts: Texts, actions: GridActions): Grid {
  const head = make('div', { class: 'head', role: 'rowgroup' })
  const pages = body(texts)
  const element = make('div', { class: 'grid', role: 'grid', 'aria-label': texts.label }, head, pages.element)
  let shown: Shown | null = null
  let layout: Layout = { path: 0, columns: [] }
  /** What is left for the columns beside the paths, in pixels. */
  let room = 0
  let active: Position = { row: HEADS, column: 0 }
  /** The cell that the tabulator reaches: the active one, when it is in the document. */
  let stop: HTMLElement | null = null

  function extent(): Extent {
    const { rows, columns } = shown?.arranged ?? { rows: [], columns: [] }
    const page = Math.max(1, Math.floor((element.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT) - 1)
    const starts = [0, ...(shown?.groups ?? []).map(it => it.start + 1)]
    return { rows: rows.length + HEADS, heads: HEADS, columns: columns.length + 1, page, starts }
  }

  /** Sees to it that the document has the rows that are seen and the one with the focus. */
  function render(): void {
    const viewport = { top: element.scrollTop, height: element.clientHeight - HEAD_HEIGHT, rowHeight: ROW_HEIGHT }
    pages.render(windowOf(viewport, shown?.arranged.rows.length ?? 0), active.row - HEADS)
    const next = cellAt(active)
    if (next === stop) return
    if (stop !== null) stop.tabIndex = -1
    if (next !== null) next.tabIndex = 0
    stop = next
  }

  function cellAt({ row, column }: Position): HTMLElement | null {
    if (row >= HEADS) return pages.cellAt(row - HEADS, column)
    return head.querySelector<HTMLElement>(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`)
  }

  function go(to: Position): void {
    active = to
    if (to.row >= HEADS) {
      const part = { start: (to.row - HEADS) * ROW_HEIGHT, size: ROW_HEIGHT }
      element.scrollTop = revealed(part, element.scrollTop, element.clientHeight - HEAD_HEIGHT)
    }
    revealColumn()
    render()
    stop?.focus({ preventScroll: true })
  }

  /** Where the active column stands beside the paths; these are seen always. */
  function activePart(): Part | null {
    const { column } = active
    if (column === 0) return null
    const start = layout.columns.slice(0, column - 1).reduce((sum, it) => sum + it, 0)
    return { start, size: layout.columns[column - 1] ?? 0 }
  }

  function revealColumn(): void {
    const part = activePart()
    if (part !== null) element.scrollLeft = revealed(part, element.scrollLeft, room)
  }

  function layOut(): void {
    if (shown === null) return
    const { matrix, arranged, groups } = shown
    const all = matrix.paths.length
    layout = layoutOf({ matrix, columns: arranged.columns, groups, total: fill(texts.ofPages, all, all) }, element.clientWidth)
    const columns = layout.columns.map(width => `${width}px`)
    element.style.setProperty('--columns', [`${layout.path}px`, ...columns].join(' '))
    room = element.clientWidth - layout.path
  }

  /** Made when somebody looks: thousands of titles would be made for nobody. */
  function explain(cell: HTMLElement): void {
    const at = positionOf(cell)
    const meaning = shown === null || at === null ? null : meaningOf(at, shown, texts)
    if (meaning !== null) cell.title = meaning
  }

  function press(at: Position): void {
    const press = shown === null ? null : pressOn(at, shown, shown.groups)
    if (press !== null) actions.press(press)
  }

  element.addEventListener('keydown', event => {
    const at = positionOf(event.target)
    if (at === null || event.altKey || event.shiftKey) return
    const to = walk(at, { key: event.key, isHeld: event.ctrlKey || event.metaKey }, extent())
    if (to !== null) go(to)
    else if (event.key === 'Enter' || event.key === ' ') press(at)
    else return
    event.preventDefault()
  })
  element.addEventListener('click', event => {
    const at = positionOf(event.target)
    if (at === null) return
    go(at)
    press(at)
  })
  element.addEventListener('focusin', event => {
    const at = positionOf(event.target)
    if (at === null) return
    active = at
    render()
    if (stop !== null) explain(stop)
  })
  element.addEventListener('pointerover', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.body .cell') : null
    if (cell !== null) explain(cell)
  })
  element.addEventListener('scroll', () => {
    render()
    actions.scrolled(element.scrollTop, element.scrollLeft)
  })
  new ResizeObserver(() => {
    // A place opened beside the panel takes half of its room: what it was opened from stays in sight.
    const part = activePart()
    const wasSeen = part !== null && revealed(part, element.scrollLeft, room) === element.scrollLeft
    layOut()
    if (wasSeen) revealColumn()
    render()
  }).observe(element)

  return {
    element,
    show(next, isOtherView) {
      const hadFocus = element.contains(document.activeElement)
      const before = shown
      shown = next
      const { rows, columns } = extent()
      element.setAttribute('aria-rowcount', String(rows))
      element.setAttribute('aria-colcount', String(columns))
      head.replaceChildren(...headRows(next, texts))
      layOut()
      pages.fill(next)
      if (before !== null) {
        const top = isOtherView ? 0 : topIn(next, before, element.scrollTop)
        active = isOtherView && !hadFocus ? { row: HEADS, column: 0 } : placeIn(next, before, active)
        element.scrollTop = top
      }
      active = within(active, extent())
      render()
      if (hadFocus) stop?.focus({ preventScroll: true })
    },
    scrollTo(top, left) {
      element.scrollTop = top
      element.scrollLeft = left
      render()
    },
  }
}

/** Where an element of the grid stands. */
function positionOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest('.cell') : null
  const row = cell?.closest('.row') ?? null
  if (cell === null || row === null) return null
  return { row: Number(row.getAttribute('aria-rowindex')) - 1, column: Number(cell.getAttribute('aria-colindex')) - 1 }
}
