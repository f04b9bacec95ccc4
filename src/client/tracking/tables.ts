import type { Table } from './node.js'

/** A table as Markdown has it: bars and line ends of a cell are made harmless. */
export function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(it => flat(it).replaceAll('|', '\\|')).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** A table as spreadsheets take it from the clipboard. */
export function tabbedTable({ head, rows }: Table): string {
  return [head, ...rows].map(cells => `${cells.map(cell => inert(flat(cell))).join('\t')}\n`).join('')
}

function flat(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim()
}

/** What a site calls its events must not run as a formula. */
function inert(cell: string): string {
  return /^[=+\-@]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell
}
