import { parseCsv } from 'hucre/csv'
import { guarded, unguarded } from './cells.js'
import type { Imported, Known, PlanFormat, Sheet, Source, WrittenCell, WrittenSheet } from './format.js'
import { readTables } from './table-read.js'
import { sheetsOf, tableOf } from './table-write.js'

/** A table in a text: commas, semicolons or tabs, as Excel in any language writes it. */
export const csv: PlanFormat = {
  id: 'csv',
  title: 'CSV table',
  ending: '.csv',
  recognises: content => content.kind === 'sheets',
  read,
  write: plan => ({ kind: 'text', text: csvText(tableOf(plan)) }),
}

export const xlsx: PlanFormat = {
  id: 'xlsx',
  title: 'Excel spreadsheet',
  ending: '.xlsx',
  recognises: () => false,
  read,
  write: plan => ({ kind: 'sheets', sheets: sheetsOf(plan) }),
}

function read(source: Source, known: Known): Imported {
  return readTables(source, known)
}

/** The table of a text. The separator is the one that makes most columns of the first lines; `sep=;` on top is Excel's own way to say it. */
export function csvSheet(name: string, text: string): Sheet {
  const body = text.replace(/^\uFEFF/, '')
  const [said = '', separator] = /^sep=(.)\r?\n/i.exec(body) ?? []
  const rows = parseCsv(body.slice(said.length), { delimiter: separator ?? delimiterOf(body) })
  return { name, rows: rows.map(row => row.map(cell => unguarded(cell === null ? '' : String(cell)))) }
}

function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD).replace(/"(?:[^"]|"")*"?/g, '')
  const line = head.split(/\r?\n/).find(it => it.trim() !== '') ?? ''
  const counts = [';', '\t', ',', '|'].map(one => ({ one, count: line.split(one).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.one ?? ','
}

const HEAD = 20_000

/** Every text that a spreadsheet would run is guarded, every cell that needs it quoted. The mark at the start tells Excel that it is UTF-8. */
export function csvText({ columns, rows }: WrittenSheet): string {
  const lines = [columns.map(it => it.title), ...rows].map(row => row.map(csvCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function csvCell(cell: WrittenCell): string {
  const text = typeof cell === 'string' ? guarded(cell) : cell === null ? '' : String(cell)
  return /[",;\t\r\n|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
