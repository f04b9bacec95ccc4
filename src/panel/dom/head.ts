import type { Showing } from '../anchor.js'
import type { Texts } from '../messages.js'
import type { Group, Tally } from '../tally.js'
import { keyOf } from '../view.js'
import type { View } from '../view.js'
import { fill } from '../words.js'
import { iconOf } from './icons.js'
import { make } from './make.js'

/** Everything the grid shows. */
export interface Shown extends Showing {
  readonly view: View
  readonly groups: readonly Group[]
  /** Where groups start, among the columns that are shown. */
  readonly starts: ReadonlySet<number>
  readonly tally: Tally
}

/** What stands above the pages; rows are made anew, they are three. */
export function headRows(shown: Shown, texts: Texts): readonly HTMLElement[] {
  return [vendorRow(shown, texts), counterRow(shown, texts), totalRow(shown, texts)].map((cells, at) =>
    make('div', { class: `row head-${at}`, role: 'row', 'aria-rowindex': String(at + 1) }, ...cells),
  )
}

function vendorRow({ matrix, view, arranged, groups, tally }: Shown, texts: Texts): readonly HTMLElement[] {
  const all = matrix.paths.length
  const shown = arranged.rows.length
  const pages = shown === all ? fill(all === 1 ? texts.onePage : texts.pages, all) : fill(texts.pagesShown, shown, all)
  return [
    cell('columnheader', 0, make('span', { class: 'words' }, pages)),
    ...groups.map(({ vendor, title, start, end }) => {
      const total = fill(texts.ofPages, tally.vendors.get(vendor) ?? 0, all)
      const made = cell('columnheader', start + 1, make('span', { class: 'words' }, title))
      // Of a vendor with one counter its column tells the same.
      if (end - start > 1) made.append(make('span', { class: 'total' }, total))
      made.setAttribute('aria-colspan', String(end - start))
      made.title = `${title}: ${total}\n${view.vendor === vendor ? texts.allAgain : fill(texts.vendorOnly, title)}`
      made.classList.add('starts', 'pressable')
      made.style.gridColumn = `${start + 2} / ${end + 2}`
      return made
    }),
  ]
}

function counterRow({ matrix, view, arranged, starts }: Shown, texts: Texts): readonly HTMLElement[] {
  const sortable = (at: number, key: string | null, words: string, hint: string): HTMLElement => {
    const made = cell('columnheader', at, make('span', { class: 'words' }, words))
    const isSorted = view.sort.by === key
    const { descending } = view.sort
    made.setAttribute('aria-sort', isSorted ? (descending ? 'descending' : 'ascending') : 'none')
    if (isSorted) made.append(iconOf(descending ? 'sortedDown' : 'sortedUp'))
    made.title = `${hint}\n${texts.sort}`
    made.classList.add('pressable')
    made.classList.toggle('starts', starts.has(at - 1))
    return made
  }
  return [
    sortable(0, null, texts.page, texts.page),
    ...arranged.columns.flatMap((index, at) => {
      const column = matrix.columns[index]
      return column === undefined ? [] : [sortable(at + 1, keyOf(column), column.id, `${column.title} ${column.id}`)]
    }),
  ]
}

function totalRow({ matrix, arranged, starts, tally }: Shown, texts: Texts): readonly HTMLElement[] {
  const all = matrix.paths.length
  return [
    cell('rowheader', 0, make('span', { class: 'words' }, texts.running)),
    ...arranged.columns.map((index, at) => {
      const on = tally.columns[index] ?? 0
      const { missing = 0, id = '' } = matrix.columns[index] ?? {}
      const total = fill(texts.ofPages, on, all)
      const offer = missing === 0 ? texts.complete : fill(missing === 1 ? texts.addToOne : texts.add, id, missing)
      const made = cell('gridcell', at + 1, make('span', { class: 'words' }, total))
      made.setAttribute('aria-label', `${total}. ${offer}`)
      made.title = offer
      made.style.setProperty('--share', all === 0 ? '0' : String(on / all))
      made.classList.toggle('starts', starts.has(at))
      if (missing > 0) {
        made.classList.add('pressable')
        made.append(iconOf('add'))
      }
      return made
    }),
  ]
}

function cell(role: string, column: number, ...children: readonly Node[]): HTMLElement {
  return make('div', { class: 'cell', role, tabindex: '-1', 'aria-colindex': String(column + 1) }, ...children)
}
