import type { Matrix, Texts } from './messages.js'
import { stateAt } from './states.js'
import type { Arranged } from './view.js'

/** What is shown as a table for a spreadsheet: columns parted by tabs, the words of the legend in the cells. */
export function tableOf(matrix: Matrix, { rows, columns }: Arranged, texts: Texts): string {
  const heads = columns.flatMap(at => matrix.columns[at] ?? []).map(({ title, id }) => `${title} ${id}`)
  const lines = rows.map(row => [matrix.paths[row] ?? '', ...columns.map(column => texts.states[stateAt(matrix, row, column)])])
  return [[texts.page, ...heads], ...lines].map(line => `${line.map(harmless).join('\t')}\n`).join('')
}

/** A name must neither break the table nor be run by the spreadsheet as a formula. */
function harmless(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat
}
