import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Cell, CellStyle, CellValue, Sheet as ReadSheet, WriteSheet } from 'hucre/xlsx'
import type { Lost, Sheet, Spreadsheets, WrittenCell, WrittenColumn, WrittenSheet } from '../core/index.js'
import { unpackedSize } from './zip-size.js'

/**
 * Spreadsheets (.xlsx) through `hucre`. A program of its own in the package, read when somebody has one. Formulas are neither written nor run: what
 * is read is the result that the spreadsheet program saved beside each.
 */
export const spreadsheets: Spreadsheets = {
  async read(bytes) {
    const size = unpackedSize(bytes)
    if (size === null) return { trouble: 'is damaged: it cannot be read as a spreadsheet' }
    if (size > LARGEST)
      return {
        trouble: `unpacks to ${Math.round(size / 1_000_000)} MB, more than any plan needs (${LARGEST / 1_000_000} MB): it was not opened`,
      }
    try {
      const { sheets } = await readXlsx(bytes, { readStyles: false })
      const read = sheets.map(textsOf)
      return { sheets: read.map(it => it.sheet), lost: read.flatMap(it => it.lost) }
    } catch (error) {
      return { trouble: `cannot be read as a spreadsheet: ${error instanceof Error ? error.message : String(error)}` }
    }
  },
  write: sheets => writeXlsx({ sheets: sheets.map(styled), properties: { title: 'Tracking plan', creator: 'Countersign' } }),
}

/** Bytes, unpacked. */
const LARGEST = 60_000_000

interface Texts {
  readonly sheet: Sheet
  readonly lost: readonly Lost[]
}

/** Cells as texts. Formulas give their last result; dates what they say; a merged area says the same in all its cells. */
function textsOf({ name, rows, cells, merges = [], hidden, veryHidden }: ReadSheet): Texts {
  const lost: Lost[] = []
  const texts = rows.map((row, at) =>
    row.map((value, column) => textOf(value, cells?.get(`${at},${column}`), placeOf(name, at, column), lost)),
  )
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = texts[startRow]?.[startCol] ?? ''
    // Only downwards: a title over several columns is no value of each. What stands below a merged area is not seen by anyone.
    for (const [at, row] of startCol === endCol ? [] : texts.slice(startRow, endRow + 1).entries()) {
      if (at > 0)
        lost.push({
          where: placeOf(name, startRow + at, startCol),
          what: 'is a part of a merged area over several columns: it is left empty',
        })
      for (let column = startCol; column <= Math.min(endCol, row.length - 1); column++) if (at > 0 || column > startCol) row[column] = ''
    }
    if (startCol === endCol) for (const row of texts.slice(startRow + 1, endRow + 1)) row[startCol] = text
  }
  if (hidden === true || veryHidden === true) lost.push({ where: name, what: 'is a hidden sheet: it is carried as well' })
  return { sheet: { name, rows: texts }, lost }
}

function textOf(value: CellValue, cell: Cell | undefined, where: string, lost: Lost[]): string {
  if (cell?.formula !== undefined) lost.push({ where, what: 'is a formula: its last result is carried as text' })
  if (cell?.type === 'error') {
    lost.push({ where, what: `holds an error (${String(value)}): it is left empty` })
    return ''
  }
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value)
  const text = value
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.000Z$/, '')
    .replace('T', ' ')
  lost.push({ where, what: 'is a date: it is carried as text. Excel makes dates of texts such as "3-1" by itself' })
  return text
}

/** `Events!B3`. */
function placeOf(sheet: string, row: number, column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${sheet}!${letters}${row + 1}`
}

function styled({ name, columns, rows }: WrittenSheet): WriteSheet {
  const last = Math.max(rows.length + 1, 2)
  const end = `${letterOf(columns.length - 1)}${last}`
  const cells = new Map<string, Partial<Cell>>()
  for (const at of columns.keys()) cells.set(`0,${at}`, { style: HEADER })
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries())
      if (value !== null) cells.set(`${row + 1},${column}`, { style: BODY, type: typeOf(value) })
  }
  return {
    name,
    // New rows look like those that are there.
    columns: columns.map(({ width }) => ({ width, style: BODY })),
    rows: [columns.map(it => it.title), ...rows.map(row => [...row])],
    cells,
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${end}` },
    dataValidations: columns.flatMap((it, at) => choices(it, letterOf(at))),
    conditionalRules: columns.flatMap(({ title }, at) => (title === 'Status' ? colours(`${letterOf(at)}2:${letterOf(at)}${last}`) : [])),
  }
}

function typeOf(value: Exclude<WrittenCell, null>): Cell['type'] {
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean'
}

const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { vertical: 'top', wrapText: true },
}
const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true } }

function choices({ title, choices: values }: WrittenColumn, letter: string): NonNullable<WriteSheet['dataValidations']> {
  if (values === undefined) return []
  return [
    {
      type: 'list',
      values: [...values],
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: title,
      errorMessage: `One of: ${values.join(', ')}`,
      range: `${letter}2:${letter}${ROOM}`,
    },
  ]
}

/** Rows that people may still fill in below. */
const ROOM = 2000

const COLOURS: readonly (readonly [status: string, fill: string])[] = [
  ['live', 'C6EFCE'],
  ['planned', 'FFF2CC'],
  ['deprecated', 'E0E0E0'],
]

function colours(range: string): NonNullable<WriteSheet['conditionalRules']> {
  return COLOURS.map(([status, rgb], at) => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${status}"`,
    priority: at + 1,
    range,
    style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } },
  }))
}

function letterOf(column: number): string {
  return placeOf('', 0, column).replace(/^!|\d+$/g, '')
}
